import { sourceFor } from "../../src/functions/source-pieces";
import { ask } from "../governance/ask-workbook";
import { ballots, board, came } from "../governance/own/board-of-seven";

const PIECES = "Quorum: SO 3.1; Votes: SO 4.2; Notice, papers: SO 5.1; Agenda requests: SO 6.1";

describe("where a rule stands, by the words before the colons of a Source", () => {
  test.each([
    [PIECES, "Quorum", "SO 3.1"],
    [PIECES, "Votes", "SO 4.2"],
    [PIECES, "Notice", "SO 5.1"],
    [PIECES, "Papers", "SO 5.1"],
    [PIECES, "Agenda requests", "SO 6.1"],
    [PIECES, "Reports", null],
    ["Constitution of 2024; Quorum: clause 4", "Votes", "Constitution of 2024"],
    ["quorum: SO 3.1; QUORUM: SO 3.2", "Quorum", "SO 3.1; SO 3.2"],
    ["Standing orders: 3 to 6", "Quorum", "Standing orders: 3 to 6"],
    ["Standing orders 3.1, 4.2 and 5.1", "Votes", "Standing orders 3.1, 4.2 and 5.1"],
    ["Quorum and fees: SO 3", "Quorum", "Quorum and fees: SO 3"],
  ] as const)("%s, of %s: %s", (source, word, said) => {
    expect(sourceFor(source, word)).toBe(said);
  });
});

describe("each answer cites its own piece", () => {
  const rules = {
    Source: PIECES,
    "Quorum rule": "3 of seats",
    "Vote rule": "Each seat",
    "Decision rule": "majority",
    Notice: "5 clear days",
    "Agenda request days": "10 days",
  };
  const decided = (...present: readonly number[]) =>
    board(rules, {
      Attendance: came(...present),
      Decisions: [{ Decision: "D", Meeting: "M", Title: "Budget", Method: "Vote" }],
      Votes: ballots("D", "For", "For"),
    });

  test.each([
    ['QUORATE("M")', ["SO 3.1"]],
    ['TALLY("D")', ["SO 4.2"]],
    ['OUTCOME("D")', ["SO 4.2"]],
    ['DEADLINE("M","Notice")', ["SO 5.1"]],
    ['DEADLINE("M","Agenda requests")', ["SO 6.1"]],
    ['DEADLINE("M","Reports")', ["Groups, BD"]],
  ])("%s: %j", (formula, cited) => {
    expect(ask(decided(1, 2, 3), formula).citations).toEqual(cited);
  });

  test("a decision that fell for want of a quorum cites that too", () => {
    expect(ask(decided(1, 2), 'OUTCOME("D")').citations).toEqual(["SO 4.2", "SO 3.1"]);
  });
});
