import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { saySharedName } from "../../functions/shared-name";
import { addressOf, brokenCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Seat } from "../../records/people";
import type { Register } from "../../register/register";
import type { VotersMeant } from "../ballots/circumstances";
import { type DoubtfulVoter, waysOfVoter } from "../ballots/doubtful-voters";
import { namedVotingSeat } from "../ballots/voting-seat-name";
import { ABSENT } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import { unknownNames } from "../quorum/unknown-names";
import { paragraphsOf } from "./paragraphs";
import { rowsOfNobody } from "./rows-of-nobody";
import type { TheVote, VotingOptions } from "./the-vote";
import { cannotTell } from "./words";

/** More ways than these are not gone through, and are taken to differ. */
const MOST_WAYS = 256;

/** One doubt: every way in which what is known so far may be meant by it. */
interface Doubt {
  readonly answer: () => CannotTell;
  readonly ways: (before: VotersMeant) => readonly VotersMeant[];
}

/**
 * Do cells of Seats leave it open who may vote, or rows of Attendance that match nobody who was there, and would the answer be
 * another one if they were meant otherwise? Then the answer that names the first such cell; null where they change nothing.
 * `ask` gives what is compared.
 *
 * Source: GOV 12.14, 12.15, 12.30.
 */
export function votersUnread(
  register: Register,
  vote: TheVote,
  options: VotingOptions,
  ask: (options: VotingOptions) => unknown,
): CannotTell | null {
  const { electorate, room, representation } = vote;
  if (electorate.doubts.length === 0 && !representation.hasUnknown) return null;
  const asRead = { seats: room.membership.seats, there: [] };
  const doubts = [...doubtsOf(register, vote, room), ...doubtsOfRows(register, vote, room)];
  const shown = JSON.stringify(ask(options));
  const isOther = (voters: VotersMeant): boolean => JSON.stringify(ask({ ...options, voters })) !== shown;
  const first = doubts.find(({ ways }) => ways(asRead).some(isOther)) ?? togetherOther(doubts, asRead, isOther);
  return first === undefined ? null : first.answer();
}

/** None of them alone, but several together. */
function togetherOther(
  doubts: readonly Doubt[],
  asRead: VotersMeant,
  isOther: (voters: VotersMeant) => boolean,
): Doubt | undefined {
  if (doubts.length < 2) return undefined;
  let all: readonly VotersMeant[] = [asRead];
  for (const { ways } of doubts) {
    all = all.flatMap((before) => [before, ...ways(before)]);
    if (all.length > MOST_WAYS) return doubts[0];
  }
  return all.some(isOther) ? doubts[0] : undefined;
}

function doubtsOf(register: Register, vote: TheVote, room: WhoIsThere): readonly Doubt[] {
  return vote.electorate.doubts.map((voter) => {
    const agencies = voter.ofAnyAgency ? agenciesMeant(register, vote, voter.row) : [];
    const isMarked = cameInSeat(room, vote, voter.row);
    return {
      answer: () => namingCell(register, vote, voter),
      ways: ({ seats, there }) =>
        waysOfVoter(voter, seats, agencies).map((way) => ({
          seats: way.seats,
          there: way.seat !== null && isMarked ? [...there, way.seat] : there,
        })),
    };
  });
}

function doubtsOfRows(register: Register, vote: TheVote, room: WhoIsThere): readonly Doubt[] {
  const { decision, group } = vote;
  return rowsOfNobody(register, vote, room).map(({ row, maybe }) => ({
    answer: () =>
      cannotTell(
        { kind: "voters unknown", decision: decision.decision, names: unknownNames(register, [row]) },
        paragraphsOf(group).others,
      ),
    ways: ({ seats, there }) => maybe.map((name) => ({ seats, there: [...there, name] })),
  }));
}

/** Is or may somebody have been there in a seat, at the time of the vote? */
function cameInSeat(room: WhoIsThere, { decision: { time } }: TheVote, { seat }: Seat): boolean {
  const at = room.at(time === null ? room.opening : room.minuteOf(time));
  const rows = room.attendance.rows.filter(({ seatAsWritten }) => keyOf(seatAsWritten) === keyOf(seat));
  return rows.some(({ position }) => room.membership.reading.presenceAt(position, at) > ABSENT);
}

/**
 * The agencies that an Agency may stand for which means none: of those that bear it, or else of all, the ones whose ballots hang on
 * it. Where none does, one will do for the others: any that is not yet a voter.
 */
function agenciesMeant(register: Register, { ballots, electorate }: TheVote, { agency }: Seat): readonly string[] {
  const named = new Set(
    ballots.flatMap(({ ballot, seat }) => {
      const meant = seat === null ? namedVotingSeat(register, ballot.votingSeat) : null;
      return meant === null || !("agency" in meant) || meant.agency === null ? [] : [meant.agency];
    }),
  );
  const shared = register.sharedName("Agencies", agency);
  const maybe = register.all("Agencies").filter((each) => shared === undefined || shared.rows.includes(each));
  const hanging = maybe.filter((each) => named.has(each));
  const other = maybe.find((each) => !electorate.ofAgency.has(each) && each.type !== "Partnership office");
  return (hanging.length > 0 ? hanging : other === undefined ? [] : [other]).map((each) => each.agency);
}

function namingCell(register: Register, { decision, group }: TheVote, { row, fault }: DoubtfulVoter): CannotTell {
  const asked = { what: "decision", id: decision.decision } as const;
  const { others: paragraph } = paragraphsOf(group);
  if (fault !== null) return brokenCell(register, { table: "Seats", row, ...asked }, fault, paragraph);
  const shared = saySharedName(register, "Agencies", row.agency);
  const why =
    shared === ""
      ? "which no row of Agencies has for a name, and could decide it; correct it, or add an alias in Agencies."
      : `which means nobody, and could decide it. ${shared}`;
  const cell = addressOf(register, "Seats", row, "agency");
  return unreadableRow({ ...asked, cell, message: `(Agency) says '${row.agency}', ${why}` }, paragraph);
}
