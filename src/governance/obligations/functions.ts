import { mapAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { day, idOf, optional } from "../../functions/parameter";
import { obligationCount } from "./obligation-count";
import { obligationDue } from "./obligation-due";
import { obligationStatus } from "./obligation-status";

const obligationId = rowOf("Obligations", idOf("obligation"), "GOV 10.4");

export const OBLIGATIONS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "OBLIGATION.DUE",
    parameters: [obligationId],
    returns: "cell",
    reads: ["Done"],
    paragraph: "GOV 8.3h",
    answer: (question, obligation) =>
      mapAnswer(obligationDue(question.register, obligation, question.today()), (date) => ({ date })),
  }),
  defineFunction({
    name: "OBLIGATION.STATUS",
    parameters: [obligationId, optional(day("asAt"))],
    returns: "cell",
    reads: ["Done"],
    paragraph: "GOV 8.3h",
    answer: (question, obligation, asAt) => obligationStatus(question.register, obligation, question.asAt(asAt)),
  }),
  defineFunction({
    name: "OBLIGATION.COUNT",
    parameters: [obligationId, day("from"), day("to")],
    returns: "cell",
    reads: ["Done"],
    paragraph: "TOR QA",
    answer: (question, obligation, from, to) =>
      obligationCount(question.register, obligation, { from, to, asAt: question.today() }),
  }),
];
