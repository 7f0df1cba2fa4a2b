import { tables, type TableName } from "../../src/records/all-tables";
import { problemsOf } from "../../src/governance/problems/problems";
import { ask } from "../governance/ask-workbook";
import { givenWorkbook, on, rawRow, type GivenRow, type GivenTables } from "../register/given-workbook";

const TABLES: GivenTables = {
  Agencies: ["Derby City Council", "Derbyshire County Council", "Health", "Police"].map((agency) => ({
    Agency: agency,
    Type: "Statutory partner",
  })),
  Groups: [{ Group: "COG", Name: "Chief Officer Group", "Quorum rule": "each of: Health; Police" }],
  Seats: ["Health", "Police"].map((agency) => ({
    Seat: `COG-${agency}`,
    Group: "COG",
    Agency: agency,
    Role: "Chief officer",
    Category: "Core",
  })),
  Meetings: [{ Meeting: "COG-1", Group: "COG", Date: "2026-03-31" }],
  Holidays: [],
};
const bySeat = ["Health", "Police"].map((agency) => ({ Meeting: "COG-1", Seat: `COG-${agency}`, Status: "Present" }));
const byAgency = ["Health", "Police"].map((agency) => ({ Meeting: "COG-1", Agency: agency, Status: "Present" }));
const minutes = { Meeting: "COG-1", Name: "Minute taker", Status: "In attendance" };

/** The workbook, one table of it without that column. */
function without(table: TableName, property: string, attendance: readonly GivenRow[]) {
  const given: GivenTables = { ...TABLES, Attendance: attendance };
  const register = givenWorkbook(given);
  const { [property]: _gone, ...positions } = Object.fromEntries(
    Object.keys(tables[table].columns).map((each, at) => [each, at]),
  );
  register.open({ table, sheet: table, headerRow: 1, firstColumn: 1, positions, date1904: false });
  register.splice(
    table,
    0,
    0,
    (given[table] ?? []).map((row) => rawRow(table, row)),
  );
  return register;
}

describe("GOV 11: a column without which nobody can tell whom a row is for", () => {
  test.each<{ given: string; table: TableName; column: string; rows: readonly GivenRow[]; is: unknown }>([
    { given: "rows for seats, without Seat", table: "Attendance", column: "Seat", rows: bySeat, is: "#N/A" },
    { given: "rows for agencies, without Seat", table: "Attendance", column: "Seat", rows: byAgency, is: true },
    {
      given: "rows for agencies and one who only attends, without Seat",
      table: "Attendance",
      column: "Seat",
      rows: [...byAgency, minutes],
      is: true,
    },
    {
      given: "a row for a seat among those for agencies, without Seat",
      table: "Attendance",
      column: "Seat",
      rows: [...byAgency, ...bySeat.slice(1)],
      is: "#N/A",
    },
    { given: "rows for agencies, without Agency", table: "Attendance", column: "Agency", rows: byAgency, is: "#N/A" },
    { given: "rows for seats, without Agency", table: "Attendance", column: "Agency", rows: bySeat, is: true },
    { given: "seats, without Agency", table: "Seats", column: "Agency", rows: bySeat, is: "#N/A" },
  ])("$given: QUORATE says $is", ({ table, column, rows, is }) => {
    const register = without(table, column.toLowerCase(), rows);
    const answer = ask(register, 'QUORATE("COG-1")');
    expect(answer.error?.code ?? answer.value).toBe(is);
    const sentence = `The table ${table} has no column ${column}.`;
    if (is === "#N/A") {
      expect(answer.why).toBe(sentence);
      expect(answer.citations.length).toBeGreaterThan(0);
      for (const other of ['QUORUM.MISSING("COG-1")', 'ATTENDANCE.RATE("Health")', "ATTENDANCE.CONCERNS()"])
        expect([other, ask(register, other).why]).toEqual([other, sentence]);
    }
  });

  test("what rests on it is not judged, and the column alone is said", () => {
    for (const [table, property] of [
      ["Attendance", "seat"],
      ["Seats", "agency"],
    ] as const) {
      const found = problemsOf(without(table, property, bySeat), on("2026-06-20"));
      const codes = found.map(({ code }) => code);
      expect(codes).toContain("missing-column");
      for (const code of ["nobody-named", "never-quorate", "no-seat-for", "register-not-marked"])
        expect(codes).not.toContain(code);
    }
  });
});
