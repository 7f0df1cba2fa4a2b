import { keyOf } from "../../records/cell";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import type { VotingSeat } from "../ballots/electorate";
import { ABSENT, UNKNOWN_AGENCY } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import type { TheVote } from "./the-vote";

/** A row of Attendance that stands for nobody known, and the voting seats, by name, which it would make represented. */
export interface RowOfNobody {
  readonly row: AttendanceRow;
  readonly maybe: readonly string[];
}

/**
 * Which rows of somebody who is or may have been there at a vote match no seat and no agency, and for which voting seats that
 * nobody else represented could they be? Of those on which no ballot hangs one stands for all. A name that several agencies bear
 * is one of theirs; a row that names an agency, or a seat that is known, is no group's chair.
 *
 * Source: GOV 12.15, 12.30.
 */
export function rowsOfNobody(register: Register, vote: TheVote, room: WhoIsThere): readonly RowOfNobody[] {
  if (!vote.representation.hasUnknown) return [];
  const { electorate, representation } = vote;
  const doubtful = new Set(electorate.doubts.map(({ row }) => keyOf(row.seat)));
  const absent = electorate.seats.filter((seat) => representation.presenceOf(seat) === ABSENT);
  return unknownThere(vote, room)
    .filter(({ seatAsWritten }) => seatAsWritten === "" || !doubtful.has(keyOf(seatAsWritten)))
    .map((row) => {
      const maybe = absent.filter((seat) => mayStandFor(register, row, seat));
      return { row, maybe: worthAsking(vote, maybe).map(({ name }) => name) };
    });
}

/** May a row of somebody who was there at a vote, and matches nobody, be of this voting seat? */
export function mayHaveCome(register: Register, vote: TheVote, room: WhoIsThere, seat: VotingSeat): boolean {
  return unknownThere(vote, room).some((row) => mayStandFor(register, row, seat));
}

function unknownThere({ decision: { time } }: TheVote, room: WhoIsThere): readonly AttendanceRow[] {
  const { reading } = room.membership;
  const at = room.at(time === null ? room.opening : room.minuteOf(time));
  return room.attendance.rowsWhere(
    (row) => reading.agencyAt(row) === UNKNOWN_AGENCY && reading.presenceAt(row, at) > ABSENT,
  );
}

function mayStandFor(
  register: Register,
  { seat, seatAsWritten, agencyAsWritten }: AttendanceRow,
  voter: VotingSeat,
): boolean {
  const unusable = register.store("Seats")?.unusable(keyOf(seatAsWritten))?.row["agency"];
  const written = agencyAsWritten === "" ? (seat?.agency ?? String(unusable ?? "")) : agencyAsWritten;
  if (written === "") return true;
  if (voter.kind === "group chair" || voter.agency === null) return false;
  const known = register.agency(written);
  const shared = register.sharedName("Agencies", written);
  return known === undefined ? (shared?.rows.includes(voter.agency) ?? true) : known === voter.agency;
}

function worthAsking({ ballots }: TheVote, seats: readonly VotingSeat[]): readonly VotingSeat[] {
  if (ballots.some(({ ballot }) => ballot.proxy === true)) return seats;
  const hasBallot = (seat: VotingSeat): boolean => ballots.some((each) => each.seat === seat);
  return [...seats.filter(hasBallot), ...seats.filter((seat) => !hasBallot(seat)).slice(0, 1)];
}
