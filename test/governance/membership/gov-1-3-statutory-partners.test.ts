import { partnerFindings } from "../../../src/governance/membership/partner-findings";
import { problemsOf } from "../../../src/governance/problems/problems";
import type { Register } from "../../../src/register/register";
import { on, type GivenRow, givenWorkbook } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { whileAmended } from "../dated/dated-case";
import { shown } from "../finding-line";
import {
  CITY,
  COUNTY,
  DCHS,
  givenDecision,
  ICB,
  PARTNERSHIP,
  POLICE,
  type GivenDecision,
} from "../voting/decision-workbook";

const HOMES = "Derby Homes";
const AGENCIES = PARTNERSHIP.Agencies as readonly GivenRow[];
const THREE = AGENCIES.map((row) => (row["Agency"] === ICB ? { ...row, Type: "Relevant agency" } : row));
const FIVE = [...AGENCIES, { Agency: HOMES, Type: "Statutory partner" }];
const NONE = AGENCIES.map((row) => ({ ...row, Type: "Relevant agency" }));
const COUNTS = [
  {
    given: "three",
    agencies: THREE,
    says: "3 agencies in Agencies have the Type Statutory partner, where this partnership has 4",
  },
  {
    given: "five",
    agencies: FIVE,
    says: "5 agencies in Agencies have the Type Statutory partner, where this partnership has 4",
  },
  {
    given: "one",
    agencies: THREE.map((row) =>
      row["Agency"] === POLICE || row["Agency"] === COUNTY ? { ...row, Type: "Other" } : row,
    ),
    says: "1 agency in Agencies has the Type Statutory partner, where this partnership has 4",
  },
  {
    given: "none",
    agencies: NONE,
    says: "no agency in Agencies has the Type Statutory partner, where this partnership has 4",
  },
] as const;

const VOTES = [CITY, COUNTY, POLICE].map((seat) => [seat, "For"] as const);
function workbook(agencies: readonly GivenRow[], given: GivenDecision = {}, rule?: string): Register {
  const groups = (PARTNERSHIP.Groups as readonly GivenRow[]).map((row) =>
    rule === undefined ? row : { ...row, "Quorum rule": rule },
  );
  return givenDecision({
    decision: { Method: "Vote", "Chair consents": "Yes", "Implementation date": "2026-04-01" },
    votes: VOTES,
    ...given,
    more: { Agencies: agencies, Groups: groups, ...given.more },
  });
}

describe("GOV 1.3: with another number of statutory partners than four, what rests on them cannot be told", () => {
  describe.each(COUNTS)("$given", ({ agencies, says }) => {
    test.each(["COG", "EB", "QA"] as const)("quorum by a named rule, votes and what follows from them: %s", (group) => {
      const register = workbook(agencies, { group });
      for (const formula of [
        'QUORATE("M")',
        'QUORUM.MISSING("M")',
        'QUORUM.FORECAST("M")',
        'OUTCOME("D")',
        'TALLY("D")',
        'DECISION.STATUS("D")',
      ]) {
        const { value, error, why } = ask(register, formula);
        expect([formula, value, error?.code, why]).toEqual([formula, "", "#N/A", expect.stringContaining(says)]);
        expect(why).toContain("Agencies");
      }
    });

    test.each([
      { group: "COG", citations: ["GOV 11.1", "GOV 1.3"] },
      { group: "EB", citations: ["GOV 11.1", "GOV 1.3"] },
      { group: "QA", citations: ["GOV 11.2", "GOV 1.3"] },
    ] as const)("the quorum of $group goes by its own paragraph, and says what to do", ({ group, citations }) => {
      for (const formula of ['QUORATE("M")', 'QUORUM.MISSING("M")', 'QUORUM.FORECAST("M")']) {
        const answer = ask(workbook(agencies, { group }), formula);
        expect([formula, answer.citations]).toEqual([formula, citations]);
        expect(answer.why).toMatch(/Correct Type in Agencies\.$/);
      }
    });

    test("shares of the budget", () => {
      const { error, why, citations } = ask(workbook(agencies), `SHARE(100,"${CITY}")`);
      expect([error?.code, why, citations]).toEqual([
        "#N/A",
        `Cannot tell: the statutory partners share the budget, but ${says}. Correct Type in Agencies.`,
        ["MASA 15.1", "GOV 1.3"],
      ]);
    });

    test("a written rule answers, and so do the votes of its body", () => {
      const register = workbook(agencies, {}, `each of: ${CITY}; ${POLICE}`);
      expect([cell(register, 'QUORATE("M")'), cell(register, 'QUORUM.MISSING("M")')]).toEqual([true, [["None"]]]);
      expect([cell(register, 'OUTCOME("D")'), cell(register, 'DECISION.STATUS("D")')]).toEqual(["Carried", "In force"]);
    });

    test("but not a written rule that asks for the partners too, nor a vote of theirs alone", () => {
      const mixed = workbook(agencies, {}, `Statutory partners and 1 of: ${DCHS}`);
      expect(cell(mixed, 'QUORATE("M")')).toBe("#N/A");
      const rule = `each of: ${CITY}; ${POLICE}`;
      for (const given of [
        { group: "COG" },
        { decision: { Method: "Vote", Financial: "Yes", "Chair consents": "Yes" } },
      ] as const) {
        const register = workbook(agencies, given, rule);
        expect([cell(register, 'QUORATE("M")'), cell(register, 'OUTCOME("D")'), cell(register, 'TALLY("D")')]).toEqual([
          true,
          "#N/A",
          "#N/A",
        ]);
      }
    });
  });

  test("the sentences, with their paragraphs", () => {
    const register = workbook(THREE);
    expect([
      ask(register, 'QUORATE("M")').why,
      ask(register, 'TALLY("D")').why,
      ask(register, 'TALLY("D")').citations,
    ]).toEqual([
      "Cannot tell: the Quorum rule of EB (Groups!D3), 'Statutory partners', asks for the statutory partners, but 3 agencies in Agencies have the Type Statutory partner, where this partnership has 4. Correct Type in Agencies.",
      "Cannot tell how the vote on D went: the statutory partners have a vote each, but 3 agencies in Agencies have the Type Statutory partner, where this partnership has 4. Correct Type in Agencies.",
      ["GOV 12.14", "GOV 1.3"],
    ]);
  });

  test("what does not rest on them answers: a decision without ballots is pending, a group without votes has none, attendance is counted", () => {
    const waiting = workbook(THREE, { votes: [] }, `each of: ${CITY}`);
    expect(cell(waiting, 'OUTCOME("D")')).toBe("Pending");
    const cdop = workbook(THREE, { group: "CDOP", votes: [] });
    expect([cell(cdop, 'QUORATE("M")'), cell(cdop, 'TALLY("D")')]).toEqual(["No quorum rule", [["No vote rule"]]]);
    expect(cell(workbook(THREE), `ATTENDANCE.RATE("${CITY}","EB")`)).toBe(1);
    expect(
      cell(
        workbook(THREE, { decision: { Method: "Consensus", Consensus: "Yes" }, votes: [] }, `each of: ${CITY}`),
        'OUTCOME("D")',
      ),
    ).toBe("Carried by consensus");
  });

  test("concerns about attendance are facts, and say that a partner may be missing among them", () => {
    const why = (agencies: readonly GivenRow[]) => ask(workbook(agencies), 'ATTENDANCE.CONCERNS("EB")').why;
    expect([why(AGENCIES).includes("But "), why(THREE)]).toEqual([
      false,
      expect.stringContaining(
        "annual leave. But 3 agencies in Agencies have the Type Statutory partner, where this partnership has 4, so a partner may be missing here, or be named by mistake.",
      ),
    ]);
  });

  test("the four, under whatever name, answer", () => {
    const renamed = AGENCIES.map((row) => (row["Agency"] === ICB ? { ...row, Agency: "NHS Peak", Aliases: ICB } : row));
    expect([cell(workbook(renamed), 'QUORATE("M")'), cell(workbook(renamed), 'OUTCOME("D")')]).toEqual([
      true,
      "Carried",
    ]);
  });

  test("the number is the documents' of the day: a meeting before a fifth was named is judged by four, one after by five", () => {
    const register = (date: string, agencies: readonly GivenRow[]) =>
      workbook(agencies, { meeting: { Date: date } }, `Statutory partners`);
    const answers = () => [
      cell(register("2026-12-31", AGENCIES), 'QUORATE("M")', "2027-06-01"),
      cell(register("2027-01-01", AGENCIES), 'QUORATE("M")', "2027-06-01"),
      cell(register("2026-12-31", FIVE), 'QUORATE("M")', "2027-06-01"),
      cell(register("2027-01-01", FIVE), 'QUORATE("M")', "2027-06-01"),
    ];
    expect(answers()).toEqual([true, true, "#N/A", "#N/A"]);
    const five = whileAmended("quorum.statutoryPartners", [CITY, COUNTY, ICB, POLICE, HOMES], answers);
    expect(five).toEqual([true, "#N/A", "#N/A", false]);
  });
});

describe("GOV 1.3: the problem list says nothing of a vote that cannot be told", () => {
  const votes = [
    [CITY, "For"],
    [DCHS, "For"],
    [POLICE, "Against"],
    ["Nobody", "For"],
  ] as const;
  const found = (agencies: readonly GivenRow[], rule?: string, more: GivenDecision = {}) =>
    problemsOf(workbook(agencies, { group: "COG", votes, ...more }, rule), on("2026-11-22"))
      .filter(({ table }) => table === "Votes")
      .map(({ code, cell: at }) => `${code} ${at}`);

  test.each(COUNTS)("$given: of its ballots only that a name cannot be found", ({ agencies }) =>
    expect(found(agencies)).toEqual(["unknown-voting-seat Votes!B5"]),
  );

  test("four, or an open vote of a group with a rule of its own: whoever may not vote is named", () => {
    expect(found(AGENCIES)).toEqual(["unknown-voting-seat Votes!B5", "ballot-not-entitled Votes!B3"]);
    const own = {
      group: "EB",
      votes: [
        [CITY, "For"],
        ["Probation", "For"],
      ],
    } as const;
    expect(found(THREE, `each of: ${CITY}`, own)).toEqual(["ballot-not-entitled Votes!B3"]);
  });

  test("a consensus contradicted is not called Pending where the outcome cannot be told", () => {
    const decision = { Method: "Consensus", Consensus: "Yes", "Implementation date": "2026-04-01" };
    const against = { group: "EB", decision, votes: [[CITY, "Against"]] } as const;
    expect([found(AGENCIES, undefined, against), found(THREE, undefined, against)]).toEqual([
      ["consensus-with-objection Votes!C2"],
      [],
    ]);
  });
});

describe("GOV 1.3: the finding", () => {
  test("is said once, of Agencies, whatever rests on it", () => {
    expect([...partnerFindings(workbook(THREE), on("2026-11-22"))].map(shown)).toEqual([
      `warning partners-miscounted Agencies. '${CITY}, ${COUNTY} and ${POLICE}': 3 agencies in Agencies have the Type Statutory partner, where this partnership has 4. Until that is right, no quorum by a rule that names them, no share of the budget and no vote can be told, but for an open vote of a group with a quorum rule of its own. | Give the Type Statutory partner to each of these, and to no other agency: ${CITY}; ${COUNTY}; ${ICB}; ${POLICE}.`,
    ]);
    const problems = problemsOf(workbook(NONE), on("2026-11-22")).filter(({ message }) =>
      message.includes("Type Statutory partner"),
    );
    expect(problems.map(({ table, row, cell: at }) => [table, row, at])).toEqual([["Agencies", null, ""]]);
  });

  test.each([
    { given: "four", agencies: AGENCIES, day: "2026-11-22", found: 0 },
    { given: "five", agencies: FIVE, day: "2026-11-22", found: 1 },
    { given: "five, before the documents named any", agencies: FIVE, day: "2022-10-02", found: 0 },
    { given: "no agency at all", agencies: [], day: "2026-11-22", found: 0 },
  ])("$given", ({ agencies, day, found }) => {
    expect([...partnerFindings(givenWorkbook({ Agencies: agencies }), on(day))]).toHaveLength(found);
  });
});
