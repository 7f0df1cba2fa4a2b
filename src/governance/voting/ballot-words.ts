import { inSentences, inWords } from "../../answers/english";
import { BOARD_NAME } from "../../sources/memberships/body-codes";
import type { BallotFault, ProxyFault, UncountedBallot } from "../ballots/reasons";
import type { WithoutVote } from "./reasons";

/** The rows of Votes that do not count, those with one and the same reason in one sentence. */
export function sayNotCounted(uncounted: readonly UncountedBallot[]): string {
  const sentences = new Map<string, UncountedBallot[]>();
  for (const [place, ballot] of uncounted.entries()) {
    const key = isOneReason(ballot.fault) ? `${sayFault(ballot.fault)} ${whoseReason(ballot)}` : String(place);
    sentences.set(key, [...(sentences.get(key) ?? []), ballot]);
  }
  return inSentences([...sentences.values()].map(sayUncounted));
}

/** May the reason be said of several ballots in the same words? */
function isOneReason(fault: BallotFault): boolean {
  if (fault.kind === "differing ballots") return true;
  return fault.kind === "not entitled" && fault.why !== "not on the list" && fault.why !== "no core seat";
}

/** Ballots that differ do so within one voting seat. */
function whoseReason({ votingSeat, fault }: UncountedBallot): string {
  return fault.kind === "differing ballots" ? votingSeat : "";
}

/** "Not counted: The Probation Service (For), because it is not among those who vote at this body; the list is closed." */
function sayUncounted(ballots: readonly UncountedBallot[]): string {
  const [first] = ballots;
  if (first === undefined) return "";
  const named = inWords(ballots.map(({ votingSeat, vote }) => `${votingSeat} (${vote})`));
  return `Not counted: ${named}, because ${sayFault(first.fault)}.`;
}

/** Why a row of Votes does not count, to stand after its name and "because". */
export function sayFault(fault: BallotFault): string {
  switch (fault.kind) {
    case "unknown":
      return `no agency and no chair of a group has that name (${fault.cell})`;
    case "seat for agency":
      return `it names a seat, and by the Vote rule in Groups organisations vote (${fault.cell})`;
    case "no such seat":
      return `no seat in Seats has that id (${fault.cell})`;
    case "cast too late":
      return "it was cast after the vote in writing had ended";
    case "shared name":
      return `${fault.cell} does not say who is meant: ${fault.bearers}`;
    case "no voting seat":
      return `its Voting seat is blank (${fault.cell})`;
    case "not entitled":
      return NOT_ENTITLED[fault.why];
    case "joint chairs":
      return fault.represented === 0
        ? "none of the joint chairs was represented"
        : "both joint chairs were represented; add the agency in brackets to say whose vote it is";
    case "not present":
      return "it was not represented at the time of the vote and no proxy is recorded; Attendance was believed";
    case "recused":
      return "whoever was there for it had declared an interest, by the setting Recusal";
    case "proxy":
      return `the proxy is not valid (${fault.faults.map((each) => PROXY_FAULTS[each](fault)).join("; ")})`;
    case "second ballot":
      return "it is a second ballot the same way; one is counted";
    case "differing ballots":
      return "the ballots for its seat differ; none of them is counted until they agree";
    default:
      return fault satisfies never;
  }
}

const NOT_ENTITLED: Readonly<Record<Extract<BallotFault, { kind: "not entitled" }>["why"], string>> = {
  restricted: "the vote was restricted to the statutory partners",
  "not on the list": "it is not among those who vote at this body; the list is closed",
  "no core seat": "it holds no core seat in this group, so it is not one of the relevant agencies",
  officers: "officers of the partnership have no vote",
  chairs: `chairs of groups vote only at the ${BOARD_NAME}`,
  "no such chair": "no such chair has a vote at this body; the list is closed",
  "partners only": "only the statutory partners vote at this body",
  "no member": "it is no filled seat of a member of this group that day",
};

/** Why somebody has no vote, as a sentence: "Legal advisers have no vote." */
export function sayWithoutVote({ why }: WithoutVote): string {
  switch (why) {
    case "recused":
      return "Whoever is there for it has declared an interest, by the setting Recusal.";
    case "Legal adviser":
    case "Partnership officer":
    case "Lay member":
    case "Independent consultant":
      return `${why}s have no vote.`;
    default:
      return `${NOT_ENTITLED[why].charAt(0).toUpperCase()}${NOT_ENTITLED[why].slice(1)}.`;
  }
}

/** What keeps a proxy from being valid, as a sentence: "Proxy confirmed gives the day of the vote, and no time." */
export function sayProxyFault(fault: ProxyFault, proxy: Extract<BallotFault, { kind: "proxy" }>): string {
  const said = PROXY_FAULTS[fault](proxy);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

const PROXY_FAULTS: Readonly<Record<ProxyFault, (proxy: Extract<BallotFault, { kind: "proxy" }>) => string>> = {
  "no reason": () => "no Proxy reason is recorded",
  general: () => "it is general, and must be for this decision",
  "no inability recorded": () => "Unable since is blank",
  "unable too early": ({ hours }) => `Unable since is more than ${hours} hours before the start, as the rule was read`,
  "unable after the vote": () => "Unable since is later than the vote",
  "no start to count from": ({ hours }) => `the meeting has no Start to count the ${hours} hours from`,
  "unable on a day without a time": () => "Unable since is a date without a time, and here the time decides",
  "not confirmed": () => "no written confirmation is recorded in Proxy confirmed",
  "confirmed too late": () => "it was confirmed after the vote",
  "confirmed on a day without a time": () => "Proxy confirmed gives the day of the vote, and no time",
  "no time of the vote": () =>
    "the decision has no Time, so nothing shows that the proxy was confirmed before the vote",
  "time of the vote outside the meeting": () =>
    "the decision's Time is outside the meeting, so nothing shows that the proxy was confirmed before the vote",
  "no party": () => "Proxy given to names nobody",
  "several parties": () => "it is given to more than one party",
  "to itself": ({ givenTo }) => `Proxy given to says '${givenTo}', which is the voter itself`,
  "to one unknown": ({ givenTo }) =>
    `Proxy given to says '${givenTo}', which is no agency, no chair of a group and nobody in Seats`,
  "to a shared name": ({ holder }) => `${holder.cell} does not say who is meant: ${holder.bearers}`,
  "to one without vote": ({ givenTo }) => `Proxy given to says '${givenTo}', who has no vote on this decision`,
  "to one absent": ({ givenTo }) => `Proxy given to says '${givenTo}', who was not there in person at the vote`,
  "somebody was there": () => "the party had a representative present",
  recused: () => "the party had declared an interest, by the setting Recusal",
};
