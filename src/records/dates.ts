import {
  dateFromParts,
  LAST_DATE,
  MONTH_NAMES,
  type MinuteOfDay,
  type Moment,
  type PlainDate,
} from "../calendar/plain-date";
import type { RawCell } from "./cell";

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());

/**
 * Reads a date as a cell holds it: a serial (a time of day in it is left off), or text that can mean
 * one day only: `2026-03-31`, `31/03/2026` (day first), `31 March 2026`. Anything else is undefined.
 */
export function readDate(raw: RawCell): PlainDate | undefined {
  if (typeof raw === "number") return raw >= 1 && raw < LAST_DATE + 1 ? (Math.floor(raw) as PlainDate) : undefined;
  if (typeof raw !== "string") return undefined;
  const written = raw.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  if (british) return realDay(british[3], british[2], british[1]);
  const long = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(written);
  if (!long) return undefined;
  const month = monthNamed(long[2] ?? "");
  return month === undefined ? undefined : realDay(long[3], String(month), long[1]);
}

/** The month 1 to 12 that an English name or its first three letters mean. */
export function monthNamed(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((month) => lower.length >= 3 && month.startsWith(lower === "sept" ? "sep" : lower));
  return index < 0 ? undefined : index + 1;
}

function realDay(year?: string, month?: string, day?: string): PlainDate | undefined {
  return dateFromParts(Number(year), Number(month), Number(day));
}

/** Reads a time of day: the fraction of a serial, or text like `10:30`, `9.05`, `2:15 pm`. */
export function readTime(raw: RawCell): MinuteOfDay | undefined {
  if (typeof raw === "number") return raw >= 0 ? minutesOfFraction(raw) : undefined;
  if (typeof raw !== "string") return undefined;
  const match = /(?:^|[T ])(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap]\.?m\.?)?$/i.exec(raw.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const half = match[3]?.toLowerCase().charAt(0);
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? "0");
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hour24 = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return (hour24 * 60 + minute) as MinuteOfDay;
}

function minutesOfFraction(serial: number): MinuteOfDay | undefined {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return (minutes === 1440 ? 1439 : minutes) as MinuteOfDay;
}

/** Reads a date with a time of day as minutes; a date alone is its midnight. */
export function readMoment(raw: RawCell): Moment | undefined {
  const day = readDate(raw);
  if (day === undefined) return undefined;
  const clock = typeof raw === "number" || /\d:\d{2}/.test(String(raw)) ? readTime(raw) : 0;
  return clock === undefined ? undefined : ((day * 1440 + clock) as Moment);
}
