import {
  addMonths,
  dayOf,
  lastDayOfMonth,
  monthOf,
  type PlainDate,
  weekdayOf,
  yearOf,
} from "../../calendar/plain-date";
import { type Meeting, isOrdinary as isOfOrdinaryKind } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { nthsOf } from "./nth-weekday";
import type { MeetingPattern } from "./reasons";

/** When a body meets by its last year, and how many of that year's meetings were so. */
export interface FoundPattern {
  readonly pattern: MeetingPattern;
  readonly fitting: number;
  readonly of: number;
}

/** A body that has not met for so many months has no habit left. */
const MONTHS_REMEMBERED = 24;

/**
 * When does a body meet, by the ordinary meetings of its last year before a day? The weekday of the month and the hours that most of
 * them had, of as many the later; the months in which any was. The year ends with the last of them. Cancelled ones do not
 * count. Null where the body had none in two years.
 *
 * Source: GOV 10.3a (meetings are called through the year; the documents leave the days open).
 * @example meetingPattern(register, board, plainDate(2027, 4, 1))?.pattern // the first Tuesday of March, June, September and December
 */
export function meetingPattern(register: Register, { group }: Group, before: PlainDate): FoundPattern | null {
  const earlier = register.meetingsOf(group).filter((each) => isOrdinary(each) && each.date < before);
  const last = earlier.at(-1);
  if (last === undefined || last.date < addMonths(before, -MONTHS_REMEMBERED)) return null;
  const year = earlier.filter(({ date }) => date > addMonths(last.date, -12));
  const { nth, weekday } = mostly(year.flatMap(({ date }) => placesInMonth(date)));
  const timed = year.filter(({ start }) => start !== null);
  const { start, end } =
    timed.length === 0 ? UNTIMED : mostly(timed.map((each) => ({ start: each.start, end: each.end })));
  const months = [...new Set(year.map(({ date }) => monthOf(date)))].sort((a, b) => a - b);
  const isFitting = ({ date }: Meeting): boolean =>
    placesInMonth(date).some((place) => place.nth === nth && place.weekday === weekday);
  return { pattern: { nth, weekday, months, start, end }, fitting: year.filter(isFitting).length, of: year.length };
}

const UNTIMED = { start: null, end: null };

/** Neither special nor cancelled. */
export function isOrdinary({ kind, status }: Meeting): boolean {
  return isOfOrdinaryKind({ kind }) && status !== "Cancelled";
}

function placesInMonth(date: PlainDate): readonly Pick<MeetingPattern, "nth" | "weekday">[] {
  const nths = nthsOf(date, dayOf(lastDayOfMonth(yearOf(date), monthOf(date))));
  return nths.map((nth) => ({ nth, weekday: weekdayOf(date) }));
}

/** What there is most of; of as many, what came last, and of one day's two places the numbered one. */
function mostly<T extends object>(all: readonly T[]): T {
  const counts = new Map<string, { value: T; count: number; at: number }>();
  for (const [at, value] of all.entries()) {
    const key = JSON.stringify(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1, at });
    else Object.assign(known, { count: known.count + 1, at });
  }
  const [first] = [...counts.values()].sort(
    (a, b) => b.count - a.count || Number(isLast(a.value)) - Number(isLast(b.value)) || b.at - a.at,
  );
  if (first === undefined) throw new Error("There is nothing to choose from.");
  return first.value;
}

function isLast(value: object): boolean {
  return "nth" in value && value.nth === "last";
}
