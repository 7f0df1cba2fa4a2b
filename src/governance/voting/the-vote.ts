import { type Answer, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { findRow } from "../../functions/find-row";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { noGroupOf } from "../../functions/shared-name";
import { brokenCell, unreadableCell } from "../../functions/unreadable-cell";
import type { Ballot, Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Group, Seat } from "../../records/people";
import type { ReadRow } from "../../records/reader";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CHAIR_MUST_CONSENT } from "../../sources/provisions/voting";
import { type WhoIsThere, whoIsThere } from "../membership/who-is-there";
import { ballotsOfNobody, judgedBallots, type JudgedBallot } from "../ballots/ballots";
import { circumstancesOf, type VotersMeant } from "../ballots/circumstances";
import { type UncastBallot, uncastBallots } from "../ballots/uncast";
import type { Electorate } from "../ballots/electorate";
import { interestsInDoubt } from "../quorum/interests-in-doubt";
import { paragraphsOf } from "./paragraphs";
import { restrictionInDoubt } from "./restriction-in-doubt";
import type { Restriction } from "../ballots/reasons";
import type { Representation } from "../ballots/represented";

export interface VotingOptions {
  /** The day from which registers count as closed. */
  readonly asAt: PlainDate;
  /** The decision's rows of Votes in one way to mean what they do not say; without them, as they are written. */
  readonly ballots?: readonly Ballot[];
  /** Who may vote and was there, in one way to mean cells that do not say it; without it, as they are read. */
  readonly voters?: VotersMeant;
}

/** A decision with its meeting and group found, and a text in force that day. */
export interface DecisionInPlace {
  readonly decision: Decision;
  readonly meeting: Meeting;
  readonly group: Group;
  /** Is it voted on in writing, by a board's own rules? */
  readonly inWriting: boolean;
}

/** Everything a decision's vote rests on, gathered once: who could vote, who was there, and what became of each ballot. */
export interface TheVote extends DecisionInPlace {
  readonly room: WhoIsThere;
  readonly electorate: Electorate;
  readonly representation: Representation;
  readonly restriction: Restriction;
  readonly ballots: readonly JudgedBallot[];
  /** Ballots with a blank Vote, of seats that may still vote. */
  readonly uncast: readonly UncastBallot[];
  /** Seats left out of the vote for a declared interest. */
  readonly recusedSeats: ReadonlySet<Seat>;
}

const NEEDED = [
  "method",
  "consensus",
  "restricted",
  "restrictionConfirmed",
  "financial",
  "time",
  "consultation",
] as const;

/** The decision in its place, or the answer that says what keeps it from being judged. */
export function decisionInPlace(register: Register, decision: Decision): DecisionInPlace | Answer<never> {
  const meeting = findRow(register, "Meetings", decision.meeting, "GOV 12.10");
  if (isAnswer(meeting)) return meeting;
  const group = register.group(meeting.group);
  if (group === undefined) return noGroupOf(register, meeting, "GOV 12.10");
  const text = provisionOn(register, CHAIR_MUST_CONSENT, meeting.date);
  if (text.status === "no rule in force" && !register.settings.isOwn)
    return noRuleInForce("rule on decisions", meeting.date, text);
  const unreadable = unreadableCell(
    register,
    { table: "Decisions", row: decision, what: "decision", id: decision.decision },
    NEEDED,
    paragraphsOf(group).majority,
  );
  const inWriting = register.settings.isOwn && meeting.kind === "Written";
  return unreadable ?? { decision, meeting, group, inWriting };
}

/**
 * Who could vote on a decision, who of them was represented at its moment, and which ballots count? The moment is
 * the decision's Time, else the meeting's opening. A ballot whose Vote or proxy cells cannot be read stops the
 * count: cannot tell, naming the cell. A row without a Vote is a ballot not yet cast. `known`: who is there at the meeting, where
 * its quorum has been judged.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.20, 12.29, 12.30, 12.35.
 */
export function theVote(
  register: Register,
  placed: DecisionInPlace,
  options: VotingOptions,
  known: WhoIsThere | null = null,
): TheVote | Answer<never> {
  const { decision, meeting, group, inWriting } = placed;
  const rows = options.ballots ?? register.where("Votes", "decision", decision.decision);
  const broken = register.brokenWhere("Votes", "decision", decision.decision);
  const unread = options.ballots === undefined ? broken : NONE;
  const unreadable = unreadableBallot(register, placed, { rows, broken: unread });
  if (unreadable !== null) return unreadable;
  const { majority: paragraph } = paragraphsOf(group);
  const inDoubt =
    (group.unreadable.length === 0 ? null : voteRuleUnread(register, decision, group)) ??
    interestsInDoubt(register, decision, { day: meeting.date, about: "vote", paragraph }) ??
    restrictionInDoubt(register, decision, group);
  if (inDoubt !== null) return inDoubt;
  const room = known ?? whoIsThere(register, meeting, options.asAt);
  if (room === null) return noGroupOf(register, meeting, "GOV 12.10");
  const circumstances = circumstancesOf(register, decision, room, options.voters);
  const ofNobody = ballotsOfNobody(register, broken);
  const ofSomebody = judgedBallots(rows, circumstances);
  const ballots = ofNobody.length === 0 ? ofSomebody : [...ofSomebody, ...ofNobody];
  const { electorate, representation, restriction, recusedSeats } = circumstances;
  const uncast = uncastBallots(broken, { ballots, circumstances });
  // Named one by one: spreading `placed` into this took a third of judging a decision.
  return {
    decision,
    meeting,
    group,
    inWriting,
    room,
    electorate,
    representation,
    restriction,
    ballots,
    uncast,
    recusedSeats,
  };
}

const NONE: readonly ReadRow[] = [];

function voteRuleUnread(register: Register, { decision }: Decision, group: Group): Answer<never> | null {
  const asked = { table: "Groups", row: group, what: "decision", id: decision } as const;
  return unreadableCell(register, asked, ["voteRule"], paragraphsOf(group).majority);
}

const PROXY_CELLS = ["proxyScope", "unableSince", "proxyConfirmed"] as const;

function unreadableBallot(
  register: Register,
  { decision, group }: DecisionInPlace,
  { rows, broken }: { readonly rows: readonly Ballot[]; readonly broken: readonly ReadRow[] },
): Answer<never> | null {
  const { proxy: paragraph } = paragraphsOf(group);
  for (const { row, faults } of broken) {
    const hasNoVotes = register.shapeOf("Votes")?.positions["vote"] === undefined;
    const fault = faults.find(({ column, code }) => column === "vote" && (code === "unreadable" || hasNoVotes));
    if (fault === undefined) continue;
    return brokenCell(register, { table: "Votes", row, what: "decision", id: decision.decision }, fault, paragraph);
  }
  for (const ballot of rows) {
    if (ballot.unreadable.length === 0) continue;
    const cells = ballot.proxy === true ? PROXY_CELLS : (["proxy"] as const);
    const unreadable = unreadableCell(
      register,
      { table: "Votes", row: ballot, what: "decision", id: decision.decision },
      cells,
      paragraph,
    );
    if (unreadable !== null) return unreadable;
  }
  return null;
}
