import type { Agency } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import { WITHOUT_VOTE } from "../../sources/provisions/voting";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import type { VoteCircumstances } from "./circumstances";
import type { VotingSeat } from "./electorate";
import type { ProxyFault } from "./reasons";
import { seatsCalled } from "./seats-called";
import { namedVotingSeat } from "./voting-seat-name";

/** Whether the party holding a proxy may vote for another: it may, or it may not, or it waits for rows of Attendance still blank. */
export type ProxyHolder = "there" | ProxyFault | { readonly waitsFor: readonly VotingSeat[] };

/**
 * May the party of Proxy given to cast a vote for another? It must be entitled to vote on the decision itself and be there
 * in person then: an agency by any of its names, a voting seat, or a seat or person of Seats, who stands for its
 * agency (a group's chair for that chair too). Not the voter itself, nor anybody who has no vote.
 *
 * Source: GOV 12.6, 12.16, 12.31.
 * @example proxyHolder("EMAS", cityCouncil, circumstances) // "there", or "to one absent"
 */
export function proxyHolder(givenTo: string, voter: VotingSeat, vote: VoteCircumstances): ProxyHolder {
  const named = partiesNamed(givenTo, vote);
  if (named === "unknown")
    return namedVotingSeat(vote.register, givenTo).kind === "shared" ? "to a shared name" : "to one unknown";
  const mayVote = named.filter(({ kind }) => !vote.restriction.holds || kind === "statutory partner");
  if (mayVote.length === 0) return "to one without vote";
  const others = mayVote.filter((party) => party !== voter);
  if (others.length === 0) return "to itself";
  const there = others.filter((party) => vote.representation.presenceOf(party) === PRESENT);
  const maybe = others.filter((party) => vote.representation.presenceOf(party) === UNKNOWN);
  if (there.length + maybe.length === 0) return "to one absent";
  if (partiesAmong(there) > 1) return "several parties";
  return there.length === 0 || partiesAmong([...there, ...maybe]) > 1 ? { waitsFor: maybe } : "there";
}

/** The chair of a group and the agency that employs the chair may be one person; two joint chairs are two. */
function partiesAmong(seats: readonly VotingSeat[]): number {
  return new Set(seats.map((seat) => seat.agency ?? seat)).size;
}

/** The voting seats that a name means; none where somebody is meant who has no vote here. */
function partiesNamed(givenTo: string, vote: VoteCircumstances): readonly VotingSeat[] | "unknown" {
  const { register, electorate } = vote;
  const named = namedVotingSeat(register, givenTo);
  if (named.kind === "agency") return ofAgency(named.agency, vote);
  if (named.kind === "chair") {
    const chairs = electorate.chairsOf.get(named.group.group) ?? [];
    return named.agency === null ? chairs : chairs.filter(({ agency }) => agency === named.agency);
  }
  return seatedParties(givenTo, vote);
}

/** Of somebody's seats those of this group on the day, if there are any, say for whom that party votes. */
function seatedParties(name: string, vote: VoteCircumstances): readonly VotingSeat[] | "unknown" {
  const { register, group, meeting, electorate } = vote;
  const all = seatsCalled(register, name);
  if (all.length === 0) return "unknown";
  const own = register.seatsOn(group.group, meeting.date).filter((seat) => all.includes(seat));
  const withoutVote = provisionOn(register, WITHOUT_VOTE, meeting.date);
  const barred: ReadonlySet<string> = new Set(withoutVote.status === "in force" ? withoutVote.value : []);
  const parties = (own.length > 0 ? own : all)
    .filter(({ category }) => !barred.has(category))
    .flatMap((seat) => [electorate.chairIn.get(seat), ...ofAgency(register.agency(seat.agency), vote)]);
  return [...new Set(parties)].filter((party) => party !== undefined);
}

function ofAgency(agency: Agency | undefined, { electorate }: VoteCircumstances): readonly VotingSeat[] {
  const seat = agency === undefined ? undefined : electorate.ofAgency.get(agency);
  return seat === undefined ? [] : [seat];
}
