import { isAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { findRow } from "../../functions/find-row";
import { day, idOf, optional } from "../../functions/parameter";
import { decisionStatus } from "./decision-status";

export const IMPLEMENTATION_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "DECISION.STATUS",
    parameters: [idOf("decision"), optional(day("asAt"))],
    returns: "cell",
    paragraph: "GOV 12.21",
    answer: (question, id, asAt) => {
      const found = findRow(question.register, "Decisions", id, "GOV 12.21");
      return isAnswer(found) ? found : decisionStatus(question.register, found, { asAt: question.asAt(asAt) });
    },
  }),
];
