import type { Answer } from "../../answers/answer";
import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import type { DecisionStatus } from "../../governance/implementation/reasons";
import { sayImplementation } from "../../governance/implementation/words";
import { callThem } from "../../governance/quorum/condition-words";
import { sayQuorum } from "../../governance/quorum/words";
import type { OutcomeReason, VoteCause, VoteConclusion, VoteCount } from "../../governance/voting/reasons";
import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import { nearDay } from "../words/near-day";
import { personOf } from "../words/person-of";

/** Who of those here has voted. */
export interface Turnout {
  readonly here: number;
  readonly notVoted: number;
  readonly notCounted: number;
  /** Are those here the ones at the opening, though others came later or some left? */
  readonly atOpening: boolean;
}

/** How it was voted, or what it is instead of a vote. */
export function tallyWords(cause: VoteCause): string {
  switch (cause.kind) {
    case "vote":
      return `${countWords(cause.count)}.`;
    case "cancelled":
      return "The meeting is cancelled.";
    case "not quorate":
      return cause.isOwn === true
        ? "The quorum that Groups asks for is not there."
        : "The meeting is not quorate, and a decision of such a meeting does not stand.";
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

/** Who of those here has not voted yet, and what does not count. */
export function turnoutWords({ here, notVoted, notCounted, atOpening }: Turnout): string {
  const voted =
    notVoted === 0
      ? atOpening
        ? "All who were here at the opening have voted."
        : "All here have voted."
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
  readonly turnout: Turnout;
  readonly today: PlainDate;
}

/** What follows from the outcome, in one sentence. */
export function followsWords(register: Register, { decision, reason, status, turnout, today }: Followed): string {
  const { cause } = reason;
  if (cause.kind === "not quorate") return notThere(reason);
  if (cause.kind === "consultation") return "It waits until Consultation says Answered.";
  if (status !== null) return statusWords(status, today);
  if (cause.kind !== "vote") return "";
  const casting = castingWords(register, decision, cause);
  if (casting !== "") return turnout.notVoted > 0 ? casting.replace(/\.$/, " so far.") : casting;
  if (cause.conclusion.kind === "majority" && cause.conclusion.consent?.state !== "withheld" && mayTurn(cause, turnout))
    return "There is a majority so far. Those who have not voted can still turn it.";
  const isOpen = turnout.notVoted > 0 && OPEN_TILL_ALL_VOTED.has(cause.conclusion.kind);
  return isOpen
    ? "Those who have not voted can still decide it."
    : conclusionWords(register, decision, cause.conclusion);
}

/** Could those here who have not voted undo the majority, all of them Against? */
export function mayTurn({ count }: Extract<VoteCause, { kind: "vote" }>, { notVoted }: Turnout): boolean {
  return notVoted > 0 && count.for - count.against <= notVoted;
}

/** Where For and Against are equal and a casting vote is the rule: who presides, that ballot, and what it makes of the tie; "" where not. */
function castingWords(
  register: Register,
  { meeting }: Decision,
  { rule, count, conclusion }: Extract<VoteCause, { kind: "vote" }>,
): string {
  const isTie = count.for === count.against && count.for > 0;
  if (!isTie || rule.kind !== "written" || conclusion.kind !== "own rule") return "";
  const person = personOf(register, register.meeting(meeting)?.chairedBy ?? "");
  switch (rule.casting) {
    case "For": {
      const carries =
        conclusion.result === "majority" ? "so the casting vote carries it" : "and even so it is not enough";
      return `The presiding chair, ${person}, voted For, ${carries}.`;
    }
    case "Against":
      return `The presiding chair, ${person}, voted Against, so by the casting vote it is lost.`;
    case "Abstain":
      return `A tie: the presiding chair, ${person}, abstained, so there was no casting vote, and it is lost.`;
    default:
      return "";
  }
}

/** What a further ballot may turn. */
const OPEN_TILL_ALL_VOTED: ReadonlySet<VoteConclusion["kind"]> = new Set(["deadlock", "no majority"]);

/** Up to so many names are said; more are counted. */
const MOST_NAMED = 2;

function notThere({ cause, moment: { at } }: OutcomeReason): string {
  if (cause.kind !== "not quorate") return "";
  const facts = cause.quorum.isSaidBy(sayQuorum) ? cause.quorum.facts : null;
  const conditions = facts?.kind === "judged" ? facts.conditions : [];
  const missing = [...new Set(conditions.flatMap((each) => callThem(each, each.missing)))];
  const whom = conditions.every(({ called }) => called !== undefined) ? "members" : "agencies";
  const named = missing.length > MOST_NAMED ? `${missing.length} ${whom}` : inWords(missing);
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
    case "own rule":
      return OWN_RULE[conclusion.result](conclusion.consent?.state === "withheld");
    case "nothing counted":
      return "No ballot counts yet.";
    default:
      return conclusion satisfies never;
  }
}

const OWN_RULE = {
  majority: (isWithheld: boolean) =>
    isWithheld ? "The Chair does not consent, so it is not carried." : "It has what the group's rule asks for.",
  "no majority": () => "It has not what the group's rule asks for.",
  deadlock: () => "For and Against are equal, and the group's rule sends it to another body.",
  "casting vote awaited": () => "For and Against are equal: the presiding chair has the casting vote.",
} as const;

function statusWords(answer: Answer<DecisionStatus>, today: PlainDate): string {
  if (answer.status !== "answered") return answer.because.sentence;
  const facts = answer.because.isSaidBy(sayImplementation) ? answer.because.facts : null;
  const from = facts?.kind === "status" ? facts.effectiveFrom : null;
  const day = from === null ? "" : ` ${nearDay(from, today)}`;
  const { value } = answer;
  switch (value) {
    case "No date set":
      return "Enter below from when it is in force.";
    case "Scheduled":
      return `In force from${day}.`;
    case "In force":
      return `In force since${day}.`;
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
