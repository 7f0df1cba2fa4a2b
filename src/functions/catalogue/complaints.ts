import { mapAnswer } from "../../answers/answer";
import { sayChairs } from "../../answers/chairs";
import { sayComplaints } from "../../answers/complaints";
import { sayComplaintCounts } from "../../answers/complaint-counts";
import { complaintDue, complaintStatus, STAGES } from "../../rules/complaints";
import { functionsSaid, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { choice, day, idOf, optional } from "../parameter";

const defineFunction = functionsSaid({ chairs: sayChairs, complaints: sayComplaints, "complaint counts": sayComplaintCounts });

const refId = idOf("ref");

export const COMPLAINTS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "COMPLAINT.DUE",
    parameters: [refId, choice("stage", STAGES)],
    returns: "cell",
    paragraph: "GOV 13.1",
    answer: ({ register }, ref, stage) => {
      const row = findRow(register, "Complaints", ref, "GOV 13.2");
      return isMissing(row) ? row : mapAnswer(complaintDue(register, row, stage), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "COMPLAINT.STATUS",
    parameters: [refId, optional(day("asAt"))],
    returns: "cell",
    paragraph: "GOV 13.1",
    answer: (question, ref, asAt) => {
      const row = findRow(question.register, "Complaints", ref, "GOV 13.2");
      return isMissing(row) ? row : complaintStatus(question.register, row, question.asAt(asAt));
    },
  }),
];
