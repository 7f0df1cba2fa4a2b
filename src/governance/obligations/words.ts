import { answersSaid } from "../../answers/answer";
import { countOf, timesOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { ObligationsReason, ObligationStanding } from "./reasons";

type Of<K extends ObligationsReason["kind"]> = Extract<ObligationsReason, { readonly kind: K }>;

export const { answered, cannotTell, doesNotApply } = answersSaid(sayObligations);

export function sayObligations(reason: ObligationsReason): string {
  switch (reason.kind) {
    case "next":
      return sayNext(reason);
    case "never done":
      return `'${reason.obligation}' (${reason.owner}, ${sayHowOften(reason.times)}) is not recorded as ever done, so it has no next day. Enter Last done, or add a row to Done.`;
    case "as required":
      return sayAsRequired(reason);
    case "unreadable frequency":
      return `Cannot tell how often '${reason.obligation}' is owed: its Times per year in Obligations says '${reason.found}'. Enter a number, a fraction like 0.5, or Every 3 years.`;
    case "count":
      return sayCount(reason);
    default:
      return reason satisfies never;
  }
}

/** "once a year", "4 times a year", "every 2 years"; what is written there otherwise: "every 3 years". */
function sayHowOften(times: string): string {
  const perYear = Number(times);
  if (Number.isNaN(perYear)) return times.toLowerCase();
  return perYear < 1 && Number.isInteger(1 / perYear) ? `every ${1 / perYear} years` : `${timesOf(perYear)} a year`;
}

function sayNext({ obligation, owner, times, lastDone, due, standing }: Of<"next">): string {
  const next = `'${obligation}' (${owner}, ${sayHowOften(times)}) was last done on ${toLongDate(lastDone)} and is next due on ${toLongDate(due)}`;
  if (standing === null) return `${next}.`;
  return `${next}; on ${toLongDate(standing.asAt)} ${sayStanding(standing, due - standing.asAt)}.`;
}

function sayStanding({ state, dueSoonDays }: ObligationStanding, daysLeft: number): string {
  switch (state) {
    case "Done":
      return "it is not yet due";
    case "Due":
      return `${daysLeft === 0 ? "it is on its last day" : `it has ${countOf(daysLeft, "day")} left`}, so it is due (within ${countOf(dueSoonDays, "day")}, by the setting Obligations.DueSoonDays)`;
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
  const done = days.length === 0 ? "was not done" : `was done ${timesOf(days.length)}`;
  const which = days.length === 0 ? "" : `: ${days.map(toLongDate).join(", ")}`;
  return `'${obligation}' ${done} from ${toLongDate(from)} to ${toLongDate(to)}, both days included${which}.`;
}
