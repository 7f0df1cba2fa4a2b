import type { HelpByName } from "../../functions/define-function";

export const CHAIR_HELP: HelpByName = {
  CHAIR: {
    asks: "Who is in the chair?",
    summary: "Says who chairs a body on a day: the agency and the name, or the post where no name is known.",
    arguments: [
      "A group by its code, name or alias, or Independent Chair; or a range of them.",
      "The day asked about; today where left out.",
      "For a group whose co-chairs lead by area: the area of the cases.",
    ],
    answers:
      "Agency – name; joint chairs joined by ;; Vacant; Independent Chair; #N/A where the table or the seats name nobody",
    example: {
      formula: '=DDSCP.CHAIR("EB",DATE(2026,11,22))',
      answer: "NHS Derby and Derbyshire Integrated Care Board – Delegated Safeguarding Partner 4",
    },
    alsoApplies: ["GOV 6.2", "MASA 4.1", "TOR CSPR"],
  },
  VICECHAIR: {
    asks: "Who is vice chair?",
    summary: "Says who is vice chair of a body on a day: the agency and the name, or the post where no name is known.",
    arguments: [
      "A group by its code, name or alias, or Independent Chair; or a range of them.",
      "The day asked about; today where left out.",
    ],
    answers: "Agency – name; Vacant; #N/A where the table or the seats name nobody",
    example: {
      formula: '=DDSCP.VICECHAIR("EB",DATE(2026,11,22))',
      answer: "Derbyshire County Council – Delegated Safeguarding Partner 2",
    },
    alsoApplies: ["MASA 4.1"],
  },
};
