import type { HelpByName } from "../../functions/define-function";

export const FINANCE_HELP: HelpByName = {
  SHARE: {
    asks: "What is a partner's share of the money?",
    summary:
      "A statutory partner's equal share of a total, in pounds to the penny; the shares always add up to the total.",
    arguments: ["The total in pounds.", "A statutory partner by name or alias, or a range of them."],
    answers: "Pounds to the penny; #N/A for an agency without a share",
    example: { formula: '=DDSCP.SHARE(100000.01,"Derby City Council")', answer: "25000.01" },
    alsoApplies: [],
  },
};
