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

/** The count where every mark is known; else the best and the worst for the motion that the open marks allow. */
export interface CountedVote {
  readonly best: VoteCount;
  readonly worst: VoteCount;
  /** Voting seats whose open marks can change the count. */
  readonly open: readonly VotingSeat[];
}

/**
 * How many ballots are for, against and abstained, how many rows do not count, and how many are entitled?
 * Open marks (a row still blank) are taken once as well and once as ill for the motion as they can turn out.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.19, 12.29, 12.30, 12.34.
 */
export function countVotes(vote: VoteToCount): CountedVote {
  const openBallots = vote.ballots.filter(({ counts }) => counts === "if represented" || counts === "if not represented" || counts === "if alone");
  const openSeats = voters(vote).filter((seat) => vote.representation.get(seat) === MAYBE);
  const open = [...new Set([...openSeats, ...openBallots.flatMap(({ seat }) => (seat === null ? [] : [seat]))])];
  const best = countAs(vote, open, BEST_FIRST);
  return { best, worst: open.length === 0 ? best : countAs(vote, open, WORST_FIRST), open };
}

/**
 * What does the count come to? More For than Against among the ballots cast; by the setting, For must be more than
 * half of those present or of those entitled. Unanimous: every ballot counted is For. Equal For and Against is a
 * deadlock, whatever the base. With no ballot counted there is no result yet.
 *
 * Source: GOV 12.4, 12.19, 12.34.
 * @example resultOf({ for: 5, against: 2, … }, { kind: "simple", base: "cast", isSetting: false }) // "majority"
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
  if (group.voteRule !== "Statutory partners") return { kind: "simple", base: majorityBase, isSetting: majorityBase !== "cast" };
  return cogMajority === "unanimous" ? { kind: "unanimous" } : { kind: "simple", base: "cast", isSetting: false };
}

function voters({ electorate, isRestricted }: VoteToCount): readonly VotingSeat[] {
  return isRestricted ? electorate.seats.filter(({ sort }) => sort === "statutory partner") : electorate.seats;
}

type Order = (a: Turn, b: Turn) => number;

/** One way an open mark can turn out: the ballots that would count then, and whether the seat was there. */
interface Turn {
  readonly ballots: readonly JudgedBallot[];
  readonly isThere: boolean;
}

const WEIGHT = { For: 2, Abstain: -1, Against: -2 } as const;
const weightOf = ({ ballots, isThere }: Turn): number =>
  ballots.reduce((sum, { ballot }) => sum + WEIGHT[ballot.vote], ballots.length === 0 && isThere ? -0.5 : 0);
const BEST_FIRST: Order = (a, b) => weightOf(b) - weightOf(a);
const WORST_FIRST: Order = (a, b) => weightOf(a) - weightOf(b);

function countAs(vote: VoteToCount, open: readonly VotingSeat[], order: Order): VoteCount {
  const counted: JudgedBallot[] = vote.ballots.filter(({ counts }) => counts === "surely");
  const there = new Set(voters(vote).filter((seat) => vote.representation.get(seat) === THERE));
  for (const seat of open) {
    const [turn] = [...turnsOf(vote, seat)].sort(order);
    if (turn === undefined) continue;
    counted.push(...turn.ballots);
    if (turn.isThere) there.add(seat);
  }
  for (const { seat } of counted) if (seat !== null) there.add(seat);
  const cast = (way: "For" | "Against" | "Abstain"): number => counted.filter(({ ballot }) => ballot.vote === way).length;
  const entitled = voters(vote).filter((seat) => seat.sort === "statutory partner" || there.has(seat)).length;
  return {
    for: cast("For"), against: cast("Against"), abstained: cast("Abstain"), notCounted: vote.ballots.length - counted.length, entitled, present: there.size,
  };
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
