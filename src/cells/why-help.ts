import type { HelpByName } from "../functions/define-function";

export const WHY_HELP: HelpByName = {
  WHY: {
    asks: "Why does a formula answer as it does?",
    summary: "Says why: the sentence behind an answer, and the paragraph it comes from.",
    arguments: [
      "The function's name, like QUORATE.",
      "What you would give that function as its argument 1.",
      "What you would give that function as its argument 2.",
      "What you would give that function as its argument 3.",
      "What you would give that function as its argument 4.",
      "What you would give that function as its argument 5.",
    ],
    answers: "A sentence and its paragraphs",
    example: {
      formula: '=DDSCP.WHY("QUORATE","EB-2026-03")',
      answer:
        "EB-2026-03 was quorate at the opening (10:15, 15 minutes after the start): all 4 statutory partners were represented (GOV 11.1).",
    },
    alsoApplies: [],
  },
};
