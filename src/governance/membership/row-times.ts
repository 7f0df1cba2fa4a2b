import type { MinuteOfDay } from "../../calendar/plain-date";
import type { MinuteOfMeeting } from "../../calendar/time-of-day";
import type { AttendanceRow } from "../../register/meeting-attendance";
import { type MeetingHours, minuteIn } from "./meeting-hours";

/** A time in a row that is further outside the meeting than it can be. */
export interface OutsideTime {
  readonly property: "arrived" | "left";
  readonly header: "Arrived" | "Left";
  readonly says: MinuteOfDay;
}

/** When one row says that its holder was there, by the clock of the meeting. */
export interface RowTimes {
  /** Null where the cell is blank, cannot be read, or is too far outside the meeting to be believed. */
  readonly arrived: MinuteOfMeeting | null;
  readonly left: MinuteOfMeeting | null;
  /** Those too far outside. */
  readonly outside: readonly OutsideTime[];
}

const NO_TIMES: RowTimes = { arrived: null, left: null, outside: [] };

/** When was the holder of a row there? Where Start and End contradict each other no time can be placed. */
export function timesOf({ arrived, left }: AttendanceRow, hours: MeetingHours): RowTimes {
  if (hours.contradict || (arrived === null && left === null)) return NO_TIMES;
  const from = arrived === null ? null : minuteIn(hours, arrived);
  const until = left === null ? null : minuteIn(hours, left);
  const outside: OutsideTime[] = [];
  if (arrived !== null && from === null) outside.push({ property: "arrived", header: "Arrived", says: arrived });
  if (left !== null && until === null) outside.push({ property: "left", header: "Left", says: left });
  return { arrived: from, left: until, outside };
}
