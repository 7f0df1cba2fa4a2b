import { isAnswer, mapAnswer } from "../../answers/answer";
import { defineFunction, type FunctionEntry } from "../../functions/define-function";
import { findRow } from "../../functions/find-row";
import { choice, day, idOf, optional } from "../../functions/parameter";
import { complaintDue, complaintStatus, STAGES } from "./complaints";

const refId = idOf("ref");

export const COMPLAINTS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "COMPLAINT.DUE",
    parameters: [refId, choice("stage", STAGES)],
    returns: "cell",
    paragraph: "GOV 13.1",
    answer: ({ register }, ref, stage) => {
      const row = findRow(register, "Complaints", ref, "GOV 13.2");
      return isAnswer(row) ? row : mapAnswer(complaintDue(register, row, stage), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "COMPLAINT.STATUS",
    parameters: [refId, optional(day("asAt"))],
    returns: "cell",
    paragraph: "GOV 13.1",
    answer: (question, ref, asAt) => {
      const row = findRow(question.register, "Complaints", ref, "GOV 13.2");
      return isAnswer(row) ? row : complaintStatus(question.register, row, question.asAt(asAt));
    },
  }),
];
