import { problemsOf } from "../../../src/governance/problems/problems";
import { on, type GivenRow } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import {
  ALL_OF_EB,
  CITY,
  COUNTY,
  DCHS,
  EMAS,
  givenDecision,
  ICB,
  PARTNERSHIP,
  POLICE,
  type GivenDecision,
} from "./decision-workbook";

/** 'Council' is an alias of the city and the county; 'Trust' of two relevant agencies; 'Education' of QA and PP. */
const SHARED = {
  Agencies: (PARTNERSHIP.Agencies as readonly GivenRow[]).map((row) => {
    const { Agency, Aliases = "" } = row;
    if (Agency === CITY || Agency === COUNTY) return { ...row, Aliases: "Council" };
    return Agency === DCHS || Agency === EMAS ? { ...row, Aliases: `${String(Aliases)}; Trust` } : row;
  }),
  Groups: (PARTNERSHIP.Groups as readonly GivenRow[]).map((row) =>
    row["Group"] === "QA" || row["Group"] === "PP" ? { ...row, Aliases: `${String(row["Aliases"])}; Education` } : row,
  ),
};
const given = (more: GivenDecision) => givenDecision({ ...more, more: { ...SHARED, ...more.more } });
const PROXY: GivenRow = {
  "Voting seat": EMAS,
  Vote: "For",
  Proxy: "Yes",
  "Proxy reason": "Illness",
  "Unable since": "2026-03-03 08:00",
  "Proxy confirmed": "2026-03-03 09:00",
};
const BEARERS = "'Council' names several rows of Agencies (Agencies!D2 and Agencies!D3)";
const AGREED_BY_POLICE = [POLICE, "For"] as const;

describe("GOV 12.5, 12.14, 12.29: a ballot of a name that several agencies bear", () => {
  test.each<{ at: string; more: GivenDecision; says: string }>([
    {
      at: "the Chief Officer Group, where it would break the tie",
      more: { group: "COG", votes: [AGREED_BY_POLICE, [ICB, "Against"], ["Council", "For"]] },
      says: `Votes!B4 (Voting seat) does not say who is meant, and that could decide it: ${BEARERS}. Write out who is meant.`,
    },
    {
      at: "the Board, of joint chairs told apart by it",
      more: {
        present: ALL_OF_EB.filter((seat) => seat !== "EB-QA-ICB"),
        votes: [AGREED_BY_POLICE, [ICB, "Against"], ["Chair of QA (Council)", "For"]],
        more: { Seats: PARTNERSHIP.Seats ?? [] },
      },
      says: `Votes!B4 (Voting seat) does not say who is meant, and that could decide it: ${BEARERS}.`,
    },
    {
      at: "the Board, the chair of a group whose name two bear",
      more: { votes: [AGREED_BY_POLICE, [ICB, "Against"], ["Chair of Education", "Against"]] },
      says: "(Voting seat) does not say who is meant, and that could decide it: 'Education' names several rows of Groups (",
    },
    {
      at: "a subgroup, of relevant agencies",
      more: { group: "QA", votes: [AGREED_BY_POLICE, ["Trust", "Against"]] },
      says: "Votes!B3 (Voting seat) does not say who is meant, and that could decide it: 'Trust' names several rows",
    },
    {
      at: "the Board, by proxy to such a name",
      more: {
        present: ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"),
        decision: { Time: "10:30" },
        votes: [AGREED_BY_POLICE, [ICB, "Against"], { ...PROXY, "Proxy given to": "Council" }],
      },
      says: `Votes!J4 (Proxy given to) does not say who is meant, and that could decide it: ${BEARERS}.`,
    },
    {
      at: "a consensus that it may contradict",
      more: { decision: { Method: "Consensus", Consensus: "Yes" }, votes: [["Council", "Against"]] },
      says: `Votes!B2 (Voting seat) does not say who is meant, and that could decide it: ${BEARERS}.`,
    },
  ])("$at: neither outcome, status nor tally can be told, naming the cells", ({ more, says }) => {
    const register = given(more);
    for (const formula of ['OUTCOME("D")', 'TALLY("D")', 'DECISION.STATUS("D")']) {
      const { value, error, why } = ask(register, formula);
      expect([formula, value, error?.code, why]).toEqual([formula, "", "#N/A", expect.stringContaining(says)]);
    }
  });

  test("where it changes the count and not the outcome, only the outcome is told, naming it", () => {
    const register = given({
      group: "COG",
      votes: [AGREED_BY_POLICE, [ICB, "For"], ["Council", "For"]],
    });
    const { value, why } = ask(register, 'OUTCOME("D")');
    expect([value, why]).toEqual([
      "Carried",
      expect.stringContaining(`Not counted: Council (For), because Votes!B4 does not say who is meant: ${BEARERS}.`),
    ]);
    expect(cell(register, 'TALLY("D")')).toBe("#N/A");
  });

  test("where nobody who bears it has a vote, both are told", () => {
    const register = given({ group: "COG", votes: [AGREED_BY_POLICE, ["Trust", "Against"]] });
    expect(cell(register, 'OUTCOME("D")')).toBe("Carried");
    expect(cell(register, 'TALLY("D")')).toEqual([[1, 0, 0, 1, 4]]);
  });

  test("one of those who bear it was not there: it may still be the other's", () => {
    const register = given({
      present: ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"),
      votes: [AGREED_BY_POLICE, ["Trust", "Against"]],
    });
    expect(cell(register, 'OUTCOME("D")')).toBe("#N/A");
    const nobody = ALL_OF_EB.filter((seat) => seat !== "EB-EMAS" && seat !== "EB-DCHS");
    const told = given({ present: nobody, votes: [AGREED_BY_POLICE, ["Trust", "Against"]] });
    expect(cell(told, 'OUTCOME("D")')).toBe("Carried");
    expect(cell(told, 'TALLY("D")')).toEqual([[1, 0, 0, 1, 7]]);
  });

  test("several such ballots are all named", () => {
    const register = given({ group: "COG", votes: [["Council", "For"], AGREED_BY_POLICE, ["Council", "Against"]] });
    const { why } = ask(register, 'TALLY("D")');
    expect(why).toContain("Votes!B2 (Voting seat)");
    expect(why).toContain("Votes!B4 (Voting seat)");
  });

  test("a name that is the id of one is that one's, and an unknown one is not counted, with its cell", () => {
    const agencies = SHARED.Agencies.map((row) => (row["Agency"] === ICB ? { ...row, Aliases: `ICB; ${CITY}` } : row));
    const known = given({ group: "COG", votes: [[CITY, "For"]], more: { Agencies: agencies } });
    expect(cell(known, 'OUTCOME("D")')).toBe("Carried");
    const stranger = given({ group: "COG", votes: [AGREED_BY_POLICE, ["Polise", "Against"]] });
    expect(cell(stranger, 'TALLY("D")')).toEqual([[1, 0, 0, 1, 4]]);
    expect(ask(stranger, 'OUTCOME("D")').why).toContain(
      "Not counted: Polise (Against), because no agency and no chair of a group has that name (Votes!B3).",
    );
  });

  test("the problem list names the cell, as an error", () => {
    const register = given({ group: "COG", votes: [AGREED_BY_POLICE, [ICB, "Against"], ["Council", "For"]] });
    const found = problemsOf(register, on("2026-11-22")).filter(({ table }) => table === "Votes");
    expect(found.map(({ severity, code, cell: where, message }) => `${severity} ${code} ${where}: ${message}`)).toEqual(
      [
        `error shared-voting-seat Votes!B4: The ballot of Council on D cannot be counted, because Votes!B4 does not say who is meant: ${BEARERS}.`,
      ],
    );
  });

  test("so it does where nothing is wrong with a proxy but to whom it is given", () => {
    const problems = (more: GivenRow) => {
      const register = given({
        present: ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"),
        decision: { Time: "10:30" },
        votes: [AGREED_BY_POLICE, { ...PROXY, "Proxy given to": "Council", ...more }],
      });
      return problemsOf(register, on("2026-11-22"))
        .filter(({ code }) => code === "proxy-not-valid")
        .map(({ severity, cell: where, message }) => `${severity} ${where}: ${message}`);
    };
    expect(problems({})).toEqual([
      `error Votes!J3: The ballot of ${EMAS} on D cannot be counted, because the proxy is not valid (Votes!J3 does not say who is meant: ${BEARERS}).`,
    ]);
    expect(problems({ "Proxy reason": "" })).toEqual([
      expect.stringContaining(`warning Votes!E3: The ballot of ${EMAS} on D is not counted, because the proxy is not`),
    ]);
  });
});
