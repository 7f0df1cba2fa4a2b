import type { HelpByName } from "../../functions/define-function";

export const CHECKS_HELP: HelpByName = {
  "MAY.ATTEND": {
    asks: "May this person take part?",
    summary:
      "Says whether a lay member or independent consultant has the checks and agreements needed before taking part. Anyone else may.",
    arguments: [
      "A person by the name in Checks or Seats, or by the seat's id; or a range of them.",
      "The day asked about; today where left out.",
    ],
    answers: "TRUE or FALSE; #N/A for a person in neither Checks nor Seats",
    example: { formula: '=DDSCP.MAY.ATTEND("Consultant 8")', answer: "FALSE" },
    alsoApplies: ["GOV 5.3", "GOV 5.6"],
  },
  "CHECK.DUE": {
    asks: "Until when is a person's check valid?",
    summary: "Gives the last day on which a person's check is valid.",
    arguments: [
      "A person by the name in Checks or Seats, or by the seat's id; or a range of them.",
      "Which check or agreement.",
    ],
    answers: "A date; No expiry; Not required; #N/A where it is not completed",
    example: { formula: '=DDSCP.CHECK.DUE("Head of Service 3","DBS")', answer: "2027-02-05" },
    alsoApplies: ["GOV 5.3", "GOV 5.6", "CSP 4.9", "CSP 2.3"],
  },
  "CHECK.STATUS": {
    asks: "Is a person's check valid?",
    summary: "Says how a person's check stands on a day.",
    arguments: [
      "A person by the name in Checks or Seats, or by the seat's id; or a range of them.",
      "Which check or agreement.",
      "The day asked about; today where left out.",
    ],
    answers: "Valid; Expires soon; Expired; Missing; Not required",
    example: { formula: '=DDSCP.CHECK.STATUS("Head of Service 4","DBS")', answer: "Expires soon" },
    alsoApplies: ["GOV 5.3", "GOV 5.6", "CSP 4.9", "CSP 2.3"],
  },
};
