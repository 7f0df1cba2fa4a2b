import type { HelpByName } from "../../functions/define-function";

export const TIMESCALES_HELP: HelpByName = {
  DEADLINE: {
    asks: "By which day are requests, reports or papers due?",
    summary: "Gives the day by which agenda requests, reports, papers or the notice of a special meeting are due.",
    arguments: [
      "A meeting of the Meetings table, like EB-2026-03, or a range of them.",
      "Agenda requests, Reports, Papers or Notice.",
    ],
    answers: "A date; #N/A for the notice of an ordinary meeting, and where no deadline is set",
    example: { formula: '=DDSCP.DEADLINE("EB-2026-12","Reports")', answer: "2026-11-20" },
    alsoApplies: ["GOV 12.23", "GOV 12.38"],
  },
  "REQUEST.STATUS": {
    asks: "Was the agenda item asked for in time?",
    summary: "Says whether an agenda item was asked for in time for a meeting.",
    arguments: [
      "A meeting of the Meetings table, like EB-2026-03, or a range of them.",
      "The item as Requests names it, or a range of them.",
    ],
    answers: "In time or Late; #N/A where nobody asked for it",
    example: {
      formula: '=DDSCP.REQUEST.STATUS("EB-2026-12","Ambulance attendance at strategy discussions")',
      answer: "Late",
    },
    alsoApplies: [],
  },
  "WORKINGDAYS.BEFORE": {
    asks: "Which day is so many working days before a date?",
    summary:
      "Gives the day that is so many working days before a date. The date itself, England's bank holidays and the days in Holidays are not counted.",
    arguments: ["The date to count back from.", "How many working days before."],
    answers: "A date",
    example: { formula: "=DDSCP.WORKINGDAYS.BEFORE(DATE(2026,6,1),7)", answer: "2026-05-20" },
    alsoApplies: [],
  },
  "WORKINGDAYS.AFTER": {
    asks: "Which day is so many working days after a date?",
    summary:
      "Gives the day that is so many working days after a date. The date itself, England's bank holidays and the days in Holidays are not counted.",
    arguments: ["The date to count from.", "How many working days after."],
    answers: "A date",
    example: { formula: "=DDSCP.WORKINGDAYS.AFTER(DATE(2026,12,24),5)", answer: "2027-01-08" },
    alsoApplies: [],
  },
  "WORKINGDAYS.BETWEEN": {
    asks: "How many working days lie between two dates?",
    summary: "Counts the working days between two dates: the first not counted, the last counted.",
    arguments: ["The first date, not counted.", "The last date, counted."],
    answers: "A number; negative where the second date is earlier",
    example: { formula: "=DDSCP.WORKINGDAYS.BETWEEN(DATE(2026,5,22),DATE(2026,5,26))", answer: "1" },
    alsoApplies: [],
  },
};
