import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CHAIR_MUST_CONSENT } from "../../sources/provisions/voting";
import { escalationOf } from "./escalation";
import { bodyKindOf } from "./paragraphs";
import type { Consent, MajorityRule, Outcome, VoteConclusion, VoteResult } from "./reasons";
import type { TheVote } from "./the-vote";

/** What a count came to, and the presiding chair's consent; null where none is needed. */
interface CountedResult {
  readonly result: VoteResult;
  readonly consent: Consent | null;
  readonly rule: MajorityRule;
}

/**
 * What follows from the result of a count? A majority needs the presiding chair's consent at the Board and in
 * subgroups; a deadlock goes to another body if the Chair so decides; what the Chief Officer Group disputes goes to
 * the Inter Agency Agreement. There is no casting vote.
 *
 * Source: GOV 12.8, 12.19, 12.34.
 */
export function conclusionOf(
  register: Register,
  vote: TheVote,
  { result, consent, rule }: CountedResult,
): VoteConclusion {
  if (
    rule.kind === "written" &&
    (isMajorityOrNot(result) || result === "deadlock" || result === "casting vote awaited")
  )
    return { kind: "own rule", result, consent: result === "majority" ? consent : null };
  switch (result) {
    case "nothing counted":
      return { kind: "nothing counted" };
    case "not yet unanimous":
      return { kind: "not yet unanimous", missing: withoutBallot(vote) };
    case "deadlock":
      return { kind: "deadlock", escalation: escalationOf(register, vote) };
    case "no majority":
      return {
        kind: "no majority",
        disputeTo: bodyKindOf(vote.group) === "chief officers" ? escalationOf(register, vote).to : null,
      };
    case "majority":
      return { kind: "majority", consent };
    case "casting vote awaited":
    case "nobody to cast":
      return { kind: "still to be cast" };
    default:
      return result satisfies never;
  }
}

function isMajorityOrNot(result: VoteResult): result is "majority" | "no majority" {
  return result === "majority" || result === "no majority";
}

/** The voting seats of which no ballot counts. */
function withoutBallot({ electorate, ballots }: TheVote): readonly string[] {
  const cast = new Set(ballots.filter(({ counts }) => counts === "surely").map(({ seat }) => seat));
  return electorate.seats.filter((seat) => !cast.has(seat)).map(({ name }) => name);
}

/** Does a majority at this body need the Chair's consent? Source: GOV 12.19, 12.34. */
export function needsConsent(register: Register, { group, meeting }: TheVote, rule: MajorityRule): boolean {
  if (rule.kind === "written") return rule.consent;
  const provision = provisionOn(register, CHAIR_MUST_CONSENT, meeting.date);
  return bodyKindOf(group) !== "chief officers" && provision.status === "in force" && provision.value;
}

const WITH_CONSENT = { given: "Carried", withheld: "Not carried", "not recorded": "Pending", open: null } as const;
const WITHOUT_MAJORITY = {
  "nothing counted": "Pending",
  "not yet unanimous": "Pending",
  "no majority": "Not carried",
  deadlock: "Deadlock",
  "casting vote awaited": "Pending",
  "nobody to cast": "Pending",
} as const;

/** The outcome in a word, consent null where none is needed; null where a row of Attendance still blank decides the consent. */
export function outcomeBy(result: VoteResult, consent: Consent | null): Outcome | null {
  if (result !== "majority") return WITHOUT_MAJORITY[result];
  return consent === null ? "Carried" : WITH_CONSENT[consent.state];
}
