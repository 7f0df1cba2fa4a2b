import { type PlainDate, toLongDate, WEEKDAY_NAMES, weekdayOf } from "./plain-date";

/** @example withWeekday(plainDate(2026, 3, 31)) // "Tuesday 31 March 2026" */
export function withWeekday(day: PlainDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(day)] ?? ""} ${toLongDate(day)}`;
}
