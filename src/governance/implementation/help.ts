import type { HelpByName } from "../../functions/define-function";

export const IMPLEMENTATION_HELP: HelpByName = {
  "DECISION.STATUS": {
    asks: "Where does the decision stand?",
    summary:
      "Says where a decision stands on a day: waiting for its date, in force, suspended by a notice, referred, changed or withdrawn.",
    arguments: ["The decision, like D-2026-014; or a range of them.", "The day asked about; today where left out."],
    answers:
      "Not valid, Not carried, Pending, No date set, Scheduled, In force, Suspended, Referred, Changed or Withdrawn; #N/A where it cannot be told",
    example: { formula: '=DDSCP.DECISION.STATUS("D-2026-024")', answer: "Suspended" },
    alsoApplies: ["GOV 12.22", "GOV 12.23", "GOV 12.24", "GOV 12.36", "GOV 12.37", "GOV 12.38", "GOV 12.39"],
  },
};
