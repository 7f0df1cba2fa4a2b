import { decisionStatus } from "../../../src/governance/implementation/decision-status";
import { on, type GivenRow } from "../../register/given-workbook";
import { valueOf } from "../answer-of";
import { count, saidOf } from "./decision-asked";
import {
  AGREED,
  ALL_OF_EB,
  ballotsOf,
  CITY,
  COUNTY,
  EB_VOTERS,
  EMAS,
  givenDecision,
  ICB,
  outcome,
  PROBATION,
  tally,
  type GivenDecision,
} from "./decision-workbook";

const withoutEmas = ALL_OF_EB.filter((seat) => seat !== "EB-EMAS");
const status = (given: GivenDecision) => {
  const register = givenDecision(given);
  return valueOf(decisionStatus(register, register.find("Decisions", "D")!, { asAt: on("2026-11-22") }));
};
const CONTRADICTION =
  `The record contradicts itself: Consensus says Yes (Decisions!E2), but ${CITY} voted Against (Votes!C2). ` +
  "Correct one of them; until then the outcome is Pending.";

describe("GOV 12.2, 12.10, 12.25: Consensus Yes beside a ballot Against that counts contradicts itself", () => {
  test.each<{ given: string; decision: GivenRow; group?: "EB" | "QA" | "COG" }>([
    { given: "Method Consensus", decision: AGREED },
    { given: "Method Vote", decision: { ...AGREED, Method: "Vote" } },
    { given: "no Method", decision: { ...AGREED, Method: "" } },
    { given: "a subgroup's", decision: AGREED, group: "QA" },
    { given: "the Chief Officer Group's", decision: AGREED, group: "COG" },
  ])("$given: Pending, naming both cells, said by OUTCOME, TALLY and DECISION.STATUS", ({ decision, group = "EB" }) => {
    const given = {
      group,
      decision,
      votes: [
        [CITY, "Against"],
        [COUNTY, "For"],
      ] as const,
    };
    expect(outcome(givenDecision(given))).toBe("Pending");
    expect(status(given)).toBe("Pending");
    expect(saidOf(given)).toContain(CONTRADICTION);
    expect(tally(givenDecision(given)).slice(0, 4)).toEqual([1, 1, 0, 0]);
    expect(String(count(given)[1])).toContain(CONTRADICTION);
  });

  test.each<{ given: string; votes: readonly (readonly [string, string] | GivenRow)[]; present?: readonly string[] }>([
    { given: "an Against from one not there", votes: [[EMAS, "Against"]], present: withoutEmas },
    { given: "an Against from one off the list", votes: [[PROBATION, "Against"]] },
    { given: "an Against from a name nobody bears", votes: [["Derby Cty", "Against"]] },
    {
      given: "an Against by a proxy that is not valid",
      votes: [{ "Voting seat": EMAS, Vote: "Against", Proxy: "Yes" }],
      present: withoutEmas,
    },
    {
      given: "two ballots that differ",
      votes: [
        [EMAS, "Against"],
        [EMAS, "For"],
      ],
    },
    { given: "a ballot with a blank Vote", votes: [[EMAS, ""]] },
    {
      given: "ballots For",
      votes: [
        [CITY, "For"],
        [COUNTY, "For"],
      ],
    },
    { given: "an abstention", votes: [[CITY, "Abstain"]] },
  ])("$given changes nothing", ({ votes, present = ALL_OF_EB }) => {
    const given = { decision: AGREED, votes, present };
    expect(outcome(givenDecision(given))).toBe("Carried by consensus");
    expect(status(given)).toBe("In force");
    expect(saidOf(given)).not.toContain("contradicts");
    expect(String(count(given)[1])).not.toContain("contradicts");
    expect(String(count(given)[1])).not.toContain("the vote was believed");
  });

  test.each([
    { given: "an Against that does not count", votes: [[EMAS, "Against"]] as const },
    { given: "a blank ballot", votes: [[CITY, ""]] as const },
    { given: "an abstention", votes: [[CITY, "Abstain"]] as const },
    {
      given: "a ballot For and an abstention",
      votes: [
        [CITY, "For"],
        [COUNTY, "Abstain"],
      ] as const,
    },
    { given: "a ballot For of somebody else's chair", votes: [["Chair of QA", "For"]] as const },
  ])("$given changes nothing without a Method either", ({ votes }) =>
    expect(outcome(givenDecision({ decision: { ...AGREED, Method: "" }, present: withoutEmas, votes }))).toBe(
      "Carried by consensus",
    ),
  );

  test("an Against that does not count is named beside the consensus", () =>
    expect(saidOf({ decision: AGREED, present: withoutEmas, votes: [[EMAS, "Against"]] })).toContain(
      `Not counted: ${EMAS} (Against), because it was not represented`,
    ));

  test("an Against that may count, its row of Attendance blank: cannot tell, as its count", () => {
    const given = {
      decision: AGREED,
      present: [...withoutEmas, { Seat: "EB-EMAS" }],
      votes: [[EMAS, "Against"]] as const,
    };
    expect(outcome(givenDecision(given))).toBe("cannot tell");
    expect(tally(givenDecision(given))).toBe("cannot tell");
    expect(saidOf(given)).toContain(`whether ${EMAS} was represented`);
  });

  test("a Vote that cannot be read may be Against: cannot tell, naming the cell, as its count", () => {
    const given = { decision: AGREED, votes: [[CITY, "Agianst"]] as const };
    expect(outcome(givenDecision(given))).toBe("cannot tell");
    expect(tally(givenDecision(given))).toBe("cannot tell");
    expect(saidOf(given)).toContain("Votes!C2 (Vote) says 'Agianst'");
  });

  test("with Method Vote and nobody Against the vote is believed, and both say so", () => {
    const given = { decision: { ...AGREED, Method: "Vote" }, votes: ballotsOf(EB_VOTERS, 2) };
    expect(outcome(givenDecision(given))).toBe("Carried");
    for (const said of [saidOf(given), String(count(given)[1])])
      expect(said).toContain("Consensus says Yes although Method says Vote; the vote was believed.");
  });

  test.each([
    { given: "no ballot", votes: [] },
    { given: "a ballot not yet cast", votes: [[CITY, ""]] as const },
  ])("with Method Vote and $given it is pending, and both mention the consensus", ({ votes }) => {
    const given = { decision: { ...AGREED, Method: "Vote" }, votes };
    expect(outcome(givenDecision(given))).toBe("Pending");
    for (const said of [saidOf(given), String(count(given)[1])]) expect(said).toContain("Consensus says Yes although");
  });

  test("with Method Consensus and nobody Against the consensus is believed, and the count says so", () =>
    expect(
      String(
        count({
          decision: AGREED,
          votes: [
            [CITY, "For"],
            ["ICB", "Abstain"],
          ],
        })[1],
      ),
    ).toContain(
      "Consensus says Yes and nobody objected, so the outcome goes by the consensus and not by these ballots.",
    ));

  test("a consultation awaited, and a meeting that was not quorate, come first", () => {
    const votes = [[ICB, "Against"]] as const;
    expect(saidOf({ decision: { ...AGREED, Consultation: "Awaited" }, votes })).toContain("is consulting its own");
    expect(outcome(givenDecision({ decision: AGREED, votes, present: ALL_OF_EB.slice(1) }))).toBe("Not valid");
  });
});
