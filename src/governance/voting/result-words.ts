import { inWords } from "../../answers/english";
import { CHIEF_OFFICER_MAJORITY } from "../../sources/provisions/voting";
import { sayOwnRule } from "./own-rule-words";
import { sayContradiction } from "./note-words";
import type {
  Consent,
  ConsentBy,
  Escalation,
  MajorityRule,
  VoteCause,
  VoteConclusion,
  VoteCount,
  WrittenMajority,
} from "./reasons";

/** The setting that asks for unanimity. */
const UNANIMITY = CHIEF_OFFICER_MAJORITY.setting.name;

/** What made the outcome what it is, in whole sentences. */
export function sayVoteCause(cause: VoteCause, group: string): string {
  switch (cause.kind) {
    case "cancelled":
      return "The meeting is marked Cancelled, so it could take no decision; correct its Status, or the decision's Meeting.";
    case "not quorate":
      return `${cause.isOwn === true ? "It was taken without the quorum that Groups asks for." : "A decision of a meeting that is not quorate does not stand."} ${cause.quorum.sentence}`;
    case "consultation":
      return "A member is consulting its own organisation; the decision waits until Consultation says Answered.";
    case "consensus":
      return "It was taken by consensus, with no objection on record.";
    case "consensus contradicted":
      return sayContradiction(cause);
    case "consensus not recorded":
      return "No consensus is recorded, and no ballot: enter Yes in Consensus, or the ballots in Votes.";
    case "method not recorded":
      return "Neither a consensus nor a vote is recorded: enter the Method, and Consensus or the ballots in Votes.";
    case "no ballots":
      return "It went to a vote, and no ballot is cast in Votes yet.";
    case "vote":
      return `${sayBallots(cause.count)}. ${sayConclusion(cause, group)}`;
    default:
      return cause satisfies never;
  }
}

function sayBallots({ for: inFavour, against, abstained, entitled }: VoteCount): string {
  return `${inFavour} For, ${against} Against, ${abstained} abstained, of ${entitled} entitled to vote`;
}

function sayConclusion({ conclusion, rule, count }: Extract<VoteCause, { kind: "vote" }>, group: string): string {
  if (rule.kind === "written") return sayByOwnRule(conclusion, rule, count);
  switch (conclusion.kind) {
    case "nothing counted":
      return NOTHING_COUNTED;
    case "still to be cast":
      return STILL_TO_BE_CAST;
    case "not yet unanimous":
      return `By the setting ${UNANIMITY} all must vote For, and no ballot of ${inWords(conclusion.missing)} counts yet.`;
    case "no majority":
      return `${sayShort(rule, count)}${conclusion.disputeTo === null ? "" : ` A dispute that ${group} cannot settle goes to ${conclusion.disputeTo}.`}`;
    case "deadlock":
      return `For and Against are equal. ${sayEscalation(conclusion.escalation)}`;
    case "majority":
      return `${sayMajority(rule, count)} ${conclusion.consent === null ? "The chair's consent is not needed here." : sayConsent(conclusion.consent.state, conclusion.consent.by)}`;
    case "own rule":
      return "";
    default:
      return conclusion satisfies never;
  }
}

function sayByOwnRule(conclusion: VoteConclusion, rule: WrittenMajority, count: VoteCount): string {
  if (conclusion.kind === "nothing counted") return NOTHING_COUNTED;
  if (conclusion.kind !== "own rule") return STILL_TO_BE_CAST;
  const { result, consent } = conclusion;
  return `${sayOwnRule(rule, count, result)}${consent === null ? "" : ` ${sayConsent(consent.state, consent.by)}`}`;
}

const NOTHING_COUNTED = "No ballot counts yet, so there is no result until one is corrected or entered.";
const STILL_TO_BE_CAST = "The ballots not yet cast can still decide it.";

type DocumentsRule = Exclude<MajorityRule, { readonly kind: "written" }>;

function sayMajority(rule: DocumentsRule, count: VoteCount): string {
  if (rule.kind === "unanimous") return `All who may vote are For, as the setting ${UNANIMITY} asks.`;
  if (!rule.isStated) return `That is a majority: more For than Against. ${NO_THRESHOLD}`;
  if (rule.base === "cast")
    return "That is a majority: more For than Against among the ballots cast. As the rule was read, abstentions count on neither side.";
  return `That is a majority of the ${count[rule.base]} ${BASES[rule.base]}, as the setting Majority.Base asks.`;
}

function sayShort(rule: DocumentsRule, count: VoteCount): string {
  if (rule.kind === "unanimous") return `It is not unanimous, as the setting ${UNANIMITY} asks.`;
  if (!rule.isStated) return `There is no majority: it needs more For than Against. ${NO_THRESHOLD}`;
  if (rule.base === "cast" || count.against > count.for)
    return "There is no majority: it needs more For than Against among the ballots cast, as the rule was read.";
  return `There is no majority: by the setting Majority.Base, For must be more than half of the ${count[rule.base]} ${BASES[rule.base]}.`;
}

const NO_THRESHOLD = "The document states no threshold; it was read as a simple majority of the ballots cast.";
const BASES = { present: "who may vote and were represented", entitled: "who may vote" } as const;

function sayConsent(state: Consent["state"], by: ConsentBy): string {
  if (by.kind === "no presiding chair") {
    return `The presiding chair's consent is not recorded, and ${sayNoChair(by)}`;
  }
  if (by.kind === "record")
    return state === "given"
      ? "The presiding chair consents."
      : "The chair's consent was withheld, so the majority does not carry it.";
  if (state === "given")
    return `Chair consents is blank; the presiding chair's own vote, ${by.votingSeat} For, was taken as consent.`;
  if (state === "withheld")
    return `The chair's consent was withheld: Chair consents is blank, and the presiding chair's own vote, ${by.votingSeat}, was Against.`;
  return `The presiding chair's consent is not recorded, and the chair's own vote, ${by.votingSeat}, is neither For nor Against; fill in Chair consents.`;
}

function sayNoChair({ why, cell, chairedBy, shared }: Extract<ConsentBy, { kind: "no presiding chair" }>): string {
  const opening = `${cell} (Chaired by)`;
  switch (why) {
    case "blank":
      return `${opening} is blank; fill in Chair consents.`;
    case "several":
      return `${opening} names several ('${chairedBy}'), of whom none was believed; name the one who presided, or fill in Chair consents.`;
    case "unknown":
      return shared === ""
        ? `${opening} says '${chairedBy}', which is no seat in Seats and no agency in Agencies; correct it, or fill in Chair consents.`
        : `${opening} means nobody. ${shared} Or fill in Chair consents.`;
    case "no vote":
      return `${opening} says '${chairedBy}', which has no vote here; fill in Chair consents.`;
    default:
      return why satisfies never;
  }
}

function sayEscalation({ to, decides }: Escalation): string {
  if (decides === null) return `What is disputed here goes to ${to}.`;
  const named = (name: string | null): string => (name === null ? "" : ` (${name})`);
  const where = to === "" ? "is escalated; Groups does not say where (Escalates to)" : `is escalated to ${to}`;
  return `The Chair${named(decides.chair)}, or in the Chair's absence the Vice Chair${named(decides.viceChair)}, decides whether it ${where}.`;
}
