import { count, saidOf } from "./decision-asked";
import {
  ballotsOf,
  CITY,
  EB_VOTERS,
  EMAS,
  givenDecision,
  outcome,
  PARTNERS,
  PROBATION,
  type GivenDecision,
} from "./decision-workbook";

type Votes = NonNullable<GivenDecision["votes"]>;
const of = (given: GivenDecision): string => outcome(givenDecision(given));

/** A proxy that lacks nothing. */
const PROXY = {
  "Voting seat": EMAS,
  Vote: "Against",
  Proxy: "Yes",
  "Proxy reason": "Illness",
  "Unable since": "2026-03-03 08:00",
  "Proxy confirmed": "2026-03-03 09:00",
  "Proxy given to": CITY,
};
const WITHOUT_EMAS = ["EB-P1", "EB-P2", "EB-P3", "EB-P4", "EB-DCHS", "EB-QA-ICB", "EB-QA-COUNTY", "EB-PP"];

describe("GOV 12.19: a ballot that cannot be read", () => {
  test.each<{ given: string; votes: Votes; expected: string; more?: GivenDecision }>([
    {
      given: "changes nothing where five are For and it is the sixth",
      votes: [...ballotsOf(EB_VOTERS, 5), [EB_VOTERS[5], "Fer"]],
      expected: "Carried",
    },
    {
      given: "makes a tie where one is For and it may be Against",
      votes: [
        [CITY, "For"],
        [EMAS, "Fer"],
      ],
      expected: "cannot tell",
    },
    {
      given: "changes nothing where it is one of two behind",
      votes: [...ballotsOf(EB_VOTERS, 1, 3), [EB_VOTERS[4], "Fer"]],
      expected: "Not carried",
    },
    {
      given: "could make the tie of two behind, with another",
      votes: [...ballotsOf(EB_VOTERS, 1, 3), [EB_VOTERS[4], "Fer"], [EB_VOTERS[5], "Fer"]],
      expected: "cannot tell",
    },
    { given: "is all there is", votes: [[CITY, "Fer"]], expected: "cannot tell" },
    {
      given: "changes nothing where its seat has no vote",
      votes: [
        [CITY, "For"],
        [PROBATION, "Fer"],
      ],
      expected: "Carried",
    },
    {
      given: "differs from the seat's other ballot, which decides",
      votes: [
        [CITY, "For"],
        [CITY, "Fer"],
      ],
      expected: "cannot tell",
    },
    {
      given: "differs from the seat's other ballot, which does not decide",
      votes: [...ballotsOf(PARTNERS, 3), [CITY, "Fer"]],
      expected: "Carried",
    },
    {
      given: "may be Against a recorded consensus",
      votes: [[CITY, "Fer"]],
      expected: "cannot tell",
      more: { decision: { Method: "Consensus", Consensus: "Yes" } },
    },
    {
      given: "is of one who has no vote, beside a recorded consensus",
      votes: [[PROBATION, "Fer"]],
      expected: "Carried by consensus",
      more: { decision: { Method: "Consensus", Consensus: "Yes" } },
    },
    {
      given: "may be a proxy or not, and counts for neither side enough",
      votes: [...ballotsOf(PARTNERS, 4), [EB_VOTERS[6], "For"], { ...PROXY, Proxy: "Maybe" }],
      expected: "Carried",
      more: { present: WITHOUT_EMAS },
    },
    {
      given: "is a proxy whose confirmation cannot be read, and decides",
      votes: [[CITY, "For"], { ...PROXY, "Proxy confirmed": "yesterday" }],
      expected: "cannot tell",
      more: { present: WITHOUT_EMAS },
    },
    {
      given: "is a proxy whose confirmation cannot be read, and does not",
      votes: [...ballotsOf(PARTNERS, 4), { ...PROXY, "Proxy confirmed": "yesterday" }],
      expected: "Carried",
      more: { present: WITHOUT_EMAS },
    },
    {
      given: "is a proxy that lacks its reason besides",
      votes: [[CITY, "For"], { ...PROXY, "Proxy confirmed": "yesterday", "Proxy reason": "" }],
      expected: "Carried",
      more: { present: WITHOUT_EMAS },
    },
    {
      given: "makes one more of those entitled, who are asked",
      votes: [...ballotsOf(PARTNERS, 4), { ...PROXY, "Unable since": "2026" }],
      expected: "cannot tell",
      more: { present: WITHOUT_EMAS.slice(0, 7), settings: { "Majority.Base": "entitled" } },
    },
    {
      given: "is one of too many ways",
      votes: [...ballotsOf(PARTNERS, 4), ...Array.from({ length: 5 }, () => [PROBATION, "Fer"] as const)],
      expected: "cannot tell",
    },
  ])("$given: $expected", ({ votes, expected, more = {} }) => expect(of({ votes, ...more })).toBe(expected));

  test("is named, with its cell, where it changes nothing", () =>
    expect(saidOf({ votes: [...ballotsOf(EB_VOTERS, 5), [EB_VOTERS[5], "Fer"]] })).toMatch(
      /^Carried: .* 5 For, 0 Against, .* Votes!C7 \(Vote\) cannot be read; whatever was meant, the outcome is the same\.$/,
    ));

  test("where it decides the cell is named alone", () =>
    expect(
      saidOf({
        votes: [
          [CITY, "For"],
          [EMAS, "Fer"],
        ],
      }),
    ).toBe("Cannot tell: for the decision 'D', Votes!C3 (Vote) says 'Fer'; enter For, Against or Abstain."));

  test("leaves a count open, which gives a figure for each way", () =>
    expect(count({ votes: [...ballotsOf(EB_VOTERS, 5), [EB_VOTERS[5], "Fer"]] })[0]).toBe("cannot tell"));
});
