import { isAnswer } from "../../../src/answers/answer";
import { sayWithoutVote } from "../../../src/governance/voting/ballot-words";
import { holdersFor, proxyRefused } from "../../../src/governance/voting/proxy-to-come";
import { type WhoMayVote, whoMayVote } from "../../../src/governance/voting/who-may-vote";
import { readMoment } from "../../../src/records/dates";
import { on } from "../../register/given-workbook";
import {
  ALL_OF_EB,
  CITY,
  COUNTY,
  DCHS,
  EMAS,
  givenDecision,
  type GivenDecision,
  ICB,
  OFFICE,
  POLICE,
  PROBATION,
} from "./decision-workbook";

function who(given: GivenDecision): WhoMayVote {
  const register = givenDecision(given);
  const found = whoMayVote(register, register.find("Decisions", "D")!, on("2026-11-22"));
  if (isAnswer(found)) throw new Error(found.because.sentence);
  return found;
}
const stands = ({ may }: WhoMayVote) => may.map(({ seat, presence }) => `${seat.name}: ${presence}`);
const reasons = (given: WhoMayVote) => given.mayNot.map((each) => `${each.who}: ${sayWithoutVote(each)}`);

const JOINT = [`Chair of QA (${ICB})`, `Chair of QA (${COUNTY})`, "Chair of PP"];
const WITHOUT_EMAS = [...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"), { Seat: "EB-EMAS", Status: "Apologies" }];

describe("who may vote at the Board (GOV 12.14, 12.15, 12.18)", () => {
  test("the partners, the listed agencies and each joint chair, here or by proxy alone", () => {
    expect(stands(who({ present: WITHOUT_EMAS }))).toEqual(
      [CITY, COUNTY, ICB, POLICE, DCHS, EMAS, ...JOINT].map(
        (name) => `${name}: ${name === EMAS ? "not here" : "here"}`,
      ),
    );
  });

  test("nobody else: each with the reason", () => {
    expect(reasons(who({}))).toEqual([
      `${PROBATION}: It is not among those who vote at this body; the list is closed.`,
      "Member: Partnership officers have no vote.",
    ]);
  });

  test("somebody there without a seat has none either", () => {
    const present = [...ALL_OF_EB, { Agency: OFFICE, Status: "Present" }];
    expect(reasons(who({ present }))).toContain(`${OFFICE}: Officers of the partnership have no vote.`);
  });

  test("who is not marked while the register is open is neither here nor away", () => {
    const present = ALL_OF_EB.filter((seat) => seat !== "EB-EMAS");
    expect(stands(who({ present, meeting: { Register: "Open" } }))).toContain(`${EMAS}: not marked`);
    expect(stands(who({ present }))).toContain(`${EMAS}: not here`);
  });

  test("by the decision's Time", () => {
    const present = [...ALL_OF_EB.slice(1), { Seat: "EB-P1", Status: "Present", Left: "10:45" }];
    expect(stands(who({ present, decision: { Time: "10:44" } }))).toContain(`${CITY}: here`);
    expect(stands(who({ present, decision: { Time: "10:45" } }))).toContain(`${CITY}: not here`);
  });
});

describe("who may vote elsewhere", () => {
  test("in a restricted vote the partners alone (GOV 12.20)", () => {
    const found = who({ decision: { Financial: "Yes" } });
    expect(stands(found)).toEqual([CITY, COUNTY, ICB, POLICE].map((name) => `${name}: here`));
    expect(reasons(found).slice(0, 5)).toEqual(
      [DCHS, EMAS, ...JOINT].map((name) => `${name}: The vote was restricted to the statutory partners.`),
    );
  });

  test("in a subgroup the partners and the agencies with a core seat (GOV 12.29, 12.30)", () => {
    const found = who({ group: "QA" });
    expect(stands(found)).toEqual([CITY, COUNTY, ICB, POLICE, DCHS, EMAS].map((name) => `${name}: here`));
    expect(reasons(found)).toEqual([
      `${PROBATION}: It holds no core seat in this group, so it is not one of the relevant agencies.`,
    ]);
  });

  test("at the Chief Officer Group the partners (GOV 12.5)", () =>
    expect(stands(who({ group: "COG" }))).toEqual([CITY, COUNTY, ICB, POLICE].map((name) => `${name}: here`)));

  test("whoever declared an interest has none where Recusal says so", () => {
    const decision = { Interests: "EB-DCHS" };
    expect(reasons(who({ decision, settings: { Recusal: "Vote" } }))).toContain(
      `${DCHS}: Whoever is there for it has declared an interest, by the setting Recusal.`,
    );
    expect(stands(who({ decision }))).toContain(`${DCHS}: here`);
  });
});

describe("the rows of Votes", () => {
  test("stand with their seat, by any name, those with a blank Vote too", () => {
    const votes = [
      ["EMAS", "For"],
      ["Chair of PP", ""],
      [PROBATION, "For"],
      ["EMAS", "Against"],
      ["Nobody", "For"],
    ] as const;
    const found = who({ votes });
    const rows = found.may.filter(({ ballots }) => ballots.length > 0);
    expect(rows.map(({ seat, ballots }) => [seat.name, ballots.length])).toEqual([
      [EMAS, 2],
      ["Chair of PP", 1],
    ]);
    expect(found.others.map(({ ballot, fault }) => [ballot.votingSeat, fault?.kind])).toEqual([
      [PROBATION, "not entitled"],
      ["Nobody", "unknown"],
    ]);
  });
});

describe("a proxy to come (GOV 12.16)", () => {
  const found = who({ present: WITHOUT_EMAS, decision: { Time: "11:00" } });
  const emas = found.may.find(({ seat }) => seat.name === EMAS)!;
  const GOOD = {
    proxyReason: "Sudden illness",
    unableSince: readMoment("2026-03-03 08:00") ?? null,
    proxyConfirmed: readMoment("2026-03-03 09:00") ?? null,
    proxyGivenTo: DCHS,
  };
  const refused = (more: Partial<typeof GOOD>) => proxyRefused(found, emas, { ...GOOD, ...more });

  test("is refused for nothing where all is given", () => expect(refused({})).toEqual([]));

  test.each([
    { more: { proxyReason: "" }, fault: "no reason", sentence: "No Proxy reason is recorded." },
    {
      more: { unableSince: readMoment("2026-03-02 09:59") ?? null },
      fault: "unable too early",
      sentence: "Unable since is more than 24 hours before the start, as the rule was read.",
    },
    {
      more: { proxyConfirmed: readMoment("2026-03-03 11:01") ?? null },
      fault: "confirmed too late",
      sentence: "It was confirmed after the vote.",
    },
    {
      more: { proxyGivenTo: EMAS },
      fault: "to itself",
      sentence: `Proxy given to says '${EMAS}', which is the voter itself.`,
    },
    {
      more: { proxyGivenTo: PROBATION },
      fault: "to one without vote",
      sentence: `Proxy given to says '${PROBATION}', who has no vote on this decision.`,
    },
  ])("$fault", ({ more, fault, sentence }) => expect(refused(more)).toEqual([{ fault, sentence }]));

  test("may be held by those there who vote themselves", () =>
    expect(holdersFor(found, emas)).toEqual([CITY, COUNTY, ICB, POLICE, DCHS, ...JOINT]));
});
