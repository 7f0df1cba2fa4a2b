import type { Answer } from "../../answers/answer";
import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { decisionStatus } from "../../governance/implementation/decision-status";
import type { DecisionStatus } from "../../governance/implementation/reasons";
import { sayImplementation } from "../../governance/implementation/words";
import { sayQuorum } from "../../governance/quorum/words";
import { outcomeOf } from "../../governance/voting/outcome";
import type {
  Consent,
  Outcome,
  OutcomeReason,
  VoteCause,
  VoteConclusion,
  VoteCount,
} from "../../governance/voting/reasons";
import { sayVoting } from "../../governance/voting/words";
import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import { type ParagraphLine, paragraphLine } from "../parts/paragraph-line";
import type { Signal } from "../parts/signal";
import { shortDate } from "../words/day-words";

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
  readonly isCarried: boolean;
  readonly isInForce: boolean;
}

/** Who of those here has voted. */
export interface Turnout {
  readonly here: number;
  readonly notVoted: number;
  readonly notCounted: number;
}

/** How a decision stands now, by what is in the sheets. Source: GOV 12. */
export function voteStanding(
  register: Register,
  decision: Decision,
  { today, turnout }: { readonly today: PlainDate; readonly turnout: Turnout },
): VoteStanding {
  const answer = outcomeOf(register, decision, { asAt: today });
  const facts = answer.because.isSaidBy(sayVoting) ? answer.because.facts : null;
  const reason = facts?.kind === "outcome" ? facts : null;
  const base = {
    why: answer.because.sentence,
    paragraphs: [...new Set(answer.citations)].map(paragraphLine),
    consent: null,
    isCarried: false,
    isInForce: false,
  };
  if (answer.status !== "answered" || reason === null) return { ...base, ...untold(answer, turnout) };
  const isCarried = answer.value === "Carried" || answer.value === "Carried by consensus";
  const status = isCarried ? decisionStatus(register, decision, { asAt: today }) : null;
  const { cause } = reason;
  const barred = barredBy(cause);
  return {
    ...base,
    verdict: verdictOf(answer.value, cause, turnout),
    signal: SIGNALS[answer.value],
    sentences: [
      tallyWords(cause),
      barred === null ? turnoutWords(turnout) : "",
      followsWords(register, { decision, reason, status }),
    ].filter((words) => words !== ""),
    barred,
    consent: cause.kind === "vote" && cause.conclusion.kind === "majority" ? cause.conclusion.consent : null,
    isCarried,
    isInForce: status?.status === "answered" && status.value === "In force",
  };
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

function verdictOf(outcome: Outcome, cause: VoteCause, { notVoted }: Turnout): string {
  if (outcome === "Not valid") return "No vote can be taken";
  if (cause.kind !== "vote") return outcome === "Pending" ? (PENDING_BY[cause.kind] ?? outcome) : outcome;
  if (outcome === "Pending" && cause.conclusion.kind === "majority") return "Waits for the Chair";
  return notVoted > 0 && outcome !== "Pending" ? `${outcome} so far` : outcome;
}

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
  const isQuorum = because.isSaidBy(sayVoting) && because.facts.kind === "quorum not known";
  return {
    verdict: "Cannot tell yet",
    signal: "unsure",
    sentences: [because.sentence],
    barred: isQuorum ? "cannot tell" : null,
  };
}

function tallyWords(cause: VoteCause): string {
  switch (cause.kind) {
    case "vote":
      return `${countWords(cause.count)}.`;
    case "cancelled":
      return "The meeting is cancelled.";
    case "not quorate":
      return "The meeting is not quorate, and a decision of such a meeting does not stand.";
    case "consultation":
      return "A member is consulting its own organisation.";
    case "consensus":
      return "Nobody objected.";
    case "consensus contradicted":
      return `Consensus says Yes, but ${cause.against.map(({ votingSeat }) => votingSeat).join(" and ")} voted Against: correct one of them.`;
    case "no ballots":
    case "consensus not recorded":
    case "method not recorded":
      return "No ballot is cast yet.";
    default:
      return cause satisfies never;
  }
}

/** "12 for, 2 against, 1 abstained, of 16 entitled" */
function countWords({ for: inFavour, against, abstained, entitled }: VoteCount): string {
  return [
    `${inFavour} for`,
    `${against} against`,
    ...(abstained === 0 ? [] : [`${abstained} abstained`]),
    `of ${entitled} entitled`,
  ].join(", ");
}

function turnoutWords({ here, notVoted, notCounted }: Turnout): string {
  const voted =
    notVoted === 0
      ? "All here have voted."
      : notVoted === here
        ? ""
        : `${notVoted} here ${notVoted === 1 ? "has" : "have"} not voted.`;
  const uncounted =
    notCounted === 0 ? "" : `${countOf(notCounted, "ballot")} ${notCounted === 1 ? "does" : "do"} not count.`;
  return [voted, uncounted].filter((words) => words !== "").join(" ");
}

interface Followed {
  readonly decision: Decision;
  readonly reason: OutcomeReason;
  readonly status: Answer<DecisionStatus> | null;
}

/** What follows from the outcome, in one sentence. */
function followsWords(register: Register, { decision, reason, status }: Followed): string {
  const { cause } = reason;
  if (cause.kind === "not quorate") return notThere(reason);
  if (cause.kind === "consultation") return "It waits until Consultation says Answered.";
  if (status !== null) return statusWords(status);
  return cause.kind === "vote" ? conclusionWords(register, decision, cause.conclusion) : "";
}

/** Up to so many names are said; more are counted. */
const MOST_NAMED = 2;

function notThere({ cause, moment: { at } }: OutcomeReason): string {
  if (cause.kind !== "not quorate") return "";
  const facts = cause.quorum.isSaidBy(sayQuorum) ? cause.quorum.facts : null;
  const missing = facts?.kind === "judged" ? [...new Set(facts.conditions.flatMap((each) => each.missing))] : [];
  const named = missing.length > MOST_NAMED ? `${missing.length} agencies` : inWords(missing);
  return [
    missing.length === 0 ? "" : `Not there: ${named}.`,
    at === null ? "If it was quorate when it voted, enter below when it did." : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

function conclusionWords(register: Register, { escalatedTo }: Decision, conclusion: VoteConclusion): string {
  const bodyNamed = (code: string): string => register.group(code)?.name ?? code;
  switch (conclusion.kind) {
    case "majority":
      return conclusion.consent?.state === "withheld"
        ? "The Chair does not consent, so it is not carried."
        : "There is a majority; it needs the Chair's consent.";
    case "deadlock": {
      const { to, decides } = conclusion.escalation;
      if (escalatedTo !== "") return `It is escalated to ${bodyNamed(escalatedTo)}.`;
      if (decides === null) return `What is disputed goes to ${bodyNamed(to)}.`;
      return `The Chair decides whether it goes to ${to === "" ? "another body" : bodyNamed(to)}.`;
    }
    case "no majority":
      return conclusion.disputeTo === null
        ? "Nothing is put in force."
        : `What is disputed goes to ${conclusion.disputeTo}.`;
    case "not yet unanimous":
      return "All must vote for it.";
    case "still to be cast":
      return "The ballots not yet cast can still decide it.";
    case "nothing counted":
      return "No ballot counts yet.";
    default:
      return conclusion satisfies never;
  }
}

function statusWords(answer: Answer<DecisionStatus>): string {
  if (answer.status !== "answered") return answer.because.sentence;
  const facts = answer.because.isSaidBy(sayImplementation) ? answer.because.facts : null;
  const from = facts?.kind === "status" ? facts.effectiveFrom : null;
  const day = from === null ? "" : ` ${shortDate(from)}`;
  const { value } = answer;
  switch (value) {
    case "No date set":
      return "Enter below from when it is in force.";
    case "Scheduled":
      return `It is in force from${day}.`;
    case "In force":
      return `It is in force since${day}.`;
    case "Suspended":
      return "A notice suspends it: the matter is looked at again.";
    case "Referred":
      return "It is referred to another body.";
    case "Changed":
      return "It was changed when it was looked at again.";
    case "Withdrawn":
      return "It was withdrawn.";
    case "Pending":
      return "The day of the meeting is still to come.";
    case "Not valid":
    case "Not carried":
      return "";
    default:
      return value satisfies never;
  }
}
