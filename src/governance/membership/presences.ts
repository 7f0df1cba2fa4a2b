import type { Seat } from "../../records/people";
import { BLANK } from "../../register/coded-column";
import type { MeetingAttendance } from "../../register/meeting-attendance";
import type { Membership } from "./membership";
import {
  ABSENT,
  type At,
  type NO_AGENCY,
  PERHAPS_ITS_AGENCY,
  type Presence,
  PRESENT,
  UNKNOWN,
  UNKNOWN_AGENCY,
} from "./row-reader";

/** Who is there: a presence for each agency (by number) and, where seats are counted, for each counted seat. */
export interface Presences {
  readonly agencies: Uint8Array;
  readonly seats: Uint8Array | null;
  /** How many are or may be there for an agency that no table knows; ahead of the meeting, in seats alone. */
  readonly unknown: number;
  /** A bit for each number that a row bears in place of an agency's (`hasRowsOf`). */
  readonly besides: number;
}

/** Does any row bear that number in place of an agency's? */
export function hasRowsOf(
  { besides }: Presences,
  number: typeof NO_AGENCY | typeof UNKNOWN_AGENCY | typeof PERHAPS_ITS_AGENCY,
): boolean {
  return (besides & (1 << -number)) !== 0;
}

/** Which rows are looked at, and what they are taken to say. */
export interface PresenceOptions {
  /** The minute asked about; null leaves Arrived and Left out of account. "ahead": who is coming, by what has been said so far. */
  readonly at: At | "ahead";
  /** The seats that may still be marked where no row names them: none once the register is closed. */
  readonly awaited: readonly Seat[];
  /** Seats that declared an interest and are left out. */
  readonly without: ReadonlySet<Seat>;
  /** True where seats are counted besides agencies. */
  readonly countSeats: boolean;
}

/**
 * Who is there at one minute, or is coming? Quorum, forecast and votes count from this. Of several rows for one agency or
 * seat the best counts. An awaited seat that no row names may be there.
 *
 * Goes once over the rows and runs for every row of every meeting: integers only.
 *
 * Source: GOV 11.1 to 11.3, 7.2f, 12.15, 12.30.
 */
export function presencesOf(
  membership: Membership,
  attendance: MeetingAttendance,
  options: PresenceOptions,
): Presences {
  const { at, without } = options;
  const { reading } = membership;
  const agencies = new Uint8Array(membership.agencies.length);
  const leftOut = without.size === 0 ? null : without;
  const isAhead = at === "ahead";
  const minute = isAhead ? null : at;
  let unknown = 0;
  let besides = 0;
  for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
    const number = reading.agencyAt(row);
    if (number < 0) {
      besides |= 1 << -number;
      if (number !== UNKNOWN_AGENCY && number !== PERHAPS_ITS_AGENCY) continue;
    }
    // Of several rows for one agency the best counts: no more need be read for one that is there.
    if (number >= 0 && agencies[number] === PRESENT) continue;
    if (leftOut !== null && isOf(attendance, row, leftOut)) continue;
    const presence = isAhead ? reading.expectedAt(row) : reading.presenceAt(row, minute);
    // Ahead of the meeting a stranger's coming makes nothing possible; a seat's may.
    if (number === UNKNOWN_AGENCY) unknown += presence > ABSENT && !(isAhead && isSeatless(attendance, row)) ? 1 : 0;
    else if (number === PERHAPS_ITS_AGENCY)
      raisePerhaps(agencies, membership.employerOf(attendance.seatAt(row) as Seat), presence);
    else if (presence > (agencies[number] as number)) agencies[number] = presence;
  }
  const unnamed = options.awaited.length === 0 ? options.awaited : seatsWithoutRow(attendance, options);
  for (const seat of unnamed) {
    const number = membership.agencyOfSeat(seat);
    if (number === UNKNOWN_AGENCY) unknown++;
    else if (number >= 0 && agencies[number] === ABSENT) agencies[number] = UNKNOWN;
  }
  return {
    agencies,
    seats: options.countSeats ? ofSeats(membership, attendance, { at, without, unnamed }) : null,
    unknown,
    besides,
  };
}

/** Does the row at a position name no seat? */
function isSeatless({ columns }: MeetingAttendance, position: number): boolean {
  return columns.seat.codeAt(position) === BLANK;
}

function raisePerhaps(agencies: Uint8Array, number: number, presence: Presence): void {
  if (number >= 0 && presence > ABSENT && agencies[number] === ABSENT) agencies[number] = UNKNOWN;
}

/** Does the row at a position name one of these seats? */
function isOf(attendance: MeetingAttendance, position: number, seats: ReadonlySet<Seat>): boolean {
  const seat = attendance.seatAt(position);
  return seat !== null && seats.has(seat);
}

/** The seats that no row names and somebody may still be marked for. */
function seatsWithoutRow(attendance: MeetingAttendance, { awaited, without }: PresenceOptions): readonly Seat[] {
  const named = new Set(Array.from(attendance.positions(), (row) => attendance.seatAt(row)));
  return awaited.filter((seat) => !named.has(seat) && !without.has(seat));
}

function ofSeats(
  membership: Membership,
  attendance: MeetingAttendance,
  { at, without, unnamed }: Pick<PresenceOptions, "at" | "without"> & { readonly unnamed: readonly Seat[] },
): Uint8Array {
  const { reading, counted } = membership;
  const places = new Map(counted.map((seat, place) => [seat, place]));
  const seats = new Uint8Array(places.size);
  const raise = (seat: Seat, presence: Presence): void => {
    const place = places.get(seat);
    if (place !== undefined && presence > (seats[place] as number)) seats[place] = presence;
  };
  for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
    const seat = attendance.seatAt(row);
    if (seat === null || without.has(seat)) continue;
    raise(seat, at === "ahead" ? reading.expectedAt(row) : reading.presenceAt(row, at));
  }
  for (const seat of unnamed) raise(seat, UNKNOWN);
  return seats;
}
