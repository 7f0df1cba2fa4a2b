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
 * Which voting seats were represented at that minute? A deputy counts as the
 * one replaced; rows of seats that are recused count for nothing. Seats whose row is still to be marked may be.
 *
 * Source: GOV 12.15, 12.30, 7.2f.
 */
export function representationAt(
  room: WhoIsThere,
  electorate: Electorate,
  at: At,
  recused: ReadonlySet<Seat>,
): Representation {
  const { agencies } = room.presencesAt(at, recused);
  return new Representation(
    agencies,
    electorate.chairIn.size === 0 ? NO_CHAIRS : chairsAt(room, electorate, at, recused),
  );
}

const NO_CHAIRS: ReadonlyMap<VotingSeat, Presence> = new Map();

/** A person in a group chair's seat, or in the chair's own seat in the group, represents that chair and no agency. */
function chairsAt(
  room: WhoIsThere,
  electorate: Electorate,
  at: At,
  recused: ReadonlySet<Seat>,
): ReadonlyMap<VotingSeat, Presence> {
  const { membership, attendance } = room;
  const presences = new Map<VotingSeat, Presence>();
  const raise = (seat: Seat | null, presence: Presence): void => {
    const chair = seat === null || recused.has(seat) ? undefined : electorate.chairIn.get(seat);
    if (chair !== undefined && presence > (presences.get(chair) ?? ABSENT)) presences.set(chair, presence);
  };
  for (let row = attendance.first; row >= 0; row = attendance.after(row))
    if (membership.reading.agencyAt(row) < 0) raise(attendance.seatAt(row), membership.reading.presenceAt(row, at));
  const unnamed = room.registerOpen ? room.seatsWithoutRow(membership.awaited) : [];
  for (const seat of unnamed) if (membership.agencyOfSeat(seat) < 0) raise(seat, UNKNOWN);
  return presences;
}
