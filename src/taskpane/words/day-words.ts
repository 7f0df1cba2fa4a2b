import { dayOf, monthOf, type PlainDate, toLongDate, weekdayOf, yearOf } from "../../calendar/plain-date";
import type { WorkingDays } from "../../calendar/working-days";

const DAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** @example withWeekday(plainDate(2026, 3, 31)) // "Tuesday 31 March 2026" */
export function withWeekday(day: PlainDate): string {
  return `${DAY_NAMES[weekdayOf(day)]} ${toLongDate(day)}`;
}

/**
 * How far off is the last day for something? Counted in working days, the day itself still being in time.
 * @example daysLeft(friday, wednesday, workingDays) // "2 working days left"
 */
export function daysLeft(last: PlainDate, today: PlainDate, workingDays: WorkingDays): string {
  if (last === today) return "today is the last day";
  if (last < today) {
    const past = workingDays.between(last, today);
    return past === 0 ? "just passed" : `passed ${inWorkingDays(past)} ago`;
  }
  const left = workingDays.between(today, last);
  return left === 0 ? "before the next working day" : `${inWorkingDays(left)} left`;
}

/** @example inWorkingDays(1) // "1 working day" */
export function inWorkingDays(count: number): string {
  return `${count} working ${count === 1 ? "day" : "days"}`;
}

/**
 * A day as a cell shows it.
 * @example shortDate(plainDate(2026, 3, 1)) // "01/03/2026"
 */
export function shortDate(day: PlainDate): string {
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${twoDigits(dayOf(day))}/${twoDigits(monthOf(day))}/${yearOf(day)}`;
}
