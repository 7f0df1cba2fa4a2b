import { toLongDate, type PlainDate } from "../calendar/plain-date";
import { inWords } from "./quorum-words";

export type CheckStatus = "Valid" | "Expires soon" | "Expired" | "Missing" | "Not required";

/** How one kind of check stands for a person. */
export interface CheckStanding {
  readonly kind: string;
  readonly status: CheckStatus;
  readonly completed: PlainDate | null;
  /** The last valid day; null for no expiry, or where nothing is completed. */
  readonly validUntil: PlainDate | null;
  /** How many days before its end count as soon. */
  readonly soonDays: number;
  /** Years of validity taken from the documents because the row gives none. */
  readonly yearsRead: number | null;
}

export type ChecksReason =
  | { readonly about: "checks"; readonly kind: "check"; readonly person: string; readonly asAt: PlainDate; readonly standing: CheckStanding; readonly asked: boolean }
  | { readonly about: "checks"; readonly kind: "no check asked"; readonly person: string }
  | { readonly about: "checks"; readonly kind: "may attend"; readonly person: string; readonly asAt: PlainDate; readonly as: readonly string[]; readonly standings: readonly CheckStanding[] }
  | { readonly about: "checks"; readonly kind: "unknown person"; readonly person: string };

export function sayChecks(reason: ChecksReason): string {
  switch (reason.kind) {
    case "check":
      return `${reason.person}, as at ${toLongDate(reason.asAt)}: ${sayStanding(reason.standing)}${reason.asked ? "" : "; the documents do not ask it of this person"}.`;
    case "no check asked":
      return `${reason.person} is neither a lay member nor an independent consultant, so no check is asked before taking part.`;
    case "may attend": {
      const lacking = reason.standings.filter(({ status }) => status !== "Valid" && status !== "Expires soon");
      const capacity = inWords(reason.as.map((category) => (category === "Independent consultant" ? "an independent consultant" : "a lay member")));
      return lacking.length === 0
        ? `As ${capacity}, ${reason.person} has what is asked before taking part: ${inWords(reason.standings.map(sayStanding))}.`
        : `As ${capacity}, ${reason.person} may not take part on ${toLongDate(reason.asAt)}: ${inWords(lacking.map(sayStanding))}.`;
    }
    case "unknown person":
      return `No person '${reason.person}' in Checks or Seats`;
    default:
      return reason satisfies never;
  }
}

function sayStanding({ kind, status, completed, validUntil, soonDays, yearsRead }: CheckStanding): string {
  const years = yearsRead === null ? "" : `, ${yearsRead} years being read where Valid years is blank`;
  switch (status) {
    case "Valid":
    case "Expires soon":
      return `${kind} completed ${day(completed)}${validUntil === null ? " with no expiry" : `, valid until ${day(validUntil)}${status === "Expires soon" ? `, which is within the ${soonDays} days of the setting Checks.ExpiresSoonDays` : ""}`}${years}`;
    case "Expired":
      return `${kind} expired, its last valid day being ${day(validUntil)}${years}`;
    case "Missing":
      return `${kind} not recorded as completed`;
    case "Not required":
      return `${kind} not required`;
    default:
      return status satisfies never;
  }
}

function day(date: PlainDate | null): string {
  return date === null ? "" : toLongDate(date);
}
