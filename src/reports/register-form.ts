import { WEEKDAY_NAMES, toLongDate, weekdayOf } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { isVacantName } from "../records/open-place";
import type { Meeting } from "../records/meetings";
import type { Agency } from "../records/people";
import { type AttendanceTexts, BLANK_TEXTS, textsAt } from "../register/attendance-texts";
import type { Register } from "../register/register";

/** One seat of a register that a partner fills in. */
export interface FormLine {
  readonly seat: string;
  readonly role: string;
  readonly name: string;
  /** What Attendance says of it now. */
  readonly cells: AttendanceTexts;
}

/** One meeting's register for one agency: the seats it holds in the group that day. */
export interface RegisterForm {
  readonly meeting: Meeting;
  readonly agency: Agency;
  /** "Executive Board, Tuesday 1 December 2026, 10:00" */
  readonly title: string;
  readonly lines: readonly FormLine[];
  /** Seats with more than one row of Attendance: these are filled in by the partnership alone. */
  readonly leftOut: readonly string[];
}

/**
 * Which rows of a meeting's register may an agency fill in? Those of the seats it holds in the group that day, as they are
 * marked so far. A seat for which somebody came and left again has several rows, and is left out.
 *
 * Source: GOV 7.2f, 9.6, 11.3b.
 */
export function registerForm(register: Register, meeting: Meeting, agency: Agency): RegisterForm {
  const { rows } = register.attendanceOf(meeting.meeting);
  const { columns } = register.attendanceOrNone;
  const seats = register
    .seatsOn(register.group(meeting.group)?.group ?? meeting.group, meeting.date)
    .filter((seat) => register.agency(seat.agency) === agency);
  const found = seats.map((seat) => ({ seat, rows: rows.filter((row) => row.seat === seat) }));
  return {
    meeting,
    agency,
    title: titleOf(register, meeting),
    lines: found
      .filter(({ rows: own }) => own.length < 2)
      .map(({ seat, rows: [row] }) => ({
        seat: seat.seat,
        role: seat.role,
        name: isVacantName(seat.name) ? "Vacant" : seat.name,
        cells: row === undefined ? BLANK_TEXTS : textsAt(columns, row.position),
      })),
    leftOut: found.filter(({ rows: own }) => own.length > 1).map(({ seat }) => seat.seat),
  };
}

function titleOf(register: Register, { group, date, start }: Meeting): string {
  const clock = start === null ? "" : `, ${toClock(start)}`;
  return `${register.group(group)?.name ?? group}, ${WEEKDAY_NAMES[weekdayOf(date)]} ${toLongDate(date)}${clock}`;
}
