import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import { namesNobody } from "../../records/open-place";
import { nearest } from "../../records/nearest";
import type { Check, Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { INDEPENDENT_CONSULTANT, LAY_MEMBER } from "../../sources/provisions/checks";
import { presentStatusesOn } from "../membership/present-statuses";
import { mayAttend } from "./may-attend";
import { personNamed } from "./person";

/**
 * Which lay members and independent consultants took part in a meeting without the checks and agreements they need first?
 * Judged on the day of the meeting, for the name in the row, else for the seat's holder; a row without a seat goes by its
 * name. Cancelled meetings and those to come are left alone. Which checks are completed on a day to come, and which that the
 * documents ask of lay members and consultants are those of somebody in no seat?
 *
 * Source: GOV 4.3, 5.3, 5.6.
 */
export function* checksFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const row of register.all("Checks")) yield* completedToCome(row, asAt);
  yield* inNoSeat(register, asAt);
  const watched = watchedNames(register);
  if (watched.size === 0 && !register.all("Seats").some(isWatched)) return;
  for (const meeting of register.all("Meetings"))
    if (meeting.date <= asAt && meeting.status !== "Cancelled") yield* withoutChecks(register, meeting, watched);
}

function* completedToCome(row: Check, asAt: PlainDate): Iterable<RowFinding> {
  const { person, kind, completed } = row;
  if (completed === null || completed <= asAt) return;
  yield {
    severity: "warning",
    code: "completed-in-the-future",
    table: "Checks",
    row,
    property: "completed",
    found: toLongDate(completed),
    message: `${kind} of ${person} is marked completed on ${toLongDate(completed)}, which is still to come; until then it counts as not completed.`,
    fix: "Correct the date, or clear it until it is done.",
  };
}

/** Others may be the council's own people, who are on no group. */
function* inNoSeat(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const asked = new Set(
    [LAY_MEMBER, INDEPENDENT_CONSULTANT]
      .flatMap((each) => provisionOn(register, each, asAt))
      .flatMap((rule) => (rule.status === "in force" ? rule.value : [])),
  );
  const rows = register.all("Checks").filter(({ kind }) => asked.has(kind));
  if (rows.length === 0) return;
  const seats = register.all("Seats");
  const known = new Set(
    seats.flatMap(({ seat, name }) => [keyOf(name), ...(namesNobody(name) || name === "" ? [keyOf(seat)] : [])]),
  );
  for (const row of rows) {
    const { person, seat } = row;
    if (register.seat(seat) !== undefined || known.has(keyOf(person)) || namesNobody(person)) continue;
    const meant = nearest(
      person,
      seats
        .filter(isWatched)
        .flatMap((each) => (namesNobody(each.name) || each.name === "" ? [each.seat] : [each.name])),
    );
    yield {
      severity: "warning",
      code: "check-of-nobody-seated",
      table: "Checks",
      row,
      property: "person",
      found: person,
      message: `Checks has ${row.kind} of ${person}, who holds no seat of that name in Seats: it counts for nobody who does.`,
      fix: `${meant === null ? "" : `Did you mean '${meant}'? `}Write the Person as the Name in Seats, or give the Seat.`,
    };
  }
}

function* withoutChecks(register: Register, meeting: Meeting, watched: ReadonlySet<string>): Iterable<RowFinding> {
  const attendance = register.attendanceOf(meeting.meeting);
  const present = presentStatusesOn(register, meeting.date);
  for (let position = attendance.first; position >= 0; position = attendance.after(position)) {
    const seat = attendance.seatAt(position);
    if (seat === null ? watched.size === 0 : !isWatched(seat)) continue;
    const row = attendance.rowAt(position);
    const tookPart = present.has(row.status) || row.status === "In attendance";
    const who = tookPart ? whoOf(register, row, watched) : null;
    if (who === null) continue;
    const answer = mayAttend(register, who, meeting.date);
    if (answer.status !== "answered" || answer.value) continue;
    yield {
      severity: "warning",
      code: "attended-without-checks",
      table: "Attendance",
      row,
      property: "status",
      found: row.status ?? "",
      message: `${who} took part in ${meeting.meeting} without the checks needed first. ${answer.because.sentence}`,
      fix: "Record the check in Checks with the day it was completed, or correct the row.",
    };
  }
}

/** Who took part, where it is somebody who needs checks first: known by the seat, or by the name in a row without one. */
function whoOf(register: Register, { seat, name }: AttendanceRow, watched: ReadonlySet<string>): string | null {
  if (seat === null) return watched.has(keyOf(name)) ? name : null;
  if (!isWatched(seat)) return null;
  return name !== "" && (personNamed(register, name)?.seats.includes(seat) ?? false) ? name : seat.seat;
}

function watchedNames(register: Register): ReadonlySet<string> {
  const holders = register
    .all("Seats")
    .filter((seat) => isWatched(seat) && !namesNobody(seat.name))
    .map(({ name }) => keyOf(name));
  const checked = register
    .all("Checks")
    .filter((row) => isWatched(register.seat(row.seat)) && !namesNobody(row.person))
    .map(({ person }) => keyOf(person));
  return new Set([...holders, ...checked]);
}

function isWatched(seat: Seat | undefined): boolean {
  return seat?.category === "Lay member" || seat?.category === "Independent consultant";
}
