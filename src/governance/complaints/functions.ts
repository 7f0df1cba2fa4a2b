import { mapAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { rowOf } from "../../functions/find-row";
import { choice, day, idOf, optional } from "../../functions/parameter";
import { complaintDue, STAGES } from "./complaint-due";
import { complaintStatus } from "./complaint-status";

const refId = rowOf("Complaints", idOf("ref"), "GOV 13.2");

export const COMPLAINTS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "COMPLAINT.DUE",
    ofTheDocuments: "rule on complaints",
    parameters: [refId, choice("stage", STAGES)],
    returns: "cell",
    reads: ["Holidays"],
    paragraph: "GOV 13.1",
    answer: ({ register }, complaint, stage) =>
      mapAnswer(complaintDue(register, complaint, stage), (date) => ({ date })),
  }),
  defineFunction({
    name: "COMPLAINT.STATUS",
    ofTheDocuments: "rule on complaints",
    parameters: [refId, optional(day("asAt"))],
    returns: "cell",
    reads: ["Holidays"],
    paragraph: "GOV 13.1",
    answer: (question, complaint, asAt) => complaintStatus(question.register, complaint, question.asAt(asAt)),
  }),
];
