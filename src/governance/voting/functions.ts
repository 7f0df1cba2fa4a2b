import { isAnswer, mapAnswer } from "../../answers/answer";
import type { Rows } from "../../answers/value";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { findRow } from "../../functions/find-row";
import { idOf } from "../../functions/parameter";
import { outcomeOf } from "./outcome";
import type { VoteCount } from "./reasons";
import { tallyOf } from "./tally";

const decision = idOf("decision");

const inOneRow = (count: VoteCount): Rows => [
  [count.for, count.against, count.abstained, count.notCounted, count.entitled],
];

export const VOTING_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "OUTCOME",
    parameters: [decision],
    returns: "cell",
    paragraph: "GOV 12.2",
    answer: (question, id) => {
      const found = findRow(question.register, "Decisions", id, "GOV 12.10");
      return isAnswer(found) ? found : outcomeOf(question.register, found, { asAt: question.today() });
    },
  }),
  defineFunction({
    name: "TALLY",
    parameters: [decision],
    returns: "row",
    paragraph: "GOV 12.5",
    answer: (question, id) => {
      const found = findRow(question.register, "Decisions", id, "GOV 12.10");
      return isAnswer(found)
        ? found
        : mapAnswer(tallyOf(question.register, found, { asAt: question.today() }), inOneRow);
    },
  }),
];
