import type { HelpByName } from "../../functions/define-function";

export const VOTING_HELP: HelpByName = {
  OUTCOME: {
    asks: "How did the decision come out?",
    summary: "Says how a decision came out: by consensus, or by a vote and the presiding chair's consent.",
    arguments: ["The decision, like D-2026-014; or a range of them."],
    answers: "Carried by consensus, Carried, Not carried, Deadlock, Pending or Not valid; #N/A where it cannot be told",
    example: { formula: '=DDSCP.OUTCOME("D-2026-002")', answer: "Not carried" },
    alsoApplies: ["GOV 12.5", "GOV 12.10", "GOV 12.15", "GOV 12.19", "GOV 12.25", "GOV 12.30", "GOV 12.34"],
  },
  TALLY: {
    asks: "How were the votes counted?",
    summary:
      "Counts a decision's votes: for, against, abstained, rows that do not count, and how many were entitled to vote.",
    arguments: ["The decision, like D-2026-014; or a range of them."],
    answers:
      "Five numbers side by side: for, against, abstained, not counted, entitled; #N/A while a blank Status in Attendance could change one",
    example: { formula: '=DDSCP.TALLY("D-2026-002")', answer: "14, 3, 0, 0, 17" },
    alsoApplies: ["GOV 12.14", "GOV 12.15", "GOV 12.29", "GOV 12.30"],
  },
};
