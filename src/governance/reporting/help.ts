import type { HelpByName } from "../../functions/define-function";

export const REPORTING_HELP: HelpByName = {
  "REPORT.STATUS": {
    asks: "Did the report come, and in time?",
    summary: "How a group's report for a meeting stands on a day.",
    arguments: [
      "A group by its code, name or alias, or a range of them.",
      "The meeting the report is for, like EB-2026-03, or a range of them.",
      "The day asked about; today where left out.",
      "The kind of report; Highlight where left out.",
    ],
    answers:
      "Not scheduled, Scheduled, Due, Received on time, Received late, Overdue, Missed or Waived; #N/A where a cell it depends on cannot be read",
    example: { formula: '=DDSCP.REPORT.STATUS("QA","EB-2026-09")', answer: "Received on time" },
    alsoApplies: ["GOV 10.4", "GOV 8.5"],
  },
  "REPORT.DUE": {
    asks: "When is a group's next report due?",
    summary:
      "The first deadline of a group for which nothing has been received: an overdue one first, else the next to come. One that is waived in Reports is passed over.",
    arguments: [
      "A group by its code, name or alias, or a range of them.",
      "The day asked about; today where left out.",
      "One kind of report; every kind where left out.",
    ],
    answers: "A date, or Nothing due",
    example: { formula: '=DDSCP.REPORT.DUE("QA")', answer: "2027-02-19" },
    alsoApplies: ["GOV 10.4", "GOV 8.5"],
  },
  OVERDUE: {
    asks: "Which reports are overdue?",
    summary:
      "The reports that are overdue, and those missed until the group's next report of that kind is received. One that is waived in Reports is passed over.",
    arguments: [
      "The day asked about; today where left out.",
      "One group by its code, name or alias; every group where left out.",
    ],
    answers: "A table: Group, For meeting, Kind, Due, Working days late, State; or Nothing overdue",
    example: {
      formula: '=DDSCP.OVERDUE(DATE(2026,11,22),"EVYP")',
      answer:
        "Group, For meeting, Kind, Due, Working days late, State; EVYP, EB-2026-12, Exception, 2026-11-13, 5, Overdue",
    },
    alsoApplies: ["GOV 10.4", "GOV 8.5"],
  },
};
