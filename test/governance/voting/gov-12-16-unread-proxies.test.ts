import { ask, cell } from "../ask-workbook";
import { openGiven, type GivenRow } from "../../register/given-workbook";
import { ALL_OF_EB, CITY, DATED, EB_VOTERS, EMAS, givenDecision, ICB, POLICE } from "./decision-workbook";

const PROXY: GivenRow = {
  Decision: "D1",
  "Voting seat": POLICE,
  Vote: "For",
  Proxy: "Yes",
  "Proxy reason": "Illness",
  "Proxy scope": "This decision",
  "Unable since": "2026-03-03 08:00",
  "Proxy confirmed": "2026-03-03 09:00",
  "Proxy given to": ICB,
};
const BUT_POLICE = ALL_OF_EB.filter((seat) => seat !== "EB-P4");

/** A meeting of EB at which nobody came for the police, with its decision D1 and these rows of Votes. */
function workbook(votes: readonly GivenRow[], { present = BUT_POLICE, counts = "Yes" } = {}) {
  const marks = [...present, { Seat: "EB-P4", Status: "Apologies" }].map((row) =>
    typeof row === "string" ? { Seat: row, Status: "Present" } : row,
  );
  const settings = { "Quorum.ProxyCounts": counts };
  const register = givenDecision({ present: marks, settings, meeting: { "Chaired by": CITY } });
  openGiven(register, "Decisions", [
    { Decision: "D1", Meeting: "M", Title: "Budget", Method: "Vote", Time: "11:00", "Chair consents": "Yes", ...DATED },
  ]);
  openGiven(register, "Votes", [
    ...votes,
    ...EB_VOTERS.filter((voter) => voter !== POLICE).map((voter) => ({
      Decision: "D1",
      "Voting seat": voter,
      Vote: "For",
    })),
  ]);
  return register;
}

const NAMES = [
  ["Unable since", "2026", "Votes!H2 (Unable since)"],
  ["Proxy confirmed", "yesterday", "Votes!I2 (Proxy confirmed)"],
  ["Proxy", "Maybe", "Votes!E2 (Proxy)"],
  ["Vote", "Fer", "Votes!C2 (Vote)"],
  ["Proxy scope", "Thiss", "Votes!G2 (Proxy scope)"],
] as const;

describe("GOV 11, 12.16: a proxy that cannot be read, where proxies are presence", () => {
  test("one that can be read is presence", () => {
    const register = workbook([PROXY]);
    expect([cell(register, 'QUORATE("M")'), cell(register, 'OUTCOME("D1")')]).toEqual([true, "Carried"]);
  });

  test.each(NAMES)("%s '%s' leaves it open, and is named", (header, written, names) => {
    const register = workbook([{ ...PROXY, [header]: written }]);
    const why = `${names} cannot be read, so nobody can tell whether the proxy of ${POLICE} counts, and that could decide it. Correct it.`;
    for (const formula of ['QUORATE("M")', 'QUORUM.MISSING("M")', 'OUTCOME("D1")']) {
      const answer = ask(register, formula);
      expect(answer.error?.code).toBe("#N/A");
      expect(answer.why).toContain(why);
    }
    expect(ask(register, 'QUORATE("M")').why).toContain(
      `3 of 4 statutory partners were represented (cannot be read: ${POLICE}).`,
    );
    const notValid = "D1 was taken when M was not quorate, so it is not valid.";
    expect(JSON.stringify(cell(register, "PROBLEMS()"))).not.toContain(notValid);
    const withoutReason = workbook([{ ...PROXY, "Proxy reason": "" }]);
    expect(JSON.stringify(cell(withoutReason, "PROBLEMS()"))).toContain(notValid);
  });

  test("a Decision that is none, but like one of the meeting's, leaves it open, and is named", () => {
    const register = workbook([{ ...PROXY, Decision: "D1x" }]);
    for (const formula of ['QUORATE("M")', 'QUORUM.MISSING("M")', 'OUTCOME("D1")']) {
      const answer = ask(register, formula);
      expect(answer.error?.code).toBe("#N/A");
      expect(answer.why).toContain(
        `Votes!A2 (Decision) says 'D1x', which is no decision in Decisions. If D1 is meant, correct it: the proxy of ${POLICE} could decide.`,
      );
    }
  });

  test("once its cell is corrected, the answer follows", () => {
    const register = workbook([{ ...PROXY, Vote: "Fer" }]);
    const { dependencies } = register.tracker.during(() => ask(register, 'QUORATE("M")'));
    expect([...dependencies].some((each) => each.startsWith("Votes.decision/d1"))).toBe(true);
  });

  test.each<{ given: string; votes: readonly GivenRow[]; is: unknown }>([
    { given: "lacks its reason", votes: [{ ...PROXY, "Proxy reason": "", "Unable since": "2026" }], is: false },
    {
      given: "is given to one who may not vote",
      votes: [{ ...PROXY, "Proxy given to": "Nobody known", Vote: "Fer" }],
      is: false,
    },
    { given: "is no proxy", votes: [{ ...PROXY, Proxy: "No", Vote: "Fer" }], is: false },
    {
      given: "is another agency's",
      votes: [PROXY, { ...PROXY, "Voting seat": EMAS, "Unable since": "2026" }],
      is: true,
    },
    { given: "names a decision that is like none", votes: [{ ...PROXY, Decision: "Policy on pets" }], is: false },
  ])("decides nothing where it $given", ({ votes, is }) => expect(cell(workbook(votes), 'QUORATE("M")')).toBe(is));

  test("of an agency that somebody came for, it is named as changing nothing", () => {
    const register = workbook([PROXY, { ...PROXY, Vote: "Fer", "Voting seat": EMAS }], {
      present: BUT_POLICE.filter((seat) => seat !== "EB-EMAS"),
    });
    const { value, why } = ask(register, 'QUORATE("M")');
    expect(value).toBe(true);
    expect(why).toContain("Votes!C3 (Vote) cannot be read; that changes nothing here.");
  });

  test("by the documents alone no proxy is presence, and one that cannot be read is not said to be valid", () => {
    const { value, why } = ask(workbook([{ ...PROXY, "Proxy scope": "Thiss" }], { counts: "No" }), 'QUORATE("M")');
    expect(value).toBe(false);
    expect(why).not.toContain("the valid proxy");
  });
});
