import {
  dateFromParts,
  LAST_DATE,
  MONTH_NAMES,
  plainDate,
  WEEKDAY_NAMES,
  weekdayOf,
  type MinuteOfDay,
  type Moment,
  type PlainDate,
} from "../calendar/plain-date";
import { minuteOfSerial } from "../calendar/time-of-day";
import type { RawCell } from "./cell";
import { inLondon } from "./london-time";
import { plainText } from "./plain-text";

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const WEEKDAYS = WEEKDAY_NAMES.map((name) => name.toLowerCase());
const SECONDS_IN_DAY = 86_400;
const MINUTES_IN_DAY = 1440;

/** Nothing in a workbook of the partnership happened, or was due, before this day. */
const FIRST_RECENT = plainDate(2000, 1, 1);

export function isRecent(day: PlainDate): boolean {
  return day >= FIRST_RECENT;
}

/** 2026 in a cell is a year alone: as a day it would be one of 1905. */
export function isLikelyYear(raw: RawCell): boolean {
  return typeof raw === "number" && Number.isInteger(raw) && raw >= 1900 && raw < 2100;
}

/**
 * Reads a date as a cell holds it: a serial (a time of day in it is left off), or text that can mean one day only:
 * `2026-03-31`, `31/03/2026` (day first), `31 March 2026`, with its weekday before or behind it if it is that weekday,
 * and a time of day behind it. Of a moment with Z or an offset it is the day in London. Anything else is undefined.
 */
export function readDate(raw: RawCell): PlainDate | undefined {
  if (typeof raw === "number") return raw >= 1 && raw < LAST_DATE + 1 ? (Math.floor(raw) as PlainDate) : undefined;
  return typeof raw === "string" ? readWritten(plainText(raw))?.day : undefined;
}

/** Reads a time of day: the fraction of a serial, or text like `10:30`, `9.05`, `2:15 pm`, with its date before it or without. */
export function readTime(raw: RawCell): MinuteOfDay | undefined {
  if (typeof raw === "number") return raw >= 0 ? minuteOfSerial(raw) : undefined;
  if (typeof raw !== "string") return undefined;
  const written = plainText(raw);
  const clock = clockIn(written);
  if (clock === null) return undefined;
  if (clock.at > 0) return readWritten(written)?.minute ?? undefined;
  return clock.zone === null && clock.seconds !== undefined ? minuteOf(clock.seconds) : undefined;
}

/** Reads a date with a time of day as minutes; a date alone is its midnight. */
export function readMoment(raw: RawCell): Moment | undefined {
  if (typeof raw === "number") {
    const day = readDate(raw);
    return day === undefined ? undefined : ((day * MINUTES_IN_DAY + minuteOfSerial(raw)) as Moment);
  }
  const written = typeof raw === "string" ? readWritten(plainText(raw)) : undefined;
  return written && ((written.day * MINUTES_IN_DAY + (written.minute ?? 0)) as Moment);
}

/** The day that a text names beside a weekday which it is not; undefined where nothing is wrong but that. */
export function dayOfOtherWeekday(written: string): PlainDate | undefined {
  const plain = plainText(written);
  const named = namedDay(plain.slice(0, clockIn(plain)?.at));
  return named?.agrees === false ? named.day : undefined;
}

/** A day, and the minute of it where a time of day is written. */
interface Written {
  readonly day: PlainDate;
  readonly minute: MinuteOfDay | null;
}

function readWritten(text: string): Written | undefined {
  const clock = clockIn(text);
  const named = namedDay(clock === null ? text : text.slice(0, clock.at));
  if (named === undefined || !named.agrees) return undefined;
  if (clock === null) return { day: named.day, minute: null };
  if (clock.seconds === undefined) return undefined;
  const { zone, seconds } = clock;
  if (zone === null) return { day: named.day, minute: minuteOf(seconds) };
  // 10:00-11:00 behind a date of another form is from one time to another.
  if (zone.isShort && !ISO_DAY.test(text.slice(0, clock.at))) return undefined;
  const local = inLondon(named.day * SECONDS_IN_DAY + seconds - zone.minutes * 60);
  if (local === undefined) return undefined;
  const day = Math.floor(local / SECONDS_IN_DAY) as PlainDate;
  return { day, minute: minuteOf(local - day * SECONDS_IN_DAY) };
}

/** To the nearest minute, on the same day: as the fraction of a serial is. */
function minuteOf(seconds: number): MinuteOfDay {
  return minuteOfSerial(seconds / SECONDS_IN_DAY);
}

const CLOCK =
  /(?:^|T|,? at |,? )(?:(\d{1,2})(?::(\d{2})(?::(\d{2}(?:[.,]\d+)?))?|\.(\d{2}))|(\d{1,2})(?= ?[ap]\.?m))(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;

/** A time of day at the end of a text. */
interface Clock {
  /** Where it begins; what stands before is the date. */
  readonly at: number;
  /** Since midnight; undefined where there is no such time of day. */
  readonly seconds: number | undefined;
  /** How many minutes it is ahead of Universal Time; `isShort` for an offset that may be another time of day. */
  readonly zone: { readonly minutes: number; readonly isShort: boolean } | null;
}

function clockIn(text: string): Clock | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hour, minute, second, dotted, bare, half, zone] = match;
  const seconds = secondsOf(Number(hour ?? bare), Number(minute ?? dotted ?? 0), {
    second: Number((second ?? "0").replace(",", ".")),
    half: half?.toLowerCase(),
  });
  const ahead = zone === undefined ? null : zoneOf(zone);
  const isReal = ahead === null || Math.abs(ahead.minutes) <= FURTHEST_ZONE;
  return { at: match.index, seconds: isReal ? seconds : undefined, zone: ahead };
}

/** The first place on earth to see a day is 14 hours ahead of Universal Time. */
const FURTHEST_ZONE = 14 * 60;

function secondsOf(
  hour: number,
  minute: number,
  { second, half }: { readonly second: number; readonly half: string | undefined },
): number | undefined {
  if (minute > 59 || second >= 60 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hour24 = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return (hour24 * 60 + minute) * 60 + second;
}

function zoneOf(written: string): Clock["zone"] {
  const [, sign, hours, colon, minutes] = /^([+-])(\d{2})(:?)(\d{2})?$/.exec(written) ?? [];
  if (sign === undefined) return { minutes: 0, isShort: false };
  const ahead = Number(hours) * 60 + Number(minutes ?? 0);
  return { minutes: sign === "-" ? -ahead : ahead, isShort: colon === ":" || minutes === undefined };
}

const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const BRITISH_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const LONG_DAY = /^(\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3,9})\.?,?[ -]+(\d{4})$/i;
const WEEKDAY_BEFORE = /^([a-z]{3,9})(?:,|\.,?)? ?(\d.*)$/i;
const WEEKDAY_BEHIND = /^(.*\d),? \(?([a-z]{3,9})\)?$/i;

/** A day as written, and whether it is the weekday that stands beside it. */
function namedDay(text: string): { readonly day: PlainDate; readonly agrees: boolean } | undefined {
  const alone = dayOf(text);
  if (alone !== undefined) return { day: alone, agrees: true };
  const before = WEEKDAY_BEFORE.exec(text);
  const behind = before === null ? WEEKDAY_BEHIND.exec(text) : null;
  const weekday = weekdayNamed(before?.[1] ?? behind?.[2] ?? "");
  const day = weekday === undefined ? undefined : dayOf(before?.[2] ?? behind?.[1] ?? "");
  return day === undefined ? undefined : { day, agrees: weekdayOf(day) === weekday };
}

function dayOf(text: string): PlainDate | undefined {
  const iso = ISO_DAY.exec(text);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const british = BRITISH_DAY.exec(text);
  if (british) return realDay(british[3], british[2], british[1]);
  const long = LONG_DAY.exec(text);
  const month = long === null ? undefined : monthNamed(long[2] ?? "");
  return long === null || month === undefined ? undefined : realDay(long[3], String(month), long[1]);
}

function realDay(year?: string, month?: string, day?: string): PlainDate | undefined {
  return dateFromParts(Number(year), Number(month), Number(day));
}

/** The month 1 to 12 that an English name or its first three letters mean. */
export function monthNamed(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((month) => lower.length >= 3 && month.startsWith(lower === "sept" ? "sep" : lower));
  return index < 0 ? undefined : index + 1;
}

/** The weekday, 0 for Sunday, that an English name or its first letters mean: `Tuesday`, `Tues`, `Weds`. */
export function weekdayNamed(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = WEEKDAYS.findIndex((day) => lower.length >= 3 && day.startsWith(lower === "weds" ? "wed" : lower));
  return index < 0 ? undefined : index;
}
