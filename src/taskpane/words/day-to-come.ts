import { type PlainDate, yearOf } from "../../calendar/plain-date";
import { readDate } from "../../records/dates";

/**
 * The day that somebody means who plans, day first: `1/12/2026`, `1/12/26`, `1 Dec`, `Tue 1 December`; without a year the next such
 * day, today counted in. Null for no day, and for a weekday that it is not.
 * @example dayToCome("1/12", plainDate(2026, 11, 30)) // 1 December 2026
 */
export function dayToCome(written: string, today: PlainDate): PlainDate | null {
  const text = written.trim().replace(SHORT_YEAR, "$<day>20$<year>");
  const whole = readDate(text);
  if (whole !== undefined) return whole;
  const between = /\d([/.-])\d+$/.exec(text)?.[1] ?? " ";
  // A 29 February, and a weekday of a date, may be years away.
  for (let year = yearOf(today); year <= yearOf(today) + YEARS_AHEAD; year++) {
    const day = readDate(`${text}${between}${year}`);
    if (day !== undefined && day >= today) return day;
  }
  return null;
}

const SHORT_YEAR = /^(?<day>(?:.*\D)?\d{1,2}(?<between>[/.-])\d{1,2}\k<between>)(?<year>\d{2})$/;
const YEARS_AHEAD = 4;
