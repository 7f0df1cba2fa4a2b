import type { HelpByName } from "../../functions/define-function";

export const ACTIONS_HELP: HelpByName = {
  "ACTION.DUE": {
    asks: "When is the action due?",
    summary:
      "By when an action is to be done, read from its target as people write it: June, 30/8, Q3 2026-27, end of March.",
    arguments: ["An action of the Actions table, or a range of them."],
    answers: "A date; Open-ended, To be confirmed or No date; #N/A where the target cannot be read",
    example: { formula: '=DDSCP.ACTION.DUE("CR3-02")', answer: "2026-11-30" },
    alsoApplies: ["TOR CSPR-AP"],
  },
  "ACTION.STATUS": {
    asks: "How does the action stand?",
    summary: "How an action stands on a day.",
    arguments: ["An action of the Actions table, or a range of them.", "The day asked about; today where left out."],
    answers: "Done, On track, Due soon, Overdue, Open-ended or No date; #N/A where the target cannot be read",
    example: { formula: '=DDSCP.ACTION.STATUS("CR3-02")', answer: "Due soon" },
    alsoApplies: ["GOV 6.5k"],
  },
};
