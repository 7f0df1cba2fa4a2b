import { proxiesAt } from "../../../src/governance/ballots/proxies";
import { whoIsThere } from "../../../src/governance/membership/who-is-there";
import { quorate } from "../../../src/governance/quorum/quorate";
import { voteFindings } from "../../../src/governance/voting/findings";
import type { Register } from "../../../src/register/register";
import { on, type GivenRow } from "../../register/given-workbook";
import { valueOf } from "../answer-of";
import {
  AGREED,
  ALL_OF_COG,
  ALL_OF_EB,
  ALL_OF_QA,
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
  PROBATION,
  tally,
  type GivenDecision,
} from "./decision-workbook";

/** The meeting is on 3 March 2026 from 10:00; the vote at 11:00. */
const proxyOf = (votingSeat: string, givenTo: string, more: GivenRow = {}): GivenRow => ({
  "Voting seat": votingSeat,
  Vote: "For",
  Proxy: "Yes",
  "Proxy reason": "Sudden illness",
  "Unable since": "2026-03-03 08:00",
  "Proxy confirmed": "2026-03-03 09:00",
  "Proxy given to": givenTo,
  ...more,
});
const AS_AT = on("2026-11-22");
const but = (all: readonly string[], ...away: readonly string[]) => all.filter((seat) => !away.includes(seat));

/** Seats with holders, and advisers who never vote. */
const Seats = [
  ...(PARTNERSHIP.Seats ?? []).map((seat) => (seat.Seat === "EB-DCHS" ? { ...seat, Name: "Head of Service 3" } : seat)),
  { Seat: "EB-LEGAL", Group: "EB", Agency: COUNTY, Role: "Solicitor", Category: "Legal adviser", Name: "Adviser 1" },
  { Seat: "EB-LAY", Group: "EB", Role: "Lay member", Category: "Lay member", Name: "Lay member 1" },
  { Seat: "PP-DCHS", Group: "PP", Agency: DCHS, Role: "Nurse", Category: "Core", Name: "Head of Nursing 2" },
  { Seat: "EB-OLD", Group: "EB", Agency: POLICE, Role: "Officer", Category: "Core", Name: "Chief 1", To: "2025-12-31" },
];
const more = { Seats };

describe("GOV 12.16, 12.31: to whom a proxy may be given: a party that may vote on the decision and is there in person", () => {
  const of = (givenTo: string, given: GivenDecision = {}) =>
    givenDecision({
      present: but(ALL_OF_EB, "EB-EMAS"),
      decision: { Time: "11:00" },
      votes: [proxyOf(EMAS, givenTo)],
      more,
      ...given,
    });

  test.each([
    DCHS,
    "dchs",
    POLICE,
    "ICB",
    "Chair of PP",
    `Chair of QA (${COUNTY})`,
    "Chair of QA (ICB)",
    "EB-DCHS",
    "Head of Service 3",
    "head of  nursing 2",
    "EB-QA-ICB",
    "Chief 1",
    "EB-OLD",
  ])("%s: counted", (givenTo) => expect(tally(of(givenTo))).toEqual([1, 0, 0, 0, 9]));

  test.each([
    { givenTo: EMAS, says: "which is the voter itself" },
    { givenTo: "EB-EMAS", says: "which is the voter itself" },
    { givenTo: "QA-EMAS", says: "which is the voter itself" },
    { givenTo: PROBATION, says: "who has no vote on this decision" },
    { givenTo: OFFICE, says: "who has no vote on this decision" },
    { givenTo: "EB-OFFICE", says: "who has no vote on this decision" },
    { givenTo: "EB-LEGAL", says: "who has no vote on this decision" },
    { givenTo: "Adviser 1", says: "who has no vote on this decision" },
    { givenTo: "Lay member 1", says: "who has no vote on this decision" },
    { givenTo: "Chair of CDOP", says: "who has no vote on this decision" },
    { givenTo: "Nobody Known", says: "which is no agency, no chair of a group and nobody in Seats" },
    { givenTo: "Derby Cty Council", says: "which is no agency, no chair of a group and nobody in Seats" },
  ])("$givenTo: not counted, and named", ({ givenTo, says }) => {
    const register = of(givenTo);
    expect(tally(register)).toEqual([0, 0, 0, 1, 8]);
    expect([...voteFindings(register, AS_AT)].filter(({ code }) => code === "proxy-not-valid")).toMatchObject([
      { severity: "warning", table: "Votes", property: "proxyGivenTo", found: givenTo },
    ]);
    expect(outcomeSentence(register)).toContain(
      `${EMAS} (For), because the proxy is not valid (Proxy given to says '${givenTo}', ${says}).`,
    );
  });

  test.each<{ given: string; givenTo: string; present: readonly (string | GivenRow)[] }>([
    { given: "absent", givenTo: DCHS, present: but(ALL_OF_EB, "EB-EMAS", "EB-DCHS") },
    {
      given: "apologies",
      givenTo: DCHS,
      present: [...but(ALL_OF_EB, "EB-EMAS", "EB-DCHS"), { Seat: "EB-DCHS", Status: "Apologies" }],
    },
    {
      given: "left before the vote",
      givenTo: DCHS,
      present: [...but(ALL_OF_EB, "EB-EMAS", "EB-DCHS"), { Seat: "EB-DCHS", Status: "Present", Left: "11:00" }],
    },
    { given: "a chair who was not there", givenTo: "Chair of PP", present: but(ALL_OF_EB, "EB-EMAS", "EB-PP") },
    {
      given: "neither joint chair there",
      givenTo: "Chair of QA",
      present: but(ALL_OF_EB, "EB-EMAS", "EB-QA-ICB", "EB-QA-COUNTY"),
    },
  ])("$given: not counted, and named", ({ givenTo, present }) => {
    const register = of(givenTo, { present });
    expect(tally(register)).toEqual([0, 0, 0, 1, expect.any(Number)]);
    expect(outcomeSentence(register)).toContain(
      `Proxy given to says '${givenTo}', who was not there in person at the vote).`,
    );
  });

  test("to one who is there by proxy only, not counted; that one's own proxy is", () => {
    const register = givenDecision({
      present: but(ALL_OF_EB, "EB-EMAS", "EB-DCHS"),
      decision: { Time: "11:00" },
      votes: [proxyOf(EMAS, DCHS), proxyOf(DCHS, CITY)],
    });
    expect(tally(register)).toEqual([1, 0, 0, 1, 8]);
  });

  test("to each other, and neither there: neither", () => {
    const register = givenDecision({
      present: but(ALL_OF_EB, "EB-EMAS", "EB-DCHS"),
      decision: { Time: "11:00" },
      votes: [proxyOf(EMAS, DCHS), proxyOf(DCHS, EMAS)],
    });
    expect(tally(register)).toEqual([0, 0, 0, 2, 7]);
  });

  test("a joint chair not named is whichever of the two is there; with both it is given to more than one", () => {
    expect(tally(of("Chair of QA", { present: but(ALL_OF_EB, "EB-EMAS", "EB-QA-ICB") }))).toEqual([1, 0, 0, 0, 8]);
    expect(outcomeSentence(of("Chair of QA"))).toContain("it is given to more than one party");
  });

  test("in a restricted vote only to a statutory partner", () => {
    const restricted = (givenTo: string) =>
      givenDecision({
        present: [...but(ALL_OF_EB, "EB-P1"), { Seat: "EB-P1", Status: "Present", Left: "10:50" }],
        decision: { Time: "11:00", Financial: "Yes" },
        settings: { "Quorum.ProxyCounts": "Yes" },
        votes: [proxyOf(CITY, givenTo)],
      });
    expect(outcome(restricted(COUNTY))).toBe("Carried");
    expect(outcome(restricted(EMAS))).toBe("Not valid");
    expect(outcomeSentence(restricted(EMAS))).not.toContain("proxy");
  });

  test("at the Chief Officer Group to another partner; in a subgroup to any of its voters, not to a chair", () => {
    const cog = (givenTo: string) =>
      outcome(
        givenDecision({
          group: "COG",
          present: but(ALL_OF_COG, "COG-P1"),
          settings: { "Quorum.ProxyCounts": "Yes" },
          decision: AGREED,
          votes: [proxyOf(CITY, givenTo)],
        }),
      );
    expect([cog(POLICE), cog(CITY), cog(DCHS)]).toEqual(["Carried by consensus", "Not valid", "Not valid"]);
    const qa = (givenTo: string) =>
      tally(
        givenDecision({
          group: "QA",
          present: but(ALL_OF_QA, "QA-EMAS"),
          decision: { Time: "11:00" },
          votes: [proxyOf(EMAS, givenTo)],
        }),
      );
    expect(qa(DCHS)).toEqual([1, 0, 0, 0, 6]);
    expect(qa("QA-ICB-C")).toEqual([1, 0, 0, 0, 6]);
    expect(qa("Chair of QA")).toEqual([0, 0, 0, 1, 5]);
  });

  describe("while the holder's row of Attendance is blank", () => {
    const open = [...but(ALL_OF_EB, "EB-EMAS", "EB-DCHS"), { Seat: "EB-DCHS" }];
    test("cannot tell where it could decide, naming the holder", () => {
      const register = of(DCHS, { present: open });
      expect(tally(register)).toBe("cannot tell");
      expect(outcome(register)).toBe("cannot tell");
      expect(outcomeSentence(register)).toContain(`does not say yet whether ${DCHS} was represented`);
    });
    test("told where it could not", () => {
      const votes = [proxyOf(EMAS, DCHS), [CITY, "For"], [COUNTY, "For"]] as const;
      const register = of(DCHS, { present: open, votes });
      expect(outcome(register)).toBe("Carried");
      expect(outcomeSentence(register)).toContain(`Attendance does not say yet whether ${DCHS} was represented`);
      expect(outcomeSentence(register)).not.toContain(`${EMAS} was represented`);
    });
    test("the voter's row blank too", () => {
      const present = [...but(ALL_OF_EB, "EB-EMAS", "EB-DCHS"), { Seat: "EB-DCHS" }, { Seat: "EB-EMAS" }];
      const votes = [proxyOf(EMAS, DCHS), [CITY, "Against"]] as const;
      expect(outcome(of(DCHS, { present, votes }))).toBe("cannot tell");
      expect(outcome(of(DCHS, { present, votes: [...votes, [COUNTY, "Against"]] }))).toBe("Not carried");
    });
    test("a partner's, by the setting Quorum.ProxyCounts, leaves the quorum open", () => {
      const present = [...but(ALL_OF_EB, "EB-P1", "EB-DCHS"), { Seat: "EB-DCHS" }];
      const settings = { "Quorum.ProxyCounts": "Yes" };
      expect(outcome(givenDecision({ present, settings, decision: AGREED, votes: [proxyOf(CITY, DCHS)] }))).toBe(
        "cannot tell",
      );
    });
  });
});

describe("GOV 11, 12.16: quorum believes of a proxy what the vote believes", () => {
  const proxies = (register: Register) =>
    proxiesAt(register, whoIsThere(register, register.meeting("M")!, AS_AT)!, {
      decision: undefined,
      alsoUnread: false,
    }).map(({ agency }) => agency.agency);
  const isQuorate = (register: Register) => valueOf(quorate(register, register.meeting("M")!, { asAt: AS_AT }));
  const given = (votes: readonly GivenRow[], more: Partial<GivenDecision> = {}) =>
    givenDecision({
      present: but(ALL_OF_EB, "EB-P1"),
      decision: AGREED,
      settings: { "Quorum.ProxyCounts": "Yes" },
      votes,
      ...more,
    });

  test.each<{ given: string; votes: readonly GivenRow[]; counts: boolean }>([
    { given: "one that counts", votes: [proxyOf(CITY, ICB)], counts: true },
    { given: "given to itself", votes: [proxyOf(CITY, CITY)], counts: false },
    { given: "given to an officer", votes: [proxyOf(CITY, OFFICE)], counts: false },
    { given: "given to an unknown name", votes: [proxyOf(CITY, "Somebody")], counts: false },
    { given: "given to one not there", votes: [proxyOf(CITY, PROBATION)], counts: false },
    { given: "two that agree", votes: [proxyOf(CITY, ICB), proxyOf(CITY, ICB)], counts: true },
    { given: "two that differ", votes: [proxyOf(CITY, ICB), proxyOf(CITY, ICB, { Vote: "Against" })], counts: false },
  ])("$given: $counts", ({ votes, counts }) => {
    const register = given(votes);
    expect(proxies(register)).toEqual(counts ? [CITY] : []);
    expect(isQuorate(register)).toBe(counts);
    expect(outcome(register)).toBe(counts ? "Carried by consensus" : "Not valid");
    const without = given(votes, { settings: {} });
    expect(outcomeSentence(without).includes(`with the valid proxy of ${CITY} it would have been quorate`)).toBe(
      counts,
    );
  });

  test("a relevant agency represented by proxy alone is among the entitled, one whose proxy does not count is not", () => {
    const entitled = (givenTo: string) =>
      tally(givenDecision({ present: but(ALL_OF_EB, "EB-EMAS"), votes: [proxyOf(EMAS, givenTo)] }));
    expect(entitled(DCHS)).toEqual([1, 0, 0, 0, 9]);
    expect(entitled("Somebody")).toEqual([0, 0, 0, 1, 8]);
  });
});
