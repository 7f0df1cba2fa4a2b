import { type PlainDate, yearOf } from "../../calendar/plain-date";
import { readDate } from "../../records/dates";

/**
 * The day that somebody means by what they typed, day first; without a year the latest such day that is not to come, or the next
 * one where it is of something to come. Null for no day.
 * @example writtenDay("20/11", plainDate(2026, 11, 30)) // 20 November 2026
 */
export function writtenDay(written: string, today: PlainDate, of: "past" | "to come" = "past"): PlainDate | null {
  const text = written.trim();
  const whole = readDate(text);
  if (whole !== undefined) return whole;
  const between = /^\d+([/.-])\d+$/.exec(text)?.[1] ?? " ";
  const inYear = (year: number): PlainDate | undefined => readDate(`${text}${between}${year}`);
  const year = yearOf(today);
  const thisYear = inYear(year);
  if (thisYear === undefined) return null;
  if (of === "past") return (thisYear > today ? inYear(year - 1) : thisYear) ?? null;
  return (thisYear < today ? inYear(year + 1) : thisYear) ?? null;
}
