import type { Seat } from "../../records/people";
import type { RollCall } from "../presence";
import { type At, GONE, type Level, MAYBE } from "../roll-reading";
import type { Electorate, VotingSeat } from "./electorate";

/** How surely each voting seat was represented at the moment of the vote. */
export class Representation {
  constructor(private readonly byAgency: Uint8Array, private readonly chairs: ReadonlyMap<VotingSeat, Level>) {}

  levelOf(seat: VotingSeat): Level {
    return seat.agencyNumber === null ? (this.chairs.get(seat) ?? GONE) : (this.byAgency[seat.agencyNumber] as Level);
  }
}

/**
 * Which voting seats were represented at that minute? One pass over the meeting's rows. A deputy counts as the
 * one replaced; rows of seats that are recused count for nothing. Seats whose row is still to be marked may be.
 *
 * Source: GOV 12.15, 12.30, 7.2f.
 */
export function representationAt(called: RollCall, electorate: Electorate, at: At, recused: ReadonlySet<Seat>): Representation {
  const { constituency, roll } = called;
  const { reading } = constituency;
  const { store } = roll;
  const byAgency = new Uint8Array(constituency.agencies.length);
  for (let row = roll.first; row >= 0; row = store.nextOf(row)) {
    const number = reading.agencyAt(row);
    if (number < 0 || (recused.size > 0 && isOf(called, row, recused))) continue;
    const level = reading.levelAt(row, at);
    if (level > (byAgency[number] as number)) byAgency[number] = level;
  }
  for (const seat of called.seatsWithoutRow()) {
    const number = constituency.agencyOfSeat(seat);
    if (number >= 0 && !recused.has(seat) && byAgency[number] === GONE) byAgency[number] = MAYBE;
  }
  return new Representation(byAgency, electorate.chairIn.size === 0 ? NO_CHAIRS : chairsAt(called, electorate, at, recused));
}

const NO_CHAIRS: ReadonlyMap<VotingSeat, Level> = new Map();

/** A person in a group chair's seat, or in the chair's own seat in the group, represents that chair and no agency. */
function chairsAt(called: RollCall, electorate: Electorate, at: At, recused: ReadonlySet<Seat>): ReadonlyMap<VotingSeat, Level> {
  const { constituency } = called;
  const levels = new Map<VotingSeat, Level>();
  const raise = (seat: Seat | null, level: Level): void => {
    const chair = seat === null || recused.has(seat) ? undefined : electorate.chairIn.get(seat);
    if (chair !== undefined && level > (levels.get(chair) ?? GONE)) levels.set(chair, level);
  };
  for (const entry of called.entries) if (constituency.agencyOf(entry) < 0) raise(entry.seat, constituency.reading.levelAt(entry.position, at));
  for (const seat of called.seatsWithoutRow()) if (constituency.agencyOfSeat(seat) < 0) raise(seat, MAYBE);
  return levels;
}

function isOf(called: RollCall, row: number, seats: ReadonlySet<Seat>): boolean {
  return called.entries.some(({ position, seat }) => position === row && seat !== null && seats.has(seat));
}
