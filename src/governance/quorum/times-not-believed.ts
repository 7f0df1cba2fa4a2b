import { addressOf } from "../../functions/unreadable-cell";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { ABSENT } from "../membership/row-reader";
import { timesOf } from "../membership/row-times";
import type { WhoIsThere } from "../membership/who-is-there";
import type { TimesNotBelieved, WrittenTime } from "./reasons";

/**
 * Which times of a meeting cannot be believed? Where its End contradicts its Start, that End, and with it every Arrived and
 * Left; else each Arrived and Left outside the meeting: of the rows that could decide (`open`), or where none of them has
 * one, of everybody who came or may have. Null where all can be believed.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function timesNotBelieved(
  register: Register,
  room: WhoIsThere,
  open: readonly AttendanceRow[],
): TimesNotBelieved | null {
  const { meeting, membership, attendance, hours } = room;
  const { start, end } = hours;
  if (hours.contradict && meeting.end !== null) {
    const decides = open.some(({ arrived, left }) => arrived !== null || left !== null);
    const ofEnd = { cell: addressOf(register, "Meetings", meeting, "end"), column: "End", says: meeting.end };
    return { kind: "times not believed", why: "end before start", times: [ofEnd], start, end, decides };
  }
  const outside = (rows: readonly AttendanceRow[]) => rows.flatMap((row) => outsideTimes(register, room, row));
  const deciding = outside(open);
  const decides = deciding.length > 0;
  const mayHaveCome = (at: number) => attendance.isTimedAt(at) && membership.reading.presenceAt(at, null) !== ABSENT;
  const times = decides ? deciding : outside(attendance.rowsWhere(mayHaveCome));
  return times.length === 0 ? null : { kind: "times not believed", why: "outside", times, start, end, decides };
}

function outsideTimes(register: Register, { hours }: WhoIsThere, row: AttendanceRow): readonly WrittenTime[] {
  return timesOf(row, hours).outside.map(({ property, header, says }) => ({
    cell: addressOf(register, "Attendance", row, property),
    column: header,
    says,
  }));
}
