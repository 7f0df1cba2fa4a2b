import { mapAnswer } from "../../answers/answer";
import { complaintDue, complaintStatus, STAGES } from "../../rules/complaints";
import { defineFunction, type FunctionEntry } from "../entry";
import { findRow, isMissing } from "../find";
import { choice, day, idOf, optional } from "../parameter";

const refId = idOf("ref", "The Ref of a row of Complaints, or a range of them.");

export const COMPLAINTS_FUNCTIONS: readonly FunctionEntry[] = [
  defineFunction({
    name: "COMPLAINT.DUE",
    summary: "By which day a stage of a complaint or compliment is due.",
    parameters: [refId, choice("stage", "Action, Outcome or Appeal.", STAGES)],
    returns: "cell",
    answers: "A date; #N/A where it is about one agency alone, or where no appeal was raised",
    example: { formula: '=DDSCP.COMPLAINT.DUE("C-2026-01","Outcome")', answer: "2026-02-09" },
    paragraphs: ["GOV 13.1", "GOV 13.4", "GOV 13.5", "GOV 13.7"],
    answer: ({ register }, ref, stage) => {
      const row = findRow(register, "Complaints", ref, "GOV 13.2");
      return isMissing(row) ? row : mapAnswer(complaintDue(register, row, stage), (date) => ({ date }));
    },
  }),
  defineFunction({
    name: "COMPLAINT.STATUS",
    summary: "How the clocks of a complaint or compliment stand on a day; the worst of them speaks.",
    parameters: [refId, optional(day("asAt", "The day asked about; today where left out."))],
    returns: "cell",
    answers: "Overdue, Running, Late or Met; Not ours; #N/A where a cell that decides cannot be read",
    example: { formula: '=DDSCP.COMPLAINT.STATUS("C-2026-04")', answer: "Overdue" },
    paragraphs: ["GOV 13.1", "GOV 13.4", "GOV 13.5", "GOV 13.7"],
    answer: (question, ref, asAt) => {
      const row = findRow(question.register, "Complaints", ref, "GOV 13.2");
      return isMissing(row) ? row : complaintStatus(question.register, row, question.asAt(asAt));
    },
  }),
];
