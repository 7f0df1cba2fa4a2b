import { mapAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { day, idOf, optional } from "../../functions/parameter";
import { actionDue } from "./action-due";
import { actionStatus } from "./action-status";

const actionId = rowOf("Actions", idOf("action"));

export const ACTIONS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "ACTION.DUE",
    restsOn: { sheet: "Actions" },
    parameters: [actionId],
    returns: "cell",
    paragraph: "CSP App. 5",
    answer: (question, action) =>
      mapAnswer(actionDue(question.register, action, question.today()), (date) => ({ date })),
  }),
  defineFunction({
    name: "ACTION.STATUS",
    restsOn: { sheet: "Actions" },
    parameters: [actionId, optional(day("asAt"))],
    returns: "cell",
    paragraph: "CSP App. 5",
    answer: (question, action, asAt) =>
      actionStatus(question.register, action, { asAt: question.asAt(asAt), today: question.today() }),
  }),
];
