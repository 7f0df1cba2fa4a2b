import { addDays, dayOf, lastDayOfMonth, plainDate, type PlainDate, weekdayOf } from "../../calendar/plain-date";
import type { Nth } from "./reasons";

/**
 * The nth day of a weekday in a month; every month has four of each.
 * @example nthWeekday({ year: 2027, month: 3 }, 1, 2) // 2 March 2027, the first Tuesday
 */
export function nthWeekday(
  { year, month }: { readonly year: number; readonly month: number },
  nth: Nth,
  weekday: number,
): PlainDate {
  if (nth === "last") {
    const last = lastDayOfMonth(year, month);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = plainDate(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** Which of its month's days of that weekday is a day? The fourth may be the last besides; a fifth is always the last. */
export function nthsOf(day: PlainDate, daysInMonth: number): readonly Nth[] {
  const nth = Math.ceil(dayOf(day) / 7);
  const numbered = nth === 5 ? [] : [nth as Nth];
  return dayOf(day) > daysInMonth - 7 ? [...numbered, "last"] : numbered;
}
