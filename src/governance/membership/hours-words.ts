import { type MinuteOfMeeting, toClock } from "../../calendar/time-of-day";

/** What a cell says: 24:00 is read as 00:00, so midnight by its name. */
export function sayTimeOfCell(says: MinuteOfMeeting): string {
  return says === 0 ? "midnight" : toClock(says);
}

/** "14:00 to 16:00"; "from 14:00" and "until 16:00, under eight hours long" where one is not known. */
export function sayHours(start: MinuteOfMeeting | null, end: MinuteOfMeeting | null): string {
  if (start === null) return end === null ? "" : `until ${toClock(end)}, under eight hours long`;
  return end === null ? `from ${toClock(start)}` : `${toClock(start)} to ${toClock(end)}`;
}
