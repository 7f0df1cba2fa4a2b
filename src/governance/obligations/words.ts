import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { ObligationsReason, ObligationStanding } from "./reasons";

type Of<K extends ObligationsReason["kind"]> = Extract<ObligationsReason, { readonly kind: K }>;

export const { answered, cannotTell, doesNotApply } = answersSaid(sayObligations);

export function sayObligations(reason: ObligationsReason): string {
  switch (reason.kind) {
    case "next":
      return sayNext(reason);
    case "never done":
      return `'${reason.obligation}' (${reason.owner}; times per year: ${reason.times}) is not recorded as ever done, so it has no next day. Enter Last done, or add a row to Done.`;
    case "as required":
      return sayAsRequired(reason);
    case "unreadable frequency":
      return `How often '${reason.obligation}' is owed cannot be read: its Times per year in Obligations says '${reason.found}'. Enter a number, a fraction like 0.5, or Every 3 years.`;
    case "count":
      return sayCount(reason);
    default:
      return reason satisfies never;
  }
}

function sayNext({ obligation, owner, times, lastDone, due, standing }: Of<"next">): string {
  const next = `'${obligation}' (${owner}; times per year: ${times}) was last done on ${toLongDate(lastDone)} and is next due on ${toLongDate(due)}`;
  if (standing === null) return `${next}.`;
  return `${next}; on ${toLongDate(standing.asAt)} ${sayStanding(standing, due - standing.asAt)}.`;
}

function sayStanding({ state, dueSoonDays }: ObligationStanding, daysLeft: number): string {
  switch (state) {
    case "Done":
      return "it is not yet due";
    case "Due":
      return `${daysLeft === 0 ? "it is on its last day" : `it has ${countOf(daysLeft, "day")} left`}, so it is due: the setting Obligations.DueSoonDays is ${dueSoonDays}`;
    case "Overdue":
      return `it is ${countOf(-daysLeft, "day")} overdue`;
    default:
      return state satisfies never;
  }
}

function sayAsRequired({ obligation, lastDone }: Of<"as required">): string {
  const done = lastDone === null ? " and is not recorded as done" : `; it was last done on ${toLongDate(lastDone)}`;
  return `'${obligation}' is done as required, so it has no next day${done}.`;
}

function sayCount({ obligation, from, to, days }: Of<"count">): string {
  const done = days.length === 0 ? "was not done" : `was done ${days.length === 1 ? "once" : `${days.length} times`}`;
  const which = days.length === 0 ? "" : `: ${days.map(toLongDate).join(", ")}`;
  return `'${obligation}' ${done} from ${toLongDate(from)} to ${toLongDate(to)}, both days included${which}.`;
}
