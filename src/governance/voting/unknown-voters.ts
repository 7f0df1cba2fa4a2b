import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { addressOf } from "../../functions/unreadable-cell";
import type { Ballot } from "../../records/decisions";
import { isNearest } from "../../records/nearest";
import type { Register } from "../../register/register";
import type { VotingSeat } from "../ballots/electorate";
import { namedAs } from "../ballots/names-meant";
import { ABSENT } from "../membership/row-reader";
import { paragraphsOf } from "./paragraphs";
import type { TheVote } from "./the-vote";

/** A ballot whose Voting seat nobody bears, and the voting seat that is most likely meant. */
interface Mistyped {
  readonly ballot: Ballot;
  readonly seat: VotingSeat;
}

/**
 * Are there ballots whose Voting seat nobody bears, but is nearly the name of one that may vote, has no ballot, and was there or
 * votes by proxy; and would the outcome be another with them? Then the answer that names their cells; null where they change nothing. `ask` gives
 * what is compared, with other ballots in place of those that are there.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.29, 12.30.
 */
export function unknownVoters(
  register: Register,
  vote: TheVote,
  ask: (ballots: readonly Ballot[]) => unknown,
): CannotTell | null {
  const mistyped = mistypedIn(register, vote);
  const first = mistyped[0];
  if (first === undefined) return null;
  const { decision, group } = vote;
  const all = vote.ballots.map(({ ballot }) => ballot);
  const asIs = JSON.stringify(ask(all));
  const decides = someOf(mistyped).some((meant) => {
    const seats = new Map(meant.map(({ ballot, seat }) => [ballot, seat.name]));
    const ballots = all.map((ballot) => namedAs(ballot, seats.get(ballot) ?? ballot.votingSeat));
    return JSON.stringify(ask(ballots)) !== asIs;
  });
  if (!decides) return null;
  const [said, ...others] = mistyped.map(
    ({ ballot, seat }) => `says '${ballot.votingSeat}', which nobody has for a name; ${seat.name} may be meant`,
  );
  const rest = others.map((each, at) => ` ${cellOf(register, mistyped[at + 1])} ${each}.`).join("");
  const message = `(Voting seat) ${said ?? ""}.${rest} That could decide it; write out who voted.`;
  const facts = { what: "decision", id: decision.decision, cell: cellOf(register, first), message };
  return unreadableRow(facts, paragraphsOf(group).majority);
}

function cellOf(register: Register, mistyped: Mistyped | undefined): string {
  return mistyped === undefined ? "" : addressOf(register, "Votes", mistyped.ballot, "votingSeat");
}

function mistypedIn(register: Register, vote: TheVote): readonly Mistyped[] {
  const unknown = vote.ballots.filter(({ fault }) => fault?.kind === "unknown");
  if (unknown.length === 0) return NONE;
  const free = votersWithout(vote);
  const isThere = (seat: VotingSeat): boolean => vote.representation.presenceOf(seat) > ABSENT;
  const all = (): readonly string[] => register.all("Agencies").flatMap(({ agency, aliases }) => [agency, ...aliases]);
  return unknown.flatMap(({ ballot }) => {
    const mayBe = (each: VotingSeat): boolean => ballot.proxy === true || isThere(each);
    const seat = free.find((each) => mayBe(each) && isNearest(ballot.votingSeat, namesOf(each), all));
    return seat === undefined ? NONE : [{ ballot, seat }];
  });
}

const NONE: readonly Mistyped[] = [];

function namesOf({ kind, name, agency }: VotingSeat): readonly string[] {
  return kind === "group chair" || agency === null ? [name] : [agency.agency, ...agency.aliases];
}

/** The voting seats that may vote, and have no ballot. */
function votersWithout({ electorate, restriction, ballots }: TheVote): readonly VotingSeat[] {
  return electorate.seats.filter(
    (seat) => (!restriction.holds || seat.kind === "statutory partner") && !ballots.some((each) => each.seat === seat),
  );
}

/** With more of these than this only all of them together are looked at. */
const MOST_CHOSEN_FROM = 8;

/** Each choice of one or more of these. */
function someOf(mistyped: readonly Mistyped[]): readonly (readonly Mistyped[])[] {
  if (mistyped.length > MOST_CHOSEN_FROM) return [mistyped];
  return mistyped.reduce<readonly (readonly Mistyped[])[]>(
    (chosen, each) => [...chosen, ...chosen.map((some) => [...some, each]), [each]],
    [],
  );
}
