import * as fc from "fast-check";
import { plainDate } from "../../src/calendar/plain-date";
import { answerFormula } from "../../src/cli/eval";
import { Question } from "../../src/functions/define-function";
import { problemsOf } from "../../src/governance/problems/problems";
import type { Register } from "../../src/register/register";
import { type Content, TABLE_NAMES } from "../../templates/content";
import { registerOf } from "../../templates/register-of";
import { SAMPLE } from "../../templates/sample";
import { SAMPLE_AS_AT } from "../../templates/sample/days";

const TWICE = { group: "STAKE", forMeeting: "EB-2026-06" };

/** The sample, and three things that have two rows of which one decides, whichever stands first. */
const CONTENT: Content = {
  ...SAMPLE,
  Reports: [
    ...SAMPLE.Reports,
    { ...TWICE, report: "IN-TIME", received: plainDate(2026, 5, 20) },
    { ...TWICE, report: "TOO-LATE", received: plainDate(2026, 6, 30) },
  ],
  Requests: [
    ...SAMPLE.Requests,
    { meeting: "EB-2026-06", item: "Asked twice", requestedOn: plainDate(2026, 4, 20) },
    { meeting: "EB-2026-06", item: "Asked twice", requestedOn: plainDate(2026, 6, 1) },
  ],
  Checks: [
    ...SAMPLE.Checks,
    { person: "Somebody checked twice", kind: "DBS", completed: plainDate(2020, 1, 6) },
    { person: "Somebody checked twice", kind: "DBS", completed: plainDate(2026, 1, 5) },
  ],
};

/** What is asked of every row of the sample; QUORUM.MISSING and AGENDA list things in the order of the sheets. */
const ASKED = [
  "QUORATE(Meetings[Meeting])",
  "QUORUM.FORECAST(Meetings[Meeting])",
  'DEADLINE(Meetings[Meeting],"Reports")',
  "OUTCOME(Decisions[Decision])",
  "TALLY(Decisions[Decision])",
  "DECISION.STATUS(Decisions[Decision])",
  "REPORT.STATUS(Schedule[Group],Schedule[Meeting])",
  "REPORT.DUE(Groups[Group])",
  "ATTENDANCE.RATE(Agencies[Agency])",
  "COMPLAINT.STATUS(Complaints[Ref])",
  "ACTION.STATUS(Actions[Action])",
  "OBLIGATION.STATUS(Obligations[Obligation])",
  "MAY.ATTEND(Checks[Person])",
  'REPORT.STATUS("STAKE","EB-2026-06")',
  'REQUEST.STATUS("EB-2026-06","Asked twice")',
  'CHECK.STATUS("Somebody checked twice","DBS")',
];

/** What is wrong, each thing by its code and column: cells move with their rows, and of two rows that clash the second is named. */
const wrongIn = (register: Register) =>
  problemsOf(register, SAMPLE_AS_AT)
    .map(({ severity, code, table, column }) => `${severity} ${code} ${table}.${column}`)
    .sort();

/** Each id of the sample with its answer, sorted, so that only the answers can differ. */
function answersIn(register: Register): readonly string[] {
  const question = new Question(register, SAMPLE_AS_AT);
  return ASKED.flatMap((call) => {
    const ids = [...call.matchAll(/(\w+\[\w+\])/g)].map(([column]) => asked(column, register, question));
    return asked(call, register, question).map(
      (answer, row) => `${call} ${ids.map((column) => column[row]).join()}: ${answer}`,
    );
  }).sort();
}

function asked(formula: string, register: Register, question: Question): readonly string[] {
  if (/^\w+\[/.test(formula)) {
    const [, table = "", column = ""] = /^(\w+)\[(\w+)\]$/.exec(formula) ?? [];
    return register
      .all(table as "Meetings")
      .map((row) => String((row as unknown as Record<string, unknown>)[column.toLowerCase()]));
  }
  const { value, error } = answerFormula(`=DDSCP.${formula}`, register, question);
  return Array.isArray(value) ? value.map((row) => JSON.stringify(row)) : [JSON.stringify(error ?? value)];
}

const shuffled = fc.record(
  Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const rows: readonly object[] = CONTENT[table];
      return [table, fc.shuffledSubarray([...rows], { minLength: rows.length })];
    }),
  ),
) as unknown as fc.Arbitrary<Content>;

test("the order of the rows of every sheet changes no answer, and what is found wrong", () => {
  const register = registerOf(CONTENT);
  const [answers, wrong] = [answersIn(register), wrongIn(register)];
  expect([answers.length, wrong.length].every((count) => count > 30)).toBe(true);
  fc.assert(
    fc.property(shuffled, (content) => {
      const other = registerOf(content);
      expect(answersIn(other)).toEqual(answers);
      expect(wrongIn(other)).toEqual(wrong);
    }),
    { numRuns: 10 },
  );
});
