import { givenWorkbook, type GivenRow } from "../../register/given-workbook";
import { cell } from "../ask-workbook";
import {
  ALL_OF_EB,
  CITY,
  DCHS,
  EMAS,
  givenDecision,
  ICB,
  outcome,
  outcomeSentence,
  PARTNERSHIP,
  PROBATION,
  tally,
} from "./decision-workbook";

/** Everyone of the Board but one. */
const without = (seat: string): readonly string[] => ALL_OF_EB.filter((each) => each !== seat);
const open = { Register: "Open" };
const cityAgainst = (other: string) =>
  [
    [CITY, "For"],
    [other, "Against"],
  ] as const;
const seats = (...more: readonly GivenRow[]) => ({ Seats: [...(PARTNERSHIP.Seats ?? []), ...more] });

describe("GOV 12.15: a seat without a row may still be marked while the register is open", () => {
  test.each([
    ["an agency", "EB-EMAS", EMAS],
    ["a group's chair", "EB-PP", "Chair of PP"],
  ])("%s whose ballot decides", (_, seat, voter) => {
    expect(outcome(givenDecision({ present: without(seat), votes: cityAgainst(voter), meeting: open }))).toBe(
      "cannot tell",
    );
    expect(outcome(givenDecision({ present: without(seat), votes: cityAgainst(voter) }))).toBe("Carried");
  });

  test("wherever the agency stands in Agencies", () => {
    const Agencies = [...(PARTNERSHIP.Agencies ?? [])].sort(
      (a, b) => Number(b.Agency === EMAS) - Number(a.Agency === EMAS),
    );
    expect(
      outcome(
        givenDecision({ present: without("EB-EMAS"), votes: cityAgainst(EMAS), meeting: open, more: { Agencies } }),
      ),
    ).toBe("cannot tell");
  });

  test("an agency that is there by another seat is there", () => {
    const more = seats({ Seat: "EB-DCHS-2", Group: "EB", Agency: DCHS, Role: "Member", Category: "Core" });
    expect(outcome(givenDecision({ votes: cityAgainst(DCHS), meeting: open, more }))).toBe("Deadlock");
  });

  test("one that declared an interest is awaited no more", () => {
    const decision = { Interests: "EB-EMAS" };
    expect(
      outcome(
        givenDecision({
          present: without("EB-EMAS"),
          votes: cityAgainst(EMAS),
          meeting: open,
          decision,
          settings: { Recusal: "Vote" },
        }),
      ),
    ).toBe("Carried");
  });
});

describe("GOV 12.15: the chair of a group at the Board", () => {
  const partners = ["EB-P1", "EB-P2", "EB-P3", "EB-P4"];

  test("is represented by the chair's own seat though the Board's seat is marked absent, in either order", () => {
    const rows = [
      { Seat: "PP-CITY-C", Status: "Present" },
      { Seat: "EB-PP", Status: "Absent" },
    ];
    for (const two of [rows, [...rows].reverse()]) {
      expect(tally(givenDecision({ present: [...partners, ...two], votes: [["Chair of PP", "For"]] }))).toEqual([
        1, 0, 0, 0, 5,
      ]);
    }
  });

  test("has no vote where the chair declared an interest and the setting says so", () => {
    const given = { votes: cityAgainst("Chair of PP"), decision: { Interests: "EB-PP" } };
    expect(tally(givenDecision({ ...given, settings: { Recusal: "Vote" } }))).toEqual([1, 0, 0, 1, 8]);
    expect(tally(givenDecision(given))).toEqual([1, 1, 0, 0, 9]);
  });

  test("is, on each day, whoever holds the chair's own seat then", () => {
    const meeting = (id: string, day: string) => ({
      Meeting: id,
      Group: "EB",
      Date: day,
      Start: "10:00",
      Register: "Closed",
    });
    const meetings = [meeting("M1", "2026-03-03"), meeting("M2", "2026-09-01")];
    const register = givenWorkbook({
      ...PARTNERSHIP,
      Seats: (PARTNERSHIP.Seats ?? []).map((row) => (row.Seat === "PP-CITY-C" ? { ...row, To: "2026-06-30" } : row)),
      Meetings: meetings,
      Attendance: meetings.flatMap(({ Meeting }) =>
        [...partners, "PP-CITY-C"].map((Seat) => ({ Meeting, Seat, Status: "Present" })),
      ),
      Decisions: meetings.map(({ Meeting }) => ({
        Decision: `D of ${Meeting}`,
        Meeting,
        Title: "A decision",
        Method: "Vote",
      })),
      Votes: meetings.map(({ Meeting }) => ({
        Decision: `D of ${Meeting}`,
        "Voting seat": "Chair of PP",
        Vote: "For",
      })),
    });
    expect(cell(register, 'TALLY("D of M1")')).toEqual([[1, 0, 0, 0, 5]]);
    expect(cell(register, 'TALLY("D of M2")')).toEqual([[0, 0, 0, 1, 4]]);
  });

  test("two chairs of one employer are no second vote of an organisation that cast none itself", () => {
    const Seats = (PARTNERSHIP.Seats ?? []).map((row) => (row.Seat === "EB-PP" ? { ...row, Agency: ICB } : row));
    const chairs = [
      [`Chair of QA (${ICB})`, "For"],
      ["Chair of PP", "For"],
    ] as const;
    expect(outcomeSentence(givenDecision({ votes: chairs, more: { Seats } }))).not.toContain("employs the chair");
    expect(outcomeSentence(givenDecision({ votes: [...chairs, [ICB, "For"]], more: { Seats } }))).toContain(
      "employs the chair",
    );
  });
});

test("GOV 12.15: an agency whose seat at the Board is not a Core one is not on the list", () => {
  const vice = { Seat: "EB-PROB-V", Group: "EB", Agency: PROBATION, Role: "Member", Category: "Vice chair" };
  expect(
    tally(givenDecision({ present: [...ALL_OF_EB, "EB-PROB-V"], votes: [[PROBATION, "For"]], more: seats(vice) })),
  ).toEqual([0, 0, 0, 1, 9]);
});
