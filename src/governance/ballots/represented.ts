import type { MinuteOfDay } from "../../calendar/plain-date";
import type { MinuteOfMeeting } from "../../calendar/time-of-day";
import type { Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { ABSENT, PRESENT, type Presence, UNKNOWN } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import type { Electorate, VotingSeat } from "./electorate";
import { namedVotingSeat } from "./voting-seat-name";

/** How surely each voting seat was represented at the moment of the vote. */
export interface Representation {
  presenceOf(seat: VotingSeat): Presence;
  /** Is or may somebody have been there for whom nobody knows? */
  readonly hasUnknown: boolean;
}

class RepresentationAt implements Representation {
  constructor(
    private readonly byAgency: Uint8Array,
    private readonly chairs: ReadonlyMap<VotingSeat, Presence>,
    readonly hasUnknown: boolean,
  ) {}

  presenceOf(seat: VotingSeat): Presence {
    return seat.agencyNumber === null
      ? (this.chairs.get(seat) ?? ABSENT)
      : (this.byAgency[seat.agencyNumber] as Presence);
  }
}

/**
 * Which voting seats were represented at the time of the vote: the decision's Time, else the opening? A deputy counts as the
 * one replaced; rows of seats that are recused count for nothing. Seats whose row is still to be marked may be. A Time
 * outside the meeting may mean any minute of it: what was not the same all through cannot be told.
 *
 * Source: GOV 12.15, 12.30, 7.2f.
 */
export function representationAt(
  room: WhoIsThere,
  electorate: Electorate,
  time: MinuteOfDay | null,
  recused: ReadonlySet<Seat>,
): Representation {
  if (room.meeting.kind === "Written") return EVERYBODY;
  const minute = time === null ? room.opening : room.minuteOf(time);
  if (time === null || minute !== null) return atMinute(room, electorate, minute, recused);
  return allThrough(room.changes().map((each) => atMinute(room, electorate, each, recused)));
}

/** In a vote in writing there is no room to be in: each may vote. */
const EVERYBODY: Representation = { presenceOf: () => PRESENT, hasUnknown: false };

function atMinute(
  room: WhoIsThere,
  electorate: Electorate,
  minute: MinuteOfMeeting | null,
  recused: ReadonlySet<Seat>,
): Representation {
  const { agencies, unknown } = room.presencesAt(minute, recused);
  return new RepresentationAt(
    agencies,
    electorate.chairIn.size === 0 ? NO_CHAIRS : chairsAt(room, electorate, minute, recused),
    unknown > 0,
  );
}

function allThrough(minutes: readonly Representation[]): Representation {
  return {
    presenceOf: (seat) => {
      const [first = UNKNOWN, ...later] = minutes.map((minute) => minute.presenceOf(seat));
      return later.every((presence) => presence === first) ? first : UNKNOWN;
    },
    hasUnknown: minutes.some(({ hasUnknown }) => hasUnknown),
  };
}

/** The same, with these voting seats represented besides. */
export function withSomeThere(found: Representation, there: ReadonlySet<VotingSeat | undefined>): Representation {
  return {
    presenceOf: (seat) => (there.has(seat) ? PRESENT : found.presenceOf(seat)),
    hasUnknown: found.hasUnknown,
  };
}

const NO_CHAIRS: ReadonlyMap<VotingSeat, Presence> = new Map();

/** A person in a group chair's seat, or in the chair's own seat in the group, represents that chair and no agency. */
function chairsAt(
  room: WhoIsThere,
  electorate: Electorate,
  minute: MinuteOfMeeting | null,
  recused: ReadonlySet<Seat>,
): ReadonlyMap<VotingSeat, Presence> {
  const { membership, attendance } = room;
  const at = room.at(minute);
  const presences = new Map<VotingSeat, Presence>();
  const raise = (seat: Seat | null, presence: Presence): void => {
    const chair = seat === null || recused.has(seat) ? undefined : electorate.chairIn.get(seat);
    if (chair !== undefined && presence > (presences.get(chair) ?? ABSENT)) presences.set(chair, presence);
  };
  for (let row = attendance.first; row >= 0; row = attendance.after(row))
    if (electorate.bySeat || membership.reading.agencyAt(row) < 0)
      raise(attendance.seatAt(row), membership.reading.presenceAt(row, at));
  const unnamed = room.registerOpen ? room.seatsWithoutRow(membership.awaited) : [];
  for (const seat of unnamed) if (electorate.bySeat || membership.agencyOfSeat(seat) < 0) raise(seat, UNKNOWN);
  return presences;
}

/** The rows of Attendance that stand for a voting seat. */
export function rowsOf(
  seat: VotingSeat | null,
  electorate: Electorate,
  there: WhoIsThere | null,
): readonly AttendanceRow[] {
  if (seat === null || there === null) return [];
  return there.attendance.rowsWhere((row) => votingSeatAt(row, electorate, there) === seat);
}

/** The same of those that carry Arrived or Left. */
export function timedRowsOf(seat: VotingSeat, electorate: Electorate, there: WhoIsThere): readonly AttendanceRow[] {
  const { attendance } = there;
  return attendance.rowsWhere((row) => attendance.isTimedAt(row) && votingSeatAt(row, electorate, there) === seat);
}

/** The voting seat that the row at a position stands for. */
function votingSeatAt(
  row: number,
  { bySeat, ofAgency, chairIn }: Electorate,
  { attendance, membership }: WhoIsThere,
): VotingSeat | undefined {
  const agency = bySeat ? undefined : membership.agencies[membership.reading.agencyAt(row)];
  if (agency !== undefined) return ofAgency.get(agency);
  const seat = attendance.seatAt(row);
  return seat === null ? undefined : chairIn.get(seat);
}

/**
 * The rows of Attendance that name a seat of a group's chair which is not in force that day, so that they stand for nobody: a
 * Group chair seat, or the chair's own in the group; of joint chairs those of the same employer.
 */
export function lapsedRowsOf(
  register: Register,
  chair: VotingSeat,
  { electorate, there }: { readonly electorate: Electorate; readonly there: WhoIsThere },
): readonly AttendanceRow[] {
  const [code, chairs] = [...electorate.chairsOf].find(([, each]) => each.includes(chair)) ?? [];
  if (code === undefined) return [];
  const isOfChair = (seat: Seat): boolean =>
    (chairs?.length === 1 || register.agency(seat.agency) === chair.agency) &&
    (isChairOwn(register, seat, code) || isGroupChairOf(register, seat, code));
  return there.attendance.rows.filter(
    ({ seat }) => seat !== null && there.membership.isOutOfForce(seat, there.meeting.date) && isOfChair(seat),
  );
}

function isChairOwn(register: Register, { category, group }: Seat, code: string): boolean {
  return (category === "Chair" || category === "Co-chair") && register.group(group)?.group === code;
}

function isGroupChairOf(register: Register, { category, role }: Seat, code: string): boolean {
  const named = category === "Group chair" ? namedVotingSeat(register, role) : null;
  return named?.kind === "chair" && named.group.group === code;
}
