import type { MinuteOfDay } from "../../calendar/plain-date";
import { readClock } from "../../records/clock-time";
import { readDate } from "../../records/dates";

/** "1025", "10h25", "1025am", "10 25": the hours, the minutes and the half of the day. */
const RUN_TOGETHER = /^(\d{1,2})(?:[h;., -]?|h )(\d{2})\s*([ap])?\.?(?:m\.?)?$/i;
/** "10h" is ten o'clock. */
const WHOLE_HOUR = /^(\d{1,2})h$/i;
/** A day, and behind it a time of day. */
const BEHIND_A_DAY = /^(.*\d),?\s+(\S+(?:\s?[ap]\.?m\.?)?)$/i;

/**
 * A time of day, or a day with one, as people type it where a time is asked for, in the way in which a cell is read. Three or four
 * digits alone are a time there. What is none stays as it was typed.
 * @example typedTime("1025") // "10:25"
 */
export function typedTime(typed: string): string {
  const text = typed.trim();
  const alone = clockOf(text);
  if (alone !== null) return alone;
  const [, day = "", time = ""] = BEHIND_A_DAY.exec(text) ?? [];
  const behind = readDate(day) === undefined ? null : clockOf(time);
  return behind === null ? typed : `${day} ${behind}`;
}

/** The minute of the day that is typed; undefined for what is no time of day. */
export function readTypedTime(typed: string): MinuteOfDay | undefined {
  return readClock(typedTime(typed));
}

function clockOf(text: string): string | null {
  const [, hours = WHOLE_HOUR.exec(text)?.[1], minutes = "00", half = ""] = RUN_TOGETHER.exec(text) ?? [];
  return hours === undefined ? null : `${hours}:${minutes}${half === "" ? "" : ` ${half}m`}`;
}
