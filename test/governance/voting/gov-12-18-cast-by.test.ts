import { castByFindings } from "../../../src/governance/voting/cast-by-findings";
import { on, type GivenRow } from "../../register/given-workbook";
import { shown } from "../finding-line";
import { CITY, EMAS, givenDecision, PARTNERSHIP, tally } from "./decision-workbook";

const SEATS: readonly GivenRow[] = [
  { Seat: "EB-LAW", Group: "EB", Agency: CITY, Role: "Solicitor", Category: "Legal adviser", Name: "A. Lawyer" },
  { Seat: "EB-LAY", Group: "EB", Role: "Lay member", Category: "Lay member", Name: "B. Lay" },
  {
    Seat: "EB-LAY-OLD",
    Group: "EB",
    Role: "Lay member before",
    Category: "Lay member",
    Name: "C. Once",
    To: "2026-03-02",
  },
  { Seat: "EB-TWO", Group: "EB", Agency: EMAS, Role: "Director", Category: "Core", Name: "D. Both" },
  {
    Seat: "EB-TWO-OFFICER",
    Group: "EB",
    Agency: EMAS,
    Role: "Adviser to the office",
    Category: "Partnership officer",
    Name: "D. Both",
  },
  { Seat: "PP-LAW", Group: "PP", Agency: CITY, Role: "Lawyer of PP", Category: "Legal adviser", Name: "E. Elsewhere" },
];

function given(castBy: string) {
  return givenDecision({
    votes: [{ "Voting seat": CITY, Vote: "For", "Cast by": castBy }],
    present: ["EB-P2", "EB-P3", "EB-P4", { Seat: "EB-P1", Status: "Deputy", Name: "F. Holder", Deputy: "G. Deputy" }],
    more: {
      Seats: [...(PARTNERSHIP.Seats ?? []), ...SEATS],
      Chairs: [
        {
          Body: "EB",
          From: "2026-01-01",
          To: "2026-12-31",
          "Chair agency": CITY,
          Chair: "H. Chair",
          "Vice chair agency": EMAS,
          "Vice chair": "I. Vice",
        },
      ],
    },
  });
}
const found = (castBy: string, asAt = "2026-11-22") => [...castByFindings(given(castBy), on(asAt))].map(shown);

describe("GOV 12.14, 12.18: who cast a ballot", () => {
  test.each([
    "",
    "EB-P1",
    "eb-p1",
    CITY,
    "G. Deputy",
    "F. Holder",
    "H. Chair",
    "i. vice",
    "Director",
    "D. Both",
    "C. Once",
    "E. Elsewhere",
    "Chair of QA",
    `Chair of QA (${CITY})`,
    "n/a",
  ])("nothing is wrong with '%s'", (castBy) => expect(found(castBy)).toEqual([]));

  test("somebody who is nowhere in the workbook", () => {
    expect(found("J. Nobody")).toEqual([
      `warning cast-by-unknown Votes.castBy 'J. Nobody': The ballot of ${CITY} on D was cast by 'J. Nobody', who is in no row of Seats, Chairs, Agencies or the meeting's Attendance; it counts for ${CITY} all the same. | Correct Cast by, or enter who came in Attendance (Name, or Deputy).`,
    ]);
  });

  test.each([
    { castBy: "A. Lawyer", seat: "EB-LAW (Legal adviser)" },
    { castBy: "eb-lay", seat: "EB-LAY (Lay member)" },
    { castBy: "EB-OFFICE", seat: "EB-OFFICE (Partnership officer)" },
  ])("$castBy, whose only seat in the group has no vote", ({ castBy, seat }) => {
    expect(found(castBy)).toEqual([
      `warning cast-by-one-without-vote Votes.castBy '${castBy}': The ballot of ${CITY} on D was cast by '${castBy}', whose seat ${seat} has no vote; it counts for ${CITY} all the same. | Correct Cast by, or remove the ballot.`,
    ]);
  });

  test("the ballot counts all the same, and a meeting still to come is left alone", () => {
    expect([tally(given("J. Nobody")), tally(given("A. Lawyer"))]).toEqual([tally(given("")), tally(given(""))]);
    expect(tally(given(""))).toEqual([1, 0, 0, 0, 4]);
    expect(found("J. Nobody", "2026-03-02")).toEqual([]);
    expect(found("J. Nobody", "2026-03-03")).toHaveLength(1);
  });
});
