import type { GivenRow } from "../../register/given-workbook";
import { count, saidOf } from "./decision-asked";
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
  PARTNERS,
  POLICE,
  PROBATION,
  tally,
  type GivenDecision,
} from "./decision-workbook";

type Votes = NonNullable<GivenDecision["votes"]>;

describe("GOV 12.4, 12.13, 12.28: a blank Vote is a ballot not yet cast", () => {
  test.each<{ given: string; votes: Votes; expected: string; counted: readonly number[] }>([
    {
      given: "it could make a tie",
      votes: [
        [CITY, "For"],
        [COUNTY, ""],
      ],
      expected: "Pending",
      counted: [1, 0, 0, 0, 9],
    },
    {
      given: "it could break a tie",
      votes: [
        [CITY, "For"],
        [ICB, "Against"],
        [COUNTY, ""],
      ],
      expected: "Pending",
      counted: [1, 1, 0, 0, 9],
    },
    {
      given: "one of them is not enough",
      votes: [
        [CITY, "For"],
        [ICB, "For"],
        [COUNTY, ""],
      ],
      expected: "Carried",
      counted: [2, 0, 0, 0, 9],
    },
    {
      given: "two of them could make a tie",
      votes: [
        [CITY, "For"],
        [ICB, "For"],
        [COUNTY, ""],
        [EMAS, ""],
      ],
      expected: "Pending",
      counted: [2, 0, 0, 0, 9],
    },
    {
      given: "two rows of one seat are one ballot",
      votes: [
        [CITY, "For"],
        [ICB, "For"],
        [COUNTY, ""],
        [COUNTY, ""],
      ],
      expected: "Carried",
      counted: [2, 0, 0, 0, 9],
    },
    {
      given: "lost whatever it is",
      votes: [
        [CITY, "Against"],
        [ICB, "Against"],
        [COUNTY, ""],
      ],
      expected: "Not carried",
      counted: [0, 2, 0, 0, 9],
    },
    { given: "no other ballot", votes: [[COUNTY, ""]], expected: "Pending", counted: [0, 0, 0, 0, 9] },
    {
      given: "beside the same seat's ballot",
      votes: [
        [CITY, "For"],
        [CITY, ""],
      ],
      expected: "Carried",
      counted: [1, 0, 0, 0, 9],
    },
    {
      given: "of one who has no vote here",
      votes: [
        [CITY, "For"],
        [PROBATION, ""],
      ],
      expected: "Carried",
      counted: [1, 0, 0, 0, 9],
    },
    {
      given: "of a name nobody bears",
      votes: [
        [CITY, "For"],
        ["Derby Cty", ""],
      ],
      expected: "Carried",
      counted: [1, 0, 0, 0, 9],
    },
    {
      given: "of a chair",
      votes: [
        [CITY, "For"],
        ["Chair of PP", ""],
      ],
      expected: "Pending",
      counted: [1, 0, 0, 0, 9],
    },
    {
      given: "a blank of spaces",
      votes: [
        [CITY, "For"],
        [COUNTY, "  "],
      ],
      expected: "Pending",
      counted: [1, 0, 0, 0, 9],
    },
  ])("$given: $expected", ({ votes, expected, counted }) => {
    expect(outcome(givenDecision({ votes }))).toBe(expected);
    expect(tally(givenDecision({ votes }))).toEqual(counted);
  });

  test("of one who was not there it is waited for no longer", () => {
    const present = ALL_OF_EB.filter((seat) => seat !== "EB-EMAS");
    expect(
      outcome(
        givenDecision({
          present,
          votes: [
            [CITY, "For"],
            [EMAS, ""],
          ],
        }),
      ),
    ).toBe("Carried");
  });

  test("the sentence says how many have not voted, and where, with the outcome as with the count", () => {
    const votes = [
      [CITY, "For"],
      [COUNTY, ""],
      [EMAS, ""],
    ] as const;
    const waiting = `2 have not voted yet: ${COUNTY} (Votes!C3 is blank) and ${EMAS} (Votes!C4 is blank).`;
    expect(saidOf({ votes })).toContain(
      `1 For, 0 Against, 0 abstained, of 9 entitled to vote. The ballots not yet cast can still decide it. ${waiting}`,
    );
    expect(String(count({ votes })[1])).toContain(waiting);
    expect(saidOf({ votes: [[COUNTY, ""]] })).toContain(
      `It went to a vote, and no ballot is cast in Votes yet. 1 has not voted yet: ${COUNTY} (Votes!C2 is blank).`,
    );
    expect(saidOf({ votes: ballotsOf(EB_VOTERS, 3) })).not.toContain("not voted");
  });

  test("by the majority of those entitled, an abstention cast does not carry it, a For may", () => {
    const settings = { "Majority.Base": "entitled" };
    const five = ballotsOf(EB_VOTERS, 4);
    expect(outcome(givenDecision({ settings, votes: five }))).toBe("Not carried");
    expect(outcome(givenDecision({ settings, votes: [...five, [EMAS, ""]] }))).toBe("Pending");
    expect(outcome(givenDecision({ settings, votes: [...ballotsOf(EB_VOTERS, 5), [EMAS, ""]] }))).toBe("Carried");
  });

  test("a proxy not yet cast would make its voter entitled: five of nine are more than half, five of ten are not", () => {
    const PROXY: GivenRow = {
      "Voting seat": EMAS,
      Vote: "",
      Proxy: "Yes",
      "Proxy reason": "Sudden illness",
      "Unable since": "2026-03-03 08:00",
      "Proxy confirmed": "2026-03-03 09:00",
      "Proxy given to": DCHS,
    };
    const present = ALL_OF_EB.filter((seat) => seat !== "EB-EMAS");
    const given = (inFavour: number, more: GivenRow = {}) => ({
      present,
      decision: { Time: "11:00" },
      settings: { "Majority.Base": "entitled" },
      votes: [...ballotsOf([...PARTNERS, DCHS], inFavour), { ...PROXY, ...more }],
    });
    // Eight are entitled; with the proxy nine: five are more than half of either, four of neither.
    expect(outcome(givenDecision(given(5)))).toBe("Carried");
    expect(outcome(givenDecision(given(4)))).toBe("Pending");
    expect(tally(givenDecision(given(4)))).toEqual([4, 0, 0, 0, 8]);
    expect(outcome(givenDecision(given(4, { "Proxy given to": EMAS })))).toBe("Not carried");
  });

  test("the presiding chair's own, where Chair consents is blank: what the majority is worth is still open", () => {
    const decision = { "Chair consents": "" };
    const votes = [...ballotsOf(EB_VOTERS.slice(0, 3), 3), [POLICE, ""]] as const;
    expect(outcome(givenDecision({ decision, votes }))).toBe("Pending");
    expect(
      outcome(
        givenDecision({
          decision,
          votes: [
            [CITY, "Against"],
            [COUNTY, "Against"],
            [POLICE, ""],
          ],
        }),
      ),
    ).toBe("Not carried");
  });

  test("where the chair withholds consent a majority more or less decides nothing", () => {
    const decision = { "Chair consents": "No" };
    const votes = [...ballotsOf(EB_VOTERS, 2), [EMAS, ""]] as const;
    expect(outcome(givenDecision({ decision, votes }))).toBe("Not carried");
    expect(outcome(givenDecision({ decision, votes: [...votes, [DCHS, ""]] }))).toBe("Pending");
  });

  test("a blank Vote that could decide beside a blank row of Attendance that could: cannot tell, naming the row", () => {
    const present = [...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"), { Seat: "EB-EMAS" }];
    expect(
      outcome(
        givenDecision({
          present,
          votes: [
            [CITY, "For"],
            [EMAS, "Against"],
            [COUNTY, ""],
          ],
        }),
      ),
    ).toBe("cannot tell");
    expect(
      outcome(
        givenDecision({
          present,
          votes: [
            [CITY, "For"],
            [EMAS, ""],
          ],
        }),
      ),
    ).toBe("Pending");
  });
});

describe("GOV 12.4, the setting COG.Majority: unanimous", () => {
  const cog = (ways: readonly string[]) => ({
    group: "COG" as const,
    decision: { "Chair consents": "" },
    settings: { "COG.Majority": "unanimous" },
    votes: ways.flatMap((way, n) => (way === "-" ? [] : [[PARTNERS[n] ?? "", way] as const])),
  });
  test.each([
    { ways: ["For", "For", "For", "For"], expected: "Carried" },
    { ways: ["For"], expected: "Pending" },
    { ways: ["For", "For", "For"], expected: "Pending" },
    { ways: ["For", "For", "For", ""], expected: "Pending" },
    { ways: ["For", "For", "For", "Abstain"], expected: "Not carried" },
    { ways: ["For", "For", "For", "Against"], expected: "Not carried" },
    { ways: ["For", "Against", "Abstain", "-"], expected: "Deadlock" },
    { ways: ["For", "For", "Against", "Against"], expected: "Deadlock" },
    { ways: ["For", "Against"], expected: "Deadlock" },
    { ways: ["For", "Against", "", "-"], expected: "Pending" },
    { ways: ["For", "For", "Against", ""], expected: "Pending" },
    { ways: ["For", "Against", "Against", "Against"], expected: "Not carried" },
    { ways: ["Against"], expected: "Not carried" },
    { ways: ["Against", "", "-", "-"], expected: "Pending" },
    { ways: ["Abstain"], expected: "Not carried" },
    { ways: ["Abstain", "Abstain", "Abstain", "Abstain"], expected: "Not carried" },
    { ways: [], expected: "Pending" },
  ])("$ways: $expected", ({ ways, expected }) => expect(outcome(givenDecision(cog(ways)))).toBe(expected));

  test("a second ballot of one partner is not another's", () => {
    const { votes, ...given } = cog(["For", "For", "For"]);
    expect(outcome(givenDecision({ ...given, votes: [...votes, [CITY, "For"]] }))).toBe("Pending");
    expect(outcome(givenDecision({ ...given, votes: [...votes, [POLICE, "For"], [POLICE, "Against"]] }))).toBe(
      "Pending",
    );
  });

  test("the sentence names who is wanting", () =>
    expect(saidOf(cog(["For", "-", "For", "-"]))).toContain(
      `2 For, 0 Against, 0 abstained, of 4 entitled to vote. By the setting COG.Majority all must vote For, and no ballot of ${COUNTY} and ${POLICE} counts yet.`,
    ));
});

describe("GOV 12: a ballot with a Vote and no Voting seat is nobody's: not counted, and named", () => {
  const votes = [[CITY, "For"], { Vote: "Against" }] as const;
  test("by the count, the outcome and their sentences", () => {
    expect(tally(givenDecision({ votes }))).toEqual([1, 0, 0, 1, 9]);
    expect(outcome(givenDecision({ votes }))).toBe("Carried");
    for (const said of [saidOf({ votes }), String(count({ votes })[1])])
      expect(said).toContain("Not counted: A ballot (Against), because its Voting seat is blank (Votes!B3).");
  });
  test("a row with neither is no ballot", () =>
    expect(tally(givenDecision({ votes: [[CITY, "For"], { "Cast by": "Somebody" }] }))).toEqual([1, 0, 0, 0, 9]));
  test("where the table has no column Vote, nothing can be counted", () => {
    const register = givenDecision({ votes });
    register.open({
      table: "Votes",
      sheet: "Votes",
      headerRow: 1,
      firstColumn: 1,
      positions: { decision: 0, votingSeat: 1 },
      date1904: false,
    });
    register.splice("Votes", 0, 0, [["D", CITY]]);
    expect([outcome(register), tally(register)]).toEqual(["cannot tell", "cannot tell"]);
  });
});
