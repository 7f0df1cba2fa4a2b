import { mapAnswer } from "../../answers/answer";
import { sayObligations } from "../../answers/obligations";
import { sayPlan } from "../../answers/plan";
import { obligationCount, obligationDue, obligationStatus } from "../../rules/obligations";
import { functionsSaid, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { day, idOf, optional } from "../parameter";

const defineFunction = functionsSaid({ obligations: sayObligations, plan: sayPlan });

const obligationId = idOf("obligation");

export const OBLIGATIONS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "OBLIGATION.DUE",
    parameters: [obligationId],
    returns: "cell",
    paragraph: "GOV 8.3h",
    answer: (question, id) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isMissing(row) ? row : mapAnswer(obligationDue(question.register, row, question.today()), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "OBLIGATION.STATUS",
    parameters: [obligationId, optional(day("asAt"))],
    returns: "cell",
    paragraph: "GOV 8.3h",
    answer: (question, id, asAt) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isMissing(row) ? row : obligationStatus(question.register, row, question.asAt(asAt));
    },
  }),
  defineFunction({
    name: "OBLIGATION.COUNT",
    parameters: [obligationId, day("from"), day("to")],
    returns: "cell",
    paragraph: "TOR QA",
    answer: (question, id, from, to) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isMissing(row) ? row : obligationCount(question.register, row, from, to, question.today());
    },
  }),
];
