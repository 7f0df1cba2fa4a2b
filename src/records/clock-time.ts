import type { MinuteOfDay } from "../calendar/plain-date";
import type { RawCell } from "./cell";
import { readTime } from "./dates";
import { plainText } from "./plain-text";

/** 1 January 2000 in the 1904 system: no meeting has an earlier day before its time. */
const FIRST_DAY_WITH_TIME = 35_064;

/**
 * Reads a time of day as the cell of a meeting, a row or a decision holds it, alone or after its date. 24:00 is the midnight that
 * ends a day. A number that is neither a time nor a date with one, like 14 or 14.3 typed for 14:30, is undefined: as a date of
 * 1900 it would be midnight, or some other time.
 */
export function readClock(raw: RawCell): MinuteOfDay | undefined {
  if (typeof raw === "number" && raw >= 2 && raw < FIRST_DAY_WITH_TIME) return undefined;
  if (typeof raw === "string" && /^24[:.]00(?::00)?$/.test(plainText(raw))) return 0 as MinuteOfDay;
  return readTime(raw);
}
