import { isAnswer, type Answer, type CannotTell, type Citations } from "../../answers/answer";
import { shownBy, unlessRegisterDecides } from "../../functions/register-in-doubt";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { quorumForDecision } from "../quorum/decision-quorum";
import { type JudgedQuorum, quorumReason } from "../quorum/quorate";
import { type JudgedBallot, uncounted } from "../ballots/ballots";
import { outcomeInDoubt } from "./ballots-in-doubt";
import { believedOf, hasBallotsToWeigh } from "./consensus";
import { couldChange } from "./still-open";
import { consentOf } from "./consent";
import { countVotes, majorityRuleOf, resultOf, type CountedVote } from "./count";
import { contradictionOf, notesOfQuorum, recordNotes, voteNotes } from "./notes";
import { nobodyToCast, untoldOfItsOwn } from "./own-rule";
import { paragraphsOf } from "./paragraphs";
import type { Consent, MajorityRule, Outcome, OutcomeReason, VoteCause, VoteNote, VoteResult } from "./reasons";
import { conclusionOf, needsConsent, outcomeBy } from "./result";
import { decisionInPlace, theVote, type DecisionInPlace, type TheVote, type VotingOptions } from "./the-vote";
import { momentOf, timeOutside, timesLeavingOpen } from "./times-of-vote";
import { judgedAllTheSame } from "./unread-ballots";
import { votersInDoubt } from "./voters-in-doubt";
import { answered, cannotTell, doesNotApply } from "./words";

/** What a decision comes to, once it is known to be valid; its facts for whoever asks why. */
interface Result {
  readonly outcome: Outcome;
  readonly cause: VoteCause["kind"];
  readonly citations: Citations;
  readonly consent: Consent | null;
  readonly facts: () => { readonly cause: VoteCause; readonly notes: readonly VoteNote[] };
}

/** A decision judged: the answer, and on what it turned. */
export interface JudgedDecision {
  readonly answer: Answer<Outcome>;
  /** What makes the outcome what it is; null where there is none. */
  readonly cause: VoteCause["kind"] | null;
  /** The presiding chair's consent, where a majority needs it. */
  readonly consent: Consent | null;
  /** The quorum it was judged by; null where none was asked for, or could not be told. */
  readonly quorum: JudgedQuorum | null;
  /** The vote, where the ballots were looked at. */
  readonly vote: TheVote | null;
}

/**
 * What did a decision come to? In this order: not valid where the meeting was cancelled, or not quorate at the
 * decision's Time (at the opening where it has none); pending while a member consults its own organisation, and while
 * Consensus Yes stands beside a ballot Against that counts; carried by consensus; else the vote, pending while ballots
 * with a blank Vote could decide it. A majority at the Board or a subgroup carries it only with the presiding
 * chair's consent, and is pending while that is not recorded. Equal For and Against is a deadlock.
 *
 * Cannot tell before 3 October 2022, while it cannot be told whether the meeting was quorate, and while a row of
 * Attendance or a ballot that could change the outcome is blank or cannot be read. A group whose Vote rule is None has
 * no votes.
 *
 * Source: GOV 12.2 to 12.8, 12.10 to 12.20, 12.25 to 12.35; quorum GOV 11.1 to 11.3.
 * @example outcomeOf(register, decision, { asAt }) // "Carried": 5 For, 2 Against, the presiding chair consents
 */
export function outcomeOf(register: Register, decision: Decision, options: VotingOptions): Answer<Outcome> {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return placed;
  const judge = (meeting: Meeting) =>
    judgeDecision(register, meeting === placed.meeting ? placed : { ...placed, meeting }, options).answer;
  return unlessRegisterDecides(register, placed.meeting, paragraphsOf(placed.group).majority, judge);
}

/** Neither the quorum nor the ballots were looked at. */
const UNASKED = { quorum: null, vote: null } as const;

/** The outcome with what it turned on; cannot tell where whose a ballot is, or how it is read, would decide it. Source: as `outcomeOf`. */
export function judgeDecision(register: Register, placed: DecisionInPlace, options: VotingOptions): JudgedDecision {
  const judged = judgeAsRead(register, placed, options);
  if (judged.answer.status !== "cannot tell") return judged;
  return judgedAllTheSame(register, placed, (as) => judgeAsRead(register, placed, { ...options, ...as })) ?? judged;
}

function judgeAsRead(register: Register, placed: DecisionInPlace, options: VotingOptions): JudgedDecision {
  const judged = judgeAsNamed(register, placed, options);
  if (judged.vote === null || judged.answer.status !== "answered") return judged;
  const ask = (as: VotingOptions): unknown => shownBy(judgeAsNamed(register, placed, as).answer);
  const inDoubt = outcomeInDoubt(register, judged.vote, options, ask);
  return inDoubt === null ? judged : { ...untold(inDoubt), vote: judged.vote };
}

function judgeAsNamed(register: Register, placed: DecisionInPlace, options: VotingOptions): JudgedDecision {
  const { decision, meeting, group } = placed;
  const asked = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
  const unreadable = unreadableCell(register, asked, ["status"], paragraphsOf(group).consensus);
  if (unreadable !== null) return untold(unreadable);
  if (meeting.status === "Cancelled")
    return told(placed, plain("Not valid", { kind: "cancelled" }, paragraphsOf(group).consensus), UNASKED);
  const quorum = quorumForDecision(register, decision, meeting, options.asAt);
  if (isAnswer(quorum) && quorum.status !== "does not apply") return untold(quorumNotKnown(register, placed, quorum));
  const judged = isAnswer(quorum) ? null : quorum;
  if (judged?.verdict === "undecided")
    return untold(quorumNotKnown(register, placed, { because: quorumReason(judged), citations: judged.citations }));
  if (judged?.verdict === "not quorate") {
    const own = register.settings.isOwn ? ({ isOwn: true } as const) : {};
    const facts = () => ({ cause: { kind: "not quorate", quorum: quorumReason(judged), ...own }, notes: [] }) as const;
    return told(
      placed,
      { outcome: "Not valid", cause: "not quorate", citations: judged.citations, consent: null, facts },
      { quorum: judged, vote: null },
    );
  }
  const notes = (): readonly VoteNote[] => [
    ...notesOfQuorum(judged, decision.time, meeting),
    ...[timeOutside(register, placed, false)].filter((note) => note !== null),
  ];
  const undisputed = withoutVote(register, placed);
  if (undisputed !== null) return told(placed, withNotes(undisputed, notes), { quorum: judged, vote: null });
  const vote = theVote(register, placed, options, judged?.room);
  if (isAnswer(vote)) return untold(vote);
  const result = byRecord(register, vote);
  return isAnswer(result)
    ? { ...untold(result), vote }
    : told(placed, withNotes(result, notes), { quorum: judged, vote });
}

function untold(answer: Answer<never>): JudgedDecision {
  return { answer, cause: null, consent: null, quorum: null, vote: null };
}

function quorumNotKnown(
  register: Register,
  placed: DecisionInPlace,
  { because, citations }: Pick<CannotTell, "because" | "citations">,
): CannotTell {
  return cannotTell(
    () => ({
      kind: "quorum not known",
      decision: placed.decision.decision,
      moment: momentOf(placed),
      quorum: because,
      time: timeOutside(register, placed, true),
    }),
    ...citations,
  );
}

function plain(outcome: Outcome, cause: VoteCause, paragraph: Citation): Result {
  return { outcome, cause: cause.kind, citations: [paragraph], consent: null, facts: () => ({ cause, notes: [] }) };
}

function withNotes(result: Result, more: () => readonly VoteNote[]): Result {
  const facts = (): ReturnType<Result["facts"]> => {
    const { cause, notes } = result.facts();
    return { cause, notes: [...more(), ...notes] };
  };
  const { outcome, cause, citations, consent } = result;
  return { outcome, cause, citations, consent, facts };
}

/** Waiting for a member's own organisation, or by a consensus that no ballot may dispute; null where the ballots are to be looked at. */
function withoutVote(register: Register, { decision, group }: DecisionInPlace): Result | null {
  const { consensus, consultation } = paragraphsOf(group);
  if (decision.consultation === "Awaited") return plain("Pending", { kind: "consultation" }, consultation);
  if (decision.consensus !== true || decision.method === "Vote") return null;
  const isUndisputed = group.voteRule === "None" || !hasBallotsToWeigh(register, decision);
  return isUndisputed ? plain("Carried by consensus", { kind: "consensus" }, consensus) : null;
}

/** By the consensus or by the ballots, whichever is believed. */
function byRecord(register: Register, vote: TheVote): Result | Answer<never> {
  const { decision, group, ballots } = vote;
  const { consensus } = paragraphsOf(group);
  const believed = believedOf(decision, ballots);
  if (believed === "contradiction") return plain("Pending", contradictionOf(register, decision, ballots), consensus);
  if (decision.consensus === true && ballots.some(isOpenObjection))
    return stillBlank(register, vote, countVotes(vote, false), false);
  if (believed === "consensus") return plain("Carried by consensus", { kind: "consensus" }, consensus);
  return ballots.length > 0 ? voteResult(register, vote) : withoutBallots(register, vote);
}

function isOpenObjection({ ballot, counts }: JudgedBallot): boolean {
  return ballot.vote === "Against" && counts !== "surely" && counts !== "not";
}

function withoutBallots(register: Register, vote: TheVote): Result {
  const { method } = vote.decision;
  const { consensus, majority } = paragraphsOf(vote.group);
  const result =
    method === "Vote"
      ? plain("Pending", { kind: "no ballots" }, majority)
      : plain("Pending", { kind: method === null ? "method not recorded" : "consensus not recorded" }, consensus);
  return withNotes(result, () => recordNotes(register, vote));
}

function voteResult(register: Register, vote: TheVote): Result | Answer<never> {
  const { group, decision, restriction } = vote;
  const paragraphs = paragraphsOf(group);
  if (group.voteRule === "None")
    return doesNotApply("No vote rule", { kind: "no vote rule", group: group.name }, paragraphs.majority);
  const inDoubt = (register.settings.isOwn ? untoldOfItsOwn(register, vote) : null) ?? votersInDoubt(register, vote);
  if (inDoubt !== null) return inDoubt;
  const rule = majorityRuleOf(register, vote);
  if (isAnswer(rule)) return rule;
  const presenceMatters =
    rule.kind === "written" ? rule.of === "those present" : rule.kind === "simple" && rule.base !== "cast";
  const counted = countVotes(vote, presenceMatters);
  const [count] = counted.counts;
  const results = counted.counts.map((each) => resultOf(each, rule));
  if (results.every((each) => each === "nobody to cast")) return nobodyToCast(register, vote);
  const isAskedForConsent = results.includes("majority") && needsConsent(register, vote, rule);
  if (isAskedForConsent) {
    const row = { table: "Decisions", row: decision, what: "decision", id: decision.decision } as const;
    const unreadable = unreadableCell(register, row, ["chairConsents"], paragraphs.majority);
    if (unreadable !== null) return unreadable;
  }
  const consent = isAskedForConsent ? consentOf(register, vote) : null;
  const [result] = results as [VoteResult, ...VoteResult[]];
  const outcome = outcomeBy(result, consent);
  if (outcome === null || results.some((each) => outcomeBy(each, consent) !== outcome))
    return stillBlank(register, vote, counted, presenceMatters);
  const isOpen = uncastCouldDecide(register, vote, { counted, rule, outcome });
  const hasProxy = vote.ballots.some(({ ballot }) => ballot.proxy === true);
  const citations: Citations = [
    outcome === "Deadlock" ? paragraphs.deadlock : paragraphs.majority,
    paragraphs.partners,
    ...(paragraphs.others === paragraphs.partners ? [] : [paragraphs.others]),
    ...(restriction.holds || decision.restricted === true ? [paragraphs.restricted] : []),
    ...(hasProxy ? [paragraphs.proxy] : []),
  ];
  const facts = (): ReturnType<Result["facts"]> => ({
    cause: {
      kind: "vote",
      count,
      rule,
      conclusion: isOpen ? { kind: "still to be cast" } : conclusionOf(register, vote, { result, consent, rule }),
    },
    notes: voteNotes(register, vote, counted),
  });
  return {
    outcome: isOpen ? "Pending" : outcome,
    cause: "vote",
    citations,
    consent: result === "majority" && !isOpen ? consent : null,
    facts,
  };
}

/** Could ballots not yet cast make the outcome another one? */
function uncastCouldDecide(
  register: Register,
  vote: TheVote,
  { counted, rule, outcome }: { readonly counted: CountedVote; readonly rule: MajorityRule; readonly outcome: Outcome },
): boolean {
  const { uncast } = vote;
  if (uncast.length === 0 || outcome === "Pending") return false;
  const consent = needsConsent(register, vote, rule) ? consentOf(register, vote) : null;
  return counted.counts.some((count) =>
    couldChange(count, uncast, (other) => outcomeBy(resultOf(other, rule), consent) === outcome),
  );
}

function stillBlank(register: Register, vote: TheVote, { open }: CountedVote, everyone: boolean): CannotTell {
  const { decision, meeting, ballots, group } = vote;
  const withBallot = new Set(
    ballots.flatMap(({ counts, seat, waitsFor = [] }) =>
      counts === "not" || counts === "surely" ? [] : [seat, ...waitsFor],
    ),
  );
  const deciding = everyone ? open : open.filter((seat) => withBallot.has(seat));
  const votingSeats = deciding.map(({ name }) => name);
  const times = timesLeavingOpen(register, vote, deciding);
  return cannotTell(
    { kind: "marks open", decision: decision.decision, meeting: meeting.meeting, votingSeats, times },
    paragraphsOf(group).others,
  );
}

function told(
  placed: DecisionInPlace,
  result: Result,
  { quorum, vote }: Pick<JudgedDecision, "quorum" | "vote">,
): JudgedDecision {
  const { decision, meeting, group } = placed;
  const reason = (): OutcomeReason => ({
    kind: "outcome",
    decision: decision.decision,
    meeting: meeting.meeting,
    group: group.group,
    outcome: result.outcome,
    moment: momentOf(placed),
    ...result.facts(),
    restriction: vote?.restriction ?? { holds: false, why: "not asked" },
    uncounted: vote === null ? [] : vote.ballots.map(uncounted).filter((each) => each !== null),
  });
  return {
    answer: answered(result.outcome, reason, ...result.citations),
    cause: result.cause,
    consent: result.consent,
    quorum,
    vote,
  };
}
