import type { MinuteOfDay } from "../../calendar/plain-date";
import type { MinuteOfMeeting } from "../../calendar/time-of-day";
import type { AttendanceRow } from "../../register/meeting-attendance";
import { minuteUntilEnd, minuteOfLeft, type MeetingHours } from "./meeting-hours";

/** A time in a row that is outside the meeting: only an Arrived may be before the Start, only a Left after the End; or a Left so long before the End that it is not believed. */
export interface OutsideTime {
  readonly property: "arrived" | "left";
  readonly header: "Arrived" | "Left";
  readonly says: MinuteOfDay;
}

/** When one row says that its holder was there, by the clock of the meeting. */
export interface RowTimes {
  /** Null where the cell is blank, cannot be read, or is outside the meeting and not believed. */
  readonly arrived: MinuteOfMeeting | null;
  readonly left: MinuteOfMeeting | null;
  /** Those outside the meeting. */
  readonly outside: readonly OutsideTime[];
}

const NO_TIMES: RowTimes = { arrived: null, left: null, outside: [] };

/** When was the holder of a row there? Where Start and End contradict each other no time can be placed. */
export function timesOf({ arrived, left }: AttendanceRow, hours: MeetingHours): RowTimes {
  if (hours.contradict || (arrived === null && left === null)) return NO_TIMES;
  const from = arrived === null ? null : minuteUntilEnd(hours, arrived);
  const until = left === null ? null : minuteOfLeft(hours, left);
  const outside: OutsideTime[] = [];
  if (arrived !== null && from === null) outside.push({ property: "arrived", header: "Arrived", says: arrived });
  if (left !== null && until === null) outside.push({ property: "left", header: "Left", says: left });
  return { arrived: from, left: until, outside };
}
