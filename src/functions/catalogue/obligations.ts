import { mapAnswer } from "../../answers/answer";
import { obligationCount, obligationDue, obligationStatus } from "../../rules/obligations";
import { defineFunction, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { day, idOf, optional } from "../parameter";

const obligationId = idOf("obligation", "A standing duty as Obligations names it, or a range of them.");

export const OBLIGATIONS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "OBLIGATION.DUE",
    summary: "When a standing duty is next due: the last day it was done plus its share of a year.",
    parameters: [obligationId],
    returns: "cell",
    answers: "A date; Never done; As required; #N/A where its frequency cannot be read",
    example: { formula: '=DDSCP.OBLIGATION.DUE("Multi-agency audit")', answer: "2026-12-19" },
    paragraphs: ["GOV 8.3h", "GOV 13.8", "MASA 15.1", "TOR QA", "TOR LOD", "CSP App. 6"],
    answer: (question, id) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isMissing(row) ? row : mapAnswer(obligationDue(question.register, row, question.today()), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "OBLIGATION.STATUS",
    summary: "How a standing duty stands on a day.",
    parameters: [obligationId, optional(day("asAt", "The day asked about; today where left out."))],
    returns: "cell",
    answers: "Done, Due, Overdue or Never done; #N/A where its frequency cannot be read",
    example: { formula: '=DDSCP.OBLIGATION.STATUS("Multi-agency audit")', answer: "Due" },
    paragraphs: ["GOV 8.3h", "GOV 13.8", "MASA 15.1", "TOR QA", "TOR LOD", "CSP App. 6"],
    answer: (question, id, asAt) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isMissing(row) ? row : obligationStatus(question.register, row, question.asAt(asAt));
    },
  }),
  defineFunction({
    name: "OBLIGATION.COUNT",
    summary: "On how many days a standing duty was done from one day to another, both counted in.",
    parameters: [obligationId, day("from", "The first day."), day("to", "The last day.")],
    returns: "cell",
    answers: "A number",
    example: { formula: '=DDSCP.OBLIGATION.COUNT("Multi-agency audit",DATE(2026,4,1),DATE(2027,3,31))', answer: "1" },
    paragraphs: ["TOR QA", "CSP App. 6"],
    answer: (question, id, from, to) => {
      const row = findRow(question.register, "Obligations", id, "GOV 10.4");
      return isMissing(row) ? row : obligationCount(question.register, row, from, to, question.today());
    },
  }),
];
