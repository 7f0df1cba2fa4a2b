import { mapAnswer } from "../../answers/answer";
import type { Rows } from "../../answers/value";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { idOf } from "../../functions/parameter";
import { withRowsLikeNone } from "../../functions/unmatched-rows";
import { outcomeOf } from "./outcome";
import type { VoteCount } from "./reasons";
import { tallyOf } from "./tally";

const decisionId = rowOf("Decisions", idOf("decision"), "GOV 12.10");

const inOneRow = (count: VoteCount): Rows => [
  [count.for, count.against, count.abstained, count.notCounted, count.entitled],
];

export const VOTING_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "OUTCOME",
    restsOn: "Votes",
    parameters: [decisionId],
    returns: "cell",
    reads: ["Agencies", "Groups", "Seats", "Meetings", "Attendance", "Votes"],
    paragraph: "GOV 12.2",
    answer: (question, decision) =>
      withRowsLikeNone(outcomeOf(question.register, decision, { asAt: question.today() }), question.register, "Votes"),
  }),
  defineFunction({
    name: "TALLY",
    restsOn: "Votes",
    parameters: [decisionId],
    returns: "row",
    reads: ["Agencies", "Groups", "Seats", "Meetings", "Attendance", "Votes"],
    paragraph: "GOV 12.5",
    answer: (question, decision) =>
      withRowsLikeNone(
        mapAnswer(tallyOf(question.register, decision, { asAt: question.today() }), inOneRow),
        question.register,
        "Votes",
      ),
  }),
];
