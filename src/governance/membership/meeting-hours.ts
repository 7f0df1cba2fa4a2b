import { MINUTES_IN_DAY, type MinuteOfMeeting } from "../../calendar/time-of-day";
import type { MinuteOfDay } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";

/** From when to when a meeting lasted, by its own clock. */
export interface MeetingHours {
  /** Null where Start is blank. */
  readonly start: MinuteOfMeeting | null;
  /** Past midnight it is over 1439; null where End is blank, or contradicts the Start. */
  readonly end: MinuteOfMeeting | null;
  /** The End is not after the Start, and the meeting cannot have run past midnight: no time can be placed between them. */
  readonly contradict: boolean;
}

/** One minute of a meeting, with the hours by which the times of its rows are read. */
export interface MeetingMinute {
  readonly minute: MinuteOfMeeting;
  readonly hours: MeetingHours;
}

/** A meeting that starts at 17:00 or later may end past midnight. */
const EVENING = 17 * 60;
/** Where a meeting ends past midnight, or does not say when it began, it is taken to have lasted less than this. */
const LONGEST = 8 * 60;

/** How long before the Start an Arrived, or after the End a Left, may be without being a slip. */
const MARGIN = 2 * 60;
const LAST_MINUTE = MINUTES_IN_DAY - 1;

/**
 * From when to when did the meeting last? An End that is not later on the clock than the Start is past midnight where the
 * Start is 17:00 or later and the meeting so lasts under eight hours; else the two contradict each other.
 *
 * @example hoursOf({ start: 20:00, end: 00:30 }) // { start: 1200, end: 1470, contradict: false }
 */
export function hoursOf({ start, end }: Pick<Meeting, "start" | "end">): MeetingHours {
  if (start === null || end === null || end > start) return { start, end, contradict: false };
  const pastMidnight = (end + MINUTES_IN_DAY) as MinuteOfMeeting;
  return start >= EVENING && pastMidnight - start < LONGEST
    ? { start, end: pastMidnight, contradict: false }
    : { start, end: null, contradict: true };
}

/**
 * Which minute of the meeting does a time of day mean? From two hours before the Start to two hours after the End, on
 * whichever side of midnight; null for a time further outside, which is not believed.
 *
 * @example minuteIn({ start: 1200, end: 1470, contradict: false }, minuteOfDay(0, 15)) // 1455
 */
export function minuteIn({ start, end }: MeetingHours, time: MinuteOfDay): MinuteOfMeeting | null {
  return between(time, start === null ? 0 : start - MARGIN, end === null ? LAST_MINUTE : end + MARGIN);
}

/**
 * The same for an Arrived, which may be before the Start but not after the End: from two hours before the Start up to
 * the End.
 *
 * @example minuteUntilEnd({ start: 840, end: 960, contradict: false }, minuteOfDay(16, 30)) // null
 */
export function minuteUntilEnd({ start, end }: MeetingHours, time: MinuteOfDay): MinuteOfMeeting | null {
  return between(time, start === null ? 0 : start - MARGIN, end ?? LAST_MINUTE);
}

/**
 * The same for a Left, which may be after the End but not before the Start: from the Start up to two hours after the End.
 * Without a Start a meeting is taken to have lasted under eight hours, so nobody left it eight hours before its End.
 *
 * @example minuteOfLeft({ start: null, end: 720, contradict: false }, minuteOfDay(3, 30)) // null
 */
export function minuteOfLeft({ start, end }: MeetingHours, time: MinuteOfDay): MinuteOfMeeting | null {
  const from = start ?? (end === null ? 0 : Math.max(0, end - LONGEST + 1));
  return between(time, from, end === null ? LAST_MINUTE : end + MARGIN);
}

/**
 * The same for the Time of a decision: from the Start up to two hours after the End.
 *
 * @example minuteFromStart({ start: 840, end: 960, contradict: false }, minuteOfDay(13, 50)) // null
 */
export function minuteFromStart({ start, end }: MeetingHours, time: MinuteOfDay): MinuteOfMeeting | null {
  return between(time, start ?? 0, end === null ? LAST_MINUTE : end + MARGIN);
}

function between(time: MinuteOfDay, from: number, until: number): MinuteOfMeeting | null {
  if (time >= from && time <= until) return time;
  const dayAfter = time + MINUTES_IN_DAY;
  if (dayAfter >= from && dayAfter <= until) return dayAfter as MinuteOfMeeting;
  const dayBefore = time - MINUTES_IN_DAY;
  return dayBefore >= from && dayBefore <= until ? (dayBefore as MinuteOfMeeting) : null;
}
