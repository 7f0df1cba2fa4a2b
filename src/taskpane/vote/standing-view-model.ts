import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { citedFor } from "../../functions/own-source";
import { decisionStatus } from "../../governance/implementation/decision-status";
import { outcomeOf } from "../../governance/voting/outcome";
import type { Consent, Outcome, VoteCause } from "../../governance/voting/reasons";
import { sayVoting } from "../../governance/voting/words";
import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import { type ParagraphLine, paragraphLine } from "../parts/paragraph-line";
import type { Signal } from "../parts/signal";
import { followsWords, mayTurn, tallyWords, type Turnout, turnoutWords } from "./standing-words";

/** How a decision stands: the outcome in a word, and at most three short sentences. */
export interface VoteStanding {
  readonly verdict: string;
  readonly signal: Signal;
  readonly sentences: readonly string[];
  /** The whole sentence of the answer. */
  readonly why: string;
  readonly paragraphs: readonly ParagraphLine[];
  /** What stops a vote, or does away with it; null where ballots are taken. */
  readonly barred: "not quorate" | "cancelled" | "nobody marked" | "no votes" | "consensus" | "cannot tell" | null;
  /** The presiding chair's consent, where the rules ask for it; null where they do not. */
  readonly consent: Consent | null;
  /** The body to which the Chair may still escalate a deadlock; null for none. */
  readonly escalatesTo: { readonly code: string; readonly name: string } | null;
  readonly isCarried: boolean;
  readonly isInForce: boolean;
}

/** How a decision stands now, by what is in the sheets. Source: GOV 12. */
export function voteStanding(
  register: Register,
  decision: Decision,
  { today, turnout }: { readonly today: PlainDate; readonly turnout: Turnout },
): VoteStanding {
  const answer = outcomeOf(register, decision, { asAt: today });
  const groupOf = register.group(register.meeting(decision.meeting)?.group ?? "");
  const facts = answer.because.isSaidBy(sayVoting) ? answer.because.facts : null;
  const reason = facts?.kind === "outcome" ? facts : null;
  const base = {
    why: answer.because.sentence,
    paragraphs: [...new Set(citedFor(register, answer.citations, { group: groupOf, restsOn: "Votes" }))].map(
      paragraphLine,
    ),
    consent: null,
    escalatesTo: null,
    isCarried: false,
    isInForce: false,
  };
  if (answer.status !== "answered" || reason === null) return { ...base, ...untold(answer, turnout) };
  const isCarried = answer.value === "Carried" || answer.value === "Carried by consensus";
  // From when it is in force is a rule of the documents.
  const status = isCarried && !register.settings.isOwn ? decisionStatus(register, decision, { asAt: today }) : null;
  const { cause } = reason;
  const barred = barredBy(cause);
  return {
    ...base,
    verdict: verdictOf(answer.value, cause, turnout),
    signal: isSoFar(answer.value, cause, turnout) ? "quiet" : SIGNALS[answer.value],
    sentences: [
      tallyWords(cause),
      barred === null ? turnoutWords(turnout) : "",
      followsWords(register, { decision, reason, status, turnout, today }),
    ].filter((words) => words !== ""),
    barred,
    consent: cause.kind === "vote" && cause.conclusion.kind === "majority" ? cause.conclusion.consent : null,
    escalatesTo: turnout.notVoted > 0 ? null : escalationIn(register, decision, cause),
    isCarried,
    isInForce: status?.status === "answered" && status.value === "In force",
  };
}

function escalationIn(register: Register, { escalatedTo }: Decision, cause: VoteCause): VoteStanding["escalatesTo"] {
  if (escalatedTo !== "" || cause.kind !== "vote" || cause.conclusion.kind !== "deadlock") return null;
  const { to, decides } = cause.conclusion.escalation;
  const body = register.group(to);
  return decides === null || body === undefined ? null : { code: body.group, name: body.name };
}

const SIGNALS: Readonly<Record<Outcome, Signal>> = {
  "Carried by consensus": "good",
  Carried: "good",
  "Not carried": "bad",
  Deadlock: "unsure",
  Pending: "unsure",
  "Not valid": "bad",
};

function barredBy(cause: VoteCause): VoteStanding["barred"] {
  switch (cause.kind) {
    case "cancelled":
    case "not quorate":
    case "consensus":
      return cause.kind;
    default:
      return null;
  }
}

function verdictOf(outcome: Outcome, cause: VoteCause, turnout: Turnout): string {
  if (outcome === "Not valid")
    return cause.kind === "not quorate" && cause.isOwn === true ? "Not quorate" : "No vote can be taken";
  if (cause.kind !== "vote") return outcome === "Pending" ? (PENDING_BY[cause.kind] ?? outcome) : outcome;
  if (outcome === "Pending" && cause.conclusion.kind === "majority")
    return mayTurn(cause, turnout) ? "A majority so far" : "Waits for the Chair";
  return isSoFar(outcome, cause, turnout) ? `${outcome} so far` : outcome;
}

/** Can those who are here and have not voted still turn it? */
function isSoFar(outcome: Outcome, cause: VoteCause, { notVoted }: Turnout): boolean {
  return cause.kind === "vote" && notVoted > 0 && outcome !== "Pending" && !isPastTurning(cause);
}

/** By a majority of the board's own, however it is counted, more than half of all who may vote decide. */
function isPastTurning({ rule, count }: Extract<VoteCause, { kind: "vote" }>): boolean {
  const isMajority = rule.kind === "written" && rule.share === "majority" && !rule.consent;
  return isMajority && Math.max(count.for, count.against) * 2 > count.entitled;
}

const NOBODY_PRESIDES =
  "For and Against are equal, and whoever presides has the casting vote. Choose that person in Who presides.";

const PENDING_BY: Partial<Record<VoteCause["kind"], string>> = {
  consultation: "Waits for a consultation",
  "no ballots": "Not voted yet",
  "method not recorded": "Not voted yet",
  "consensus not recorded": "Not voted yet",
};

/** Where no outcome can be told: nobody is marked as here, the body takes no votes, or a cell keeps it open. */
function untold(
  { status, because }: Answer<Outcome>,
  { here }: Turnout,
): Pick<VoteStanding, "verdict" | "signal" | "sentences" | "barred"> {
  if (status === "does not apply")
    return { verdict: "No votes here", signal: "quiet", sentences: [because.sentence], barred: "no votes" };
  if (here === 0)
    return {
      verdict: "Nobody is marked as here yet",
      signal: "unsure",
      sentences: ["Only those who are here may vote. Mark the register first."],
      barred: "nobody marked",
    };
  const kind = because.isSaidBy(sayVoting) ? because.facts.kind : null;
  const isQuorum = kind === "quorum not known";
  return {
    verdict: "Cannot tell yet",
    signal: "unsure",
    sentences: [kind === "nobody to cast" ? NOBODY_PRESIDES : because.sentence],
    barred: isQuorum ? "cannot tell" : null,
  };
}
