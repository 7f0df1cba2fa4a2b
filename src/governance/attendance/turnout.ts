import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Seat } from "../../records/people";
import { type AttendanceRow, type MeetingAttendance, SAID } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { type Membership, membershipThen } from "../membership/membership";
import { UNKNOWN_AGENCY } from "../membership/row-reader";
import { closesOnceMarked, isRecorded, isRegisterOpen, WhoIsThere } from "../membership/who-is-there";
import { asGroupChair } from "./as-group-chair";

/** How a seat or agency that was expected kept a meeting; unmarked where its row or register is still open. */
export type Outcome = "present" | "deputy" | "unmarked" | "apologies" | "absent";

/** Of several rows the first in this order stands: whoever came, came. */
const ORDER: readonly Outcome[] = ["present", "deputy", "unmarked", "apologies", "absent"];

/** How cells that cannot be read are taken. */
export interface TakenAs {
  /** A seat that is taken not to be in force. */
  readonly notInForce: Seat | null;
  /** What a Status that cannot be read says, of the row at one position or of all: null for nothing, not yet marked. */
  readonly unreadable: { readonly status: "Present" | "Absent"; readonly row: number | null } | null;
  /** Rows under ids that no meeting has, taken to be of these meetings, by their ids; null for none. */
  readonly besides: ReadonlyMap<string, readonly MeetingAttendance[]> | null;
  /** Further meetings, whose row of Meetings cannot be used: as they may have been meant. */
  readonly meetings: readonly Meeting[];
}

/** Every cell as it is read: a From or To that cannot be is blank, a Status not yet marked, rows of no meeting are of none. */
export const AS_READ: TakenAs = { notInForce: null, unreadable: null, besides: null, meetings: [] };

/** Who was expected at one meeting, and how each kept it. Who was not expected is in neither map. */
export interface Turnout {
  readonly meeting: Meeting;
  readonly membership: Membership;
  readonly seats: ReadonlyMap<Seat, Outcome>;
  /** By the agency's number; an agency counts once, whoever came. */
  readonly agencies: ReadonlyMap<number, Outcome>;
  /** The agencies for which nobody was expected but in seats that are vacant, or whose holder is to be confirmed. */
  readonly unsettled: ReadonlySet<number>;
  /** Rows of seats that were not in force that day: they count for nothing here. */
  readonly outOfForce: readonly AttendanceRow[];
  /** Rows whose seat or agency no table knows: they count for no agency. */
  readonly unmatched: readonly UnmatchedRow[];
}

/** A row of nobody known, and how it kept the meeting. */
export interface UnmatchedRow {
  readonly row: AttendanceRow;
  readonly outcome: Outcome;
}

/**
 * How did those expected keep a meeting? Null where nothing can be said: it is still ahead, cancelled, not recorded, or of
 * no known group. Who came is a fact, before the first document too.
 *
 * Expected are the core seats of the day that somebody holds (without a row: not yet marked while the register is open,
 * absent once it is closed), the groups' chairs that a row names, and whoever else has a row that says they came, sent a
 * deputy or apologies, or stayed away. A row in a chair's own seat in the group is that Group chair's. Not expected and In
 * attendance expect nobody. A row of one expected that is not yet marked leaves it open, in a closed register too.
 *
 * Source: GOV 11.3b, 6.5k, 7.2f.
 */
export function turnoutAt(
  register: Register,
  meeting: Meeting,
  asAt: PlainDate,
  taken: TakenAs = AS_READ,
): Turnout | null {
  if (meeting.status === "Cancelled" || meeting.date > asAt) return null;
  const group = register.group(meeting.group);
  if (group === undefined) return null;
  const membership = membershipThen(register, group, meeting.date);
  const room = new WhoIsThere(register, meeting, membership, asAt);
  const { attendance } = room;
  const besides = taken.besides?.get(meeting.meeting) ?? NO_ROWS;
  const isMarked =
    attendance.says(SAID.unreadable) && attendance.rows.some((row) => statusOf(row, taken) !== row.status);
  if (!room.recorded && !isMarked && !besides.some((each) => isRecorded(meeting, each, asAt))) return null;
  const rows = besides.length === 0 ? attendance.rows : [attendance, ...besides].flatMap((each) => each.rows);
  const { open, reading } = membership;
  const core = new Set(membership.expected);
  const seats = new Map<Seat, Outcome>();
  const agencies = new Map<number, Outcome>();
  const settled = new Set<number>();
  const outOfForce: AttendanceRow[] = [];
  const unmatched: UnmatchedRow[] = [];
  const keep = (seat: Seat | null, agency: number, outcome: Outcome): void => {
    if (seat !== null) keepBetter(seats, seat, outcome);
    if (agency < 0) return;
    keepBetter(agencies, agency, outcome);
    if (open.size > 0 && (seat === null || !open.has(seat))) settled.add(agency);
  };
  for (const row of rows) {
    const { seat } = row;
    if (seat !== null && seat === taken.notInForce) continue;
    const isStray = seat !== null && reading.isStrayAt(row.position);
    if (isStray && membership.isOutOfForce(seat, meeting.date)) {
      outOfForce.push(row);
      continue;
    }
    const chair = isStray ? asGroupChair(register, membership, meeting, seat) : null;
    const outcome = outcomeOf(statusOf(row, taken), membership);
    const agency = membership.agencyOf(row);
    if (agency === UNKNOWN_AGENCY && outcome !== null && outcome !== "unmarked") unmatched.push({ row, outcome });
    if (outcome === null || (outcome === "unmarked" && !isAwaited(chair ?? seat, core))) continue;
    keep(seat, agency, outcome);
    if (chair !== null) keepBetter(seats, chair, outcome);
  }
  const isOpen =
    room.registerOpen &&
    !(isMarked && closesOnceMarked(meeting, asAt)) &&
    (besides.length === 0 || besides.every((each) => isRegisterOpen(meeting, each, asAt)));
  for (const seat of room.seatsWithoutRow(membership.expected)) {
    if (seat === taken.notInForce || (besides.length > 0 && isNamedIn(besides, seat))) continue;
    keep(seat, membership.agencyOfSeat(seat), isOpen ? "unmarked" : "absent");
  }
  const unsettled = open.size === 0 ? NONE : new Set([...agencies.keys()].filter((agency) => !settled.has(agency)));
  return { meeting, membership, seats, agencies, unsettled, outOfForce, unmatched };
}

/** How a meeting's turnout is found. */
export type TurnoutOf = typeof turnoutAt;

/** For who asks of many seats or agencies as at one day: each meeting as its cells are read is worked out once. */
export function turnoutsOnce(): TurnoutOf {
  const known = new Map<Meeting, Turnout | null>();
  return (register, meeting, asAt, taken = AS_READ) => {
    if (taken !== AS_READ) return turnoutAt(register, meeting, asAt, taken);
    let turnout = known.get(meeting);
    if (turnout === undefined) known.set(meeting, (turnout = turnoutAt(register, meeting, asAt)));
    return turnout;
  };
}

function isNamedIn(besides: readonly MeetingAttendance[], seat: Seat): boolean {
  return besides.some(({ rows }) => rows.some((row) => row.seat === seat));
}

const NONE: ReadonlySet<number> = new Set();
const NO_ROWS: readonly MeetingAttendance[] = [];

/** Is a row that is not yet marked one of somebody expected? Others are not waited for. */
function isAwaited(seat: Seat | null, core: ReadonlySet<Seat>): boolean {
  return seat !== null && (core.has(seat) || seat.category === "Group chair");
}

/** Null where the row expects nobody. Who came in a way that represents nobody was not there for the agency. */
function outcomeOf(status: AttendanceRow["status"], { presentStatuses }: Membership): Outcome | null {
  switch (status) {
    case "Not expected":
    case "In attendance":
      return null;
    case "Coming":
    case null:
      return "unmarked";
    case "Apologies":
      return "apologies";
    default:
      if (!presentStatuses.has(status)) return "absent";
      return status === "Deputy" ? "deputy" : "present";
  }
}

function statusOf(row: AttendanceRow, { unreadable }: TakenAs): AttendanceRow["status"] {
  if (row.status !== null || unreadable === null) return row.status;
  const isMeant = unreadable.row === null || unreadable.row === row.position;
  return isMeant && row.isUnreadable("status") ? unreadable.status : null;
}

function keepBetter<K>(kept: Map<K, Outcome>, who: K, outcome: Outcome): void {
  const before = kept.get(who);
  if (isBetter(outcome, before)) kept.set(who, outcome);
}

/** Does an outcome stand before another, or before none? */
export function isBetter(outcome: Outcome, before: Outcome | undefined): boolean {
  return before === undefined || ORDER.indexOf(outcome) < ORDER.indexOf(before);
}
