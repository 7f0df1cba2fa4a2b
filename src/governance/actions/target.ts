import { addDays, addMonths, type Month, monthOf, type PlainDate, yearOf } from "../../calendar/plain-date";
import type { WorkingDays } from "../../calendar/working-days";
import { isRecent, monthNamed } from "../../records/dates";
import type { PartsOfMonth } from "../../sources/provisions/actions";
import type { WhyUnreadable } from "./reasons";
import { dayOfOtherWeekday, isWeekday, mayBeYear, readDay, WEEKDAY } from "./target-days";
import { fromPlanStart } from "./target-from-start";
import { readPeriod, withSharedYear } from "./target-periods";
import {
  isNothing,
  isUnsettled,
  openEnded,
  targetAndWhenDone,
  tidied,
  whenDoneAlone,
  withLondonDays,
  withoutPreamble,
} from "./target-vocabulary";

/** What a target date, as somebody wrote it, comes to. */
export type Target =
  | { readonly kind: "date"; readonly date: PlainDate }
  /** A duty that goes on; `first` is the day it is first to be done by, where one is given. */
  | { readonly kind: "open-ended"; readonly first: PlainDate | null }
  | { readonly kind: "to be confirmed" }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly why: WhyUnreadable };

/** What a target without a year, or one counted from the plan's start, is read by. */
export interface TargetContext {
  /**
   * A day without a year is its first on or after this day's month: the plan's first day, else the reporting year's.
   */
  readonly base: PlainDate;
  readonly planStarts: PlainDate | null;
  /** First month of the reporting year. */
  readonly startMonth: Month;
  readonly workingDays: WorkingDays;
  /** The days that an early and a middle target come to in the month of a day; null before any document says it. */
  readonly partsOfMonth: (day: PlainDate) => PartsOfMonth | null;
  /** A bare serial number counts from 1904. */
  readonly date1904: boolean;
}

/** A longer cell is no target: nothing in it can be told from what stands around it. */
const LONGEST = 300;

/** The first and last day of what was written: one day, a month, a quarter. */
export interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * By when is an action to be done? A day, a month, a quarter, a term or a year each comes to its last day; `before` to
 * the day before its first; a range to its end, a list to its latest. What is said of when it was met is passed over.
 * Early, mid and late June are the 10th, the 15th and the
 * 30th; early 2027 is its first third. A day or month without a year is the first on or after the month the plan
 * starts. `June & on-going` is open-ended, first due by 30 June. What can mean two days (`June 26`), or none, a
 * weekday that is not that day's, a range that runs backwards, a day before 2000, and when it was done alone are
 * unreadable and kept as written. Two figures of a year are of 2000 to 2029 or of 1930 to 1999, as Excel reads them.
 *
 * Source: CSP App. 5; TOR CSPR-AP.
 * @example readTarget("30/8", planOfJune2015) // { kind: "date", date: 30 August 2015 }
 */
export function readTarget(written: string, context: TargetContext): Target {
  return readTargetAndMet(written, context).target;
}

/** When a target says that it was met; days are null where it only says that it was. */
export type Met = Span | { readonly first: null; readonly last: null };

/** The same, and when the action was done, where the target says that too: `met` is null where it does not. */
export function readTargetAndMet(written: string, context: TargetContext): { target: Target; met: Met | null } {
  if (written.length > LONGEST) return { target: { kind: "unreadable", why: "no one day" }, met: null };
  const text = tidied(withLondonDays(written));
  if (isNothing(text, written)) return { target: { kind: "none" }, met: null };
  if (metIn(whenDoneAlone(text), context) !== null)
    return { target: { kind: "unreadable", why: "done alone" }, met: null };
  const split = targetAndWhenDone(text);
  const met = metIn(split?.done ?? null, context);
  if (split !== null && met !== null) {
    const target = readTidied(split.target, context);
    if (target.kind !== "unreadable" || target.why !== "no one day") return { target, met };
  }
  return { target: readTidied(text, context), met: null };
}

function metIn(done: string | null, context: TargetContext): Met | null {
  return done === "" ? { first: null, last: null } : done === null ? null : spanOf(done, context);
}

function readTidied(text: string, context: TargetContext): Target {
  if (isUnsettled(text)) return { kind: "to be confirmed" };
  const duty = openEnded(text);
  if (duty !== null) {
    const first = duty.rest === "" ? null : dateOf(duty.rest, context);
    if (typeof first === "number" || duty.rest === "" || duty.isCertain)
      return { kind: "open-ended", first: typeof first === "number" ? first : null };
    return { kind: "unreadable", why: whyNot(first, duty.rest, context) };
  }
  const date = dateOf(text, context);
  return typeof date === "number" ? { kind: "date", date } : { kind: "unreadable", why: whyNot(date, text, context) };
}

/** The day that a text comes to, or what keeps it from being taken; null where it names none. */
type Found = PlainDate | "runs backwards" | "before 2000" | null;

function dateOf(text: string, context: TargetContext): Found {
  const { rest, isBefore } = withoutPreamble(text);
  const span = spanOf(rest, context);
  const date =
    span !== null ? (isBefore ? addDays(span.first, -1) : span.last) : isBefore ? null : latestOf(rest, context);
  return typeof date !== "number" || isRecent(date) ? date : "before 2000";
}

/** What keeps a text, or the first of its parts of which that is so, from being read as a day. */
function whyNot(found: Exclude<Found, PlainDate>, text: string, context: TargetContext): WhyUnreadable {
  if (found !== null) return found;
  for (const part of [text, ...text.split(RANGE), ...text.split(LIST)]) {
    const day = dayOfOtherWeekday(withoutPreamble(part).rest, context);
    if (day !== null) return { weekdayOf: day };
  }
  return "no one day";
}

function spanOf(text: string, context: TargetContext): Span | null {
  return readDay(text, context) ?? fromPlanStart(text, context) ?? partOf(text, context) ?? readPeriod(text, context);
}

const PART_FIRST =
  /^(?<part>end|late|mid|middle|early|beginning|start|first half|second half)[ -](?:in )?(?<whole>.+)$/;
const PART_LAST = /^(?<whole>.+?)(?: -)? (?<part>end)$/;

function partOf(text: string, context: TargetContext): Span | null {
  const week =
    /^(?:(first|1st|second|2nd|third|3rd|fourth|4th|last|final) week|week (commencing|beginning|starting|ending)|(w\/[ce])) (?:in )?(.+)$/.exec(
      text,
    );
  if (week !== null) return weekOf(week[1], week[2] ?? week[3], spanOf(week[4] ?? "", context));
  const { part, whole } = (PART_FIRST.exec(text) ?? PART_LAST.exec(text))?.groups ?? {};
  if (whole === undefined) return null;
  const span = spanOf(withYear(whole, context), context);
  if (span === null || span.first === span.last) return null;
  switch (part) {
    case "beginning":
    case "start":
      return { ...span, last: span.first };
    case "early":
      return earlyIn(span, context);
    case "first half":
      if (monthsIn(span) % 2 !== 0) return middleIn(span, context);
      return { ...span, last: addDays(addMonths(span.first, monthsIn(span) / 2), -1) };
    case "mid":
    case "middle":
      return middleIn(span, context);
    default:
      return span;
  }
}

/** What has an end, a middle or a beginning is no day: the 26 of "end Sept 26" is a year, where it can be one. */
function withYear(text: string, context: TargetContext): string {
  return text.replace(/^([a-z]{3,9}) (\d{2})$/, (as, month: string, year: string) =>
    mayBeYear(year, context) ? `${month} 20${year}` : as,
  );
}

function isMonth({ first, last }: Span): boolean {
  return last - first < 31;
}

function monthsIn({ first, last }: Span): number {
  return Math.round((last - first + 1) / 30.44);
}

/** The early part of a month ends on the day the documents' reading gives; of anything longer it is the first third. */
function earlyIn(span: Span, { partsOfMonth }: TargetContext): Span | null {
  if (!isMonth(span)) return { ...span, last: addDays(span.first, Math.floor((span.last - span.first + 1) / 3) - 1) };
  const parts = partsOfMonth(span.first);
  return parts === null ? null : { ...span, last: addDays(span.first, parts.early - 1) };
}

/** The middle of a month is the day the documents' reading gives; of anything longer the day half-way. */
function middleIn(span: Span, { partsOfMonth }: TargetContext): Span | null {
  if (!isMonth(span)) return { ...span, last: halfWay(span) };
  const parts = partsOfMonth(span.first);
  return parts === null ? null : { ...span, last: addDays(span.first, parts.mid - 1) };
}

function halfWay({ first, last }: Span): PlainDate {
  return addDays(first, Math.floor((last - first) / 2));
}

const WEEKS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
};

function weekOf(ordinal: string | undefined, bound: string | undefined, span: Span | null): Span | null {
  if (span === null) return null;
  if (bound !== undefined) {
    const isEnd = bound === "ending" || bound === "w/e";
    return span.first !== span.last
      ? null
      : isEnd
        ? { first: addDays(span.first, -6), last: span.first }
        : { first: span.first, last: addDays(span.first, 6) };
  }
  const week = WEEKS[ordinal ?? ""];
  if (week === undefined) return { first: addDays(span.last, -6), last: span.last };
  return { first: addDays(span.first, week * 7 - 7), last: addDays(span.first, week * 7 - 1) };
}

const RANGE = / (?:to|until|till|through|-) |(?<=[a-z]) ?- ?(?=[a-z])/;
const LIST = / ?(?:[&+;,]| and | or ) ?|(?<=[a-z]) ?\/ ?(?=[a-z])/;

/** A range comes to its end; a list to its latest day, each part read by itself. */
function latestOf(text: string, context: TargetContext): Found {
  const days = DAYS_OF_MONTH.exec(text);
  if (days !== null && monthNamed(days[5] ?? "") !== undefined)
    return latestOfDays(days, dateOf(text.slice(days[0].length), context));
  const range = withSharedYear(text.replace(/^between (.+?) and /, "$1 to ").split(RANGE));
  if (range.length > 1) return endOfRange(range, context);
  const list = withSharedYear(text.split(LIST));
  if (list.length < 2 || list.some((part) => /^\d{4}$/.test(part)) || !everyPartReads(list, context)) return null;
  const last = list.at(-1) ?? "";
  const hasYear = (part: string): boolean => /\d{4}|'\d{2}/.test(part);
  const isShared = hasYear(last) && !list.slice(0, -1).some(hasYear);
  const read = list.map((part) => dateOf(part, isShared && part !== last ? besides(part, last, context) : context));
  return read.reduce((latest, day) =>
    typeof day !== "number" || (typeof latest === "number" && latest >= day) ? latest : day,
  );
}

/** What has no year is read by that of the last in its list: in that year, or in the one before where that is nearer. */
function besides(part: string, last: string, context: TargetContext): TargetContext {
  const firstDay = (text: string, within: TargetContext): PlainDate =>
    spanOf(withoutPreamble(text).rest, within)?.first ?? context.base;
  const fixed = firstDay(last, context);
  const before = { ...context, base: addMonths(fixed, -11) };
  const earlier = firstDay(part, before);
  if (yearOf(earlier) === yearOf(fixed) || fixed - earlier < addMonths(earlier, 12) - fixed) return before;
  return { ...context, base: addMonths(earlier, 12) };
}

function everyPartReads(parts: readonly string[], context: TargetContext): boolean {
  return parts.every((part) => part !== "" && spanOf(withoutPreamble(part).rest, context) !== null);
}

const DAYS_OF_MONTH = new RegExp(
  `^(?:(${WEEKDAY}) )?(\\d{1,2})(?:st|nd|rd|th)? ?(-|to|&|and|\\/) ?(?=(?:(?:${WEEKDAY}) )?(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\b)`,
);

/** `3-5 June` ends on the 5th, and `5 & 3 June` on the 5th too; `5-3 June` runs backwards. `last` is the second of the two days. */
function latestOfDays(days: RegExpExecArray, last: Found): Found {
  const [, weekday, first, join = "", second] = days;
  if (typeof last !== "number") return last;
  const other = addDays(last, Number(first) - Number(second));
  if (!isWeekday(other, weekday)) return null;
  if (other <= last) return last;
  return monthOf(other) !== monthOf(last) ? null : join === "-" || join === "to" ? "runs backwards" : other;
}

/**
 * A range ends on its last day. What has no year comes after what stands before it, and before what stands after it: `Nov -
 * Feb` is over in the year after, `Nov - Jan 2027` begins in 2026.
 */
function endOfRange(parts: readonly string[], context: TargetContext): Found {
  const dated = parts.findIndex((part) => hasOwnYear(part, context));
  const fixed = dated > 0 ? spanOf(withoutPreamble(parts[dated] ?? "").rest, context) : null;
  let from = fixed === null ? context.base : addMonths(fixed.first, -11);
  let begun: Span | null = null;
  let end: Found = null;
  for (const part of parts) {
    const within = { ...context, base: from };
    const span = spanOf(withoutPreamble(part).rest, within);
    if (span === null) return null;
    if (begun !== null && span.last < begun.first) return "runs backwards";
    begun = span;
    from = span.first;
    end = dateOf(part, within);
  }
  return end;
}

/** Does it name the same days whenever the plan starts? */
function hasOwnYear(part: string, context: TargetContext): boolean {
  const { rest } = withoutPreamble(part);
  const later = spanOf(rest, { ...context, base: addMonths(context.base, 48) });
  return later !== null && later.first === spanOf(rest, context)?.first;
}
