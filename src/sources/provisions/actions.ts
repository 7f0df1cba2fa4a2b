import { dated, FROM_CSP, inDays, listed, provision, settable, sinceGov } from "./provision";

export const DUE_SOON_DAYS = settable({
  name: "actions.dueSoonDays",
  subject: "How many days before its target an action shows as due soon",
  appliedBy: ["actions"],
  inWords: inDays,
  versions: [
    dated(
      { value: 14, from: FROM_CSP, citations: ["CSP App. 5"] },
      "The documents state no number of days; this one is a reminder. Colours as people use them: red overdue, amber due soon, blue done, green otherwise.",
    ),
  ],
  setting: {
    name: "Actions.DueSoonDays",
    cell: "number",
    meaning: "How many days before its target an action shows as Due soon (amber).",
  },
});

/** The days of the month that its early and its middle part end with. */
export interface PartsOfMonth {
  readonly early: number;
  readonly mid: number;
}

export const PARTS_OF_MONTH = provision<PartsOfMonth>({
  name: "actions.partsOfMonth",
  subject: "Which day of the month an early or a middle target means",
  appliedBy: ["actions"],
  inWords: ({ early, mid }) => `early: ${early}; mid: ${mid}`,
  forAnyBoard: true,
  versions: [
    dated(
      { value: { early: 10, mid: 15 }, from: FROM_CSP, citations: ["CSP App. 5"] },
      "Targets are read as written: a month, quarter, term or year means its last day; without a year, the first on or after the month the plan starts. " +
        "A target that can mean two days, or none, is listed as a problem and kept as written.",
    ),
  ],
});

export const MUST_HAVE = provision<readonly string[]>({
  name: "actions.mustHave",
  subject: "What every action of a case review plan has",
  appliedBy: ["actions"],
  inWords: listed,
  forAnyBoard: true,
  versions: [
    sinceGov(
      ["Leads", "Target", "Measure"],
      ["TOR CSPR-AP"],
      "SMART is read as: someone leads it, it has a date and a measure.",
    ),
  ],
});

export const CASE_REVIEW_GROUPS = provision<readonly string[]>({
  name: "actions.caseReviewGroups",
  subject: "Groups whose actions belong to case review plans",
  appliedBy: ["actions"],
  inWords: listed,
  versions: [
    sinceGov(
      ["CSPR", "CSPR-AP"],
      ["TOR CSPR-AP", "TOR CSPR"],
      "A plan called a case, practice, rapid or learning review is one too.",
    ),
  ],
});
