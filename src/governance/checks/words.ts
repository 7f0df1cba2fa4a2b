import { answersSaid } from "../../answers/answer";
import { inWords } from "../../answers/english";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { CheckStanding, ChecksReason } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayChecks);

export function sayChecks(reason: ChecksReason): string {
  switch (reason.kind) {
    case "check":
      return `${reason.person}, as at ${toLongDate(reason.asAt)}: ${sayStanding(reason.standing)}${reason.asked ? "" : "; the documents do not ask it of this person"}.`;
    case "no check asked":
      return `${reason.person} is neither a lay member nor an independent consultant, so no check is asked before taking part.`;
    case "may attend": {
      const lacking = reason.standings.filter(({ status }) => status !== "Valid" && status !== "Expires soon");
      const capacity = inWords(
        reason.as.map((category) =>
          category === "Independent consultant" ? "an independent consultant" : "a lay member",
        ),
      );
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
