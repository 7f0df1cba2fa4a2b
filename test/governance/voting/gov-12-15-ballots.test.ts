import {
  ALL_OF_EB,
  ALL_OF_QA,
  ballotsOf,
  CITY,
  COUNTY,
  DCHS,
  EB_VOTERS,
  EMAS,
  givenDecision,
  ICB,
  OFFICE,
  outcome,
  outcomeSentence,
  POLICE,
  PROBATION,
  tally,
} from "./decision-workbook";

const without = (all: readonly string[], ...seats: readonly string[]) => all.filter((seat) => !seats.includes(seat));

describe("GOV 12.14, 12.15, 12.18: who votes at the Executive Board", () => {
  test.each([
    { given: "a partner", votingSeat: CITY, counts: true },
    { given: "a partner under another spelling", votingSeat: "icb", counts: true },
    { given: "an agency of the list", votingSeat: "DCHS", counts: true },
    { given: "an agency not on the list, though there", votingSeat: PROBATION, counts: false },
    { given: "the partnership's office", votingSeat: OFFICE, counts: false },
    { given: "the chair of a group by its alias", votingSeat: "Chair of P&P", counts: true },
    {
      given: "the chair of a group by its name",
      votingSeat: "the chair of the Policies and Procedures Group",
      counts: true,
    },
    { given: "a joint chair with the agency", votingSeat: "Chair of QA (ICB)", counts: true },
    { given: "a joint chair without the agency, both there", votingSeat: "Chair of QA Group", counts: false },
    { given: "a joint chair of an agency that has none", votingSeat: `Chair of QA (${CITY})`, counts: false },
    { given: "the chair of a group off the list", votingSeat: "Chair of CDOP", counts: false },
    { given: "a name nobody bears", votingSeat: "Atlantis", counts: false },
  ])("$given: $counts", ({ votingSeat, counts }) => {
    const register = givenDecision({ present: [...ALL_OF_EB, "EB-PROB", "EB-OFFICE"], votes: [[votingSeat, "For"]] });
    expect(tally(register)).toEqual([counts ? 1 : 0, 0, 0, counts ? 0 : 1, 9]);
    expect(outcome(register)).toBe(counts ? "Carried" : "Pending");
  });

  test("entitled: partners always, the others only when represented", () => {
    expect(tally(givenDecision({ present: ["EB-P1", "EB-P2", "EB-P3", "EB-P4", "EB-EMAS", "EB-PP"] }))).toEqual([
      0, 0, 0, 0, 6,
    ]);
    expect(tally(givenDecision({ present: ["EB-DCHS"] }))).toEqual([0, 0, 0, 0, 5]);
  });

  test("of two joint chairs one is there: Chair of QA is that one", () => {
    const register = givenDecision({ present: without(ALL_OF_EB, "EB-QA-COUNTY"), votes: [["Chair of QA", "For"]] });
    expect(tally(register)).toEqual([1, 0, 0, 0, 8]);
    expect(
      tally(
        givenDecision({ present: without(ALL_OF_EB, "EB-QA-COUNTY", "EB-QA-ICB"), votes: [["Chair of QA", "For"]] }),
      ),
    ).toEqual([0, 0, 0, 1, 7]);
  });

  test("a chair attending in the chair's own seat of the group carries the chair's vote, not the employer's", () => {
    const present = [...without(ALL_OF_EB, "EB-QA-COUNTY", "EB-P2"), { Seat: "QA-COUNTY-C", Status: "Present" }];
    const register = givenDecision({
      present,
      votes: [
        [`Chair of QA (${COUNTY})`, "For"],
        [COUNTY, "For"],
      ],
    });
    expect(tally(register)).toEqual([1, 0, 0, 1, 9]);
  });

  test("a chair's deputy votes as that chair, and a chair whose agency votes too has two votes, with a note", () => {
    const present = [...without(ALL_OF_EB, "EB-PP"), { Seat: "EB-PP", Status: "Deputy" }];
    const register = givenDecision({
      present,
      votes: [
        [CITY, "For"],
        ["Chair of PP", "For"],
      ],
    });
    expect(tally(register)).toEqual([2, 0, 0, 0, 9]);
    expect(outcomeSentence(register)).toContain(
      "Chair of PP voted, and so did the organisation that employs the chair",
    );
  });
});

describe("GOV 12.29, 12.30, 12.33: who votes in a subgroup", () => {
  test("partners and relevant agencies with a core seat; no papers-only agency, no chairs", () => {
    const present = [...ALL_OF_QA, { Seat: "QA-PROB", Status: "Present" }];
    const votes = [
      [CITY, "For"],
      [DCHS, "For"],
      [PROBATION, "Against"],
      ["Chair of QA", "Against"],
    ] as const;
    expect(tally(givenDecision({ group: "QA", present, votes }))).toEqual([2, 0, 0, 2, 6]);
  });

  test("a blank Vote rule is that of a subgroup", () => {
    const register = givenDecision({
      group: "PP",
      present: [{ Agency: CITY, Status: "Present" }],
      votes: [[CITY, "For"]],
    });
    expect(tally(register)).toEqual([1, 0, 0, 0, 4]);
  });
});

describe("GOV 12.15, 12.30: present at the time of the vote", () => {
  const arrives = { Seat: "EB-EMAS", Status: "Present", Arrived: "10:30", Left: "11:30" };
  test.each([
    { time: "10:29", counts: false },
    { time: "10:30", counts: true },
    { time: "11:29", counts: true },
    { time: "11:30", counts: false },
    { time: "", counts: false },
  ])("at '$time' the agency that was there from 10:30 to 11:30 counts: $counts", ({ time, counts }) => {
    const register = givenDecision({
      present: [...without(ALL_OF_EB, "EB-EMAS"), arrives],
      decision: { Time: time },
      votes: [[EMAS, "For"]],
    });
    expect(tally(register)).toEqual(counts ? [1, 0, 0, 0, 9] : [0, 0, 0, 1, 8]);
  });

  test("a ballot from an agency recorded absent is not counted, and the sentence says which record it believed", () => {
    const present = [...without(ALL_OF_EB, "EB-EMAS"), { Seat: "EB-EMAS", Status: "Absent" }];
    const register = givenDecision({
      present,
      votes: [
        [CITY, "For"],
        [EMAS, "Against"],
      ],
    });
    expect(outcome(register)).toBe("Carried");
    expect(outcomeSentence(register)).toContain(
      `${EMAS} (Against), because it was not represented at the time of the vote and no proxy is recorded; Attendance was believed`,
    );
  });
});

describe("GOV 12.5, 12.14, 12.29: one vote a seat", () => {
  test("a second ballot the same way counts once", () => {
    expect(
      tally(
        givenDecision({
          votes: [
            [CITY, "For"],
            ["derby city council", "For"],
            [COUNTY, "Against"],
          ],
        }),
      ),
    ).toEqual([1, 1, 0, 1, 9]);
  });

  test("ballots that differ count for neither, however many agree", () => {
    const register = givenDecision({
      votes: [
        [CITY, "For"],
        [CITY, "For"],
        [CITY, "Against"],
        [COUNTY, "For"],
      ],
    });
    expect(tally(register)).toEqual([1, 0, 0, 3, 9]);
    expect(outcomeSentence(register)).toContain("the ballots for its seat differ");
  });

  test("where nothing is left to count there is no result yet", () => {
    expect(
      outcome(
        givenDecision({
          votes: [
            [CITY, "For"],
            [CITY, "Against"],
          ],
        }),
      ),
    ).toBe("Pending");
  });
});

describe("GOV 12.20, 12.35: votes restricted to the partners", () => {
  const votes = [
    [CITY, "For"],
    [COUNTY, "For"],
    [ICB, "Against"],
    [DCHS, "Against"],
    [EMAS, "Against"],
  ] as const;
  test.each([
    { given: "not asked for", decision: {}, restricted: false },
    { given: "asked by all, none named", decision: { Restricted: "Yes" }, restricted: true },
    { given: "asked and confirmed", decision: { Restricted: "Yes", "Restriction confirmed": "Yes" }, restricted: true },
    {
      given: "not confirmed with the Chair",
      decision: { Restricted: "Yes", "Restriction confirmed": "No" },
      restricted: false,
    },
    {
      given: "all four named, one by an alias",
      decision: { Restricted: "Yes", "Restricted by": `${CITY}; ${COUNTY}; icb; ${POLICE}` },
      restricted: true,
    },
    {
      given: "three of four asked",
      decision: { Restricted: "Yes", "Restricted by": `${CITY}; ${COUNTY}; ICB` },
      restricted: false,
    },
    { given: "a matter of money", decision: { Financial: "Yes" }, restricted: true },
    {
      given: "a matter of money, marked open and not confirmed",
      decision: { Financial: "Yes", Restricted: "No", "Restriction confirmed": "No" },
      restricted: true,
    },
  ])("$given: restricted $restricted", ({ decision, restricted }) => {
    const register = givenDecision({ decision, votes });
    expect(tally(register)).toEqual(restricted ? [2, 1, 0, 2, 4] : [2, 3, 0, 0, 9]);
    expect(outcome(register)).toBe(restricted ? "Carried" : "Not carried");
  });

  test("it needs the presiding chair's consent like any other, and says why it was open", () => {
    expect(outcome(givenDecision({ decision: { Financial: "Yes", "Chair consents": "No" }, votes }))).toBe(
      "Not carried",
    );
    const said = outcomeSentence(givenDecision({ decision: { Restricted: "Yes", "Restricted by": CITY }, votes }));
    expect(said).toContain(`${COUNTY}, ${ICB} and ${POLICE} did not ask for the restriction`);
  });
});

describe("Recusal: a local setting, off by default", () => {
  const decision = { Interests: "EB-EMAS" };
  const votes = [...ballotsOf(EB_VOTERS, 1), [EMAS, "Against"]] as const;
  test("by default an interest changes nothing", () =>
    expect(outcome(givenDecision({ decision, votes }))).toBe("Deadlock"));

  test("Vote takes the seat out of the vote, unless another person of the agency is there", () => {
    const settings = { Recusal: "Vote" };
    const register = givenDecision({ decision, votes, settings });
    expect(tally(register)).toEqual([1, 0, 0, 1, 8]);
    expect(outcomeSentence(register)).toContain("local setting Recusal");
    const another = givenDecision({
      decision,
      votes,
      settings,
      present: [...ALL_OF_EB, { Agency: EMAS, Status: "Present" }],
    });
    expect(tally(another)).toEqual([1, 1, 0, 0, 9]);
  });

  test("Vote and quorum takes a partner's only seat out of quorum too", () => {
    const partner = { decision: { Interests: "EB-P1", Method: "Consensus", Consensus: "Yes" } };
    expect(outcome(givenDecision({ ...partner, settings: { Recusal: "Vote" } }))).toBe("Carried by consensus");
    expect(outcome(givenDecision({ ...partner, settings: { Recusal: "Vote and quorum" } }))).toBe("Not valid");
  });
});
