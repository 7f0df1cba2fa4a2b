import type { Seat } from "../../records/people";
import type { AttendanceEntry } from "../../register/roll";
import { type Constituency, UNKNOWN } from "../constituency";
import { type At, levelOfRow, MAYBE, THERE } from "../presence";
import type { Condition } from "./requirement";

/** Who is there at one minute: a level for each agency (by number) and, where a rule counts seats, for each counted seat. */
export interface Levels {
  readonly agencies: Uint8Array;
  readonly seats: Uint8Array | null;
  /** Rows of somebody who was or may have been there for an agency that no table knows. */
  readonly unknown: number;
}

export interface RollOptions {
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
export function levelsOf(constituency: Constituency, entries: readonly AttendanceEntry[], options: RollOptions): Levels {
  const { presentStatuses } = constituency;
  const { at, without, registerOpen } = options;
  const agencies = new Uint8Array(constituency.agencies.length);
  let unknown = 0;
  for (const entry of entries) {
    const number = constituency.agencyOf(entry);
    if (number < 0 && number !== UNKNOWN) continue;
    if (without.size > 0 && entry.seat !== null && without.has(entry.seat)) continue;
    const level = levelOfRow(entry, presentStatuses, at);
    if (number === UNKNOWN) unknown += level > 0 ? 1 : 0;
    else if (level > (agencies[number] as number)) agencies[number] = level;
  }
  if (registerOpen) unknown += awaitTheRest(constituency, entries, without, agencies);
  for (const number of options.besides) agencies[number] = THERE;
  return { agencies, seats: options.countSeats ? seatLevels(constituency, entries, options) : null, unknown };
}

/** Core seats without a row are not yet marked while the register is open. Gives how many of them are of an unknown agency. */
function awaitTheRest(constituency: Constituency, entries: readonly AttendanceEntry[], without: ReadonlySet<Seat>, agencies: Uint8Array): number {
  const named = new Set(entries.map(({ seat }) => seat));
  let unknown = 0;
  for (const seat of constituency.awaited) {
    if (named.has(seat) || without.has(seat)) continue;
    const number = constituency.agencyOfSeat(seat);
    if (number === UNKNOWN) unknown++;
    else if (number >= 0 && agencies[number] === 0) agencies[number] = MAYBE;
  }
  return unknown;
}

function seatLevels(constituency: Constituency, entries: readonly AttendanceEntry[], { at, without, registerOpen }: RollOptions): Uint8Array {
  const places = new Map(constituency.counted.map((seat, place) => [seat, place]));
  const levels = new Uint8Array(places.size);
  const named = new Set<Seat | null>();
  for (const entry of entries) {
    named.add(entry.seat);
    const place = entry.seat === null || without.has(entry.seat) ? undefined : places.get(entry.seat);
    if (place !== undefined) levels[place] = Math.max(levels[place] ?? 0, levelOfRow(entry, constituency.presentStatuses, at));
  }
  if (registerOpen) {
    for (const seat of constituency.awaited) if (!named.has(seat) && !without.has(seat)) levels[places.get(seat) ?? -1] = MAYBE;
  }
  return levels;
}

export type Verdict = "quorate" | "not quorate" | "undecided";

/**
 * Are the conditions met? Undecided exactly when marking what is unmarked could still meet them: the conditions only
 * ever gain from one more agency, so it is enough to look at the fewest and at the most who may have been there.
 */
export function verdictOn(conditions: readonly Condition[], levels: Levels): Verdict {
  let met = true;
  let lacking = 0;
  for (const condition of conditions) {
    const { sure, possible } = countOf(condition, levels);
    if (sure < condition.needed) met = false;
    if (possible < condition.neededAtLeast) lacking += condition.neededAtLeast - possible;
  }
  if (met) return "quorate";
  return lacking > levels.unknown ? "not quorate" : "undecided";
}

/** How many of a condition's agencies or seats were there, and how many may have been. */
export function countOf({ kind, of }: Condition, { agencies, seats }: Levels): { readonly sure: number; readonly possible: number } {
  const levels = kind === "seats" ? (seats ?? agencies) : agencies;
  let sure = 0;
  let possible = 0;
  for (const each of of) {
    const level = levels[each] as number;
    if (level === THERE) sure++;
    if (level > 0) possible++;
  }
  return { sure, possible };
}
