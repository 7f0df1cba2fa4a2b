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

/** @example withWeekday(plainDate(2026, 3, 31)) // "Tuesday 31 March 2026" */
export function withWeekday(day: PlainDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(day)]} ${toLongDate(day)}`;
}

/**
 * How far off is the last day for something? Counted in working days, the day itself still being in time.
 * @example daysLeft(friday, wednesday, workingDays) // "2 working days left"
 */
export function daysLeft(last: PlainDate, today: PlainDate, workingDays: WorkingDays): string {
  if (last === today) return "today is the last day";
  if (last < today) {
    const past = workingDays.between(last, today);
    return past === 0 ? `passed on ${WEEKDAY_NAMES[weekdayOf(last)]}` : `passed ${countOf(past, "working day")} ago`;
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
