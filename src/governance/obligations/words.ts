import { answersSaid } from "../../answers/answer";
import { toLongDate } from "../../calendar/plain-date";
import type { ObligationState, ObligationsReason } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayObligations);

export function sayObligations(reason: ObligationsReason): string {
  switch (reason.kind) {
    case "next":
      return sayNext(reason);
    case "never done":
      return `'${reason.obligation}' (${reason.owner}; times per year: ${reason.times}) has never been recorded as done, so no next day follows: enter Last done, or a row in Done.`;
    case "as required":
      return `'${reason.obligation}' is done as required, so it has no next day${reason.lastDone === null ? " and is not recorded as done" : `; it was last done on ${toLongDate(reason.lastDone)}`}.`;
    case "unreadable frequency":
      return `'${reason.obligation}' says '${reason.found}' in Obligations, Times per year; enter a number, a fraction like 0.5, or Every 3 years.`;
    case "count":
      return `'${reason.obligation}' was done ${reason.days.length === 1 ? "once" : `${reason.days.length} times`} from ${toLongDate(reason.from)} to ${toLongDate(reason.to)}, both days counted in${reason.days.length === 0 ? "" : `: ${reason.days.map(toLongDate).join(", ")}`}.`;
    default:
      return reason satisfies never;
  }
}

function sayNext(reason: Extract<ObligationsReason, { readonly kind: "next" }>): string {
  const { obligation, owner, times, lastDone, due, state, asAt, dueSoonDays } = reason;
  const next = `'${obligation}' (${owner}; times per year: ${times}) was last done on ${toLongDate(lastDone)} and is next due on ${toLongDate(due)}`;
  if (state === null || asAt === null) return `${next}.`;
  const how: Record<ObligationState, string> = {
    Done: "not yet due",
    Due: `within the last ${dueSoonDays} days before it, by the setting Obligations.DueSoonDays`,
    Overdue: `${asAt - due} ${asAt - due === 1 ? "day" : "days"} overdue`,
    "Never done": "",
  };
  return `${next}; on ${toLongDate(asAt)} it is ${how[state]}.`;
}
