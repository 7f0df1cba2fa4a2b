import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Group, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { RECUSAL } from "../../sources/provisions/voting";
import { ABSENT } from "../membership/row-reader";
import type { WhoIsThere } from "../membership/who-is-there";
import { electorateOn, electorateWith, type Electorate, type VotingSeat } from "./electorate";
import type { Restriction } from "./reasons";
import { representationAt, type Representation, withSomeThere } from "./represented";
import { restrictionOf } from "./restriction";

/** What the ballots of one decision are judged by. */
export interface VoteCircumstances {
  readonly register: Register;
  readonly group: Group;
  readonly meeting: Meeting;
  /** The decision's Time; null where it is blank. */
  readonly time: MinuteOfDay | null;
  readonly electorate: Electorate;
  readonly representation: Representation;
  readonly restriction: Restriction;
  /** Seats left out of the vote for a declared interest. */
  readonly recusedSeats: ReadonlySet<Seat>;
  /** Voting seats whose only people there had declared an interest. */
  readonly recused: ReadonlySet<VotingSeat>;
}

/** Who may vote, and who was there besides, in one way to mean cells that do not say it. */
export interface VotersMeant {
  /** The group's seats that day. */
  readonly seats: readonly Seat[];
  /** Voting seats represented besides: by name, or by the seat that somebody came in. */
  readonly there: readonly (string | Seat)[];
}

const NOBODY: ReadonlySet<Seat> = new Set();
const NO_VOTING_SEATS: ReadonlySet<VotingSeat> = new Set();

/**
 * Who could vote on a decision of a meeting, and who of them was represented at its moment: the decision's Time, else
 * the meeting's opening?
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.20, 12.29, 12.30, 12.35.
 */
export function circumstancesOf(
  register: Register,
  decision: Decision,
  room: WhoIsThere,
  meant?: VotersMeant,
): VoteCircumstances {
  const { meeting, membership } = room;
  const { group } = membership;
  const electorate =
    meant === undefined
      ? electorateOn(register, group, meeting.date, membership)
      : electorateWith(register, meeting.date, membership, meant.seats);
  const recusedSeats = recusedFrom(register, decision, meeting.date);
  const { time } = decision;
  const found = representationAt(room, electorate, time, recusedSeats);
  const representation =
    meant === undefined ? found : withSomeThere(found, votingSeatsThere(register, electorate, meant));
  const everybody = recusedSeats.size === 0 ? representation : representationAt(room, electorate, time, NOBODY);
  const recused =
    recusedSeats.size === 0
      ? NO_VOTING_SEATS
      : new Set(
          electorate.seats.filter(
            (seat) => everybody.presenceOf(seat) > ABSENT && representation.presenceOf(seat) === ABSENT,
          ),
        );
  const restriction = restrictionOf(register, decision, group);
  return { register, group, meeting, time, electorate, representation, restriction, recusedSeats, recused };
}

function votingSeatsThere(
  register: Register,
  { seats, chairIn, ofAgency }: Electorate,
  { there }: VotersMeant,
): ReadonlySet<VotingSeat | undefined> {
  const ofSeat = (seat: Seat): VotingSeat | undefined => {
    const agency = register.agency(seat.agency);
    return chairIn.get(seat) ?? (agency === undefined ? undefined : ofAgency.get(agency));
  };
  return new Set(
    there.map((each) => (typeof each === "string" ? seats.find(({ name }) => name === each) : ofSeat(each))),
  );
}

/** The seats that declared an interest, where the local setting Recusal takes their vote away. */
function recusedFrom(register: Register, decision: Decision, day: PlainDate): ReadonlySet<Seat> {
  if (provisionOn(register, RECUSAL, day).value === "No" || decision.interests.length === 0) return NOBODY;
  return new Set(decision.interests.map((id) => register.seat(id)).filter((seat) => seat !== undefined));
}
