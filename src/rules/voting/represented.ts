import type { Seat } from "../../records/people";
import { GONE, levelOfRow, MAYBE, type At, type Level, type RollCall } from "../presence";
import type { Electorate, VotingSeat } from "./electorate";

/** How surely each voting seat was represented at the moment of the vote; a seat not in it was not. */
export type Representation = ReadonlyMap<VotingSeat, Level>;

/**
 * Which voting seats were represented at that minute? One pass over the meeting's rows. A deputy counts as the
 * one replaced; rows of seats that are recused count for nothing. Seats whose row is still to be marked may be.
 *
 * Source: GOV 12.15, 12.30, 7.2f.
 */
export function representationAt(roll: RollCall, electorate: Electorate, at: At, recused: ReadonlySet<Seat>): Representation {
  const { constituency } = roll;
  const levels = new Map<VotingSeat, Level>();
  const raise = (voting: VotingSeat | undefined, level: Level): void => {
    if (voting !== undefined && level > (levels.get(voting) ?? GONE)) levels.set(voting, level);
  };
  const votingSeatOf = (number: number, seat: Seat | null): VotingSeat | undefined => {
    const agency = constituency.agencies[number];
    if (agency !== undefined) return electorate.ofAgency.get(agency);
    return seat === null ? undefined : electorate.chairIn.get(seat);
  };
  for (const entry of roll.entries) {
    const level = levelOfRow(entry, constituency.presentStatuses, at);
    if (level === GONE || (entry.seat !== null && recused.has(entry.seat))) continue;
    raise(votingSeatOf(constituency.agencyOf(entry), entry.seat), level);
  }
  for (const seat of roll.seatsWithoutRow()) {
    if (!recused.has(seat)) raise(votingSeatOf(constituency.agencyOfSeat(seat), seat), MAYBE);
  }
  return levels;
}
