import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { day, idOf, optional } from "../../functions/parameter";
import { decisionStatus } from "./decision-status";
import { withRowsLikeNone } from "../../functions/unmatched-rows";

export const IMPLEMENTATION_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "DECISION.STATUS",
    ofTheDocuments: "rule on when a decision takes effect",
    parameters: [rowOf("Decisions", idOf("decision")), optional(day("asAt"))],
    returns: "cell",
    reads: ["Agencies", "Groups", "Seats", "Meetings", "Attendance", "Votes", "Notices"],
    paragraph: "GOV 12.21",
    answer: (question, decision, asAt) => {
      const status = decisionStatus(question.register, decision, { asAt: question.asAt(asAt) });
      return withRowsLikeNone(withRowsLikeNone(status, question.register, "Votes"), question.register, "Notices");
    },
  }),
];
