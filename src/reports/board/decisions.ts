import { isAnswer } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { addressOf } from "../../functions/unreadable-cell";
import { decisionStatus } from "../../governance/implementation/decision-status";
import type { DecisionStatus, ImplementationReason } from "../../governance/implementation/reasons";
import { sayImplementation } from "../../governance/implementation/words";
import { judgeDecision } from "../../governance/voting/outcome";
import type { VoteCause } from "../../governance/voting/reasons";
import { tallyOf } from "../../governance/voting/tally";
import { decisionInPlace } from "../../governance/voting/the-vote";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { type ReportSection, type Shade, tableOr, type TableCell, text } from "../document";
import { bodyNamed, dayInFull, dayInTable } from "../said";
import { sayWhyOutcome } from "../why-outcome";
import { type Asked, isIn, once } from "./period";

/** A decision and where it stands, by the answer that DECISION.STATUS gives; null where that cannot be told. */
export interface StandingDecision {
  readonly decision: Decision;
  readonly meeting: Meeting;
  readonly status: DecisionStatus | null;
  /** Why it cannot be told. */
  readonly why: string;
  readonly facts: Extract<ImplementationReason, { kind: "status" }> | null;
}

/** Decisions on which somebody has yet to act. */
const OPEN: ReadonlySet<DecisionStatus | null> = new Set([
  "Pending",
  "No date set",
  "Suspended",
  "Referred",
  "Scheduled",
  null,
]);

/** Every decision that was taken by the day asked about, in the order of their meetings. Source: GOV 12.21 to 12.24. */
export function decisionsTaken(asked: Asked): readonly StandingDecision[] {
  return once(asked, "decisions", () => decisionsBy(asked.register, asked.period.asAt));
}

/** Every decision that was taken by a day, and where it stands on it, in the order of their meetings. Source: GOV 12.21 to 12.24. */
export function decisionsBy(register: Register, asAt: PlainDate): readonly StandingDecision[] {
  return register
    .all("Decisions")
    .flatMap((decision): readonly StandingDecision[] => {
      const meeting = register.meeting(decision.meeting);
      return meeting === undefined || meeting.date > asAt ? [] : [standing(register, decision, { meeting, asAt })];
    })
    .sort((a, b) => a.meeting.date - b.meeting.date);
}

function standing(
  register: Register,
  decision: Decision,
  { meeting, asAt }: { readonly meeting: Meeting; readonly asAt: PlainDate },
): StandingDecision {
  const answer = decisionStatus(register, decision, { asAt });
  if (answer.status !== "answered")
    return { decision, meeting, status: null, why: answer.because.sentence, facts: null };
  const { because } = answer;
  const facts = because.isSaidBy(sayImplementation) && because.facts.kind === "status" ? because.facts : null;
  return { decision, meeting, status: answer.value, why: "", facts };
}

/** To which body a decision was referred: by the chair after a notice, else after a tied vote; "" where it was not. */
export function referredTo({ decision, facts }: StandingDecision): string {
  return facts?.notices.find(({ referral }) => referral !== null)?.referral?.to ?? decision.escalatedTo;
}

/** Since when a referred decision waits: the day it was escalated, else the day of the notice; null where neither is known. */
export function referredOn({ decision, facts }: StandingDecision): PlainDate | null {
  return facts?.notices.find(({ referral }) => referral !== null)?.received ?? decision.escalatedOn;
}

/** Is there a majority, and no word of the presiding chair's consent? Source: GOV 12.19, 12.34. */
export function lacksConsent(register: Register, decision: Decision, asAt: PlainDate): boolean {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return false;
  const { consent, answer } = judgeDecision(register, placed, { asAt });
  const isTied = answer.status === "answered" && answer.value === "Deadlock";
  return !isTied && consent !== null && consent.state !== "given";
}

export function isOpen({ status }: StandingDecision): boolean {
  return OPEN.has(status);
}

const WORST_FIRST: readonly (DecisionStatus | null)[] = [
  "Suspended",
  "Referred",
  "Pending",
  null,
  "Not valid",
  "No date set",
  "Scheduled",
  "Not carried",
  "Changed",
  "Withdrawn",
  "In force",
];

/** What was decided in the period, and what is still open from before: those that wait for somebody first. Source: GOV 12. */
export function decisionsSection(asked: Asked): ReportSection {
  const { register, period } = asked;
  const listed = decisionsTaken(asked)
    .filter((one) => isIn(one.meeting.date, period.now) || isOpen(one))
    .sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status));
  const taken = listed.filter(({ meeting }) => isIn(meeting.date, period.now)).length;
  const table = tableOr(
    {
      says: "Each decision with how it was decided and where it stands; what waits for somebody comes first.",
      columns: [
        { header: "Decision", width: 24 },
        { header: "Taken by", width: 29 },
        { header: "How", width: 12 },
        { header: "Where it stands", width: 35 },
      ],
      rows: listed.map((one) => rowOf(register, one, period.asAt)),
    },
    "No decision was taken in this period, and none is open from before.",
  );
  const said = `${countOf(taken, "decision")} in this period${listed.length > taken ? `; ${listed.length - taken} more from before ${listed.length - taken === 1 ? "is" : "are"} still open` : ""}.`;
  return {
    id: "decisions",
    heading: "Decisions",
    numbering: "number",
    by: ["GOV 12.21", "GOV 12.22", "GOV 12.36", "GOV 12.37"],
    blocks: listed.length === 0 ? [table] : [text(said), table],
  };
}

function rowOf(register: Register, one: StandingDecision, asAt: PlainDate): readonly TableCell[] {
  const { decision, meeting } = one;
  return [
    { text: decision.title, isStrong: true, place: addressOf(register, "Decisions", decision, "decision") },
    `${bodyNamed(register, meeting.group)}, ${dayInTable(meeting.date)}`,
    sayHow(register, decision, asAt),
    { text: sayWhere(register, one, asAt), shade: shadeOf(one.status) },
  ];
}

function shadeOf(status: DecisionStatus | null): Shade {
  if (status === "Suspended" || status === "Referred" || status === "Not valid") return "poor";
  if (status === "Pending" || status === "No date set") return "fair";
  return status === "In force" ? "good" : "none";
}

/** "Consensus", "5 for, 2 against" */
export function sayHow(register: Register, decision: Decision, asAt: PlainDate): string {
  if (decision.consensus === true && decision.method !== "Vote") return "Consensus";
  const tally = tallyOf(register, decision, { asAt });
  if (tally.status !== "answered") return "Cannot be counted";
  const { for: yes, against, abstained } = tally.value;
  if (yes + against + abstained === 0) return "No votes yet";
  return `${yes} for, ${against} against${abstained === 0 ? "" : `, ${abstained} abstained`}`;
}

/** "In force since 1 October 2026", "Suspended by a notice of Derby City Council; special meeting …" */
export function sayWhere(register: Register, one: StandingDecision, asAt: PlainDate): string {
  const { status, facts, decision, why } = one;
  const effect = facts?.effectiveFrom ?? null;
  switch (status) {
    case null:
      return why;
    case "In force":
      return effect === null ? "In force" : `In force since ${dayInTable(effect)}`;
    case "Scheduled":
      return effect === null ? "Takes effect later" : `Takes effect on ${dayInFull(effect)}`;
    case "No date set":
      return register.settings.isOwn ? "Carried" : "Carried; no implementation date is recorded";
    case "Suspended":
      return saySuspended(one);
    case "Referred":
      return sayReferred(register, one);
    case "Pending":
      return `Not settled: ${sayPending(register, decision, asAt)}`;
    case "Changed":
      return "Changed when it was reconsidered";
    case "Withdrawn":
      return "Withdrawn after a notice";
    case "Not carried":
      return sayNotCarried(register, decision, asAt);
    case "Not valid":
      return sayNotValid(register, decision, asAt);
    default:
      return status satisfies never;
  }
}

function sayNotCarried(register: Register, decision: Decision, asAt: PlainDate): string {
  const why = sayWhyOutcome(register, decision, asAt);
  return why === "" ? "Not carried" : `Not carried: ${why}`;
}

function saySuspended({ facts }: StandingDecision): string {
  const notice = facts?.notices.find(({ effect }) => effect === "suspends");
  if (notice === undefined) return "Suspended by a notice";
  const { from, specialMeeting: meeting } = notice;
  const next =
    meeting === null || meeting.isCancelled
      ? "no special meeting is arranged"
      : `special meeting on ${dayInFull(meeting.date)}`;
  return `Suspended by a notice of ${from}; ${next}`;
}

function sayReferred(register: Register, { facts, decision }: StandingDecision): string {
  const referral = facts?.notices.find((each) => each.referral !== null)?.referral ?? null;
  const to = referral === null ? decision.escalatedTo : referral.to;
  const on = decision.escalatedOn;
  return `Referred to the ${bodyNamed(register, to)}${referral === null && on !== null ? ` on ${dayInTable(on)}, after a tied vote` : referral === null ? "" : " by the chair, after a notice"}`;
}

/** What a decision waits for, in a few words. */
export function sayPending(register: Register, decision: Decision, asAt: PlainDate): string {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return "cannot be judged";
  const { cause, consent, answer } = judgeDecision(register, placed, { asAt });
  if (answer.status === "answered" && answer.value === "Deadlock") return "a tied vote that is not escalated yet";
  if (consent !== null && consent.state !== "given") return "the presiding chair's consent is not recorded";
  return (cause === null ? undefined : WAITS_FOR[cause]) ?? "what it waits for is not recorded";
}

/** Why a decision is not valid, in a few words. */
export function sayNotValid(register: Register, decision: Decision, asAt: PlainDate): string {
  const placed = decisionInPlace(register, decision);
  const cause = isAnswer(placed) ? null : judgeDecision(register, placed, { asAt }).cause;
  if (cause === "cancelled") return "Not valid: its meeting was cancelled";
  return cause === "not quorate" ? "Not valid: the meeting was not quorate when it was taken" : "Not valid";
}

const WAITS_FOR: { readonly [K in VoteCause["kind"]]?: string } = {
  consultation: "a member is consulting its own organisation",
  "consensus contradicted": "the record says consensus, and a vote against",
  "consensus not recorded": "whether there was consensus is not recorded",
  "method not recorded": "how it was decided is not recorded",
  "no ballots": "no votes are entered",
  vote: "votes are still to be cast",
};
