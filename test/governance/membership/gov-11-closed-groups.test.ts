import { problemsOf } from "../../../src/governance/problems/problems";
import { on, type GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";
import { DATED, givenDecision, PARTNERS, PARTNERSHIP } from "../voting/decision-workbook";

const board = (span: GivenRow, meeting: GivenRow = {}) =>
  givenDecision({
    meeting,
    decision: DATED,
    votes: PARTNERS.map((partner) => [partner, "For"] as const),
    more: {
      Groups: (PARTNERSHIP.Groups ?? []).map((row) => (row["Group"] === "EB" ? { ...row, ...span } : row)),
    },
  });
const findings = (span: GivenRow, meeting?: GivenRow) =>
  problemsOf(board(span, meeting), on("2026-11-22"))
    .filter(({ code }) => code === "group-not-open")
    .map(({ severity, cell, message }) => `${severity} ${cell}: ${message}`);

describe("GOV 11.1: a meeting on a day on which its group was not open", () => {
  test.each<{ given: string; span: GivenRow; says: string }>([
    {
      given: "it had been closed",
      span: { To: "2025-12-31" },
      says: "EB was closed on 31 December 2025, before 3 March 2026",
    },
    {
      given: "it was closed the day before",
      span: { To: "2026-03-02" },
      says: "EB was closed on 2 March 2026, before 3 March 2026",
    },
    {
      given: "it had not been set up",
      span: { From: "2026-03-04" },
      says: "EB was set up on 4 March 2026, after 3 March 2026",
    },
  ])("$given: judged all the same, with a warning and a sentence", ({ span, says }) => {
    const register = board(span);
    for (const [formula, value] of [
      ['QUORATE("M")', true],
      ['QUORUM.MISSING("M")', [["None"]]],
      ['OUTCOME("D")', "Carried"],
    ] as const)
      expect([formula, ask(register, formula)]).toEqual([
        formula,
        expect.objectContaining({ value, why: expect.stringContaining(`${says}. Correct From or To in Groups,`) }),
      ]);
    expect(findings(span)).toEqual([`warning Meetings!C2: ${says}, the day of M; it was judged all the same.`]);
  });
  test("a forecast says so", () => {
    const register = board({ To: "2026-11-30" }, { Date: "2026-12-03", Register: "Open" });
    expect(ask(register, 'QUORUM.FORECAST("M")').why).toContain(
      "EB was closed on 30 November 2026, before 3 December 2026.",
    );
  });
  test.each<{ given: string; span: GivenRow; meeting?: GivenRow }>([
    { given: "it is its last day", span: { To: "2026-03-03" } },
    { given: "it is its first day", span: { From: "2026-03-03" } },
    { given: "the meeting was cancelled", span: { To: "2025-12-31" }, meeting: { Status: "Cancelled" } },
  ])("nothing is said where $given", ({ span, meeting }) => {
    expect(findings(span, meeting)).toEqual([]);
    expect(ask(board(span, meeting), 'QUORATE("M")').why).not.toContain("EB was");
  });
});
