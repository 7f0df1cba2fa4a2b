import type { HelpByName } from "../../functions/define-function";

export const QUORUM_HELP: HelpByName = {
  QUORATE: {
    asks: "Is the meeting quorate?",
    summary: "Says whether the meeting is quorate, at its opening or at the time given.",
    arguments: [
      "A meeting's id as in Meetings, like EB-2026-03; or a range of them.",
      "A time of day, like 10:30; the opening where left out.",
    ],
    answers: "TRUE or FALSE; No quorum rule; #N/A with a sentence where it cannot be told",
    example: { formula: '=DDSCP.QUORATE("EB-2026-03")', answer: "TRUE" },
    alsoApplies: ["GOV 11.2", "GOV 11.3", "GOV 11.3b", "GOV 7.2f"],
  },
  "QUORUM.MISSING": {
    asks: "What does the meeting lack to be quorate?",
    summary: "What the meeting lacks to be quorate: a line for each agency, or how many more of which.",
    arguments: [
      "A meeting's id as in Meetings, like EB-2026-03; or a range of them.",
      "A time of day, like 10:30; the opening where left out.",
    ],
    answers: "An agency's name, or 2 more of: …, a line each; None; No quorum rule; #N/A where it cannot be told",
    example: {
      formula: '=DDSCP.QUORUM.MISSING("EB-2025-09")',
      answer: "NHS Derby and Derbyshire Integrated Care Board",
    },
    alsoApplies: ["GOV 11.2", "GOV 11.3", "GOV 11.3b"],
  },
  "QUORUM.FORECAST": {
    asks: "Will the meeting be quorate?",
    summary: "Says whether the meeting will be quorate, by who said they come and who sent apologies.",
    arguments: ["A meeting's id as in Meetings, like EB-2026-03; or a range of them."],
    answers: "Quorate; At risk; Cannot be quorate; No quorum rule",
    example: { formula: '=DDSCP.QUORUM.FORECAST("EB-2026-12")', answer: "At risk" },
    alsoApplies: ["GOV 11.2", "GOV 11.3", "GOV 11.3b", "GOV 7.2f"],
  },
};
