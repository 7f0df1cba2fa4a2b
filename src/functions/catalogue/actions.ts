import { mapAnswer } from "../../answers/answer";
import { sayActions } from "../../answers/actions";
import { actionDue, actionStatus } from "../../rules/actions/action-status";
import { functionsSaid, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { day, idOf, optional } from "../parameter";

const defineFunction = functionsSaid({ actions: sayActions });

const actionId = idOf("action");

export const ACTIONS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "ACTION.DUE",
    parameters: [actionId],
    returns: "cell",
    paragraph: "CSP App. 5",
    answer: (question, id) => {
      const action = findRow(question.register, "Actions", id, "CSP App. 5");
      return isMissing(action) ? action : mapAnswer(actionDue(question.register, action, question.today()), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "ACTION.STATUS",
    parameters: [actionId, optional(day("asAt"))],
    returns: "cell",
    paragraph: "CSP App. 5",
    answer: (question, id, asAt) => {
      const action = findRow(question.register, "Actions", id, "CSP App. 5");
      return isMissing(action) ? action : actionStatus(question.register, action, { asAt: question.asAt(asAt), today: question.today() });
    },
  }),
];
