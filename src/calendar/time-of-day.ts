import type { MinuteOfDay, Moment, PlainDate } from "./plain-date";

export const MINUTES_IN_DAY = 1440;

/** Minutes since the midnight that begins a meeting's day. They run on: a quarter past the midnight that ends it is 1455. */
export type MinuteOfMeeting = number & { readonly __unit: "minute of day" | "minute of meeting" };

/**
 * Which minute of the day is half past ten? Throws a RangeError outside 00:00 to 23:59; for values
 * typed by people test with `isMinuteOfDay` first.
 * @example minuteOfDay(10, 30) // 630
 */
export function minuteOfDay(hours: number, minutes: number): MinuteOfDay {
  const minute = hours * 60 + minutes;
  if (minutes < 0 || minutes > 59 || !isMinuteOfDay(minute))
    throw new RangeError(`${hours}:${minutes} is not a time of day`);
  return minute;
}

/** True for whole minutes from 0 to 1439. */
export function isMinuteOfDay(minute: number): minute is MinuteOfDay {
  return Number.isInteger(minute) && minute >= 0 && minute < MINUTES_IN_DAY;
}

/**
 * Which minute of its day does a serial with a fraction name, to the nearest minute? A fraction that
 * rounds up to midnight stays on its own day, at 23:59.
 * @example minuteOfSerial(46112.4375) // 630, half past ten
 */
export function minuteOfSerial(serial: number): MinuteOfDay {
  return Math.min(Math.round((serial - Math.floor(serial)) * MINUTES_IN_DAY), MINUTES_IN_DAY - 1) as MinuteOfDay;
}

/** What the clock says at that minute. @example toClock(minuteOfDay(9, 5)) // "09:05" */
export function toClock(minute: MinuteOfMeeting): string {
  const ofDay = minute - Math.floor(minute / MINUTES_IN_DAY) * MINUTES_IN_DAY;
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}

/** A day and a time of day, or of a meeting that began that day, as one number, so that moments compare with < and >. */
export function moment(date: PlainDate, minute: MinuteOfMeeting): Moment {
  return (date * MINUTES_IN_DAY + minute) as Moment;
}

export function dateOfMoment(when: Moment): PlainDate {
  return Math.floor(when / MINUTES_IN_DAY) as PlainDate;
}

export function minuteOfMoment(when: Moment): MinuteOfDay {
  return (when - Math.floor(when / MINUTES_IN_DAY) * MINUTES_IN_DAY) as MinuteOfDay;
}
