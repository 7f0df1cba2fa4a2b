import { answerFormula } from "../../src/cli/eval";
import { Question } from "../../src/functions/define-function";
import type { TableName } from "../../src/records/all-tables";
import type { RawCell } from "../../src/records/cell";
import type { Register } from "../../src/register/register";
import { on, type GivenTables } from "../register/given-workbook";

const TODAY = on("2026-11-22");

/** What is asked of every row of a table; `{Group}` is the row's cell under that heading. */
const ASKED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Meetings: [
    "QUORATE({Meeting})",
    "QUORATE({Meeting},TIME(10,45))",
    "QUORUM.MISSING({Meeting})",
    "QUORUM.FORECAST({Meeting})",
    ...["Agenda requests", "Reports", "Papers", "Notice"].map((what) => `DEADLINE({Meeting},"${what}")`),
    "AGENDA({Meeting})",
  ],
  Decisions: ["OUTCOME({Decision})", "TALLY({Decision})", "DECISION.STATUS({Decision})"],
  Requests: ["REQUEST.STATUS({Meeting},{Item})"],
  Schedule: ["REPORT.STATUS({Group},{Meeting},,{Kind})"],
  Groups: [
    "REPORT.DUE({Group})",
    "OVERDUE(,{Group})",
    "ATTENDANCE.CONCERNS({Group})",
    "CHAIR({Group},DATE(2026,6,1))",
    "CHAIR({Group},DATE(2022,9,1))",
    "VICECHAIR({Group},DATE(2026,6,1))",
  ],
  Seats: [
    "ATTENDANCE.RATE({Seat})",
    ...["Expected", "Represented", "Deputy", "Apologies", "Absent"].map((what) => `ATTENDANCE.COUNT({Seat},"${what}")`),
  ],
  Agencies: ["ATTENDANCE.RATE({Agency})", 'ATTENDANCE.RATE({Agency},"QA")', "SHARE(1000,{Agency})"],
  Complaints: [
    "COMPLAINT.STATUS({Ref})",
    ...["Action", "Outcome", "Appeal"].map((stage) => `COMPLAINT.DUE({Ref},"${stage}")`),
  ],
  Actions: ["ACTION.DUE({Action})", "ACTION.STATUS({Action})"],
  Obligations: [
    "OBLIGATION.DUE({Obligation})",
    "OBLIGATION.STATUS({Obligation})",
    "OBLIGATION.COUNT({Obligation},DATE(2025,1,1),DATE(2026,12,31))",
  ],
  Checks: ["CHECK.DUE({Person},{Kind})", "CHECK.STATUS({Person},{Kind})", "MAY.ATTEND({Person})"],
};

const OF_THE_WORKBOOK = [
  "OVERDUE()",
  "ATTENDANCE.CONCERNS()",
  'WORKINGDAYS.BEFORE("2026-06-08",5)',
  'WORKINGDAYS.AFTER("2026-03-31",10)',
  'WORKINGDAYS.BETWEEN("2026-01-01","2026-12-31")',
];

/** What a cell shows, and the sentence behind it. */
export interface Asked {
  readonly shows: string;
  readonly why: string;
  readonly citations: string;
}

/** Every question that the rows of a workbook give rise to, answered on 22 November 2026. */
export function answersOf(register: Register, given: GivenTables): ReadonlyMap<string, Asked> {
  const question = new Question(register, TODAY);
  return new Map(
    questionsOf(given).map((formula) => {
      const { value, error, why, citations } = answerFormula(`=DDSCP.${formula}`, register, question);
      return [formula, { shows: error?.code ?? JSON.stringify(value), why, citations: citations.join() }];
    }),
  );
}

/** The questions themselves: of each row, or of so many of a table, from its first to its last. */
export function questionsOf(given: GivenTables, rowsOfEach = Infinity): readonly string[] {
  const ofRows = (Object.entries(ASKED) as [TableName, readonly string[]][]).flatMap(([table, calls]) =>
    some(given[table] ?? [], rowsOfEach).flatMap((row) => calls.map((call) => filled(call, row))),
  );
  return [...new Set([...OF_THE_WORKBOOK, ...ofRows])];
}

function some<R>(rows: readonly R[], count: number): readonly R[] {
  const step = Math.max(1, rows.length / count);
  return rows.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function filled(call: string, row: Readonly<Record<string, RawCell>>): string {
  return call.replace(/\{(\w+)\}/g, (_, header: string) => `"${String(row[header] ?? "").replaceAll('"', '""')}"`);
}
