import { readFileSync } from "node:fs";
import path from "node:path";
import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { REQUIRED_TABLES, type TableName } from "../../src/records/all-tables";
import { Register } from "../../src/register/register";
import { readInto } from "../../src/xlsx/read";
import { ask } from "../governance/ask-workbook";
import { on } from "../register/given-workbook";

const SAMPLE = readFileSync(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));

function sample(without: TableName | null): Register {
  const register = new Register();
  readInto(register, SAMPLE);
  if (without !== null) register.close(without);
  return register;
}

/** The question that a function's help asks of the sample, without "=DDSCP.". */
const examples = functions
  .filter(({ name }) => name !== "PROBLEMS" && name !== "WHY")
  .map(({ name }) => ({ name, formula: helpOf(name).example.formula.replace("=DDSCP.", "") }));

const QUORUM = ["QUORATE", "QUORUM.MISSING", "QUORUM.FORECAST"];
const DECISIONS = ["OUTCOME", "TALLY", "DECISION.STATUS"];
const ATTENDANCE = ["ATTENDANCE.RATE", "ATTENDANCE.COUNT", "ATTENDANCE.CONCERNS"];
const REPORTS = ["REPORT.STATUS", "REPORT.DUE", "OVERDUE"];

/** Which functions read a table that must be there: counted by hand from what each of them is to tell. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  Agencies: [...QUORUM, ...DECISIONS, ...ATTENDANCE, "SHARE"],
  Groups: [
    ...QUORUM,
    ...DECISIONS,
    "DEADLINE",
    "REQUEST.STATUS",
    ...REPORTS,
    ...ATTENDANCE,
    "CHAIR",
    "VICECHAIR",
    "AGENDA",
  ],
  Seats: [...QUORUM, ...DECISIONS, ...ATTENDANCE, "MAY.ATTEND", "CHAIR", "VICECHAIR", "CHECK.DUE", "CHECK.STATUS"],
  Meetings: [...QUORUM, ...DECISIONS, "DEADLINE", "REQUEST.STATUS", ...REPORTS, ...ATTENDANCE, "AGENDA"],
  Attendance: [...QUORUM, ...DECISIONS, ...ATTENDANCE],
};

describe("a required table that is missing is named by every function that reads it, and by no other", () => {
  const whole = sample(null);
  const before = new Map(examples.map(({ name, formula }) => [name, ask(whole, formula)]));

  describe.each(REQUIRED_TABLES)("%s", (table) => {
    const register = sample(table);
    const asked = examples.map(({ name, formula }) => ({ name, answer: ask(register, formula) }));

    test("the readers answer #N/A with its name", () => {
      const sentence = `The workbook has no table named ${table}.`;
      const named = asked.filter(({ answer }) => answer.error?.code === "#N/A" && answer.why === sentence);
      expect(new Set(named.map(({ name }) => name))).toEqual(new Set(READERS[table]));
      expect(named.every(({ answer }) => answer.value === "" && answer.citations.length > 0)).toBe(true);
    });

    test("the others answer as before", () => {
      for (const { name, answer } of asked)
        if (READERS[table]?.includes(name) === false) expect([name, answer]).toEqual([name, before.get(name)]);
    });
  });
});

describe("a table that may be left out", () => {
  test.each<{ table: TableName; formula: string; value: unknown; said: string }>([
    {
      table: "Reports",
      formula: 'REPORT.STATUS("QA","EB-2026-03")',
      value: "Missed",
      said: "The workbook has no table named Reports: no report counts as received.",
    },
    {
      table: "Holidays",
      formula: "WORKINGDAYS.BEFORE(DATE(2026,6,1),7)",
      value: "2026-05-20",
      said: "The workbook has no table named Holidays: only England's built-in bank holidays are left out of the working days.",
    },
    {
      table: "Holidays",
      formula: 'DEADLINE("EB-2026-03","Reports")',
      value: "2026-02-20",
      said: "The workbook has no table named Holidays",
    },
    {
      table: "Votes",
      formula: 'OUTCOME("D-2026-002")',
      value: expect.anything(),
      said: "The workbook has no table named Votes: no ballot is counted.",
    },
  ])("$formula without $table says so behind its answer", ({ table, formula, value, said }) => {
    const answer = ask(sample(table), formula);
    expect([answer.error, answer.value]).toEqual([null, value]);
    expect(answer.why).toContain(said);
    expect(ask(sample(null), formula).why).not.toContain("no table");
  });

  test("an id that is looked for in it", () => {
    expect(ask(sample("Decisions"), 'OUTCOME("D-1")').error).toEqual({
      code: "#N/A",
      message: "The workbook has no table named Decisions.",
    });
  });
});

test("the meeting of that deadline is on 3 March 2026: a Tuesday, the seventh working day before it a Friday", () => {
  expect(sample(null).meeting("EB-2026-03")?.date).toBe(on("2026-03-03"));
});
