import type { Seat } from "../../records/people";
import type { AttendanceRow, MeetingAttendance } from "../../register/meeting-attendance";
import { type MeetingHours, minuteIn } from "./meeting-hours";

/** Two rows of one seat that say different things of the same time. */
export interface MarkedTwice {
  readonly seat: Seat;
  readonly before: AttendanceRow;
  readonly row: AttendanceRow;
  /** A deputy beside the member; either way the agency was there. */
  readonly isDeputyBesideMember: boolean;
  /** The status that the answers believe: somebody was there; null where neither row says so. */
  readonly believed: string | null;
}

/**
 * Which seats are marked twice at a meeting, and differently? A member who left and came back has two rows with one
 * mark, and a deputy may follow the member by the clock; a deputy beside the member, or Present beside Absent, is a
 * contradiction. Rows that are not marked yet contradict nothing. `present`: the statuses that say somebody was there;
 * `hours`: the meeting's, by which the clock may pass midnight; `meant`: the seat that a row is for, where it is not the one it
 * names.
 *
 * Source: GOV 7.2f, 11.2, 11.3b.
 */
export function markedTwice(
  attendance: MeetingAttendance,
  present: ReadonlySet<string | null>,
  hours: MeetingHours,
  meant: ((seat: Seat) => Seat) | null = null,
): readonly MarkedTwice[] {
  if (meant === null && !attendance.namesSeatTwice()) return NONE;
  const { status } = attendance.columns;
  const first = new Map<Seat, number>();
  let found: MarkedTwice[] | null = null;
  for (let at = attendance.first; at >= 0; at = attendance.after(at)) {
    const named = attendance.seatAt(at);
    if (named === null || status.valueAt(at) === null) continue;
    const seat = meant === null ? named : meant(named);
    const before = first.get(seat);
    if (before === undefined) first.set(seat, at);
    else if (status.valueAt(before) !== status.valueAt(at)) {
      const rows = [attendance.rowAt(before), attendance.rowAt(at)] as const;
      if (!isHandover(rows, present, hours)) (found ??= []).push(contradiction(seat, rows, present));
    }
  }
  return found ?? NONE;
}

const NONE: readonly MarkedTwice[] = [];

/** One after the other: the member left before the deputy came, or the other way round. */
function isHandover(
  [a, b]: readonly [AttendanceRow, AttendanceRow],
  present: ReadonlySet<string | null>,
  hours: MeetingHours,
): boolean {
  if (!present.has(a.status) || !present.has(b.status)) return false;
  return leftBefore(a, b, hours) || leftBefore(b, a, hours);
}

/** A time outside the meeting is taken as it stands: which of two came first is seen all the same. */
function leftBefore({ left }: AttendanceRow, { arrived }: AttendanceRow, hours: MeetingHours): boolean {
  if (left === null || arrived === null) return false;
  return (minuteIn(hours, left) ?? left) <= (minuteIn(hours, arrived) ?? arrived);
}

function contradiction(
  seat: Seat,
  [before, row]: readonly [AttendanceRow, AttendanceRow],
  present: ReadonlySet<string | null>,
): MarkedTwice {
  const there = [row, before].map(({ status }) => status).filter((status) => present.has(status));
  const isDeputyBesideMember = there.includes("Deputy") && there.some((status) => status !== "Deputy");
  return { seat, before, row, isDeputyBesideMember, believed: there[0] ?? null };
}
