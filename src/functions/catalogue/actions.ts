import { mapAnswer } from "../../answers/answer";
import { actionDue, actionStatus } from "../../rules/actions/action-status";
import { defineFunction, type FunctionEntry, type HelpByName } from "../entry";
import { findRow, isMissing } from "../find";
import { day, idOf, optional } from "../parameter";

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

export const ACTIONS_HELP: HelpByName = {
  "ACTION.DUE": {
    summary: "By when an action is to be done, read from its target as people write it: June, 30/8, Q3 2026-27, end of March.",
    arguments: ["An action of the Actions table, or a range of them."],
    answers: "A date; Open-ended, To be confirmed or No date; #N/A where the target cannot be read",
    example: { formula: '=DDSCP.ACTION.DUE("CR3-02")', answer: "2026-11-30" },
    paragraphs: ["CSP App. 5", "TOR CSPR-AP"],
  },
  "ACTION.STATUS": {
    summary: "How an action stands on a day.",
    arguments: ["An action of the Actions table, or a range of them.", "The day asked about; today where left out."],
    answers: "Done, On track, Due soon, Overdue, Open-ended or No date; #N/A where the target cannot be read",
    example: { formula: '=DDSCP.ACTION.STATUS("CR3-02")', answer: "Due soon" },
    paragraphs: ["CSP App. 5", "GOV 6.5k"],
  },
};
