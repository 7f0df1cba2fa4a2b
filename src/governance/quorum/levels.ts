import type { Seat } from "../../records/people";
import type { MeetingAttendance } from "../../register/roll";
import type { Membership } from "../membership/membership";
import { type At, ABSENT, PRESENT, UNKNOWN, UNKNOWN_AGENCY } from "../membership/row-reader";
import type { Condition } from "./requirement";

/** Who is there at one minute: a level for each agency (by number) and, where a rule counts seats, for each counted seat. */
export interface WhoWasThere {
  readonly agencies: Uint8Array;
  readonly seats: Uint8Array | null;
  /** Rows of somebody who was or may have been there for an agency that no table knows. */
  readonly unknown: number;
}

export interface PresenceOptions {
  readonly at: At;
  readonly registerOpen: boolean;
  /** Agencies taken as represented all along, by number (proxies, where the setting counts them). */
  readonly besides: readonly number[];
  /** Seats that declared an interest and are left out. */
  readonly without: ReadonlySet<Seat>;
  /** True where the rule counts seats. */
  readonly countSeats: boolean;
}

/** Goes once over the roll. Runs for every row of every meeting: integers only. */
export function whoWasThere(membership: Membership, roll: MeetingAttendance, options: PresenceOptions): WhoWasThere {
  const { at, without, registerOpen } = options;
  const { reading } = membership;
  const { store } = roll;
  const agencies = new Uint8Array(membership.agencies.length);
  const leftOut = without.size === 0 ? null : positionsOf(roll, without);
  let unknown = 0;
  for (let row = roll.first; row >= 0; row = store.nextOf(row)) {
    const number = reading.agencyAt(row);
    if (number < 0 && number !== UNKNOWN_AGENCY) continue;
    if (leftOut?.has(row) === true) continue;
    const level = reading.presenceAt(row, at);
    if (number === UNKNOWN_AGENCY) unknown += level > ABSENT ? 1 : 0;
    else if (level > (agencies[number] as number)) agencies[number] = level;
  }
  if (registerOpen) unknown += awaitTheRest(membership, roll, without, agencies);
  for (const number of options.besides) agencies[number] = PRESENT;
  return { agencies, seats: options.countSeats ? seatLevels(membership, roll, options) : null, unknown };
}

/** The rows of these seats. */
function positionsOf(roll: MeetingAttendance, seats: ReadonlySet<Seat>): ReadonlySet<number> {
  return new Set(roll.entries.filter(({ seat }) => seat !== null && seats.has(seat)).map(({ position }) => position));
}

/** Core seats without a row are not yet marked while the register is open. Gives how many of them are of an unknown agency. */
function awaitTheRest(
  membership: Membership,
  roll: MeetingAttendance,
  without: ReadonlySet<Seat>,
  agencies: Uint8Array,
): number {
  const named = new Set(roll.entries.map(({ seat }) => seat));
  let unknown = 0;
  for (const seat of membership.awaited) {
    if (named.has(seat) || without.has(seat)) continue;
    const number = membership.agencyOfSeat(seat);
    if (number === UNKNOWN_AGENCY) unknown++;
    else if (number >= 0 && agencies[number] === ABSENT) agencies[number] = UNKNOWN;
  }
  return unknown;
}

function seatLevels(
  membership: Membership,
  roll: MeetingAttendance,
  { at, without, registerOpen }: PresenceOptions,
): Uint8Array {
  const places = new Map(membership.counted.map((seat, place) => [seat, place]));
  const levels = new Uint8Array(places.size);
  const named = new Set<Seat | null>();
  for (const { seat, position } of roll.entries) {
    named.add(seat);
    const place = seat === null || without.has(seat) ? undefined : places.get(seat);
    if (place !== undefined) levels[place] = Math.max(levels[place] ?? 0, membership.reading.presenceAt(position, at));
  }
  if (registerOpen) {
    for (const seat of membership.awaited)
      if (!named.has(seat) && !without.has(seat)) levels[places.get(seat) ?? -1] = UNKNOWN;
  }
  return levels;
}

export type Verdict = "quorate" | "not quorate" | "undecided";

/**
 * Are the conditions met? Undecided exactly when marking what is unmarked could still meet them: the conditions only
 * ever gain from one more agency, so it is enough to look at the fewest and at the most who may have been there.
 */
export function verdictOn(conditions: readonly Condition[], levels: WhoWasThere): Verdict {
  let met = true;
  let lacking = 0;
  for (const condition of conditions) {
    const sure = countFrom(PRESENT, condition, levels);
    if (sure >= condition.needed) continue;
    met = false;
    const possible = countFrom(UNKNOWN, condition, levels);
    if (possible < condition.neededAtLeast) lacking += condition.neededAtLeast - possible;
  }
  if (met) return "quorate";
  return lacking > levels.unknown ? "not quorate" : "undecided";
}

/** How many of a condition's agencies or seats were there (from PRESENT), or may have been (from UNKNOWN). */
export function countFrom(
  least: typeof UNKNOWN | typeof PRESENT,
  { kind, of }: Condition,
  { agencies, seats }: WhoWasThere,
): number {
  const levels = kind === "seats" ? (seats ?? agencies) : agencies;
  let count = 0;
  for (let i = 0; i < of.length; i++) if ((levels[of[i] as number] as number) >= least) count++;
  return count;
}
