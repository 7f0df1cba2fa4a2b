import {
  ALL_OF_EB,
  ballotsOf,
  CITY,
  COUNTY,
  DCHS,
  EB_VOTERS,
  EMAS,
  givenDecision,
  ICB,
  outcome,
  outcomeSentence,
  PARTNERS,
  POLICE,
  tally,
} from "./decision-workbook";

const consensus = { Method: "Consensus", Consensus: "Yes" };

describe("GOV 12.2, 12.10, 12.25: consensus first", () => {
  test.each([
    { given: "consensus recorded", decision: consensus, expected: "Carried by consensus" },
    { given: "a method of consensus, not recorded as reached", decision: { Method: "Consensus" }, expected: "Pending" },
    {
      given: "no method, consensus recorded",
      decision: { Method: "", Consensus: "Yes" },
      expected: "Carried by consensus",
    },
    { given: "nothing recorded", decision: { Method: "" }, expected: "Pending" },
    { given: "a vote without a ballot yet", decision: { Method: "Vote" }, expected: "Pending" },
    { given: "consultation awaited", decision: { ...consensus, Consultation: "Awaited" }, expected: "Pending" },
    {
      given: "consultation answered",
      decision: { ...consensus, Consultation: "Answered" },
      expected: "Carried by consensus",
    },
  ])("$given: $expected", ({ decision, expected }) => expect(outcome(givenDecision({ decision }))).toBe(expected));

  test("no consensus, and so a vote: the ballots decide", () => {
    const given = { decision: { Method: "Consensus", Consensus: "No" }, votes: ballotsOf(EB_VOTERS, 1, 2) };
    expect(outcome(givenDecision(given))).toBe("Not carried");
  });
});

describe("GOV 12.19: a majority with the Chair's consent", () => {
  test.each([
    { given: "5 to 4", inFavour: 5, against: 4, expected: "Carried" },
    { given: "4 to 5", inFavour: 4, against: 5, expected: "Not carried" },
    { given: "4 to 4", inFavour: 4, against: 4, expected: "Deadlock" },
    { given: "1 to 0", inFavour: 1, against: 0, expected: "Carried" },
  ])("$given: $expected", ({ inFavour, against, expected }) => {
    const register = givenDecision({ votes: ballotsOf(EB_VOTERS, inFavour, against) });
    expect(outcome(register)).toBe(expected);
    expect(tally(register)).toEqual([inFavour, against, 0, 0, 9]);
  });

  test("abstentions are in neither side", () => {
    const votes = [
      [CITY, "For"],
      [COUNTY, "Abstain"],
      [ICB, "Abstain"],
      [POLICE, "Abstain"],
    ] as const;
    expect(outcome(givenDecision({ votes }))).toBe("Carried");
    expect(outcome(givenDecision({ votes: votes.slice(1) }))).toBe("Deadlock");
  });

  test.each([
    {
      given: "withheld on record, whatever the chair voted",
      decision: { "Chair consents": "No" },
      chairVote: "For",
      chairedBy: POLICE,
      expected: "Not carried",
    },
    {
      given: "blank, the presiding agency For",
      decision: { "Chair consents": "" },
      chairVote: "For",
      chairedBy: POLICE,
      expected: "Carried",
    },
    {
      given: "blank, Against by the presiding seat's agency",
      decision: { "Chair consents": "" },
      chairVote: "Against",
      chairedBy: "EB-P4",
      expected: "Not carried",
    },
    {
      given: "blank, abstained",
      decision: { "Chair consents": "" },
      chairVote: "Abstain",
      chairedBy: POLICE,
      expected: "Pending",
    },
    {
      given: "blank, and nobody recorded as presiding",
      decision: { "Chair consents": "" },
      chairVote: "For",
      chairedBy: "",
      expected: "Pending",
    },
  ])("consent $given: $expected", ({ decision, chairVote, chairedBy, expected }) => {
    const votes = [
      [CITY, "For"],
      [COUNTY, "For"],
      [ICB, "For"],
      [POLICE, chairVote],
    ] as const;
    expect(outcome(givenDecision({ decision, votes, meeting: { "Chaired by": chairedBy } }))).toBe(expected);
  });

  test("consent is named as withheld, and is not asked where there is no majority or a deadlock", () => {
    const withheld = givenDecision({ decision: { "Chair consents": "No" }, votes: ballotsOf(EB_VOTERS, 3) });
    expect(outcomeSentence(withheld)).toContain("The chair's consent was withheld");
    expect(outcome(givenDecision({ decision: { "Chair consents": "" }, votes: ballotsOf(EB_VOTERS, 2, 2) }))).toBe(
      "Deadlock",
    );
    expect(outcome(givenDecision({ decision: { "Chair consents": "" }, votes: ballotsOf(EB_VOTERS, 1, 2) }))).toBe(
      "Not carried",
    );
  });

  test("a group's chair who presides is taken by the chair's own vote, not the employer's", () => {
    const votes = [
      [COUNTY, "For"],
      [`Chair of QA (${COUNTY})`, "Against"],
      [CITY, "For"],
    ] as const;
    const register = givenDecision({
      decision: { "Chair consents": "" },
      meeting: { "Chaired by": "EB-QA-COUNTY" },
      votes,
    });
    expect(outcome(register)).toBe("Not carried");
  });

  test("a deadlock of the Board may go to COG and of a subgroup to EB, and the Chair decides", () => {
    expect(outcomeSentence(givenDecision({ votes: ballotsOf(EB_VOTERS, 1, 1) }))).toMatch(
      /The Chair, or in the Chair's absence the Vice Chair, decides whether it is escalated to COG\./,
    );
    const qa = givenDecision({
      group: "QA",
      votes: [
        [CITY, "For"],
        [COUNTY, "Against"],
      ],
    });
    expect(outcomeSentence(qa)).toMatch(
      /The Chair \(.*Integrated Care Board – Member; Derbyshire County Council – Member\).*escalated to EB\./,
    );
  });

  test.each([
    { base: "cast", expected: "Carried" },
    { base: "present", expected: "Not carried" },
    { base: "entitled", expected: "Not carried" },
  ])("Majority.Base $base: 4 For, 1 Against of 9 represented is $expected", ({ base, expected }) => {
    expect(outcome(givenDecision({ votes: ballotsOf(EB_VOTERS, 4, 1), settings: { "Majority.Base": base } }))).toBe(
      expected,
    );
  });

  test("present leaves out those not represented", () => {
    const present = ["EB-P1", "EB-P2", "EB-P3", "EB-P4", "EB-DCHS"];
    const three = {
      present,
      votes: [
        [CITY, "For"],
        [COUNTY, "For"],
        [POLICE, "For"],
      ] as const,
    };
    expect(outcome(givenDecision({ ...three, settings: { "Majority.Base": "present" } }))).toBe("Carried");
    const two = { present, votes: three.votes.slice(0, 2) };
    expect(outcome(givenDecision({ ...two, settings: { "Majority.Base": "present" } }))).toBe("Not carried");
    expect(outcome(givenDecision(two))).toBe("Carried");
  });
});

describe("GOV 12.4 to 12.8: the Chief Officer Group", () => {
  const cog = (inFavour: number, against: number, settings: Readonly<Record<string, string>> = {}) =>
    givenDecision({
      group: "COG",
      decision: { "Chair consents": "" },
      votes: ballotsOf(PARTNERS, inFavour, against),
      settings,
    });

  test("a simple majority suffices and needs no consent; equal votes go to Clause 19", () => {
    expect(outcome(cog(3, 1))).toBe("Carried");
    expect(outcome(cog(1, 3))).toBe("Not carried");
    expect(outcome(cog(2, 2))).toBe("Deadlock");
    expect(outcomeSentence(cog(2, 2))).toContain("Clause 19 of the Inter Agency Agreement");
  });

  test("COG.Majority unanimous asks for every ballot", () => {
    expect(outcome(cog(3, 1, { "COG.Majority": "unanimous" }))).toBe("Not carried");
    expect(outcome(cog(4, 0, { "COG.Majority": "unanimous" }))).toBe("Carried");
    expect(outcome(cog(2, 2, { "COG.Majority": "unanimous" }))).toBe("Deadlock");
  });

  test("nobody but the partners votes", () => {
    const register = givenDecision({
      group: "COG",
      present: ["COG-P1", "COG-P2", "COG-P3", "COG-P4", { Agency: DCHS, Status: "Present" }],
      votes: [
        [CITY, "For"],
        [DCHS, "Against"],
        ["Chair of QA", "Against"],
      ],
    });
    expect(outcome(register)).toBe("Carried");
    expect(tally(register)).toEqual([1, 0, 0, 2, 4]);
  });
});

describe("GOV 11 with 12: a decision of a meeting that is not quorate is not valid", () => {
  const leaves = [...ALL_OF_EB.filter((seat) => seat !== "EB-P4"), { Seat: "EB-P4", Status: "Present", Left: "11:00" }];
  test.each([
    {
      given: "a partner missing",
      present: ALL_OF_EB.filter((seat) => seat !== "EB-P4"),
      decision: consensus,
      expected: "Not valid",
    },
    {
      given: "before the partner left",
      present: leaves,
      decision: { ...consensus, Time: "10:59" },
      expected: "Carried by consensus",
    },
    {
      given: "from the minute the partner left",
      present: leaves,
      decision: { ...consensus, Time: "11:00" },
      expected: "Not valid",
    },
    { given: "without a Time, by the opening", present: leaves, decision: consensus, expected: "Carried by consensus" },
    { given: "nothing recorded at all", present: [], decision: consensus, expected: "cannot tell" },
    {
      given: "a partner's row not marked",
      present: [...ALL_OF_EB.slice(1), { Seat: "EB-P1" }],
      decision: consensus,
      expected: "cannot tell",
    },
    {
      given: "not quorate though consultation is awaited",
      present: ALL_OF_EB.slice(1),
      decision: { ...consensus, Consultation: "Awaited" },
      expected: "Not valid",
    },
  ])("$given: $expected", ({ present, decision, expected }) =>
    expect(outcome(givenDecision({ present, decision }))).toBe(expected),
  );

  test("the sentence says by which moment, and warns of a quorum lost later", () => {
    const said = outcomeSentence(givenDecision({ present: leaves, decision: consensus }));
    expect(said).toContain("judged by the opening");
    expect(said).toContain("The meeting lost its quorum at 11:00");
    expect(
      outcomeSentence(givenDecision({ present: leaves, decision: { ...consensus, Time: "10:30" } })),
    ).not.toContain("lost its quorum");
    expect(
      outcomeSentence(givenDecision({ present: [...ALL_OF_EB.slice(1), { Seat: "EB-P1" }], decision: consensus })),
    ).toContain(CITY);
  });

  test("a cancelled meeting decides nothing", () => {
    expect(outcome(givenDecision({ decision: consensus, meeting: { Status: "Cancelled" } }))).toBe("Not valid");
  });

  test("a group without quorum and vote rules can agree, but has no votes", () => {
    expect(
      outcome(givenDecision({ group: "CDOP", present: [{ Agency: CITY, Status: "Present" }], decision: consensus })),
    ).toBe("Carried by consensus");
    expect(
      outcome(givenDecision({ group: "CDOP", present: [{ Agency: CITY, Status: "Present" }], votes: [[CITY, "For"]] })),
    ).toBe("No vote rule");
  });
});

describe("GOV, version of 3 October 2022: no rule before it", () => {
  test.each([
    { date: "2022-10-02", expected: "cannot tell" },
    { date: "2022-10-03", expected: "Carried by consensus" },
  ])("$date: $expected", ({ date, expected }) => {
    expect(outcome(givenDecision({ decision: consensus, meeting: { Date: date } }))).toBe(expected);
  });
});

describe("GOV 12.15, 12.30: a mark still open stops the answer only where it could change it", () => {
  const unmarked = [...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"), { Seat: "EB-EMAS" }];
  test.each([
    {
      given: "the open ballot would make a tie",
      votes: [...ballotsOf(EB_VOTERS, 1), [EMAS, "Against"] as const],
      expected: "cannot tell",
    },
    {
      given: "the open ballot would break a tie",
      votes: [...ballotsOf(EB_VOTERS, 1, 1), [EMAS, "For"] as const],
      expected: "cannot tell",
    },
    {
      given: "carried with or without it",
      votes: [...ballotsOf(EB_VOTERS, 2), [EMAS, "Against"] as const],
      expected: "Carried",
    },
    { given: "it casts no ballot", votes: ballotsOf(EB_VOTERS, 1), expected: "Carried" },
  ])("$given: $expected", ({ votes, expected }) =>
    expect(outcome(givenDecision({ present: unmarked, votes }))).toBe(expected),
  );

  test("the count itself cannot be told, and the agency is named", () => {
    const register = givenDecision({ present: unmarked, votes: [...ballotsOf(EB_VOTERS, 1), [EMAS, "Against"]] });
    expect(tally(register)).toBe("cannot tell");
    expect(outcomeSentence(register)).toContain(`whether ${EMAS} was represented`);
  });

  test("a vote that cannot be read stops the count and is named", () => {
    const typed = givenDecision({
      votes: [
        [CITY, "For"],
        [COUNTY, "Agianst"],
      ],
    });
    expect(outcome(typed)).toBe("cannot tell");
    expect(outcomeSentence(typed)).toContain("Votes!C3 (Vote) says 'Agianst'");
  });
});
