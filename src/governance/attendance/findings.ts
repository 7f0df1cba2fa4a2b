import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { addressOf } from "../../functions/unreadable-cell";
import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import type { Agency, Seat } from "../../records/people";
import { partsOf } from "../../records/plain-text";
import { SAID, type AttendanceRow, type MeetingAttendance } from "../../register/meeting-attendance";
import { isInForce, type Register } from "../../register/register";
import { markedTwice, type MarkedTwice } from "../membership/marked-twice";
import { membershipOn } from "../membership/membership";
import { hoursOf } from "../membership/meeting-hours";
import { presentStatusesOn, type PresentStatuses } from "../membership/present-statuses";
import { nameOfRow } from "../membership/row-name";
import { ABSENT } from "../membership/row-reader";
import { timesOf } from "../membership/row-times";
import { isRecorded, isRegisterOpen } from "../membership/who-is-there";
import { sayOutOfForce } from "../membership/words";
import { seatsMeantAt } from "./as-group-chair";
import { ContradictionScreen } from "./contradiction-screen";
import { rowFindings } from "./row-findings";

/**
 * Where do the rows of Attendance contradict each other, Seats or Meetings? Each finding says which record the answers
 * believe. Found: a deputy for a seat that is itself present; one seat marked twice differently, or a group's chair, in the Group
 * chair seat and in the own; a row that says both that
 * somebody came and that nobody did; a row of a seat that has ended or not begun; another group's seat, attending; a row
 * whose Agency is not its seat's; times the wrong way round; attendance at a cancelled meeting, or at one still ahead; a
 * closed register with rows not marked; a presiding chair who was not there, two of them.
 *
 * Source: GOV 11.2, 11.3b, 7.2f, 12.19, 12.34.
 */
export function consistencyFindings(register: Register, asAt: PlainDate): readonly RowFinding[] {
  const findings: RowFinding[] = [];
  const screen = new ContradictionScreen(register);
  for (const meeting of register.all("Meetings")) {
    const attendance = register.attendanceOf(meeting.meeting);
    if (attendance.isEmpty) continue;
    const present = presentStatusesOn(register, meeting.date);
    if (meeting.status === "Cancelled" && attendance.says(present.bits))
      findings.push(cancelledButAttended(meeting, attendance, present));
    if (meeting.date > asAt && meeting.status !== "Cancelled" && attendance.says(present.bits))
      findings.push(attendedAhead(meeting, attendance, present));
    const { rows, isSeatTwice } = screen.suspectsIn(meeting, attendance);
    if (isSeatTwice)
      findings.push(
        ...seatsMarkedTwice(
          register,
          meeting,
          markedTwice(attendance, present, hoursOf(meeting), seatsMeantAt(register, meeting, attendance)),
        ),
      );
    for (const row of rows) findings.push(...contradictionsIn(register, meeting, attendance.rowAt(row), present));
    if (attendance.says(SAID.open) && isClosed(meeting, attendance, asAt))
      findings.push(...closedWithBlanks(meeting, attendance));
    if (meeting.chairedBy !== "" && meeting.status !== "Cancelled")
      findings.push(...presidingChair(register, meeting, attendance));
  }
  return findings;
}

function* contradictionsIn(
  register: Register,
  meeting: Meeting,
  row: AttendanceRow,
  present: PresentStatuses,
): Iterable<RowFinding> {
  yield* notInSeat(register, meeting, row, present);
  yield* anotherAgency(register, meeting, row);
  yield* timesReversed(meeting, row);
  yield* rowFindings(register, meeting, row, present);
}

function warning(
  row: AttendanceRow,
  property: string,
  code: string,
): Pick<RowFinding, "severity" | "code" | "table" | "row" | "property"> {
  return { severity: "warning", code, table: "Attendance", row, property };
}

function cancelledButAttended(meeting: Meeting, { rows }: MeetingAttendance, present: PresentStatuses): RowFinding {
  const there = rows.filter(({ status }) => present.has(status));
  return {
    severity: "warning",
    code: "cancelled-but-attended",
    table: "Meetings",
    row: meeting,
    property: "status",
    found: "Cancelled",
    message: `${meeting.meeting} is cancelled, but ${there.length} ${there.length === 1 ? "row of Attendance says somebody" : "rows of Attendance say people"} came; the answers believe it was cancelled.`,
    fix: "Correct the Status of the meeting, or clear the rows of Attendance.",
  };
}

function attendedAhead(meeting: Meeting, { rows }: MeetingAttendance, present: PresentStatuses): RowFinding {
  const there = rows.filter(({ status }) => present.has(status));
  return {
    severity: "warning",
    code: "attended-ahead",
    table: "Attendance",
    row: there[0] ?? null,
    property: "status",
    found: there[0]?.status ?? "",
    message: `${meeting.meeting} is on ${toLongDate(meeting.date)}, still ahead, but ${there.length} ${there.length === 1 ? "row of Attendance says somebody" : "rows of Attendance say people"} came; the answers on its quorum believe it, those on attendance leave it out.`,
    fix: "Enter Coming in Status for who has accepted, or correct the Date of the meeting.",
  };
}

function* seatsMarkedTwice(register: Register, meeting: Meeting, twice: readonly MarkedTwice[]): Iterable<RowFinding> {
  for (const { seat, before, row, isDeputyBesideMember, believed } of twice) {
    const marks = [before, row].map((each) => saidIn(register, each, seat)).join(" and ");
    const belief =
      believed === null ? "either way it was not represented" : `the answers believe the row that says ${believed}`;
    yield {
      ...warning(row, "status", isDeputyBesideMember ? "deputy-beside-member" : "seat-marked-twice"),
      found: row.status ?? "",
      message: `Seat ${seat.seat} is marked ${marks} at ${meeting.meeting}; ${isDeputyBesideMember ? `a deputy came for a seat that was itself there, and ${seat.category === "Group chair" ? "it" : "its agency"} counts once either way` : belief}.`,
      fix: isDeputyBesideMember
        ? "Keep the row that is right, or enter Left and Arrived if one took over from the other."
        : "Keep one row for the seat.",
    };
  }
}

function* notInSeat(
  register: Register,
  meeting: Meeting,
  row: AttendanceRow,
  present: PresentStatuses,
): Iterable<RowFinding> {
  const { seat, status } = row;
  if (seat === null) return;
  const group = register.group(meeting.group);
  const home = register.group(seat.group);
  if (!isInForce(seat, meeting.date)) yield seatOutOfForce(register, meeting, row, seat);
  else if (group !== home && group !== undefined && home !== undefined) {
    if (!present.has(status) && status !== "In attendance") return;
    if (group.voteRule === "Listed seats" && (seat.category === "Chair" || seat.category === "Co-chair")) return;
    yield {
      ...warning(row, "seat", "seat-of-another-group"),
      found: seat.seat,
      message: `Seat ${seat.seat} is of ${seat.group}, but ${meeting.meeting} is a meeting of ${meeting.group}; ${group.voteRule === "Listed seats" ? "it was counted for no agency" : "it was counted for its agency"}.`,
      fix: "Name the person's seat in this group, or leave Seat blank and name the Agency.",
    };
  }
}

/** Who came counts for quorum, where the seat represents an agency; for attendance the row counts for nothing. */
function seatOutOfForce(register: Register, meeting: Meeting, row: AttendanceRow, seat: Seat): RowFinding {
  const ended = seat.to !== null && seat.to < meeting.date;
  return {
    ...warning(row, "seat", ended ? "seat-has-ended" : "seat-not-begun"),
    found: seat.seat,
    message: `Seat ${seat.seat} ${sayOutOfForce(seat, meeting.date)}, but ${row.status === null ? "has a row" : `is marked ${row.status}`} at ${meeting.meeting} on ${toLongDate(meeting.date)}; ${believedOf(register, meeting, row)}.`,
    fix: "Correct the seat's From or To in Seats, or name the seat the person holds now.",
  };
}

function believedOf(register: Register, meeting: Meeting, row: AttendanceRow): string {
  const group = register.group(meeting.group);
  const membership = group === undefined ? null : membershipOn(register, group, meeting.date);
  if (membership === null || membership.reading.expectedAt(row.position) === ABSENT) return "the row is passed over";
  if (row.isUnreadable("status")) return "its Status cannot be read, so the quorum leaves it open";
  return membership.agencyOf(row) < 0
    ? "it represents no agency, and counts for nothing in attendance"
    : "it counts for the quorum as somebody of its agency, and for nothing in attendance";
}

function* anotherAgency(register: Register, meeting: Meeting, row: AttendanceRow): Iterable<RowFinding> {
  const { seat, agency } = row;
  const own = seat === null ? undefined : register.agency(seat.agency);
  if (seat === null || agency === null || own === undefined || own === agency) return;
  yield {
    ...warning(row, "agency", "agency-contradicts-seat"),
    found: row.agencyAsWritten,
    message: `The row says ${agency.agency}, but seat ${seat.seat} at ${meeting.meeting} is ${own.agency}'s; the answers believe the seat.`,
    fix: "Clear the Agency, or name the right seat.",
  };
}

function* timesReversed(meeting: Meeting, row: AttendanceRow): Iterable<RowFinding> {
  const { arrived, left } = timesOf(row, hoursOf(meeting));
  if (arrived === null || left === null || arrived < left) return;
  yield {
    ...warning(row, "left", "left-before-arrived"),
    found: toClock(left),
    message: `At ${meeting.meeting}, Left (${toClock(left)}) is not after Arrived (${toClock(arrived)}), so it cannot be told when this person was there.`,
    fix: "Correct Arrived or Left.",
  };
}

/** Is the register closed with something in it, so that a row left blank is an oversight? */
function isClosed(meeting: Meeting, attendance: MeetingAttendance, asAt: PlainDate): boolean {
  return (
    meeting.status !== "Cancelled" &&
    !isRegisterOpen(meeting, attendance, asAt) &&
    (isRecorded(meeting, attendance, asAt) || attendance.says(SAID.unreadable))
  );
}

const MOST_NAMED = 3;

/** One finding a meeting, at its first row that is not marked. A row of a seat that is not in force has its own. */
function closedWithBlanks(meeting: Meeting, attendance: MeetingAttendance): readonly RowFinding[] {
  let blank = 0;
  const named: AttendanceRow[] = [];
  for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
    if ((attendance.saidAt(row) & SAID.open) === 0) continue;
    const seat = attendance.seatAt(row);
    if (seat !== null && !isInForce(seat, meeting.date)) continue;
    if (blank++ < MOST_NAMED) named.push(attendance.rowAt(row));
  }
  const [first] = named;
  if (first === undefined) return [];
  const finding: RowFinding = {
    severity: "warning",
    code: "closed-register-blank",
    table: "Attendance",
    row: first,
    property: "status",
    found: first.status ?? "",
    message: `The register of ${meeting.meeting} is closed, but ${blank} ${blank === 1 ? "row is" : "rows are"} not marked: ${named.map(nameOfRow).join(", ")}${blank > MOST_NAMED ? ", …" : ""}.`,
    fix: "Mark each row, or set Register to Open until it is complete.",
  };
  return [finding];
}

function presidingChair(register: Register, meeting: Meeting, attendance: MeetingAttendance): readonly RowFinding[] {
  const seat = register.seat(meeting.chairedBy);
  if (seat === undefined) {
    const named = partsOf(meeting.chairedBy);
    if (named.length > 1) {
      return [
        {
          ...ofChairedBy(meeting, "two-presiding-chairs"),
          message: `${meeting.meeting} names ${named.length} presiding chairs; only one gives or withholds consent, so none is believed.`,
          fix: "Name in Chaired by the one seat or agency that presided.",
        },
      ];
    }
  }
  const mayHaveCome = presentStatusesOn(register, meeting.date).bits | SAID.open | SAID.unreadable;
  const agency = seat === undefined ? register.agency(meeting.chairedBy) : undefined;
  if (seat === undefined && agency === undefined) return [];
  const isMeant = (row: number): boolean =>
    seat === undefined ? agencyAt(register, attendance, row) === agency : attendance.seatAt(row) === seat;
  const away: AttendanceRow[] = [];
  for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
    if (!isMeant(row)) continue;
    if ((attendance.saidAt(row) & mayHaveCome) !== 0) return [];
    away.push(attendance.rowAt(row));
  }
  const mayBeAnother = (row: AttendanceRow): boolean =>
    (attendance.saidAt(row.position) & mayHaveCome) !== 0 && mayMeanAgency(register, row, agency);
  const hasShared = agency !== undefined && register.hasSharedNames("Agencies");
  if (away.length === 0 || (hasShared && attendance.rows.some(mayBeAnother))) return [];
  return [
    {
      ...ofChairedBy(meeting, "presiding-chair-not-there"),
      message: `${meeting.chairedBy} is said to have chaired ${meeting.meeting}, but is marked ${away.map((row) => saidIn(register, row)).join(" and ")}; the answers believe Chaired by.`,
      fix: "Correct Chaired by, or the row of Attendance.",
    },
  ];
}

/** Does a row name, or its seat, an agency by a name that several bear, this one among them? */
function mayMeanAgency(
  register: Register,
  { agencyAsWritten, seat }: AttendanceRow,
  agency: Agency | undefined,
): boolean {
  const written = agencyAsWritten === "" ? (seat?.agency ?? "") : agencyAsWritten;
  return agency !== undefined && register.sharedName("Agencies", written)?.rows.includes(agency) === true;
}

function ofChairedBy(meeting: Meeting, code: string): Omit<RowFinding, "message" | "fix"> {
  const found = meeting.chairedBy;
  return { severity: "warning", code, table: "Meetings", row: meeting, property: "chairedBy", found };
}

/** "Present (Attendance!E3)"; in another seat than the one meant: "Present (Attendance!E3, in the seat QA-CH)". */
function saidIn(register: Register, row: AttendanceRow, meant: Seat | null = row.seat): string {
  const other = row.seat === null || row.seat === meant ? "" : `, in the seat ${row.seat.seat}`;
  return `${row.status ?? ""} (${addressOf(register, "Attendance", row, "status")}${other})`;
}

/** The agency that the row at a position names, else its seat's. */
function agencyAt(register: Register, attendance: MeetingAttendance, position: number): Agency | undefined {
  const seat = attendance.seatAt(position);
  return attendance.agencyAt(position) ?? (seat === null ? undefined : register.agency(seat.agency));
}
