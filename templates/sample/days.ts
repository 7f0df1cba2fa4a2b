import { addDays, plainDate, weekdayOf, type PlainDate } from "../../src/calendar/plain-date";

/** The sample's today, a Sunday; what comes later is planned. */
export const SAMPLE_AS_AT = plainDate(2026, 11, 22);

/** The sample's two reporting years. */
export const FIRST_DAY = plainDate(2025, 4, 1);
export const LAST_DAY = plainDate(2027, 3, 31);

const WEEKDAYS = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5 } as const;
export type WeekdayName = keyof typeof WEEKDAYS;

/** @example toIso(nthWeekday(2026, 12, "Tue", 1)) // "2026-12-01" */
export function nthWeekday(year: number, month: number, weekday: WeekdayName, nth: number): PlainDate {
  const first = plainDate(year, month, 1);
  const ahead = (WEEKDAYS[weekday] - weekdayOf(first) + 7) % 7;
  return addDays(first, ahead + (nth - 1) * 7);
}

/** A time of day as a cell holds it: a fraction of a day. @example clock(12, 0) // 0.5 */
export function clock(hour: number, minute = 0): number {
  return (hour * 60 + minute) / 1440;
}
