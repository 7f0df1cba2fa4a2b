import type { HelpByName } from "../../functions/define-function";

export const AGENDA_HELP: HelpByName = {
  AGENDA: {
    asks: "What is on the agenda?",
    summary:
      "A meeting's agenda: standing items, reports due, requests in time, escalations and open actions; late requests at the end, without a number.",
    arguments: ["A meeting of the Meetings table, like EB-2026-03."],
    answers: "A table: No., Item, From, Why it is here; a late request has Late for its number",
    example: {
      formula: '=DDSCP.AGENDA("EB-2026-12")',
      answer:
        "No., Item, From, Why it is here; 1, Matters arising from previous meeting, EB, Standing item (GOV 8.3a); …",
    },
    alsoApplies: ["GOV 8.2", "GOV 8.3", "GOV 8.4", "GOV 8.5", "GOV 10.3", "TOR CSPR"],
  },
};
