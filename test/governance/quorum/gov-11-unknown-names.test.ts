import { ask } from "../ask-workbook";
import { givenWorkbook, type GivenRow } from "../../register/given-workbook";

const SEATS = ["Council", "Health", "Police", "Homes"].map((agency) => ({
  Seat: `QA-${agency}`,
  Group: "QA",
  Agency: agency,
  Role: "Head",
  Category: "Core",
}));

/** A group of four agencies that asks for three; Health and Police bear one alias. */
function why(rows: readonly GivenRow[], seats: readonly GivenRow[] = SEATS): string {
  const register = givenWorkbook({
    Agencies: ["Council", "Health", "Police", "Homes"].map((agency) => ({
      Agency: agency,
      Type: "Statutory partner",
      Aliases: agency === "Health" || agency === "Police" ? "Trust" : "",
    })),
    Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "3 of: Council; Health; Police; Homes" }],
    Seats: seats,
    Meetings: [{ Meeting: "QA-1", Group: "QA", Date: "2026-03-03", Register: "Closed" }],
    Attendance: rows.map((row) => ({ Meeting: "QA-1", Status: "Present", ...row })),
    Holidays: [],
  });
  const answer = ask(register, 'QUORATE("QA-1")');
  expect(answer.error?.code).toBe("#N/A");
  return answer.why;
}

const council = { Seat: "QA-Council" };
const two = [council, { Seat: "QA-Homes" }];

describe("GOV 11: rows of which nobody knows the agency are named once a name, with their cells and why", () => {
  test.each<{ given: string; rows: readonly GivenRow[]; seats?: readonly GivenRow[]; says: string }>([
    {
      given: "a name that two agencies bear, in three rows",
      rows: [council, { Agency: "Trust" }, { Agency: "trust" }, { Agency: "Trust" }],
      says: "Attendance!C3, C4 and C5 say 'Trust', which names several agencies, and could decide it. 'Trust' names several rows of Agencies (Agencies!D3 and Agencies!D4), so none of them is meant by it: take it out where it does not belong.",
    },
    {
      given: "a name that nobody bears",
      rows: [...two, { Agency: "Atlantis" }],
      says: "Attendance!C4 says 'Atlantis', which is no agency in Agencies, and could decide it. Correct the name, or add an alias in Agencies.",
    },
    {
      given: "a seat that is not there",
      rows: [...two, { Seat: "QA-9" }],
      says: "Attendance!B4 says 'QA-9', which is no seat in Seats, and could decide it. Correct it, or add the seat to Seats.",
    },
    {
      given: "a seat whose row cannot be read",
      rows: [...two, { Seat: "QA-Health" }],
      seats: SEATS.map((seat) => (seat.Agency === "Health" ? { ...seat, Category: "Cor" } : seat)),
      says: "Attendance!B4 says 'QA-Health', whose row in Seats cannot be read, and could decide it. Correct that row.",
    },
    {
      given: "a seat whose agency is a name that two bear",
      rows: [...two, { Seat: "QA-Health" }],
      seats: SEATS.map((seat) => (seat.Agency === "Health" ? { ...seat, Agency: "Trust" } : seat)),
      says: "The Agency of seat QA-Health in Seats names several agencies.",
    },
    {
      given: "a seat whose agency is in no table",
      rows: [...two, { Seat: "QA-Health" }],
      seats: SEATS.map((seat) => (seat.Agency === "Health" ? { ...seat, Agency: "Atlantis" } : seat)),
      says: "Attendance!B4 says 'QA-Health', whose Agency in Seats is not in Agencies, and could decide it.",
    },
  ])("$given", ({ rows, seats, says }) => {
    const said = why(rows, seats);
    expect(said).toContain(says);
    expect(/add an alias/.test(said) && /take it out/.test(said)).toBe(false);
    expect(said).not.toContain("in no table");
  });
});
