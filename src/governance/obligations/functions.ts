import { isAnswer, mapAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { findRow } from "../../functions/find-row";
import { day, idOf, optional } from "../../functions/parameter";
import { obligationCount } from "./obligation-count";
import { obligationDue } from "./obligation-due";
import { obligationStatus } from "./obligation-status";

const obligationId = idOf("obligation");

export const OBLIGATIONS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "OBLIGATION.DUE",
    parameters: [obligationId],
    returns: "cell",
    paragraph: "GOV 8.3h",
    answer: (question, id) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isAnswer(row)
        ? row
        : mapAnswer(obligationDue(question.register, row, question.today()), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "OBLIGATION.STATUS",
    parameters: [obligationId, optional(day("asAt"))],
    returns: "cell",
    paragraph: "GOV 8.3h",
    answer: (question, id, asAt) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isAnswer(row) ? row : obligationStatus(question.register, row, question.asAt(asAt));
    },
  }),
  defineFunction({
    name: "OBLIGATION.COUNT",
    parameters: [obligationId, day("from"), day("to")],
    returns: "cell",
    paragraph: "TOR QA",
    answer: (question, id, from, to) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isAnswer(row) ? row : obligationCount(question.register, row, { from, to, asAt: question.today() });
    },
  }),
];
