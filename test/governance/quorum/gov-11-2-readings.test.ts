import type { GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";
import {
  ALL_OF_EB,
  ballotsOf,
  CITY,
  COUNTY,
  EB_VOTERS,
  EMAS,
  givenDecision,
  ICB,
  PARTNERS,
  POLICE,
} from "../voting/decision-workbook";
import { allPartners, quorumWorkbook, type Marks } from "./quorum-workbook";

const MOST = "Statutory partners and most agencies";
const butPolice: Marks = allPartners.filter(([who]) => who !== POLICE);
type Given = Parameters<typeof quorumWorkbook>[0];
const why = (given: Given, question = 'QUORATE("QA-1")') => ask(quorumWorkbook(given).register, question).why;
const seat = (Seat: string, Agency: string, Category: string): GivenRow => ({
  Seat,
  Group: "QA",
  Agency,
  Role: "Post",
  Category,
});
const row = (Seat: string): Marks[number] => ["", "Present", { Seat, Agency: "" }];

describe("GOV 11.2: the sentence says when a reading was used", () => {
  test("agencies with virtual and papers-only seats alone are outside the count, and it says so", () => {
    const seats = [
      seat("V", "Derby Homes", "Virtual"),
      seat("W", "Office of the Police and Crime Commissioner", "Papers only"),
    ];
    const said = why({
      rule: MOST,
      relevant: 3,
      seats,
      marks: [...allPartners, ["Agency A", "Present"], ["Agency B", "Present"]],
    });
    expect(said).toContain("2 of 3 relevant agencies were represented, where 2 are needed");
    expect(said).toContain(
      "Agencies whose only seats are Virtual and Papers only were not counted as relevant agencies, as the rule was read.",
    );
  });

  test("an agency with a core seat besides is inside it, and so is a group whose rule counts no agencies", () => {
    const seats = [seat("V", "Agency A", "Virtual")];
    expect(why({ rule: MOST, relevant: 1, seats, marks: [...allPartners, ["Agency A", "Present"]] })).not.toContain(
      "outside the count",
    );
    expect(
      why({ rule: "Statutory partners", seats: [seat("V", "Derby Homes", "Virtual")], marks: allPartners }),
    ).not.toContain("outside the count");
  });

  test("with Quorum.CountVirtualMembers the sentence names the setting instead", () => {
    const seats = [seat("V", "Derby Homes", "Virtual")];
    const said = why({
      rule: MOST,
      relevant: 1,
      seats,
      marks: [...allPartners, ["Agency A", "Present"]],
      settings: [{ Setting: "quorum.countvirtualmembers", Value: "yes" }],
    });
    expect(said).toContain("1 of 2 relevant agencies was represented, where 2 are needed");
    expect(said).toContain("by the setting Quorum.CountVirtualMembers");
    expect(said).not.toContain("outside the count");
  });

  test.each(["Legal adviser", "Partnership officer", "Minutes only", "Lay member", "Independent consultant"])(
    "a %s there is named where the employer is missed",
    (category) => {
      const seats = [seat("X", POLICE, category)];
      expect(why({ rule: "Statutory partners", seats, marks: [...butPolice, row("X")] })).toContain(
        "Somebody came in seat X but represents no agency, as the rule was read.",
      );
      expect(why({ rule: "Statutory partners", seats, marks: [...allPartners, row("X")] })).not.toContain(
        "Read as representing",
      );
      expect(
        why({ rule: "Statutory partners", seats, marks: [...butPolice, ["", "Absent", { Seat: "X", Agency: "" }]] }),
      ).not.toContain("Read as representing");
    },
  );

  test("at the Board the chair of a group is not the employer's representative", () => {
    const register = givenDecision({ present: ALL_OF_EB.filter((each) => each !== "EB-P2") });
    expect(ask(register, 'QUORATE("M")').why).toContain(
      "Somebody came in seat EB-QA-COUNTY but represents no agency, as the rule was read.",
    );
  });

  test("a time after the End is answered, and the sentence says that it is", () => {
    const register = givenDecision({});
    expect(ask(register, 'QUORATE("M","12:01")')).toMatchObject({
      value: true,
      why: expect.stringContaining("12:01 is after the End of the meeting, 12:00."),
    });
    expect(ask(register, 'QUORATE("M","12:00")').why).not.toContain("after the End");
  });
});

describe("GOV 12: the sentence says when a reading or a setting was used", () => {
  const cog = (inFavour: number, against: number, settings = {}) =>
    ask(givenDecision({ group: "COG", votes: ballotsOf(PARTNERS, inFavour, against), settings }), 'OUTCOME("D")').why;
  test("12.4: the Chief Officer Group's threshold", () => {
    expect(cog(3, 1)).toContain("The document states no threshold; it was read as a simple majority");
    expect(cog(1, 3)).toContain("The document states no threshold; it was read as a simple majority");
    expect(cog(3, 1, { "COG.Majority": "Unanimous" })).toContain("as the setting COG.Majority asks");
    expect(cog(3, 1, { "COG.Majority": "Unanimous" })).not.toContain("states no threshold");
  });

  test("12.19: what a majority is counted among", () => {
    const board = (settings: Readonly<Record<string, string>>) =>
      ask(givenDecision({ votes: ballotsOf(EB_VOTERS, 5, 1), settings }), 'OUTCOME("D")').why;
    expect(board({})).toContain(
      "more For than Against among the ballots cast. As the rule was read, abstentions count on neither side.",
    );
    expect(board({ "majority.base": " Present " })).toContain(
      "a majority of the 9 who may vote and were represented, as the setting Majority.Base asks",
    );
    expect(board({ "Majority.Base": "Entitled" })).toContain(
      "a majority of the 9 who may vote, as the setting Majority.Base asks",
    );
  });

  test("12.16: how the 24 hours were counted", () => {
    const proxy = (since: string) => ({
      "Voting seat": CITY,
      Vote: "For",
      Proxy: "Yes",
      "Proxy reason": "Incident",
      "Unable since": since,
      "Proxy confirmed": "2026-03-03 09:00",
      "Proxy given to": COUNTY,
    });
    const present = [...ALL_OF_EB.slice(1), { Seat: "EB-P1", Status: "Present", Left: "10:30" }];
    const told = (since: string) =>
      ask(
        givenDecision({
          present,
          decision: { Time: "10:45" },
          settings: { "Quorum.ProxyCounts": "Yes" },
          votes: [proxy(since)],
        }),
        'TALLY("D")',
      );
    expect(told("2026-03-02 10:00")).toMatchObject({
      value: [[1, 0, 0, 0, 9]],
      why: expect.stringContaining("the 24 hours were read as those before the meeting's start"),
    });
    expect(told("2026-03-02 09:59")).toMatchObject({
      value: [[0, 0, 0, 1, 9]],
      why: expect.stringContaining("more than 24 hours before the start, as the rule was read"),
    });
  });

  test("12.19: whose consent, where Chair consents is blank", () => {
    const votes = [
      [CITY, "For"],
      [COUNTY, "For"],
      [POLICE, "For"],
    ] as const;
    expect(ask(givenDecision({ votes, decision: { "Chair consents": "" } }), 'OUTCOME("D")').why).toContain(
      `the presiding chair's own vote, ${POLICE} For, was taken as consent`,
    );
  });

  test("Recusal is named as local", () => {
    const register = givenDecision({
      decision: { Interests: "EB-EMAS" },
      votes: [
        [CITY, "For"],
        [EMAS, "Against"],
      ],
      settings: { recusal: "vote" },
    });
    expect(ask(register, 'OUTCOME("D")')).toMatchObject({
      value: "Carried",
      why: expect.stringContaining("That is the local setting Recusal; the documents say nothing of it"),
    });
  });

  test("12.23: days of notice are calendar days", () => {
    const notice = {
      Decision: "D",
      From: ICB,
      Received: "2026-03-10",
      Written: "Y",
      Reasons: "Cost",
      "Asks for meeting": "TRUE",
      "Sent to all": "yes",
    };
    const register = givenDecision({
      decision: { Method: "Consensus", Consensus: "Yes", "Implementation date": "2026-04-01" },
      more: { Notices: [notice] },
    });
    expect(ask(register, 'DECISION.STATUS("D","2026-03-11")')).toMatchObject({
      value: "Suspended",
      why: expect.stringContaining("calendar days, as the rule was read"),
    });
  });
});
