import { type PlainDate, yearOf } from "../../calendar/plain-date";
import { readDate } from "../../records/dates";

/**
 * The day that somebody means by what they typed, day first; without a year the latest such day that is not to come. Null for
 * no day.
 * @example writtenDay("20/11", plainDate(2026, 11, 30)) // 20 November 2026
 */
export function writtenDay(written: string, today: PlainDate): PlainDate | null {
  const text = written.trim();
  const whole = readDate(text);
  if (whole !== undefined) return whole;
  const between = /^\d+([/.-])\d+$/.exec(text)?.[1] ?? " ";
  const inYear = (year: number): PlainDate | undefined => readDate(`${text}${between}${year}`);
  const thisYear = inYear(yearOf(today));
  return (thisYear !== undefined && thisYear > today ? inYear(yearOf(today) - 1) : thisYear) ?? null;
}
