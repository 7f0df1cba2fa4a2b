import { answersSaid } from "../../answers/answer";
import { countOf, inWords } from "../../answers/english";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { CheckStanding, ChecksReason } from "./reasons";

export const { answered, cannotTell, doesNotApply } = answersSaid(sayChecks);

type Of<K extends ChecksReason["kind"]> = Extract<ChecksReason, { readonly kind: K }>;

export function sayChecks(reason: ChecksReason): string {
  switch (reason.kind) {
    case "check":
      return `${reason.person}, as at ${toLongDate(reason.asAt)}: ${sayStanding(reason.standing)}${reason.asked ? "" : "; the documents do not ask this person for it"}.`;
    case "no check asked":
      return `${reason.person} is neither a lay member nor an independent consultant, so the documents ask for no check before taking part.`;
    case "may attend":
      return sayMayAttend(reason);
    default:
      return reason satisfies never;
  }
}

function sayMayAttend({ person, asAt, as, standings }: Of<"may attend">): string {
  const lacking = standings.filter(({ status }) => status !== "Valid" && status !== "Expires soon");
  const capacity = inWords(
    as.map((category) => (category === "Independent consultant" ? "an independent consultant" : "a lay member")),
  );
  return lacking.length === 0
    ? `${person} may take part as ${capacity}: ${standings.map(sayStanding).join("; ")}.`
    : `${person} may not take part as ${capacity} on ${toLongDate(asAt)}: ${lacking.map(sayStanding).join("; ")}.`;
}

function sayStanding(standing: CheckStanding): string {
  const { toCome } = standing;
  return toCome === null ? sayStatus(standing) : `${sayStatus(standing)}, but ${toCome}`;
}

function sayStatus(standing: CheckStanding): string {
  const { kind, status, hasRow, completed, validUntil } = standing;
  switch (status) {
    case "Valid":
    case "Expires soon":
      return `${kind} completed ${day(completed)}${validUntil === null ? " with no expiry" : `, valid until ${day(validUntil)}`}${sayGrounds(standing)}`;
    case "Expired":
      return `${kind} expired, last valid on ${day(validUntil)}${sayGrounds(standing)}`;
    case "Missing":
      return `${kind} not recorded as completed`;
    case "Not required":
      return hasRow ? `${kind} marked as not required` : `${kind} has no row in Checks`;
    default:
      return status satisfies never;
  }
}

/** Why it expires soon, and whose number of years was counted: in brackets, with a space before them. */
function sayGrounds({ status, soonDays, yearsRead }: CheckStanding): string {
  const grounds = [
    status === "Expires soon" ? `within ${countOf(soonDays, "day")}, by the setting Checks.ExpiresSoonDays` : "",
    yearsRead === null ? "" : `Valid years is blank, read as ${yearsRead} years`,
  ].filter((each) => each !== "");
  return grounds.length === 0 ? "" : ` (${grounds.join("; ")})`;
}

function day(date: PlainDate | null): string {
  return date === null ? "" : toLongDate(date);
}
