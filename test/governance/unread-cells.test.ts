import { problemsOf } from "../../src/governance/problems/problems";
import { givenWorkbook, on, type GivenTables } from "../register/given-workbook";
import { ask } from "./ask-workbook";

const GROUP = { Group: "EDU", Name: "Education", "Quorum rule": "Area authority", "Vote rule": "Statutory partners" };
const CITY = { Agency: "Derby City Council", Type: "Statutory partner", Area: "Derby" };
const DECISION = { Decision: "D", Meeting: "M", Title: "Plan", Consensus: "Yes" };
const TABLES: GivenTables = {
  Agencies: [CITY],
  Groups: [{ ...GROUP, Area: "Derby" }],
  Seats: [{ Seat: "S", Group: "EDU", Agency: "Derby City Council", Role: "Director", Category: "Core" }],
  Meetings: [{ Meeting: "M", Group: "EDU", Date: "2026-06-02", Register: "Closed" }],
  Attendance: [{ Meeting: "M", Seat: "S", Status: "Present" }],
  Decisions: [DECISION],
  Holidays: [],
};

describe("what the list of problems says of a cell that cannot be read is what the answers do", () => {
  test.each<{ cell: string; tables: GivenTables; asked: string }>([
    { cell: "Groups!C2", tables: { Groups: [{ ...GROUP, Area: "Derbi" }] }, asked: 'QUORATE("M")' },
    { cell: "Agencies!C2", tables: { Agencies: [{ ...CITY, Area: "Derbi" }] }, asked: 'QUORATE("M")' },
    { cell: "Decisions!L2", tables: { Decisions: [{ ...DECISION, Consultation: "Awaitd" }] }, asked: 'OUTCOME("D")' },
    {
      cell: "Holidays!C2",
      tables: { Holidays: [{ Date: "2026-06-05", Name: "Closed", Kind: "Clozure" }] },
      asked: 'WORKINGDAYS.BETWEEN("2026-06-01","2026-06-08")',
    },
  ])("$asked, for $cell", ({ cell, tables, asked }) => {
    const register = givenWorkbook({ ...TABLES, ...tables });
    const found = problemsOf(register, on("2026-11-22")).find((each) => each.cell === cell);
    expect(found?.message).toContain("what rests on it cannot be told until it is put right");
    const { error, why } = ask(register, asked);
    expect([error?.code, why]).toEqual(["#N/A", expect.stringContaining(cell)]);
  });
});
