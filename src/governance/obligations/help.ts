import type { HelpByName } from "../../functions/define-function";

export const OBLIGATIONS_HELP: HelpByName = {
  "OBLIGATION.DUE": {
    asks: "When is the duty due next?",
    summary: "When a standing duty is next due: the last day it was done plus its share of a year.",
    arguments: ["A standing duty as Obligations names it, or a range of them."],
    answers: "A date; Never done; As required; #N/A where its frequency cannot be read",
    example: { formula: '=DDSCP.OBLIGATION.DUE("Multi-agency audit")', answer: "2026-12-19" },
    alsoApplies: ["GOV 13.8", "MASA 15.1", "TOR QA", "TOR LOD", "CSP App. 6"],
  },
  "OBLIGATION.STATUS": {
    asks: "Has the duty been done?",
    summary: "How a standing duty stands on a day.",
    arguments: [
      "A standing duty as Obligations names it, or a range of them.",
      "The day asked about; today where left out.",
    ],
    answers: "Done, Due, Overdue or Never done; #N/A where its frequency cannot be read",
    example: { formula: '=DDSCP.OBLIGATION.STATUS("Multi-agency audit")', answer: "Due" },
    alsoApplies: ["GOV 13.8", "MASA 15.1", "TOR QA", "TOR LOD", "CSP App. 6"],
  },
  "OBLIGATION.COUNT": {
    asks: "How often was the duty done?",
    summary: "On how many days a standing duty was done from one day to another, both included.",
    arguments: ["A standing duty as Obligations names it, or a range of them.", "The first day.", "The last day."],
    answers: "A number",
    example: { formula: '=DDSCP.OBLIGATION.COUNT("Multi-agency audit",DATE(2026,4,1),DATE(2027,3,31))', answer: "1" },
    alsoApplies: ["CSP App. 6"],
  },
};
