import type { HelpByName } from "../../functions/define-function";

export const COMPLAINTS_HELP: HelpByName = {
  "COMPLAINT.DUE": {
    asks: "By when must a complaint be dealt with?",
    summary: "Gives the day by which a stage of a complaint or compliment is due.",
    arguments: ["The Ref of a row of Complaints, or a range of them.", "Action, Outcome or Appeal."],
    answers: "A date; #N/A where it is about one agency alone, or where no appeal was raised",
    example: { formula: '=DDSCP.COMPLAINT.DUE("C-2026-01","Outcome")', answer: "2026-02-09" },
    alsoApplies: ["GOV 13.4", "GOV 13.5", "GOV 13.7"],
  },
  "COMPLAINT.STATUS": {
    asks: "Is a complaint dealt with in time?",
    summary: "Says whether a complaint or compliment is dealt with in time. Of its time limits, the worst decides.",
    arguments: ["The Ref of a row of Complaints, or a range of them.", "The day asked about; today where left out."],
    answers: "Overdue, Running, Late or Met; Not ours; #N/A where a cell that decides cannot be read",
    example: { formula: '=DDSCP.COMPLAINT.STATUS("C-2026-04")', answer: "Overdue" },
    alsoApplies: ["GOV 13.4", "GOV 13.5", "GOV 13.7"],
  },
};
