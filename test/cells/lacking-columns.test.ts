import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import type { EvalAnswer } from "../../src/cli/eval";
import { cameLater } from "../../src/records/lacked-columns";
import { type TableName, tables } from "../../src/records/all-tables";
import { ask } from "../governance/ask-workbook";
import { questionsOf } from "../random-workbooks/asked";
import { sampleAsGiven } from "../random-workbooks/sample-as-given";
import { givenWorkbook, openGiven, type GivenTables } from "../register/given-workbook";

const SAMPLE = sampleAsGiven();

/** What a function's help asks, and what is asked of some rows of each table. */
const FORMULAS = [
  ...functions
    .filter(({ name }) => name !== "PROBLEMS" && name !== "WHY")
    .map(({ name }) => helpOf(name).example.formula.replace("=DDSCP.", "")),
  ...questionsOf(SAMPLE, 3),
];

interface Column {
  readonly table: TableName;
  readonly property: string;
  readonly header: string;
}

const OPTIONAL: readonly Column[] = (Object.keys(tables) as TableName[]).flatMap((table) =>
  Object.entries(tables[table].columns)
    .filter(([property, { required }]) => !required && !cameLater(table, property))
    .map(([property, { header }]) => ({ table, property, header })),
);

/** Is the answer the same without the column, is none given, or does it name what is not there? */
function isHonest({ table, header }: Column, before: EvalAnswer, after: EvalAnswer): boolean {
  if (after.error !== null) return true;
  if (JSON.stringify(after.value) === JSON.stringify(before.value)) return true;
  const said = `${after.why} ${JSON.stringify(after.value)}`;
  return (
    said.includes(`The table ${table} has no column ${header}`) || said.includes(`${table} has no column '${header}'`)
  );
}

describe("a column that is not there: no answer that it would change is silent about it", () => {
  const register = givenWorkbook(SAMPLE);
  const whole = new Map(FORMULAS.map((formula) => [formula, ask(register, formula)]));

  test.each(OPTIONAL)("$table, $header", (column) => {
    const { table, property } = column;
    openGiven(register, table, SAMPLE[table] ?? [], [property]);
    const silent = [...whole].filter(([formula, before]) => !isHonest(column, before, ask(register, formula)));
    openGiven(register, table, SAMPLE[table] ?? []);
    expect(silent.map(([formula]) => formula)).toEqual([]);
  });
});

describe("what is asked of a workbook without a column", () => {
  const without = (given: GivenTables, table: TableName, property: string, formula: string) => {
    const register = givenWorkbook(given);
    openGiven(register, table, given[table] ?? [], [property]);
    return ask(register, formula);
  };

  test.each<{ table: TableName; property: string; formula: string; says: string }>([
    {
      table: "Reports",
      property: "received",
      formula: 'REPORT.STATUS("QA","EB-2026-03")',
      says: "Cannot tell: for the report 'R-QA-EB-2026-03', Reports has no column 'Received'; add it.",
    },
    {
      table: "Attendance",
      property: "status",
      formula: "ATTENDANCE.CONCERNS()",
      says: "The table Attendance has no column Status.",
    },
    {
      table: "Attendance",
      property: "status",
      formula: 'QUORATE("EB-2026-03")',
      says: "The table Attendance has no column Status.",
    },
    {
      table: "Actions",
      property: "target",
      formula: 'ACTION.DUE("QA-03")',
      says: "Cannot tell: for the action 'QA-03', Actions has no column 'Target'; add it.",
    },
    {
      table: "Actions",
      property: "completed",
      formula: 'ACTION.STATUS("QA-03")',
      says: "Cannot tell: for the action 'QA-03', Actions has no column 'Completed'; add it.",
    },
    {
      table: "Checks",
      property: "completed",
      formula: 'MAY.ATTEND("Consultant 8")',
      says: "Cannot tell: for the check 'Recruitment check of Consultant 8', Checks has no column 'Completed'; add it.",
    },
  ])("it decides: $formula without $table.$property cannot tell", ({ table, property, formula, says }) => {
    const { error, why, citations } = without(SAMPLE, table, property, formula);
    expect([error?.code, why, citations.length > 0]).toEqual(["#N/A", says, true]);
  });

  const PARTNERS = ["Police", "Health", "City", "County"];
  const TIMED: GivenTables = {
    Agencies: PARTNERS.map((Agency) => ({ Agency, Type: "Statutory partner" })),
    Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "Statutory partners" }],
    Seats: PARTNERS.map((Agency) => ({ Seat: Agency, Group: "QA", Agency, Role: "Head", Category: "Core" })),
    Meetings: [{ Meeting: "M", Group: "QA", Date: "2026-03-03", Start: "10:00", End: "12:00" }],
    Attendance: PARTNERS.map((Seat) => ({
      Meeting: "M",
      Seat,
      Status: "Present",
      Left: Seat === "City" ? "10:30" : "",
    })),
  };

  test.each([
    { property: "left", header: "Left", follows: "everybody who came counts as there to the end" },
    { property: "arrived", header: "Arrived", follows: "everybody who came counts as there from the start" },
  ])("quorum at a time says that it goes without $header", ({ property, header, follows }) => {
    expect(without(TIMED, "Attendance", property, 'QUORATE("M",TIME(11,0))').why).toContain(
      `The table Attendance has no column ${header}: ${follows}.`,
    );
  });

  test.each<{ given: string; table: TableName; property: string; formula: string }>([
    {
      given: "a column that came later",
      table: "Reports",
      property: "waived",
      formula: 'REPORT.STATUS("QA","EB-2026-03")',
    },
    {
      given: "a column of another subject",
      table: "Complaints",
      property: "outcomeGiven",
      formula: 'QUORATE("EB-2026-03")',
    },
    { given: "a column that is not looked at", table: "Seats", property: "email", formula: 'QUORATE("EB-2026-03")' },
    {
      given: "a clock that the column does not stop",
      table: "Complaints",
      property: "appealConfirmed",
      formula: 'COMPLAINT.DUE("C-2026-06","Action")',
    },
  ])("the answer stands where $given is not there", ({ table, property, formula }) => {
    const whole = ask(givenWorkbook(SAMPLE), formula);
    const lacking = without(SAMPLE, table, property, formula);
    expect([lacking.value, lacking.error]).toEqual([whole.value, whole.error]);
  });

  test("what is not looked at is not mentioned", () =>
    expect(without(SAMPLE, "Seats", "email", 'QUORATE("EB-2026-03")').why).not.toContain("no column"));

  test("once the column is there again, nothing is said", () => {
    const register = givenWorkbook(SAMPLE);
    const formula = 'QUORATE("EB-2026-03")';
    const whole = ask(register, formula);
    openGiven(register, "Seats", SAMPLE.Seats ?? [], ["to"]);
    expect(ask(register, formula).why).toBe(`${whole.why} The table Seats has no column To: no seat comes to an end.`);
    expect(ask(register, formula).why).toContain("no column To");
    openGiven(register, "Seats", SAMPLE.Seats ?? []);
    expect(ask(register, formula)).toEqual(whole);
  });
});
