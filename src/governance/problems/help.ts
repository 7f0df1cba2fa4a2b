import type { HelpByName } from "../../functions/define-function";

export const PROBLEMS_HELP: HelpByName = {
  PROBLEMS: {
    asks: "What is wrong in the sheets?",
    summary: "What is wrong in the sheets: errors first, then warnings, each with its cell and what to do about it.",
    arguments: [],
    answers: "Rows: Where, What, What to do; or No problems",
    example: {
      formula: "=DDSCP.PROBLEMS()",
      answer: "Where, What, What to do; Attendance!G453, Status says 'Presnt', …",
    },
    alsoApplies: [],
  },
};
