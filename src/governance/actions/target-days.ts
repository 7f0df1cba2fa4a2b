import {
  dateFromParts,
  DAYS_FROM_1904_TO_1900,
  isPlainDate,
  monthOf,
  weekdayOf,
  yearOf,
  type PlainDate,
} from "../../calendar/plain-date";
import { monthNamed, weekdayNamed } from "../../records/dates";
import type { Span, TargetContext } from "./target";

/**
 * One day, as people write it: `30/8`, `3 June`, `3rd June 2026`, `3-Jun-26`, `June 3rd`, `2026-06-03`, `03.06.26`, or
 * the number Excel keeps for a date. Days come before months. Without a year it is the first such day in or after the
 * base's month. Null for what names no day that exists, or may be a month and its year as well; and
 * where a weekday stands beside the day that it is not.
 */
export function readDay(text: string, context: TargetContext): Span | null {
  const [, before, plain = "", behind] = WITH_WEEKDAY.exec(text) ?? [];
  const day = serialDay(plain, context) ?? numberedDay(plain, context) ?? namedDay(plain, context);
  return day === null || !isWeekday(day, before) || !isWeekday(day, behind) ? null : { first: day, last: day };
}

/** The day that a text names beside a weekday which it is not; null where nothing is wrong but that. */
export function dayOfOtherWeekday(text: string, context: TargetContext): PlainDate | null {
  const [, before, plain = "", behind] = WITH_WEEKDAY.exec(text) ?? [];
  const day = before === undefined && behind === undefined ? null : (readDay(plain, context)?.first ?? null);
  return day === null || (isWeekday(day, before) && isWeekday(day, behind)) ? null : day;
}

/** A weekday in its first three letters. */
export const WEEKDAY = "mon|tue|wed|thu|fri|sat|sun";
const WITH_WEEKDAY = new RegExp(`^(?:(${WEEKDAY}) )?(.+?)(?:,? (${WEEKDAY}))?$`);

/** Is it that weekday, where one is written? */
export function isWeekday(day: PlainDate, written: string | undefined): boolean {
  return written === undefined || weekdayNamed(written) === weekdayOf(day);
}

/** A number of five digits from here on is no target that Excel kept. */
const NEXT_CENTURY = 2100;

/** The day that Excel keeps as a number, where it made one of what was typed. */
export function serialDay(text: string, { date1904 }: Pick<TargetContext, "date1904">): PlainDate | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const day = Math.floor(Number(text)) + (date1904 ? DAYS_FROM_1904_TO_1900 : 0);
  return isPlainDate(day) && yearOf(day) < NEXT_CENTURY ? day : null;
}

function numberedDay(text: string, context: TargetContext): PlainDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return dateFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? null;
  const british = /^(\d{1,2}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{4}|\d{2}))?$/.exec(text);
  return british === null
    ? null
    : dayIn({ day: Number(british[1]), month: Number(british[2]), year: british[3] }, context);
}

function namedDay(text: string, context: TargetContext): PlainDate | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9})\.?[ -]?'?(\d{4}|\d{2})?$/.exec(text);
  if (dayFirst !== null)
    return dayIn({ day: Number(dayFirst[1]), month: monthNamed(dayFirst[2] ?? ""), year: dayFirst[3] }, context);
  const monthFirst = /^([a-z]{3,9})\.?[ -](\d{1,2})(st|nd|rd|th)?(?: (\d{4}))?$/.exec(text);
  if (monthFirst === null) return null;
  const [, month = "", day = "", ordinal, year] = monthFirst;
  if (ordinal === undefined && year === undefined && mayBeYear(day, context)) return null;
  return dayIn({ day: Number(day), month: monthNamed(month), year }, context);
}

/** `June 26` is the 26th of June, or June 2026. */
export function mayBeYear(written: string, { base }: TargetContext): boolean {
  const year = 2000 + Number(written);
  return written.length === 2 && year >= yearOf(base) - 1 && year <= yearOf(base) + 10;
}

/** A day of a month as written; a month that is none has no days, and no year is the first that fits. */
interface WrittenDay {
  readonly day: number;
  readonly month: number | undefined;
  readonly year: string | undefined;
}

function dayIn({ day, month, year }: WrittenDay, { base }: TargetContext): PlainDate | null {
  if (month === undefined) return null;
  if (year !== undefined) return dateFromParts(fullYear(year), month, day) ?? null;
  return firstOnOrAfter(base, month, (candidate) => dateFromParts(candidate, month, day) ?? null);
}

/** Two figures from these on are of the last century, as Excel reads them. */
const FIRST_OF_LAST_CENTURY = 30;

/** "26" is 2026, and "99" is 1999. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** The longest time between two 29ths of February. */
const YEARS_TO_TRY = 8;

/** What `make` gives for the first year whose month is not before the base's month. */
export function firstOnOrAfter<T>(base: PlainDate, month: number, make: (year: number) => T | null): T | null {
  const first = month >= monthOf(base) ? yearOf(base) : yearOf(base) + 1;
  for (let year = first; year <= first + YEARS_TO_TRY; year++) {
    const made = make(year);
    if (made !== null) return made;
  }
  return null;
}
