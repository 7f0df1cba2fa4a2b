import type { PlainDate } from "../calendar/plain-date";

/** The rooms and rules a paragraph can be applied by: a file of `src/governance`, or the workbook, the calendar, the reports. */
export const APPLIERS = [
  "quorum",
  "voting",
  "implementation",
  "timescales",
  "reporting",
  "attendance",
  "chairs",
  "complaints",
  "actions",
  "obligations",
  "plan",
  "finance",
  "checks",
  "membership",
  "sharing",
  "workbook",
  "calendar",
  "reports",
] as const;

export type Applier = (typeof APPLIERS)[number];

export type ShortName = "GOV" | "TOR" | "MASA" | "BP" | "CSP";

interface Located {
  /** As it is cited: "11.2", "QA", "App. 5"; the Business Plan, cited whole, has "". */
  readonly number: string;
  /** What the paragraph is about, in a few words of our own. */
  readonly subject: string;
  /** The last of its lettered limbs: "m" for (a) to (m). */
  readonly lastLimb?: string;
}

/** A paragraph is applied by named rules, or left to people for a reason; there is no third way. */
export type Paragraph = Located &
  ({ readonly appliedBy: readonly [Applier, ...Applier[]] } | { readonly leftToPeople: string });

export interface SourceDocument {
  readonly shortName: ShortName;
  readonly title: string;
  /** The version as the document itself prints it. */
  readonly version: string;
  readonly inForceFrom: PlainDate;
  /** Why that date, where the document does not print one. */
  readonly reading?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph that rules apply. */
export function applied(number: string, subject: string, ...appliedBy: readonly [Applier, ...Applier[]]): Paragraph {
  return { number, subject, appliedBy };
}

/** A paragraph no program should decide, and why. */
export function left(number: string, subject: string, leftToPeople: string): Paragraph {
  return { number, subject, leftToPeople };
}

/** The same paragraph with limbs (a) to `lastLimb`, each of which may be cited: "GOV 7.2f". */
export function withLimbs(lastLimb: string, paragraph: Paragraph): Paragraph {
  return { ...paragraph, lastLimb };
}
