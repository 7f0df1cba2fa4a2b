import { writeCells } from "../book/edit-cells";
import type { Sheet } from "../book/sheet";
import { bodyRect } from "../book/table";
import type { Desk, Edit } from "./desk";

/** The sheet on which every function of the add-in is asked. */
export const QUESTIONS = "Questions";

/** Formulas with ids to fill in: `{Meetings}` is an id of that table as text, `{@Meetings}` a reference to one of its cells. */
const IN_ONE_CELL = [
  "QUORATE({Meetings})",
  "QUORATE({@Meetings},TIME(10,45))",
  "QUORUM.FORECAST({Meetings})",
  "OUTCOME({Decisions})",
  "OUTCOME({@Decisions})",
  "DECISION.STATUS({Decisions})",
  'DEADLINE({Meetings},"Papers")',
  'DEADLINE({@Meetings},"Notice")',
  "REQUEST.STATUS({Requests},{Requests 2})",
  "WORKINGDAYS.BEFORE(DATE(2026,12,24),{n})",
  "WORKINGDAYS.AFTER(DATE(2026,3,31),{n})",
  "WORKINGDAYS.BETWEEN(DATE(2026,1,1),DATE(2026,12,31))",
  "REPORT.STATUS({Groups},{Schedule 2})",
  "REPORT.DUE({Groups})",
  "ATTENDANCE.RATE({Seats})",
  "ATTENDANCE.RATE({Agencies},{Groups})",
  'ATTENDANCE.COUNT({Seats},"Represented")',
  "MAY.ATTEND({Checks})",
  "CHAIR({Groups})",
  "CHAIR({Chairs},DATE(2025,6,1))",
  "VICECHAIR({Groups})",
  'COMPLAINT.DUE({Complaints},"Outcome")',
  "COMPLAINT.STATUS({Complaints})",
  "ACTION.DUE({Actions})",
  "ACTION.STATUS({@Actions})",
  "OBLIGATION.DUE({Obligations})",
  "OBLIGATION.STATUS({Obligations})",
  "OBLIGATION.COUNT({Obligations},DATE(2025,1,1),DATE(2026,12,31))",
  "CHECK.DUE({Checks},{Checks 2})",
  "CHECK.STATUS({Checks},{Checks 2})",
  "SHARE(1000,{Agencies})",
  'WHY("QUORATE",{Meetings})',
  'WHY("OUTCOME",{Decisions})',
  'WHY("REPORT.STATUS",{Groups},{Schedule 2})',
];

const SPILLING = [
  "QUORUM.MISSING({Meetings})",
  "TALLY({Decisions})",
  "OVERDUE()",
  "OVERDUE(,{Groups})",
  "ATTENDANCE.CONCERNS()",
  "ATTENDANCE.CONCERNS({Groups})",
  "AGENDA({Meetings})",
  "PROBLEMS()",
  "QUORATE(Meetings[Meeting])",
  "OUTCOME(Decisions[Decision])",
  "TALLY(Decisions[Decision])",
  "ATTENDANCE.RATE(Seats[Seat])",
];

const TIMES = 3;
const COLUMNS_FOR_EACH = 10;

/** The functions that the questions ask. */
export const ASKED: readonly string[] = [
  ...new Set([...IN_ONE_CELL, ...SPILLING].map((question) => /^[A-Z.]+/.exec(question)?.[0] ?? "")),
];

/** Asks everything: what fits one cell down the first column, a few of each kind; what spills to the right of it, with room around. */
export function writeQuestions(desk: Desk, sheet: Sheet): void {
  for (const place of places()) ask(desk, sheet, place);
}

/** Types one question again, about something else. */
export const askAgain: Edit = (desk) => {
  const sheet = desk.book.sheetNamed(QUESTIONS);
  const place = desk.random.pick(places());
  if (!sheet || !place) return null;
  return `asks ${ask(desk, sheet, place)}`;
};

interface Place {
  readonly row: number;
  readonly column: number;
  readonly question: string;
}

function places(): readonly Place[] {
  const single = Array.from({ length: TIMES }, () => IN_ONE_CELL)
    .flat()
    .map((question, row) => ({ row, column: 0, question }));
  return [...single, ...SPILLING.map((question, at) => ({ row: 0, column: 2 + at * COLUMNS_FOR_EACH, question }))];
}

/** `{Meetings}`, `{@Meetings}`, `{Requests 2}`: a table, whether a reference is wanted, and which of its columns. */
const BLANKS = /\{(@?)(\w+)(?: (\d))?\}/g;

interface Blank {
  readonly name: string;
  readonly column: number;
  readonly asReference: boolean;
}

function ask(desk: Desk, sheet: Sheet, { row, column, question }: Place): string {
  const filled = question.replace(BLANKS, (_, at: string, name: string, which = "1") =>
    argument(desk, { name, column: Number(which) - 1, asReference: at !== "" }),
  );
  const formula = `=DDSCP.${filled}`;
  writeCells(desk.book, { sheet, rect: { row, column, rows: 1, columns: 1 } }, [[formula]]);
  return formula;
}

/** Something from a table's column: mostly an id that is there, at times one that is not. */
function argument(desk: Desk, { name, column, asReference }: Blank): string {
  if (name === "n") return String(desk.random.between(0, 40));
  const table = desk.book.tableNamed(name);
  const sheet = table && desk.book.sheetById(table.sheetId);
  if (!table || !sheet || desk.random.chance(0.05)) return '"XX-1"';
  const row = desk.random.below(bodyRect(table).rows);
  if (asReference) return `INDEX(${name}[${table.columns[column]?.name ?? ""}],${row + 1})`;
  return `"${String(sheet.get(bodyRect(table).row + row, table.rect.column + column)?.value ?? "").replaceAll('"', '""')}"`;
}
