import { dated, FROM_CSP, inDays, listed, provision, settable, sinceGov } from "./provision";

export const DUE_SOON_DAYS = settable({
  name: "actions.dueSoonDays",
  subject: "Days before its target from which an action shows as due soon",
  appliedBy: ["actions"],
  inWords: inDays,
  versions: [
    dated(
      { value: 14, from: FROM_CSP, citations: ["CSP App. 5"] },
      "The documents give no such window; it is a reminder. As people colour them: red overdue, amber due soon, blue done, green otherwise.",
    ),
  ],
  setting: {
    name: "Actions.DueSoonDays",
    cell: "number",
    meaning: "Days before an action's target from which it shows as Due soon (amber).",
  },
});

/** The days of the month that its early and its middle part end with. */
export interface PartsOfMonth {
  readonly early: number;
  readonly mid: number;
}

export const PARTS_OF_MONTH = provision<PartsOfMonth>({
  name: "actions.partsOfMonth",
  subject: "Day of the month that an early and a middle target come to",
  appliedBy: ["actions"],
  inWords: ({ early, mid }) => `early: ${early}; mid: ${mid}`,
  versions: [
    dated(
      { value: { early: 10, mid: 15 }, from: FROM_CSP, citations: ["CSP App. 5"] },
      "Targets are read as written: a month, quarter, term or year comes to its last day; without a year it is the first on or after the month the plan starts. " +
        "What can mean two days, or none, is a problem and is kept as written.",
    ),
  ],
});

export const MUST_HAVE = provision<readonly string[]>({
  name: "actions.mustHave",
  subject: "What every action of a case review plan has",
  appliedBy: ["actions"],
  inWords: listed,
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
      "A plan that is called a case, practice, rapid or learning review is one too.",
    ),
  ],
});
