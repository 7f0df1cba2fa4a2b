import { addressOf } from "../../functions/unreadable-cell";
import { dateOfMoment, minuteOfMoment } from "../../calendar/time-of-day";
import type { Ballot } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { ReadRow } from "../../records/reader";
import type { Register } from "../../register/register";
import { bearersOf, namedVotingSeat } from "./voting-seat-name";
import { PRESENT, UNKNOWN, type Presence } from "../membership/row-reader";
import type { VoteCircumstances } from "./circumstances";
import type { VotingSeat } from "./electorate";
import { judgedProxy, proxyHours } from "./proxy";
import type { BallotFault, UncountedBallot } from "./reasons";

/**
 * A row of Votes with what became of it. A ballot counts surely, or only if its seat turns out to have been
 * represented, or (a proxy) only if it turns out not to have been, or (a proxy) only if whoever holds it turns out to
 * have come too, or only if another joint chair turns out not to have been; else its fault says why not.
 */
export interface JudgedBallot {
  readonly ballot: Ballot;
  readonly seat: VotingSeat | null;
  readonly counts: "surely" | "if represented" | "if not represented" | "if held" | "if alone" | "not";
  readonly fault: BallotFault | null;
  /** Of a proxy: who may hold it, and whose row of Attendance is still blank. */
  readonly waitsFor?: readonly VotingSeat[];
}

/**
 * Which ballots of a decision count? Judged one by one first; then of several for one seat that agree one
 * counts, and of several that differ none. An invalid proxy is no ballot, so it never upsets a valid one.
 *
 * Source: GOV 12.5, 12.6, 12.14 to 12.16, 12.18, 12.20, 12.29 to 12.31, 12.33, 12.35.
 */
export function judgedBallots(ballots: readonly Ballot[], vote: VoteCircumstances): readonly JudgedBallot[] {
  return withoutRepeats(ballots.map((ballot) => judgedAlone(ballot, vote)));
}

/** The ballots that nobody's are, as their Voting seat is blank: none of them counts. */
export function ballotsOfNobody(register: Register, broken: readonly ReadRow[]): readonly JudgedBallot[] {
  return broken
    .filter(({ faults }) => faults.length === 1 && faults[0]?.column === "votingSeat")
    .map(({ row }) => ({
      ballot: row as unknown as Ballot,
      seat: null,
      counts: "not",
      fault: { kind: "no voting seat", cell: addressOf(register, "Votes", row, "votingSeat") },
    }));
}

/** As answers name it: by the seat's own name where it is known, else as written. */
export function uncounted({ ballot, seat, fault }: JudgedBallot): UncountedBallot | null {
  if (fault === null) return null;
  const votingSeat = fault.kind === "no voting seat" ? "A ballot" : (seat?.name ?? ballot.votingSeat);
  return { votingSeat, vote: ballot.vote, fault };
}

/** One ballot, whatever others there are for its seat. Source: as `judgedBallots`. */
export function judgedAlone(ballot: Ballot, vote: VoteCircumstances): JudgedBallot {
  const found = seatVoting(ballot, vote);
  if ("kind" in found) return { ballot, seat: null, counts: "not", fault: found };
  const { seat } = found;
  if (vote.restriction.holds && seat.kind !== "statutory partner") {
    return { ballot, seat, counts: "not", fault: { kind: "not entitled", why: "restricted" } };
  }
  if (found.ifAlone === true) return { ballot, seat, counts: "if alone", fault: null };
  if (isTooLate(ballot, vote.meeting)) return { ballot, seat, counts: "not", fault: { kind: "cast too late" } };
  const cast: Cast = { ballot, seat, presence: vote.representation.presenceOf(seat) };
  return ballot.proxy === true ? judgeProxy(cast, vote) : judgeInPerson(cast, vote);
}

/** A ballot of an entitled seat, and how surely that seat was represented. */
interface Cast {
  readonly ballot: Ballot;
  readonly seat: VotingSeat;
  readonly presence: Presence;
}

function judgeInPerson({ ballot, seat, presence }: Cast, { recused }: VoteCircumstances): JudgedBallot {
  if (presence === PRESENT) return { ballot, seat, counts: "surely", fault: null };
  if (presence === UNKNOWN) return { ballot, seat, counts: "if represented", fault: null };
  return { ballot, seat, counts: "not", fault: { kind: recused.has(seat) ? "recused" : "not present" } };
}

function judgeProxy({ ballot, seat, presence }: Cast, vote: VoteCircumstances): JudgedBallot {
  const { faults, waitsFor } = judgedProxy(ballot, seat, vote);
  if (faults.length > 0) {
    const { proxyGivenTo: givenTo } = ballot;
    const hours = proxyHours(vote.register, vote.meeting);
    const holder = {
      cell: addressOf(vote.register, "Votes", ballot, "proxyGivenTo"),
      bearers: faults.includes("to a shared name") ? bearersOf(vote.register, givenTo) : "",
    };
    return { ballot, seat, counts: "not", fault: { kind: "proxy", faults, hours, givenTo, holder } };
  }
  if (waitsFor.length > 0) return { ballot, seat, counts: "if held", fault: null, waitsFor };
  return { ballot, seat, counts: presence === UNKNOWN ? "if not represented" : "surely", fault: null };
}

type Found = { readonly seat: VotingSeat; readonly ifAlone?: true } | BallotFault;

function seatVoting(ballot: Ballot, vote: VoteCircumstances): Found {
  const { register } = vote;
  const { votingSeat } = ballot;
  if (vote.electorate.bySeat) return memberVoting(ballot, vote);
  const named = namedVotingSeat(register, votingSeat);
  if (named.kind === "unknown" || named.kind === "shared") {
    const cell = addressOf(register, "Votes", ballot, "votingSeat");
    const isSeat = register.settings.isOwn && register.seat(votingSeat) !== undefined;
    if (named.kind === "unknown") return { kind: isSeat ? "seat for agency" : "unknown", cell };
    return { kind: "shared name", cell, bearers: bearersOf(register, votingSeat) };
  }
  if (named.kind === "chair") return chairVoting(named.group, named.agency?.agency ?? null, vote);
  const seat = vote.electorate.ofAgency.get(named.agency);
  if (seat !== undefined) return { seat };
  if (named.agency.type === "Partnership office") return { kind: "not entitled", why: "officers" };
  const { voteRule } = vote.group;
  if (voteRule === "Statutory partners") return { kind: "not entitled", why: "partners only" };
  return { kind: "not entitled", why: voteRule === "Listed seats" ? "not on the list" : "no core seat" };
}

/** Where each seat has a vote, it is named by its id. */
function memberVoting(ballot: Ballot, { register, electorate }: VoteCircumstances): Found {
  const seat = register.seat(ballot.votingSeat);
  if (seat === undefined) return { kind: "no such seat", cell: addressOf(register, "Votes", ballot, "votingSeat") };
  const voting = electorate.chairIn.get(seat);
  return voting === undefined ? { kind: "not entitled", why: "no member" } : { seat: voting };
}

/** In a vote in writing: was the ballot cast after its End, or without one after its day? */
function isTooLate({ castOn }: Ballot, { kind, date, end }: Meeting): boolean {
  if (kind !== "Written" || castOn === null) return false;
  const day = dateOfMoment(castOn);
  return day > date || (day === date && end !== null && minuteOfMoment(castOn) > end);
}

function chairVoting(
  group: Group,
  agency: string | null,
  { group: body, electorate, representation }: VoteCircumstances,
): Found {
  if (body.voteRule === "Statutory partners") return { kind: "not entitled", why: "partners only" };
  if (body.voteRule !== "Listed seats") return { kind: "not entitled", why: "chairs" };
  const all = electorate.chairsOf.get(group.group) ?? [];
  const meant = agency === null ? all : all.filter((chair) => chair.agency?.agency === agency);
  const [only] = meant;
  if (only === undefined) return { kind: "not entitled", why: "no such chair" };
  if (meant.length === 1) return { seat: only };
  const there = meant.filter((chair) => representation.presenceOf(chair) === PRESENT);
  const maybe = meant.filter((chair) => representation.presenceOf(chair) === UNKNOWN);
  const [one = only] = [...there, ...maybe];
  if (there.length > 1 || there.length + maybe.length === 0) return { kind: "joint chairs", represented: there.length };
  return maybe.length > 0 && there.length + maybe.length > 1 ? { seat: one, ifAlone: true } : { seat: one };
}

function withoutRepeats(judged: readonly JudgedBallot[]): readonly JudgedBallot[] {
  if (!hasRepeats(judged)) return judged;
  return judged.map((each, place) => {
    const rivals =
      each.counts === "not"
        ? []
        : judged.filter((other) => other !== each && other.seat === each.seat && other.counts === each.counts);
    if (rivals.length === 0) return each;
    if (rivals.some(({ ballot }) => ballot.vote !== each.ballot.vote))
      return { ...each, counts: "not", fault: { kind: "differing ballots" } };
    return judged.indexOf(rivals[0] as JudgedBallot) > place
      ? each
      : { ...each, counts: "not", fault: { kind: "second ballot" } };
  });
}

/** Nearly every decision has one ballot a seat: seen without making anything. */
function hasRepeats(judged: readonly JudgedBallot[]): boolean {
  for (const [place, { seat, counts }] of judged.entries()) {
    if (counts === "not") continue;
    for (let later = place + 1; later < judged.length; later++)
      if (judged[later]?.seat === seat && judged[later]?.counts === counts) return true;
  }
  return false;
}
