import type { Seat } from "../../records/people";
import { ABSENT, type At, type Presence, UNKNOWN } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import type { Electorate, VotingSeat } from "./electorate";

/** How surely each voting seat was represented at the moment of the vote. */
export class Representation {
  constructor(
    private readonly byAgency: Uint8Array,
    private readonly chairs: ReadonlyMap<VotingSeat, Presence>,
  ) {}

  presenceOf(seat: VotingSeat): Presence {
    return seat.agencyNumber === null
      ? (this.chairs.get(seat) ?? ABSENT)
      : (this.byAgency[seat.agencyNumber] as Presence);
  }
}

/**
 * Which voting seats were represented at that minute? One pass over the meeting's rows. A deputy counts as the
 * one replaced; rows of seats that are recused count for nothing. Seats whose row is still to be marked may be.
 *
 * Source: GOV 12.15, 12.30, 7.2f.
 */
export function representationAt(
  called: WhoIsThere,
  electorate: Electorate,
  at: At,
  recused: ReadonlySet<Seat>,
): Representation {
  const { membership, roll } = called;
  const { reading } = membership;
  const { store } = roll;
  const byAgency = new Uint8Array(membership.agencies.length);
  for (let row = roll.first; row >= 0; row = store.nextOf(row)) {
    const number = reading.agencyAt(row);
    if (number < 0 || (recused.size > 0 && isOf(called, row, recused))) continue;
    const level = reading.presenceAt(row, at);
    if (level > (byAgency[number] as number)) byAgency[number] = level;
  }
  for (const seat of called.seatsWithoutRow()) {
    const number = membership.agencyOfSeat(seat);
    if (number >= 0 && !recused.has(seat) && byAgency[number] === ABSENT) byAgency[number] = UNKNOWN;
  }
  return new Representation(
    byAgency,
    electorate.chairIn.size === 0 ? NO_CHAIRS : chairsAt(called, electorate, at, recused),
  );
}

const NO_CHAIRS: ReadonlyMap<VotingSeat, Presence> = new Map();

/** A person in a group chair's seat, or in the chair's own seat in the group, represents that chair and no agency. */
function chairsAt(
  called: WhoIsThere,
  electorate: Electorate,
  at: At,
  recused: ReadonlySet<Seat>,
): ReadonlyMap<VotingSeat, Presence> {
  const { membership } = called;
  const levels = new Map<VotingSeat, Presence>();
  const raise = (seat: Seat | null, level: Presence): void => {
    const chair = seat === null || recused.has(seat) ? undefined : electorate.chairIn.get(seat);
    if (chair !== undefined && level > (levels.get(chair) ?? ABSENT)) levels.set(chair, level);
  };
  for (const entry of called.entries)
    if (membership.agencyOf(entry) < 0) raise(entry.seat, membership.reading.presenceAt(entry.position, at));
  for (const seat of called.seatsWithoutRow()) if (membership.agencyOfSeat(seat) < 0) raise(seat, UNKNOWN);
  return levels;
}

function isOf(called: WhoIsThere, row: number, seats: ReadonlySet<Seat>): boolean {
  return called.entries.some(({ position, seat }) => position === row && seat !== null && seats.has(seat));
}
