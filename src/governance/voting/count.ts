import type { CannotTell } from "../../answers/answer";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Decision } from "../../records/decisions";
import type { Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CHIEF_OFFICER_MAJORITY, MAJORITY_BASE } from "../../sources/provisions/voting";
import { ABSENT, PRESENT, UNKNOWN } from "../membership/row-reader";
import type { JudgedBallot } from "../ballots/ballots";
import type { Electorate, VotingSeat } from "../ballots/electorate";
import { paragraphsOf } from "./paragraphs";
import { ownRuleOf, resultByOwnRule } from "./own-rule";
import type { MajorityRule, VoteCount, VoteResult } from "./reasons";
import type { TheVote } from "./the-vote";
import type { Restriction } from "../ballots/reasons";
import type { Representation } from "../ballots/represented";

/** What is needed to count: the ballots judged, who may vote, and how surely each was represented. */
interface VoteToCount {
  readonly ballots: readonly JudgedBallot[];
  readonly electorate: Electorate;
  readonly representation: Representation;
  readonly restriction: Restriction;
}

/** Every count that the rows still blank allow; one where none is blank. */
export interface CountedVote {
  readonly counts: readonly [VoteCount, ...VoteCount[]];
  /** Voting seats whose rows still blank can change the count. */
  readonly open: readonly VotingSeat[];
}

/**
 * How many ballots are for, against and abstained, how many rows do not count, and how many are entitled?
 * An open seat (its row of Attendance is still blank) can turn out either way, and each count that can come of it is given;
 * the first is the one where every open seat was there. Where presence does not matter to what is asked, open seats on
 * which no ballot hangs turn out that way only.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.19, 12.29, 12.30, 12.34.
 */
export function countVotes(vote: VoteToCount, presenceMatters = true): CountedVote {
  const who = voters(vote);
  const open = openSeats(vote, who);
  let counts: readonly VoteCount[] = [sureCount(vote, who, open)];
  for (const seat of open) counts = withTurns(counts, seat, turnsOf(vote, seat, presenceMatters));
  return { counts: counts as CountedVote["counts"], open: open.filter((seat) => !isKnownAbsent(vote, seat)) };
}

/** A seat whose proxy waits for its holder's row of Attendance: its own is not blank. */
function isKnownAbsent({ ballots, representation }: VoteToCount, seat: VotingSeat): boolean {
  return (
    representation.presenceOf(seat) === ABSENT &&
    ballots.some((each) => each.seat === seat && each.counts === "if held")
  );
}

function openSeats({ ballots, representation }: VoteToCount, who: readonly VotingSeat[]): readonly VotingSeat[] {
  const open: VotingSeat[] = [];
  for (const seat of who) if (representation.presenceOf(seat) === UNKNOWN) open.push(seat);
  for (const { seat, counts } of ballots)
    if (seat !== null && (counts === "if alone" || counts === "if held") && !open.includes(seat)) open.push(seat);
  return open;
}

/**
 * What does the count come to? More For than Against among the ballots cast; by the setting, For must be more than
 * half of those present or of those entitled. Equal For and Against is a deadlock, whatever the base. Unanimous: all who
 * may vote are For; one Against or abstention ends it, and while a ballot is wanting there is no result yet. With no
 * ballot counted there is none either.
 *
 * Source: GOV 12.4, 12.19, 12.34.
 * @example resultOf({ for: 5, against: 2, … }, { kind: "simple", base: "cast", isStated: true }) // "majority"
 */
export function resultOf(count: VoteCount, rule: MajorityRule): VoteResult {
  if (count.for + count.against + count.abstained === 0) return "nothing counted";
  if (rule.kind === "written") return resultByOwnRule(count, rule);
  if (rule.kind === "unanimous") return unanimity(count);
  if (count.for === count.against) return "deadlock";
  const base = rule.base === "cast" ? count.for + count.against : count[rule.base];
  return count.for > count.against && count.for * 2 > base ? "majority" : "no majority";
}

function unanimity({ for: inFavour, against, abstained, entitled }: VoteCount): VoteResult {
  if (against > 0 && inFavour === against) return "deadlock";
  if (against + abstained > 0) return "no majority";
  return inFavour >= entitled ? "majority" : "not yet unanimous";
}

/**
 * Which majority does a group's vote need on that day? By the settings, where they say; cannot tell where what they say
 * cannot be read.
 *
 * Source: GOV 12.4, 12.19, 12.34.
 */
export function majorityRuleOf(register: Register, vote: TheVote): MajorityRule | CannotTell {
  const { group, meeting } = vote;
  if (isByOwnRule(register, vote)) return ownRuleOf(register, vote);
  const { date: day } = meeting;
  const isStated = group.voteRule !== "Statutory partners";
  const setting = isStated ? MAJORITY_BASE : CHIEF_OFFICER_MAJORITY;
  const unreadable = unreadableSetting(register, setting, paragraphsOf(group).majority);
  if (unreadable !== null) return unreadable;
  const majorityBase = provisionOn(register, MAJORITY_BASE, day).value;
  if (isStated) return { kind: "simple", base: majorityBase, isStated: true };
  return provisionOn(register, CHIEF_OFFICER_MAJORITY, day).value === "unanimous"
    ? { kind: "unanimous" }
    : { kind: "simple", base: "cast", isStated: false };
}

/** Does the decision or its group say in its own words what carries a vote, or go by no document that would? */
function isByOwnRule(
  register: Register,
  { decision, group }: { readonly decision: Decision; readonly group: Group },
): boolean {
  return decision.decisionRule !== "" || group.decisionRule !== "" || register.settings.isOwn;
}

function voters({ electorate, restriction }: VoteToCount): readonly VotingSeat[] {
  return restriction.holds ? electorate.seats.filter(({ kind }) => kind === "statutory partner") : electorate.seats;
}

/** One way an open seat can turn out: the ballots that would count then, and whether the seat was there. */
interface Turn {
  readonly ballots: readonly JudgedBallot[];
  readonly isThere: boolean;
}

/** What is certain: the open seats are left out, but for the partners among them, who are always entitled. */
function sureCount(
  { ballots, representation }: VoteToCount,
  who: readonly VotingSeat[],
  open: readonly VotingSeat[],
): VoteCount {
  const counted: JudgedBallot[] = [];
  for (const each of ballots) if (each.counts === "surely") counted.push(each);
  let present = 0;
  let entitled = 0;
  for (const seat of who) {
    const takesPart = !open.includes(seat) && (representation.presenceOf(seat) === PRESENT || isAmong(counted, seat));
    if (takesPart) present++;
    if (takesPart || seat.kind === "statutory partner") entitled++;
  }
  return add({ for: 0, against: 0, abstained: 0, notCounted: ballots.length, present, entitled }, counted);
}

/** A loop, as it runs for every voting seat of every decision. */
function isAmong(ballots: readonly JudgedBallot[], seat: VotingSeat): boolean {
  for (const each of ballots) if (each.seat === seat) return true;
  return false;
}

function withTurn(count: VoteCount, seat: VotingSeat, { ballots, isThere }: Turn): VoteCount {
  const takesPart = isThere || ballots.length > 0 ? 1 : 0;
  const entitled = count.entitled + (seat.kind === "statutory partner" ? 0 : takesPart);
  return add({ ...count, present: count.present + takesPart, entitled }, ballots);
}

function add(count: VoteCount, ballots: readonly JudgedBallot[]): VoteCount {
  const cast = { For: 0, Against: 0, Abstain: 0 };
  for (const { ballot } of ballots) cast[ballot.vote]++;
  return {
    for: count.for + cast.For,
    against: count.against + cast.Against,
    abstained: count.abstained + cast.Abstain,
    notCounted: count.notCounted - ballots.length,
    entitled: count.entitled,
    present: count.present,
  };
}

/** Every count that can come of these by a turn of the seat, each once. */
function withTurns(counts: readonly VoteCount[], seat: VotingSeat, turns: readonly Turn[]): readonly VoteCount[] {
  const found: VoteCount[] = [];
  for (const count of counts) {
    for (const turn of turns) {
      const next = withTurn(count, seat, turn);
      if (!found.some((other) => isSame(other, next))) found.push(next);
    }
  }
  return found;
}

function isSame(a: VoteCount, b: VoteCount): boolean {
  return (
    a.for === b.for &&
    a.against === b.against &&
    a.abstained === b.abstained &&
    a.notCounted === b.notCounted &&
    a.entitled === b.entitled &&
    a.present === b.present
  );
}

function turnsOf(
  { ballots, representation }: VoteToCount,
  seat: VotingSeat,
  presenceMatters: boolean,
): readonly Turn[] {
  const own = ballots.filter((each) => each.seat === seat && each.counts !== "surely" && each.counts !== "not");
  const presence = representation.presenceOf(seat);
  const [ifThere, ifNot] = [
    { ballots: own.filter(({ counts }) => counts === "if represented"), isThere: true },
    { ballots: own.filter(({ counts }) => counts === "if not represented"), isThere: false },
  ];
  if (presence === UNKNOWN && own.length === 0) return presenceMatters ? [ifThere, ifNot] : [ifThere];
  const turns: readonly Turn[] =
    presence === UNKNOWN ? [ifThere, ifNot] : [{ ballots: [], isThere: presence === PRESENT }];
  const perhaps = own.filter(({ counts }) => counts === "if alone" || counts === "if held");
  return perhaps.length === 0 ? turns : turns.flatMap((turn) => [turn, ...withPerhaps(turn, perhaps)]);
}

/** The same turn with the ballots that may count besides; a proxy only where its own voter was not there. */
function withPerhaps(turn: Turn, perhaps: readonly JudgedBallot[]): readonly Turn[] {
  const counting = perhaps.filter(({ counts }) => counts === "if alone" || !turn.isThere);
  return counting.length === 0 ? [] : [{ ...turn, ballots: [...turn.ballots, ...counting] }];
}
