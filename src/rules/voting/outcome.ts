import { answered, cannotTell, doesNotApply, type Answer, type CannotTell, type Citations } from "../../answers/answer";
import type { Outcome, OutcomeReason } from "../../answers/voting";
import type { VoteNote } from "../../answers/voting-notes";
import type { VoteCause } from "../../answers/voting-result";
import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import { quorateForDecision } from "../quorum/decision-quorum";
import { unreadableCell } from "../unreadable-cell";
import { uncounted } from "./ballots";
import { countVotes, majorityRuleOf, resultOf, type CountedVote } from "./count";
import { lostLater, voteNotes } from "./notes";
import { paragraphsOf } from "./paragraphs";
import { decisionInPlace, theVote, type DecisionInPlace, type TheVote, type VotingOptions } from "./the-vote";
import { needsConsent, outcomeBy, verdictOf } from "./verdict";

/** What a decision comes to, once it is known to be valid. */
interface Result {
  readonly outcome: Outcome;
  readonly cause: VoteCause;
  readonly citations: Citations;
  readonly notes: readonly VoteNote[];
}

/**
 * What did a decision come to? In this order: not valid where the meeting was cancelled, or not quorate at the
 * decision's Time (at the opening where it has none); pending while a member consults its own organisation;
 * carried by consensus; else the vote. A majority at the Board or a subgroup carries it only with the presiding
 * chair's consent, and is pending while that is not recorded. Equal For and Against is a deadlock.
 *
 * Cannot tell before 3 October 2022, while it cannot be told whether the meeting was quorate, and while a mark or
 * a ballot that could change the outcome is open or cannot be read. A group whose Vote rule is None has no votes.
 *
 * Source: GOV 12.2 to 12.8, 12.10 to 12.20, 12.25 to 12.35; quorum GOV 11.1 to 11.3.
 * @example outcomeOf(register, decision, { asAt }) // "Carried": 5 For, 2 Against, the presiding chair consents
 */
export function outcomeOf(register: Register, decision: Decision, options: VotingOptions): Answer<Outcome> {
  const placed = decisionInPlace(register, decision);
  if ("verdict" in placed) return placed;
  const { meeting, group } = placed;
  if (meeting.status === "Cancelled") {
    return told(placed, { outcome: "Not valid", cause: { kind: "cancelled" }, citations: [paragraphsOf(group).consensus], notes: [] }, null);
  }
  const quorum = quorateForDecision(register, decision, meeting, options.asAt);
  if (quorum.verdict === "cannot tell" || quorum.verdict === "wrong question") {
    return cannotTell(
      { about: "voting", kind: "quorum not known", decision: decision.decision, moment: { date: meeting.date, at: decision.time }, quorum: quorum.because },
      ...quorum.citations,
    );
  }
  if (quorum.verdict === "answered" && !quorum.value) {
    return told(placed, { outcome: "Not valid", cause: { kind: "not quorate", quorum: quorum.because }, citations: quorum.citations, notes: [] }, null);
  }
  const notes = quorum.verdict === "does not apply" ? [{ kind: "no quorum rule" } as const] : lostLater(quorum.because, decision.time);
  const agreed = agreedOrWaiting(register, placed);
  if (agreed !== null) return told(placed, { ...agreed, notes }, null);
  const vote = theVote(register, placed, options);
  if ("verdict" in vote) return vote;
  const result = vote.ballots.length > 0 ? voteResult(register, vote) : withoutBallots(placed);
  if ("verdict" in result) return result;
  return told(placed, { ...result, notes: [...notes, ...result.notes] }, vote);
}

/** By consensus, or waiting for a member's own organisation; null where the ballots decide. */
function agreedOrWaiting(register: Register, { decision, group }: DecisionInPlace): Omit<Result, "notes"> | null {
  const { consensus, consultation } = paragraphsOf(group);
  if (decision.consultation === "Awaited") return { outcome: "Pending", cause: { kind: "consultation" }, citations: [consultation] };
  if (decision.consensus !== true || decision.method === "Vote") return null;
  const ballots = register.where("Votes", "decision", decision.decision);
  if (decision.method === null && ballots.length > 0) return null;
  const against = ballots.filter(({ vote }) => vote === "Against").map(({ votingSeat }) => votingSeat);
  return { outcome: "Carried by consensus", cause: { kind: "consensus", against }, citations: [consensus] };
}

function withoutBallots({ decision: { method }, group }: DecisionInPlace): Result {
  const { consensus, majority } = paragraphsOf(group);
  if (method === "Vote") return { outcome: "Pending", cause: { kind: "no ballots" }, citations: [majority], notes: [] };
  return { outcome: "Pending", cause: { kind: method === null ? "method not recorded" : "consensus not recorded" }, citations: [consensus], notes: [] };
}

function voteResult(register: Register, vote: TheVote): Result | Answer<never> {
  const { group, decision, isRestricted } = vote;
  const paragraphs = paragraphsOf(group);
  if (group.voteRule === "None") return doesNotApply("No vote rule", { about: "voting", kind: "no vote rule", group: group.name }, paragraphs.majority);
  const rule = majorityRuleOf(register, group);
  const counted = countVotes(vote);
  const isAskedForConsent = counted.counts.some((count) => resultOf(count, rule) === "majority") && needsConsent(vote);
  if (isAskedForConsent) {
    const row = { table: "Decisions", row: decision, what: "decision", id: decision.decision } as const;
    const unreadable = unreadableCell(register, row, ["chairConsents"], paragraphs.majority);
    if (unreadable !== null) return unreadable;
  }
  const possible = counted.counts.map((count) => ({ count, verdict: verdictOf(register, vote, resultOf(count, rule)) }));
  const [first] = possible;
  const outcome = first === undefined ? null : outcomeBy(first.verdict);
  if (first === undefined || outcome === null || possible.some(({ verdict }) => outcomeBy(verdict) !== outcome)) {
    return marksOpen(vote, counted, rule.kind === "simple" && rule.base !== "cast");
  }
  const hasProxy = vote.ballots.some(({ ballot }) => ballot.proxy === true);
  const citations: Citations = [
    outcome === "Deadlock" ? paragraphs.deadlock : paragraphs.majority, paragraphs.partners, ...(paragraphs.others === paragraphs.partners ? [] : [paragraphs.others]),
    ...(isRestricted || decision.restricted === true ? [paragraphs.restricted] : []), ...(hasProxy ? [paragraphs.proxy] : []),
  ];
  return { outcome, cause: { kind: "vote", count: first.count, rule, verdict: first.verdict }, citations, notes: voteNotes(vote, counted) };
}

function marksOpen({ decision, meeting, ballots, group }: TheVote, { open }: CountedVote, everyone: boolean): CannotTell {
  const withBallot = new Set(ballots.filter(({ counts }) => counts !== "not" && counts !== "surely").map(({ seat }) => seat));
  const votingSeats = (everyone ? open : open.filter((seat) => withBallot.has(seat))).map(({ name }) => name);
  return cannotTell({ about: "voting", kind: "marks open", decision: decision.decision, meeting: meeting.meeting, votingSeats }, paragraphsOf(group).others);
}

function told({ decision, meeting, group }: DecisionInPlace, result: Result, vote: TheVote | null): Answer<Outcome> {
  const reason: OutcomeReason = {
    about: "voting", kind: "outcome", decision: decision.decision, meeting: meeting.meeting, group: group.group, outcome: result.outcome,
    moment: { date: meeting.date, at: decision.time }, cause: result.cause, restriction: vote?.restriction ?? { holds: false, why: "not asked" },
    uncounted: vote === null ? [] : vote.ballots.map(uncounted).filter((each) => each !== null), notes: result.notes,
  };
  return answered(result.outcome, reason, ...result.citations);
}
