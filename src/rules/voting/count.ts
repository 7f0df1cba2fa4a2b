import type { MajorityRule, VoteCount, VoteResult } from "../../answers/voting-count";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { MAYBE, THERE } from "../presence";
import type { JudgedBallot } from "./ballots";
import type { Electorate, VotingSeat } from "./electorate";
import type { Representation } from "./represented";

/** What is needed to count: the ballots judged, who may vote, and how surely each was represented. */
export interface VoteToCount {
  readonly ballots: readonly JudgedBallot[];
  readonly electorate: Electorate;
  readonly representation: Representation;
  readonly isRestricted: boolean;
}

/** Every count that the marks still open allow; one where none is open. */
export interface CountedVote {
  readonly counts: readonly [VoteCount, ...VoteCount[]];
  /** Voting seats whose open marks can change the count. */
  readonly open: readonly VotingSeat[];
}

/**
 * How many ballots are for, against and abstained, how many rows do not count, and how many are entitled?
 * An open mark (a row still blank) can turn out either way, and each count that can come of it is given.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.19, 12.29, 12.30, 12.34.
 */
export function countVotes(vote: VoteToCount): CountedVote {
  const who = voters(vote);
  const openBallots = vote.ballots.filter(({ counts }) => counts !== "surely" && counts !== "not");
  const openSeats = who.filter((seat) => vote.representation.get(seat) === MAYBE);
  const open = [...new Set([...openSeats, ...openBallots.flatMap(({ seat }) => (seat === null ? [] : [seat]))])];
  let counts: VoteCount[] = [sureCount(vote, who, open)];
  for (const seat of open) counts = distinct(counts.flatMap((count) => turnsOf(vote, seat).map((turn) => withTurn(count, seat, turn))));
  const [first = sureCount(vote, who, open), ...rest] = counts;
  return { counts: [first, ...rest], open };
}

/**
 * What does the count come to? More For than Against among the ballots cast; by the setting, For must be more than
 * half of those present or of those entitled. Unanimous: every ballot counted is For. Equal For and Against is a
 * deadlock, whatever the base. With no ballot counted there is no result yet.
 *
 * Source: GOV 12.4, 12.19, 12.34.
 * @example resultOf({ for: 5, against: 2, … }, { kind: "simple", base: "cast", isStated: true }) // "majority"
 */
export function resultOf(count: VoteCount, rule: MajorityRule): VoteResult {
  if (count.for + count.against + count.abstained === 0) return "nothing counted";
  if (count.for === count.against) return "deadlock";
  if (rule.kind === "unanimous") return count.against + count.abstained === 0 ? "majority" : "no majority";
  const base = rule.base === "cast" ? count.for + count.against : count[rule.base];
  return count.for > count.against && count.for * 2 > base ? "majority" : "no majority";
}

/** Which majority a group's vote needs, by the settings. */
export function majorityRuleOf(register: Register, group: Group): MajorityRule {
  const { cogMajority, majorityBase } = register.settings;
  if (group.voteRule !== "Statutory partners") return { kind: "simple", base: majorityBase, isStated: true };
  return cogMajority === "unanimous" ? { kind: "unanimous" } : { kind: "simple", base: "cast", isStated: false };
}

function voters({ electorate, isRestricted }: VoteToCount): readonly VotingSeat[] {
  return isRestricted ? electorate.seats.filter(({ sort }) => sort === "statutory partner") : electorate.seats;
}

/** One way an open mark can turn out: the ballots that would count then, and whether the seat was there. */
interface Turn {
  readonly ballots: readonly JudgedBallot[];
  readonly isThere: boolean;
}

/** What is certain: the open seats are left out, but for the partners among them, who are always entitled. */
function sureCount(vote: VoteToCount, who: readonly VotingSeat[], open: readonly VotingSeat[]): VoteCount {
  const counted = vote.ballots.filter(({ counts }) => counts === "surely");
  const there = new Set(who.filter((seat) => vote.representation.get(seat) === THERE));
  for (const { seat } of counted) if (seat !== null) there.add(seat);
  for (const seat of open) there.delete(seat);
  const none = { for: 0, against: 0, abstained: 0, notCounted: vote.ballots.length, present: there.size };
  return add({ ...none, entitled: who.filter((seat) => seat.sort === "statutory partner" || there.has(seat)).length }, counted);
}

function withTurn(count: VoteCount, seat: VotingSeat, { ballots, isThere }: Turn): VoteCount {
  const takesPart = isThere || ballots.length > 0 ? 1 : 0;
  const entitled = count.entitled + (seat.sort === "statutory partner" ? 0 : takesPart);
  return add({ ...count, present: count.present + takesPart, entitled }, ballots);
}

function add(count: VoteCount, ballots: readonly JudgedBallot[]): VoteCount {
  const cast = (way: "For" | "Against" | "Abstain"): number => ballots.filter(({ ballot }) => ballot.vote === way).length;
  return {
    ...count, for: count.for + cast("For"), against: count.against + cast("Against"), abstained: count.abstained + cast("Abstain"),
    notCounted: count.notCounted - ballots.length,
  };
}

function distinct(counts: readonly VoteCount[]): VoteCount[] {
  return [...new Map(counts.map((count) => [Object.values(count).join("|"), count])).values()];
}

function turnsOf({ ballots, representation }: VoteToCount, seat: VotingSeat): readonly Turn[] {
  const own = ballots.filter((each) => each.seat === seat);
  const isOpen = representation.get(seat) === MAYBE;
  const alone = own.filter(({ counts }) => counts === "if alone");
  const ifThere: Turn = { ballots: own.filter(({ counts }) => counts === "if represented"), isThere: true };
  const ifNot: Turn = { ballots: own.filter(({ counts }) => counts === "if not represented"), isThere: false };
  const turns = isOpen ? [ifThere, ifNot] : [{ ballots: [], isThere: representation.get(seat) === THERE }];
  return alone.length === 0 ? turns : turns.flatMap((turn) => [turn, { ...turn, ballots: [...turn.ballots, ...alone] }]);
}
