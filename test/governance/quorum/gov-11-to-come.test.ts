import { givenWorkbook, type GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

const PARTNERS = ["Police", "Health", "City", "County"];
const ALL: readonly GivenRow[] = PARTNERS.map((Seat) => ({ Seat, Status: "Present" }));
const TO_COME = "2026-12-01";

/** A meeting from ten to twelve on a day, asked about on 22 November 2026. */
function said(rows: readonly GivenRow[], { formula = 'QUORATE("M")', rule = "Statutory partners", meeting = {} } = {}) {
  const register = givenWorkbook({
    Agencies: PARTNERS.map((Agency) => ({ Agency, Type: "Statutory partner", Area: Agency === "City" ? "Derby" : "" })),
    Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": rule }],
    Seats: PARTNERS.map((Agency) => ({ Seat: Agency, Group: "QA", Agency, Role: "Head", Category: "Core" })),
    Meetings: [{ Meeting: "M", Group: "QA", Date: TO_COME, Start: "10:00", End: "12:00", ...meeting }],
    Attendance: rows.map((row) => ({ Meeting: "M", ...row })),
  });
  return ask(register, formula).why;
}

const but = (seat: string, more: GivenRow): readonly GivenRow[] =>
  ALL.map((row) => (row["Seat"] === seat ? { ...row, ...more } : row));

describe("GOV 11: of a meeting still to come it is said what will be", () => {
  test.each<{ given: string; rows: readonly GivenRow[]; more?: Parameters<typeof said>[1]; says: string }>([
    {
      given: "all marked already",
      rows: ALL,
      says: "By what Attendance says already, M will be quorate at the opening (10:15, 15 minutes after the start): all 4 statutory partners will be represented.",
    },
    {
      given: "one that stays away",
      rows: but("City", { Status: "Apologies" }),
      says: "By what Attendance says already, M will not be quorate at the opening (10:15, 15 minutes after the start): 3 of 4 statutory partners will be represented (missing: City).",
    },
    {
      given: "one that leaves",
      rows: but("City", { Left: "11:00" }),
      says: "By what Attendance says already, M will be quorate at the opening (10:15, 15 minutes after the start): all 4 statutory partners will be represented. It will be quorate from 10:00 to 11:00.",
    },
    {
      given: "a deputy",
      rows: but("City", { Status: "Deputy" }),
      says: "all 4 statutory partners will be represented. A deputy is marked for City; a deputy counts.",
    },
    {
      given: "a list of agencies",
      rows: but("City", { Status: "Absent" }),
      more: { rule: "each of: City; County" },
      says: "1 of the 2 agencies the rule names will be represented (missing: City).",
    },
    {
      given: "a number of seats",
      rows: but("City", { Status: "Absent" }),
      more: { rule: "3 of seats" },
      says: "3 of 4 seats will be filled, where 3 are needed.",
    },
    {
      given: "cancelled",
      rows: ALL,
      more: { meeting: { Status: "Cancelled" } },
      says: "M is cancelled, so it will have no quorum.",
    },
    {
      given: "a time before its start",
      rows: ALL,
      more: { formula: 'QUORATE("M",TIME(9,0))' },
      says: "At 09:00 M will not have begun: its Start is 10:00.",
    },
  ])("$given", ({ rows, more, says }) => expect(said(rows, more)).toContain(says));

  test("and of one that is over, what was", () => {
    const over = { meeting: { Date: "2026-11-21" } };
    expect(said(but("City", { Left: "11:00" }), over)).toContain(
      "M was quorate at the opening (10:15, 15 minutes after the start): all 4 statutory partners were represented. It was quorate from 10:00 to 11:00.",
    );
    expect(said(ALL, { meeting: { Date: "2026-11-22" } })).toContain("M was quorate");
  });
});
