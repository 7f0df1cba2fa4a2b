import type { GivenRow } from "../../register/given-workbook";
import { ask, saidOf } from "./decision-asked";
import {
  ALL_OF_COG,
  ALL_OF_EB,
  ALL_OF_QA,
  ballotsOf,
  CITY,
  COUNTY,
  DCHS,
  EB_VOTERS,
  EMAS,
  ICB,
  PARTNERS,
  POLICE,
  PROBATION,
  type GivenDecision,
} from "./decision-workbook";

const OPENING = "judged by the opening on 3 March 2026 as it has no Time.";
const BODIES = ["COG", "EB", "QA"] as const;

const without = (seat: string) => ALL_OF_EB.filter((each) => each !== seat);
const AGREED = { Method: "Consensus", Consensus: "Yes" };

describe("GOV 12: what is said of an outcome, and by which paragraph of each body", () => {
  const each = (given: GivenDecision) => BODIES.map((group) => ask({ ...given, group }));

  test("by consensus", () => {
    expect(each({ decision: AGREED })).toEqual(
      ["GOV 12.2", "GOV 12.10", "GOV 12.25"].map((paragraph) => [
        "Carried by consensus",
        `Carried by consensus: D at M, ${OPENING} It was taken by consensus, with no objection on record.`,
        paragraph,
      ]),
    );
    expect(
      ask({
        decision: { ...AGREED, Time: "10:30" },
        votes: [
          [CITY, "Against"],
          [COUNTY, "For"],
          [ICB, "Against"],
        ],
      })[1],
    ).toBe(
      `Pending: D at M, taken at 10:30 on 3 March 2026. The record contradicts itself: Consensus says Yes (Decisions!E2), but ${CITY} voted Against (Votes!C2) and ${ICB} voted Against (Votes!C4). Correct one of them; until then the outcome is Pending.`,
    );
  });

  test("waiting for a member's own organisation", () => {
    expect(each({ decision: { ...AGREED, Consultation: "Awaited" } })).toEqual(
      ["GOV 12.3", "GOV 12.12", "GOV 12.27"].map((paragraph) => [
        "Pending",
        `Pending: D at M, ${OPENING} A member is consulting its own organisation; the decision waits until Consultation says Answered.`,
        paragraph,
      ]),
    );
  });

  test("nothing recorded yet", () => {
    expect(each({ decision: { Method: "Vote" } })).toEqual(
      ["GOV 12.4", "GOV 12.19", "GOV 12.34"].map((paragraph) => [
        "Pending",
        `Pending: D at M, ${OPENING} It went to a vote, and no ballot is cast in Votes yet.`,
        paragraph,
      ]),
    );
    expect(each({ decision: { Method: "" } })).toEqual(
      ["GOV 12.2", "GOV 12.10", "GOV 12.25"].map((paragraph) => [
        "Pending",
        `Pending: D at M, ${OPENING} Neither a consensus nor a vote is recorded: enter the Method, and Consensus or the ballots in Votes.`,
        paragraph,
      ]),
    );
    expect(ask({ decision: { Method: "Consensus" } }).slice(0, 3)).toEqual([
      "Pending",
      `Pending: D at M, ${OPENING} No consensus is recorded, and no ballot: enter Yes in Consensus, or the ballots in Votes.`,
      "GOV 12.10",
    ]);
  });

  test("not valid", () => {
    expect(each({ decision: AGREED, meeting: { Status: "Cancelled" } })).toEqual(
      ["GOV 12.2", "GOV 12.10", "GOV 12.25"].map((paragraph) => [
        "Not valid",
        `Not valid: D at M, ${OPENING} The meeting is marked Cancelled, so it could take no decision; correct its Status, or the decision's Meeting.`,
        paragraph,
      ]),
    );
    expect(ask({ decision: AGREED, present: without("EB-P4") })).toEqual([
      "Not valid",
      `Not valid: D at M, ${OPENING} A decision of a meeting that is not quorate does not stand. M was not quorate at the opening (10:15, 15 minutes after the start): 3 of 4 statutory partners were represented (missing: ${POLICE}).`,
      "GOV 11.1",
    ]);
    expect(ask({ decision: { ...AGREED, Time: "10:30" }, present: [] })[1]).toBe(
      "Cannot tell whether D, taken at 10:30 on 3 March 2026, is valid. Attendance not yet recorded: no row of Attendance for M has a Status that says who came.",
    );
    expect(ask({ decision: AGREED, present: [] })).toEqual([
      "#N/A",
      `Cannot tell whether D, judged by the opening on 3 March 2026 as it has no Time, is valid. Attendance not yet recorded: no row of Attendance for M has a Status that says who came.`,
      "GOV 11.1",
    ]);
  });

  test("a quorum lost after the opening is said; one not yet there before it, or not to be told after it, is not", () => {
    const lost = (...police: readonly GivenRow[]) =>
      /The meeting lost its quorum(.*?);/.exec(
        saidOf({
          decision: AGREED,
          present: [...without("EB-P4"), ...police.map((row) => ({ Seat: "EB-P4", ...row }))],
        }),
      )?.[1];
    expect([lost({ Status: "Present", Left: "11:00" }), lost({ Status: "Present", Left: "10:16" })]).toEqual([
      " at 11:00",
      " at 10:16",
    ]);
    expect([
      lost({ Status: "Present" }),
      lost({ Status: "Present", Arrived: "10:05" }),
      lost({ Status: "Present", Left: "11:00" }, {}),
    ]).toEqual([undefined, undefined, undefined]);
  });

  test("a majority with the chair's consent, and what it is a majority of", () => {
    const five = "5 For, 4 Against, 0 abstained, of 9 entitled to vote.";
    const cast =
      "That is a majority: more For than Against among the ballots cast. As the rule was read, abstentions count on neither side.";
    const paragraphs = ["GOV 12.19", "GOV 12.14", "GOV 12.15"];
    const twice = `Chair of PP voted, and so did the organisation that employs the chair; a vote belongs to the seat, so each counts.`;
    expect(ask({ votes: ballotsOf(PARTNERS, 3, 1) })).toEqual([
      "Carried",
      `Carried: D at M, ${OPENING} 3 For, 1 Against, 0 abstained, of 9 entitled to vote. ${cast} The presiding chair consents.`,
      ...paragraphs,
    ]);
    expect(saidOf({ votes: ballotsOf(EB_VOTERS, 5, 4) })).toBe(
      `Carried: D at M, ${OPENING} ${five} ${cast} The presiding chair consents. Chair of QA (${ICB}), Chair of QA (${COUNTY}) and ${twice}`,
    );
    const base = (name: string) =>
      saidOf({
        votes: ballotsOf(PARTNERS, 3, 1),
        present: ["EB-P1", "EB-P2", "EB-P3", "EB-P4", "EB-DCHS"],
        settings: { "Majority.Base": name },
      });
    expect(base("present")).toContain(
      "3 For, 1 Against, 0 abstained, of 5 entitled to vote. That is a majority of the 5 who may vote and were represented, as the setting Majority.Base asks.",
    );
    expect(base("entitled")).toContain("That is a majority of the 5 who may vote, as the setting Majority.Base asks.");
    const short = (name: string) => saidOf({ votes: ballotsOf(PARTNERS, 3), settings: { "Majority.Base": name } });
    expect(short("present")).toContain(
      "There is no majority: by the setting Majority.Base, For must be more than half of the 9 who may vote and were represented.",
    );
    expect(short("entitled")).toContain(
      "There is no majority: by the setting Majority.Base, For must be more than half of the 9 who may vote.",
    );
    expect(saidOf({ votes: ballotsOf(PARTNERS, 1, 3), settings: { "Majority.Base": "present" } })).toContain(
      "There is no majority: it needs more For than Against among the ballots cast, as the rule was read.",
    );
  });

  test("the Chief Officer Group", () => {
    const cog = (inFavour: number, against: number, settings: Readonly<Record<string, string>> = {}) =>
      ask({ group: "COG", votes: ballotsOf(PARTNERS, inFavour, against), settings });
    const silent = "The document states no threshold; it was read as a simple majority of the ballots cast.";
    const dispute = "A dispute that COG cannot settle goes to Clause 19 of the Inter Agency Agreement.";
    expect(cog(3, 1)).toEqual([
      "Carried",
      `Carried: D at M, ${OPENING} 3 For, 1 Against, 0 abstained, of 4 entitled to vote. That is a majority: more For than Against. ${silent} The chair's consent is not needed here.`,
      "GOV 12.4",
      "GOV 12.5",
    ]);
    expect(cog(1, 3)).toEqual([
      "Not carried",
      `Not carried: D at M, ${OPENING} 1 For, 3 Against, 0 abstained, of 4 entitled to vote. There is no majority: it needs more For than Against. ${silent} ${dispute}`,
      "GOV 12.4",
      "GOV 12.5",
    ]);
    expect(cog(2, 2)).toEqual([
      "Deadlock",
      `Deadlock: D at M, ${OPENING} 2 For, 2 Against, 0 abstained, of 4 entitled to vote. For and Against are equal. What is disputed here goes to Clause 19 of the Inter Agency Agreement.`,
      "GOV 12.8",
      "GOV 12.5",
    ]);
    expect(cog(3, 1, { "COG.Majority": "unanimous" })[1]).toContain(
      `It is not unanimous, as the setting COG.Majority asks. ${dispute}`,
    );
    expect(cog(4, 0, { "COG.Majority": "unanimous" })[1]).toContain(
      "All who may vote are For, as the setting COG.Majority asks. The chair's consent is not needed here.",
    );
  });

  test("a deadlock: where it goes, and who decides", () => {
    const chairs = [
      {
        Body: "EB",
        From: "2026-01-01",
        To: "2026-12-31",
        "Chair agency": ICB,
        Chair: "A",
        "Vice chair agency": COUNTY,
        "Vice chair": "B",
      },
    ];
    expect(ask({ votes: ballotsOf(PARTNERS, 2, 2), more: { Chairs: chairs } })).toEqual([
      "Deadlock",
      `Deadlock: D at M, ${OPENING} 2 For, 2 Against, 0 abstained, of 9 entitled to vote. For and Against are equal. The Chair (${ICB} – A), or in the Chair's absence the Vice Chair (${COUNTY} – B), decides whether it is escalated to COG.`,
      "GOV 12.19",
      "GOV 12.14",
      "GOV 12.15",
    ]);
    expect(ask({ group: "QA", votes: ballotsOf(PARTNERS, 2, 2) }).slice(2)).toEqual([
      "GOV 12.34",
      "GOV 12.29",
      "GOV 12.30",
    ]);
    expect(
      saidOf({
        group: "QA",
        votes: ballotsOf(PARTNERS, 2, 2),
        decision: { "Escalated to": "EB", "Escalated on": "2026-03-10" },
      }),
    ).toMatch(/decides whether it is escalated to EB\. It is recorded as escalated to EB on 10 March 2026\.$/);
    expect(saidOf({ votes: ballotsOf(PARTNERS, 2, 2), decision: { "Escalated to": "COG" } })).toMatch(
      /It is recorded as escalated to COG\.$/,
    );
  });

  test("consent: on record, by the presiding chair's own vote, or not known", () => {
    const consent = (decision: GivenRow, vote: string, chairedBy: string = POLICE) =>
      saidOf({
        decision,
        meeting: { "Chaired by": chairedBy },
        votes: [
          [CITY, "For"],
          [COUNTY, "For"],
          [POLICE, vote],
        ],
      }).split("abstentions count on neither side. ")[1];
    expect(consent({ "Chair consents": "No" }, "For")).toBe(
      "The chair's consent was withheld, so the majority does not carry it.",
    );
    expect(consent({ "Chair consents": "" }, "For")).toBe(
      `Chair consents is blank; the presiding chair's own vote, ${POLICE} For, was taken as consent.`,
    );
    expect(consent({ "Chair consents": "" }, "Against", "EB-P4")).toBe(
      `The chair's consent was withheld: Chair consents is blank, and the presiding chair's own vote, ${POLICE}, was Against.`,
    );
    expect(consent({ "Chair consents": "" }, "Abstain")).toBe(
      `The presiding chair's consent is not recorded, and the chair's own vote, ${POLICE}, is neither For nor Against; fill in Chair consents.`,
    );
    expect(consent({ "Chair consents": "" }, "For", ICB)).toBe(
      `The presiding chair's consent is not recorded, and the chair's own vote, ${ICB}, is neither For nor Against; fill in Chair consents.`,
    );
    expect(consent({ "Chair consents": "" }, "For", "")).toBe(
      "The presiding chair's consent is not recorded, and Meetings!I2 (Chaired by) is blank; fill in Chair consents.",
    );
    expect(consent({ "Chair consents": "" }, "For", "EB-P4; EB-P1")).toBe(
      "The presiding chair's consent is not recorded, and Meetings!I2 (Chaired by) names several ('EB-P4; EB-P1'), of whom none was believed; name the one who presided, or fill in Chair consents.",
    );
    expect(consent({ "Chair consents": "" }, "For", PROBATION)).toBe(
      `The presiding chair's consent is not recorded, and Meetings!I2 (Chaired by) says '${PROBATION}', which has no vote here; fill in Chair consents.`,
    );
    expect(consent({ "Chair consents": "" }, "For", "Derbyshire Polise")).toBe(
      "The presiding chair's consent is not recorded, and Meetings!I2 (Chaired by) says 'Derbyshire Polise', which is no seat in Seats and no agency in Agencies; correct it, or fill in Chair consents.",
    );
  });

  test("a consent that cannot be read matters only to a majority that needs it", () => {
    const unreadable = (more: GivenDecision) => ask({ decision: { "Chair consents": "perhaps" }, ...more });
    expect(unreadable({ votes: ballotsOf(PARTNERS, 3, 1) })).toEqual([
      "#N/A",
      expect.stringMatching(
        /^Cannot tell: for the decision 'D', Decisions!\w+2 \(Chair consents\) cannot be read; enter /,
      ),
      "GOV 12.19",
    ]);
    expect([
      unreadable({ votes: ballotsOf(PARTNERS, 1, 3) })[0],
      unreadable({ group: "COG", votes: ballotsOf(PARTNERS, 3, 1) })[0],
    ]).toEqual(["Not carried", "Carried"]);
  });
});

describe("GOV 12.15, 12.20, 12.35: what else is said of a vote", () => {
  const votes = ballotsOf(PARTNERS, 3, 1);
  test.each<{ given: string; decision: GivenRow; says: string }>([
    {
      given: "money",
      decision: { Financial: "Yes" },
      says: "The vote was restricted to the statutory partners, as it always is on a matter of money.",
    },
    {
      given: "asked by all",
      decision: { Restricted: "Yes" },
      says: "The vote was restricted to the statutory partners, who asked for it.",
    },
    {
      given: "asked by all, by name",
      decision: {
        Restricted: "Yes",
        "Restricted by": [CITY, COUNTY, "ICB", POLICE].join("; "),
        "Restriction confirmed": "Yes",
      },
      says: "The vote was restricted to the statutory partners, who asked for it.",
    },
    {
      given: "asked by three",
      decision: { Restricted: "Yes", "Restricted by": `${CITY}; ${COUNTY}; ICB` },
      says: `The vote was open although marked Restricted: ${POLICE} did not ask for the restriction, and all statutory partners must.`,
    },
    {
      given: "asked by one",
      decision: { Restricted: "Yes", "Restricted by": CITY },
      says: `The vote was open although marked Restricted: ${COUNTY}, ${ICB} and ${POLICE} did not ask for the restriction, and all statutory partners must.`,
    },
    {
      given: "not confirmed",
      decision: { Restricted: "Yes", "Restriction confirmed": "No" },
      says: "The vote was open although marked Restricted: the restriction was not confirmed with the Chair.",
    },
    {
      given: "money marked open",
      decision: { Financial: "Yes", Restricted: "No" },
      says: "Restricted says No, but a matter of money is always for the statutory partners alone.",
    },
  ])("restriction: $given", ({ decision, says }) => expect(saidOf({ decision, votes })).toContain(says));

  test("what is not so is not said", () => {
    expect(saidOf({ votes })).toMatch(/The presiding chair consents\.$/);
    expect(saidOf({ decision: { Financial: "Yes" }, votes })).toMatch(/matter of money\.$/);
    expect(saidOf({ decision: { Restricted: "No" }, votes })).toMatch(/The presiding chair consents\.$/);
  });

  test("a restricted vote cites its paragraph, and the Chief Officer Group's is restricted anyhow", () => {
    expect(BODIES.map((group) => ask({ group, decision: { Financial: "Yes" }, votes }).slice(2))).toEqual([
      ["GOV 12.4", "GOV 12.5", "GOV 12.5"],
      ["GOV 12.19", "GOV 12.14", "GOV 12.15", "GOV 12.20"],
      ["GOV 12.34", "GOV 12.29", "GOV 12.30", "GOV 12.35"],
    ]);
    expect(ask({ decision: { Restricted: "Yes", "Restricted by": CITY }, votes }).slice(2)).toContain("GOV 12.20");
    expect(saidOf({ group: "COG", decision: { Restricted: "Yes", "Restricted by": CITY }, votes })).toContain(
      "who asked for it.",
    );
  });

  test("a partner's proxy and another's, each cited", () => {
    const proxy = (seat: string): GivenRow => ({
      "Voting seat": seat,
      Vote: "For",
      Proxy: "Yes",
      "Proxy reason": "Illness",
      "Unable since": "2026-03-03 08:00",
      "Proxy confirmed": "2026-03-03 09:00",
      "Proxy given to": COUNTY,
    });
    const ofEmas = ask({
      present: [...without("EB-EMAS"), { Seat: "EB-EMAS", Status: "Absent" }],
      votes: [[CITY, "For"], proxy(EMAS)],
    });
    expect(ofEmas).toEqual([
      "Carried",
      expect.stringMatching(
        /2 For, 0 Against, 0 abstained, of 9 entitled to vote\. .*The proxy of East Midlands Ambulance Service was counted, but the documents ask every voter other than a statutory partner to be represented at the vote\.$/,
      ),
      "GOV 12.19",
      "GOV 12.14",
      "GOV 12.15",
      "GOV 12.16",
    ]);
    const ofCity = ask({
      present: without("EB-P1"),
      settings: { "Quorum.ProxyCounts": "Yes" },
      votes: [[COUNTY, "For"], proxy(CITY)],
    });
    expect(ofCity[1]).toContain(
      `The proxy of ${CITY} was counted; the 24 hours were read as those before the meeting's start.`,
    );
    const subgroup = ask({
      group: "QA",
      present: ALL_OF_QA.filter((seat) => seat !== "QA-EMAS"),
      settings: { "Quorum.ProxyCounts": "Yes" },
      votes: [[COUNTY, "For"], proxy(EMAS)],
    });
    expect(subgroup.slice(2)).toEqual(["GOV 12.34", "GOV 12.29", "GOV 12.30", "GOV 12.31"]);
    const cog = ask({
      group: "COG",
      present: ALL_OF_COG,
      votes: [[COUNTY, "For"], { ...proxy(CITY), "Proxy reason": "" }],
    });
    expect(cog.slice(2)).toEqual(["GOV 12.4", "GOV 12.5", "GOV 12.6"]);
  });

  test("interests, where the local setting takes the vote away", () => {
    const given = {
      decision: { Interests: "EB-DCHS; nobody" },
      settings: { Recusal: "Vote" },
      votes: [
        [CITY, "For"],
        [DCHS, "Against"],
      ] as const,
    };
    expect(ask(given)).toEqual([
      "Carried",
      expect.stringContaining(
        `Not counted: ${DCHS} (Against), because whoever was there for it had declared an interest, by the setting Recusal. EB-DCHS declared an interest and took no part in the vote. That is the local setting Recusal; the documents say nothing of it.`,
      ),
      "GOV 12.19",
      "GOV 12.14",
      "GOV 12.15",
    ]);
    expect(ask({ ...given, settings: {} })[0]).toBe("Deadlock");
    expect(saidOf({ ...given, votes: [[CITY, "For"], { "Voting seat": DCHS, Vote: "For", Proxy: "Yes" }] })).toContain(
      "the proxy is not valid (",
    );
  });

  test("marks still open that change nothing", () => {
    const present = [...without("EB-EMAS"), { Seat: "EB-EMAS" }];
    expect(
      saidOf({
        present,
        votes: [
          [CITY, "For"],
          [COUNTY, "For"],
          [EMAS, "Against"],
        ],
      }),
    ).toContain(
      `Attendance does not say yet whether ${EMAS} was represented; that can change the count, not the outcome.`,
    );
    const two = [
      ...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS" && seat !== "EB-DCHS"),
      { Seat: "EB-EMAS" },
      { Seat: "EB-DCHS" },
    ];
    expect(saidOf({ present: two, votes })).toContain(`whether ${DCHS} and ${EMAS} were represented;`);
    expect(
      ask({
        present: two,
        votes: [
          [CITY, "For"],
          [EMAS, "Against"],
        ],
      }),
    ).toEqual([
      "#N/A",
      `Cannot tell how D went: Attendance for M does not say yet whether ${EMAS} was represented at the time of the vote. Mark that row.`,
      "GOV 12.15",
    ]);
    expect(ask({ present: two, votes: ballotsOf(PARTNERS, 4), settings: { "Majority.Base": "present" } })).toEqual([
      "#N/A",
      `Cannot tell how D went: Attendance for M does not say yet whether ${DCHS} and ${EMAS} were represented at the time of the vote. Mark those rows.`,
      "GOV 12.15",
    ]);
  });
});
