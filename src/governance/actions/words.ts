import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate, WEEKDAY_NAMES, weekdayOf, type PlainDate } from "../../calendar/plain-date";
import type { ActionsReason, ActionStanding, AskedAction, WhyUnreadable } from "./reasons";

export const { answered, cannotTell, doesNotApply } = answersSaid(sayActions);

export function sayActions(reason: ActionsReason): string {
  const who = `Action ${reason.action}${reason.leads === "" ? "" : ` (${reason.leads})`}`;
  switch (reason.kind) {
    case "date":
      return `${who} is due by ${toLongDate(reason.due)}${readFrom(reason, reason.due)}${sayStanding(reason.standing, reason.due)}.`;
    case "open-ended":
      return `${who} goes on: its target is '${reason.target}'${reason.first === null ? "" : `, first due by ${toLongDate(reason.first)}`}.`;
    case "to be confirmed":
      return `${who} has no date yet: its target is '${reason.target}'.`;
    case "none":
      return `${who} has no target.`;
    case "unreadable":
      return `Cannot tell: for the action '${reason.action}', ${reason.cell} (Target) says '${reason.target}', ${sayWhyUnreadable(reason.why)}; enter a date, like 31/03/2026, or words like June 2026, On-going or tbc.`;
    case "done":
      return `${who} was done on ${toLongDate(reason.completed)}${sayAgainst(reason.completed, reason.due)}.`;
    default:
      return reason satisfies never;
  }
}

/** Said after what a target says: "but 30 June 2026 is a Tuesday". */
export function sayWhyUnreadable(why: WhyUnreadable): string {
  switch (why) {
    case "no one day":
      return "which cannot be read as one day";
    case "runs backwards":
      return "which runs backwards: it ends before it begins";
    case "before 2000":
      return "which as a date is before 1 January 2000";
    case "done alone":
      return "so it has no target: it says when the action was done, not by when it was to be";
    default:
      return `but ${toLongDate(why.weekdayOf)} is a ${WEEKDAY_NAMES[weekdayOf(why.weekdayOf)]}`;
  }
}

function readFrom({ target, base, hasPlanStart }: AskedAction, due: PlainDate): string {
  if (target === toLongDate(due) || isSerial(target)) return "";
  const since = hasPlanStart
    ? `in a plan that starts on ${toLongDate(base)}`
    : `counted from the reporting year that starts on ${toLongDate(base)}, because Plan starts is blank`;
  return /\d{4}/.test(target) ? ` (written '${target}')` : ` (written '${target}', ${since})`;
}

/** What an Excel date is as text: the officer sees a date there. */
function isSerial(target: string): boolean {
  return /^\d{5}(?:\.\d+)?$/.test(target);
}

function sayStanding(standing: ActionStanding | null, due: PlainDate): string {
  if (standing === null) return "";
  const { state, asAt, dueSoonDays } = standing;
  const left = `; on ${toLongDate(asAt)} it has ${countOf(due - asAt, "day")} left`;
  switch (state) {
    case "On track":
      return left;
    case "Due soon":
      return `${left}, so it is due soon (within ${countOf(dueSoonDays, "day")}, by the setting Actions.DueSoonDays)`;
    case "Overdue":
      return `; on ${toLongDate(asAt)} it is ${countOf(asAt - due, "day")} overdue`;
    default:
      return state satisfies never;
  }
}

function sayAgainst(completed: PlainDate, due: PlainDate | null): string {
  if (due === null) return "";
  return completed <= due ? `, in time for ${toLongDate(due)}` : `, after its target of ${toLongDate(due)}`;
}
