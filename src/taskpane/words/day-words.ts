import { countOf } from "../../answers/english";
import {
  dayOf,
  monthOf,
  type PlainDate,
  toLongDate,
  WEEKDAY_NAMES,
  weekdayOf,
  yearOf,
} from "../../calendar/plain-date";
import type { WorkingDays } from "../../calendar/working-days";

/**
 * How far off is a day that is not past? "" for one of more than a week.
 * @example daysAway(sunday, saturday) // "tomorrow"
 */
export function daysAway(day: PlainDate, today: PlainDate): string {
  const days = day - today;
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 7 ? "" : `in ${days} days`;
}

/**
 * How far off is the last day for something? Counted in working days, the day itself still being in time.
 * @example daysLeft(friday, wednesday, workingDays) // "2 working days left"
 */
export function daysLeft(last: PlainDate, today: PlainDate, workingDays: WorkingDays): string {
  if (last === today) return "today is the last day";
  if (last < today) {
    const past = workingDays.between(last, today);
    if (past > 0) return `passed ${countOf(past, "working day")} ago`;
    return today - last < 7 ? `passed on ${WEEKDAY_NAMES[weekdayOf(last)]}` : `passed ${today - last} days ago`;
  }
  const left = workingDays.between(today, last);
  return left === 0 ? "before the next working day" : `${countOf(left, "working day")} left`;
}

/** @example shortDate(plainDate(2026, 11, 5)) // "5 Nov 2026" */
export function shortDate(day: PlainDate): string {
  return toLongDate(day).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}

/**
 * A day as a cell shows it.
 * @example dateInCell(plainDate(2026, 3, 1)) // "01/03/2026"
 */
export function dateInCell(day: PlainDate): string {
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${twoDigits(dayOf(day))}/${twoDigits(monthOf(day))}/${yearOf(day)}`;
}
