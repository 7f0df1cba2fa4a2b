import { toClock } from "../../calendar/time-of-day";
import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { sayHours, sayTimeOfCell } from "./hours-words";
import { hoursOf, type MeetingHours } from "./meeting-hours";
import { type OutsideTime, timesOf } from "./row-times";

/**
 * Which times cannot be of their meeting? An End that is not after the Start, unless the meeting ran past midnight; else
 * each Arrived more than two hours before the Start or after the End, and each Left before the Start or more than two hours
 * after the End; without a Start, each Left eight hours or more before the End.
 *
 * Source: GOV 11.1 to 11.3, 11.3b.
 */
export function* timeFindings(register: Register): Iterable<RowFinding> {
  for (const meeting of register.all("Meetings")) {
    const hours = hoursOf(meeting);
    if (hours.contradict) yield* endBeforeStart(meeting);
    const attendance = register.attendanceOf(meeting.meeting);
    if (hours.contradict || !attendance.isTimed) continue;
    for (let at = attendance.first; at >= 0; at = attendance.after(at)) {
      if (!attendance.isTimedAt(at)) continue;
      const row = attendance.rowAt(at);
      const { outside } = timesOf(row, hours);
      if (outside.length > 0) yield* outsideMeeting(meeting, hours, row, outside);
    }
  }
}

function* outsideMeeting(
  meeting: Meeting,
  hours: MeetingHours,
  row: AttendanceRow,
  outside: readonly OutsideTime[],
): Iterable<RowFinding> {
  const during = `${meeting.meeting} (${sayHours(hours.start, hours.end)})`;
  for (const { property, header, says } of outside) {
    yield {
      severity: "warning",
      code: "time-outside-meeting",
      table: "Attendance",
      row,
      property,
      found: toClock(says),
      message: `${header} (${sayTimeOfCell(says)}) is outside ${during}, so it is not believed; where it would decide, the answers cannot tell.`,
      fix: `Correct ${header}, or the Start and End of the meeting.`,
    };
  }
}

function* endBeforeStart(meeting: Meeting): Iterable<RowFinding> {
  const { start, end } = meeting;
  if (start === null || end === null) return;
  yield {
    severity: "warning",
    code: "end-before-start",
    table: "Meetings",
    row: meeting,
    property: "end",
    found: toClock(end),
    message: `${meeting.meeting} starts at ${toClock(start)}, and its End (${toClock(end)}) is not after that, so Arrived and Left are not believed; where they would decide, the answers cannot tell.`,
    fix: "Correct the Start or the End. An End past midnight is read where the Start is 17:00 or later and the meeting lasts under eight hours.",
  };
}
