import { type Answer, type CannotTell, isAnswer } from "../../answers/answer";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { TimeBefore } from "../../records/time-before";
import type { Register } from "../../register/register";
import { holidayInDoubt } from "./doubtful-holidays";
import { holidaysUnknown } from "./holidays-known";
import type { CountedDays, DueBeforeMeeting } from "./reasons";
import { answered } from "./words";

function codeOf(register: Register, meeting: Meeting): string {
  return register.group(meeting.group)?.group ?? meeting.group;
}

/** The last day for what is due so long before a meeting. */
export function dayBefore(
  register: Register,
  meeting: Meeting,
  { what, days }: { readonly what: DueBeforeMeeting; readonly days: CountedDays | CannotTell },
): Answer<PlainDate> {
  if (isAnswer(days)) return days;
  const { time } = days;
  const isCalendar = time.unit === "days" || time.unit === "clear days";
  const day = isCalendar ? calendarDayBefore(meeting.date, time) : workingDayBefore(register, meeting.date, time);
  const inDoubt = isCalendar ? null : holidayInDoubt(register, { first: day, last: meeting.date - 1 }, "GOV 8.5");
  if (inDoubt !== null) return inDoubt;
  return answered(
    day,
    () => ({
      kind: "deadline",
      what,
      meeting: meeting.meeting,
      group: codeOf(register, meeting),
      date: meeting.date,
      time,
      basis: days.basis,
      deadline: day,
      cancelled: meeting.status === "Cancelled",
      unknown: isCalendar ? null : holidaysUnknown(register, day, meeting.date),
    }),
    "GOV 8.5",
  );
}

/** Clear days leave out the day itself and the day of the meeting. */
function calendarDayBefore(date: PlainDate, { days, unit }: TimeBefore): PlainDate {
  return addDays(date, -(unit === "clear days" ? days + 1 : days));
}

/** Clear working days end on the last working day that leaves them clear. */
function workingDayBefore(register: Register, date: PlainDate, { days, unit }: TimeBefore): PlainDate {
  return register.workingDays.before(date, unit === "clear working days" ? days + 1 : days);
}
