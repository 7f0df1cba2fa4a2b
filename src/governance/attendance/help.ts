import type { HelpByName } from "../../functions/define-function";

export const ATTENDANCE_HELP: HelpByName = {
  "ATTENDANCE.RATE": {
    asks: "How often was a seat or agency represented?",
    summary:
      "The share of its expected meetings at which a seat or an agency was represented, in person or by a deputy.",
    arguments: [
      "A seat's id, like QA-ICB-01, or an agency by its name or an alias; or a range of them.",
      "Only meetings of this group. Left out: of an agency all groups, of a seat its own, and where it sits as a group's chair.",
      "The first day looked at; from the beginning where left out.",
      "The last day looked at; until today where left out.",
    ],
    answers: "0 to 1; #N/A where it was expected at no recorded meeting",
    example: { formula: '=DDSCP.ATTENDANCE.RATE("EMAS","EB",DATE(2025,4,1),DATE(2026,3,31))', answer: "0.75" },
    alsoApplies: ["GOV 6.5k", "GOV 7.2f"],
  },
  "ATTENDANCE.COUNT": {
    asks: "How many meetings did a seat or agency attend or miss?",
    summary:
      "Counts the meetings a seat or an agency was expected at, was represented at, sent a deputy or apologies to, or missed without a word.",
    arguments: [
      "A seat's id, like QA-ICB-01, or an agency by its name or an alias; or a range of them.",
      "Expected, Represented (deputies included), Deputy, Apologies or Absent.",
      "Only meetings of this group. Left out: of an agency all groups, of a seat its own, and where it sits as a group's chair.",
      "The first day looked at; from the beginning where left out.",
      "The last day looked at; until today where left out.",
    ],
    answers: "A number of meetings",
    example: {
      formula: '=DDSCP.ATTENDANCE.COUNT("EMAS","Apologies","EB",DATE(2025,4,1),DATE(2026,3,31))',
      answer: "1",
    },
    alsoApplies: ["GOV 6.5k", "GOV 7.2f"],
  },
  "ATTENDANCE.CONCERNS": {
    asks: "Whose attendance is a concern?",
    summary: "Whose attendance in the last twelve months the chair should raise with the agency.",
    arguments: [
      "Only meetings of this group; all groups where left out.",
      "The day asked about; today where left out.",
    ],
    answers: "A table: Who, Group, Attended, Expected, Concern; or No concerns",
    example: {
      formula: '=DDSCP.ATTENDANCE.CONCERNS("PP")',
      answer:
        "Who, Group, Attended, Expected, Concern; Derbyshire Constabulary, PP, 3, 4, statutory partner not represented at PP-2026-01; …",
    },
    alsoApplies: ["GOV 6.5k", "GOV 7.2f", "GOV 7.3", "TOR EDU"],
  },
};
