import type { GivenRow, GivenTables } from "../../register/given-workbook";
import {
  ALL_OF_COG,
  ALL_OF_EB,
  CITY,
  COUNTY,
  DCHS,
  EMAS,
  givenDecision,
  ICB,
  OFFICE,
  outcome,
  outcomeSentence,
  PARTNERSHIP,
  POLICE,
  tally,
  type GivenDecision,
} from "./decision-workbook";

const without = (...seats: readonly string[]) => ALL_OF_EB.filter((each) => !seats.includes(each));
const open = (...seats: readonly string[]): GivenRow[] => seats.map((Seat) => ({ Seat }));
const PROXY: GivenRow = {
  "Voting seat": EMAS,
  Vote: "Against",
  Proxy: "Yes",
  "Proxy reason": "Illness",
  "Unable since": "2026-03-03 08:00",
  "Proxy confirmed": "2026-03-03 09:00",
  "Proxy given to": CITY,
};

describe("GOV 12.15, 12.16, 12.30: every way in which a mark still open can turn out", () => {
  test.each<{ given: string; decision: GivenDecision; expected: string; counted: unknown }>([
    {
      given: "a proxy counts only if nobody was there",
      decision: { present: [...without("EB-EMAS"), ...open("EB-EMAS")], votes: [[CITY, "For"], PROXY] },
      expected: "cannot tell",
      counted: "cannot tell",
    },
    {
      given: "a proxy that changes nothing either way",
      decision: {
        present: [...without("EB-EMAS"), ...open("EB-EMAS")],
        votes: [[CITY, "For"], [COUNTY, "For"], PROXY],
      },
      expected: "Carried",
      counted: "cannot tell",
    },
    {
      given: "a joint chair's ballot counts only if the other was not there",
      decision: {
        present: [...without("EB-QA-COUNTY"), ...open("EB-QA-COUNTY")],
        votes: [
          [CITY, "For"],
          ["Chair of QA", "Against"],
        ],
      },
      expected: "cannot tell",
      counted: "cannot tell",
    },
    {
      given: "the same, outvoted either way",
      decision: {
        present: [...without("EB-QA-COUNTY"), ...open("EB-QA-COUNTY")],
        votes: [
          [CITY, "For"],
          [COUNTY, "For"],
          ["Chair of QA", "Against"],
        ],
      },
      expected: "Carried",
      counted: "cannot tell",
    },
    {
      given: "both joint chairs still open",
      decision: {
        present: [...without("EB-QA-COUNTY", "EB-QA-ICB"), ...open("EB-QA-COUNTY", "EB-QA-ICB")],
        votes: [
          [CITY, "For"],
          ["Chair of QA", "Against"],
        ],
      },
      expected: "cannot tell",
      counted: "cannot tell",
    },
    {
      given: "one joint chair open, the other away",
      decision: {
        present: [...without("EB-QA-COUNTY", "EB-QA-ICB"), ...open("EB-QA-ICB")],
        votes: [
          [CITY, "For"],
          [COUNTY, "For"],
          ["Chair of QA", "Against"],
        ],
      },
      expected: "Carried",
      counted: "cannot tell",
    },
    {
      given: "one joint chair there, the other away",
      decision: {
        present: without("EB-QA-COUNTY"),
        votes: [
          [CITY, "For"],
          ["Chair of QA", "Against"],
        ],
      },
      expected: "Deadlock",
      counted: [1, 1, 0, 0, 8],
    },
    {
      given: "an open mark whose ballot would be a second one",
      decision: {
        present: [...without("EB-EMAS"), ...open("EB-EMAS")],
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
          [EMAS, "For"],
        ],
      },
      expected: "Carried",
      counted: "cannot tell",
    },
    {
      given: "an open mark whose ballots differ",
      decision: {
        present: [...without("EB-EMAS"), ...open("EB-EMAS")],
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
          [EMAS, "Against"],
        ],
      },
      expected: "Carried",
      counted: "cannot tell",
    },
    {
      given: "an abstention that is open",
      decision: {
        present: [...without("EB-EMAS"), ...open("EB-EMAS")],
        votes: [
          [CITY, "For"],
          [EMAS, "Abstain"],
        ],
      },
      expected: "Carried",
      counted: "cannot tell",
    },
    {
      given: "an open register, and no row for one with a ballot",
      decision: {
        meeting: { Register: "Open" },
        present: without("EB-EMAS"),
        votes: [
          [CITY, "For"],
          [EMAS, "Against"],
        ],
      },
      expected: "cannot tell",
      counted: "cannot tell",
    },
    {
      given: "an open register, and everybody marked",
      decision: {
        meeting: { Register: "Open" },
        votes: [
          [CITY, "For"],
          [EMAS, "Against"],
        ],
      },
      expected: "Deadlock",
      counted: [1, 1, 0, 0, 9],
    },
    {
      given: "absent in one row and there in another",
      decision: {
        present: [...ALL_OF_EB, { Seat: "EB-EMAS", Status: "Absent" }],
        votes: [
          [CITY, "For"],
          [EMAS, "Against"],
        ],
      },
      expected: "Deadlock",
      counted: [1, 1, 0, 0, 9],
    },
    {
      given: "not marked in one row and there in another",
      decision: {
        present: [...open("EB-EMAS"), ...ALL_OF_EB],
        votes: [
          [CITY, "For"],
          [EMAS, "Against"],
        ],
      },
      expected: "Deadlock",
      counted: [1, 1, 0, 0, 9],
    },
    {
      given: "there in one row and not marked in another",
      decision: {
        present: [...ALL_OF_EB, ...open("EB-EMAS")],
        votes: [
          [CITY, "For"],
          [EMAS, "Against"],
        ],
      },
      expected: "Deadlock",
      counted: [1, 1, 0, 0, 9],
    },
  ])("$given", ({ decision, expected, counted }) => {
    const register = givenDecision(decision);
    expect([outcome(register), tally(register)]).toEqual([expected, counted]);
  });

  test("the presiding chair's own ballot, still open, decides the consent", () => {
    const given = (vote: string) =>
      outcome(
        givenDecision({
          present: [...without("EB-PP"), ...open("EB-PP")],
          decision: { "Chair consents": "" },
          meeting: { "Chaired by": "EB-PP" },
          votes: [
            [CITY, "For"],
            [COUNTY, "For"],
            [ICB, "For"],
            ["Chair of PP", vote],
          ],
        }),
      );
    expect([given("For"), given("Against"), given("Abstain")]).toEqual(["cannot tell", "cannot tell", "Pending"]);
  });

  test("of those present: half is not more than half", () => {
    const of = (inFavour: number, present: number) =>
      outcome(
        givenDecision({
          present: ALL_OF_EB.slice(0, present),
          settings: { "Majority.Base": "present" },
          votes: [CITY, COUNTY, ICB, POLICE].slice(0, inFavour).map((seat) => [seat, "For"] as const),
        }),
      );
    expect([of(3, 6), of(4, 6), of(3, 5), of(2, 4)]).toEqual(["Not carried", "Carried", "Carried", "Not carried"]);
  });
});

describe("GOV 12.5, 12.14, 12.15, 12.18, 12.29, 12.30: who has a vote", () => {
  const seats = (...extra: readonly GivenRow[]): GivenTables => ({ Seats: [...(PARTNERSHIP.Seats ?? []), ...extra] });
  const core = (Seat: string, Group: string, Agency: string, Category = "Core", Role = "Member"): GivenRow => ({
    Seat,
    Group,
    Agency,
    Role,
    Category,
  });

  test("the partnership's office has none at the Board, though its seat be a core one", () => {
    const register = givenDecision({
      more: seats(core("EB-X", "EB", OFFICE)),
      present: [...ALL_OF_EB, "EB-X"],
      votes: [
        [CITY, "For"],
        [OFFICE, "Against"],
      ],
    });
    expect([outcome(register), tally(register)]).toEqual(["Carried", [1, 0, 0, 1, 9]]);
    expect(outcomeSentence(register)).toContain(
      `${OFFICE} (Against), because officers of the partnership have no vote.`,
    );
  });

  test("nobody but the partners has one at the Chief Officer Group, whoever has a core seat there", () => {
    const register = givenDecision({
      group: "COG",
      more: seats(core("COG-X", "COG", DCHS)),
      present: [...ALL_OF_COG, "COG-X"],
      votes: [
        [CITY, "For"],
        [DCHS, "Against"],
      ],
    });
    expect([outcome(register), tally(register)]).toEqual(["Carried", [1, 0, 0, 1, 4]]);
  });

  test("a virtual seat gives none at the Board, and a group chair's seat none in a subgroup", () => {
    expect(tally(givenDecision({ present: [...ALL_OF_EB, "EB-PROB"], votes: [["Probation", "For"]] }))).toEqual([
      0, 0, 0, 1, 9,
    ]);
    expect(
      tally(
        givenDecision({
          group: "QA",
          more: seats(core("QA-X", "QA", CITY, "Group chair", "Chair of PP")),
          votes: [
            ["Chair of PP", "For"],
            [DCHS, "For"],
          ],
        }),
      ),
    ).toEqual([1, 0, 0, 1, 6]);
  });

  test("a chair's own seat carries the chair's vote at the Board; a member's does not", () => {
    const there = (...present: readonly string[]) =>
      tally(
        givenDecision({
          present: [...without("EB-PP", "EB-QA-ICB", "EB-QA-COUNTY"), ...present],
          votes: [
            ["Chair of PP", "For"],
            [`Chair of QA (${ICB})`, "Against"],
            [`Chair of QA (${COUNTY})`, "Abstain"],
          ],
        }),
      );
    expect(there("PP-CITY-C")).toEqual([1, 0, 0, 2, 7]);
    expect(there("QA-ICB-C")).toEqual([0, 1, 0, 2, 7]);
    expect(there("QA-COUNTY-C", "QA-ICB-C")).toEqual([0, 1, 1, 1, 8]);
    expect(there("QA-DCHS")).toEqual([0, 0, 0, 3, 6]);
    expect(there("EB-PP", "PP-CITY-C")).toEqual([1, 0, 0, 2, 7]);
  });

  test("a group's chair whose seat names no agency, and a chair of nothing", () => {
    const register = givenDecision({
      more: seats(
        core("EB-CDOP", "EB", "", "Group chair", "Chair of CDOP"),
        core("EB-NONE", "EB", CITY, "Group chair", "Chair"),
      ),
      present: [...ALL_OF_EB, "EB-CDOP", "EB-NONE"],
      votes: [
        ["Chair of CDOP", "For"],
        ["Chair of PP", "For"],
      ],
    });
    expect(tally(register)).toEqual([2, 0, 0, 0, 10]);
    expect(outcomeSentence(register)).not.toContain("Chair of CDOP voted beside");
  });

  test("the electorate is the group's own, on the day", () => {
    const day = (Date: string) =>
      tally(
        givenDecision({
          meeting: { Date },
          more: seats({ ...core("EB-X", "EB", "Probation"), From: "2026-03-04" }),
          present: [...ALL_OF_EB, "EB-X"],
          votes: [[CITY, "For"]],
        }),
      );
    expect([day("2026-03-03"), day("2026-03-04")]).toEqual([
      [1, 0, 0, 0, 9],
      [1, 0, 0, 0, 10],
    ]);
  });
});

describe("GOV 12.19, 12.34: where a deadlock goes", () => {
  const goes = (group: "EB" | "QA", to: string) =>
    / is escalated to ([^.]+)\./.exec(
      outcomeSentence(
        givenDecision({
          group,
          votes: [
            [CITY, "For"],
            [COUNTY, "Against"],
          ],
          more: {
            Groups: (PARTNERSHIP.Groups ?? []).map((row) =>
              row["Group"] === group ? { ...row, "Escalates to": to } : row,
            ),
          },
        }),
      ),
    )?.[1];
  test("by the documents, where Groups says nothing; else where it says", () => {
    expect([goes("EB", ""), goes("QA", ""), goes("QA", "chief officer group"), goes("EB", "Ombudsman")]).toEqual([
      "COG",
      "EB",
      "COG",
      "Ombudsman",
    ]);
  });
});
