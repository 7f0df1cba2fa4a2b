import { keyOf } from "../../records/cell";
import { answersSaid } from "../../answers/answer";
import { countOf, inSentences, inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { sayPartnersMiscounted } from "../membership/words";
import { sayTimesNotBelieved } from "../quorum/time-words";
import { sayUnknownNames } from "../quorum/unknown-name-words";
import { sayNotCounted } from "./ballot-words";
import { sayRepresented, sayVoteNote } from "./note-words";
import type { Restriction } from "../ballots/reasons";
import type { DecisionMoment, OutcomeReason, VoteCount, VotingReason } from "./reasons";
import { sayVoteCause } from "./result-words";

export const { answered, cannotTell, doesNotApply } = answersSaid(sayVoting);

/** What a decision came to or how it was counted, and why, in whole sentences. */
export function sayVoting(reason: VotingReason): string {
  switch (reason.kind) {
    case "outcome":
      return sayOutcome(reason);
    case "tally":
      return inSentences([
        `${reason.decision}: ${sayCount(reason.count)}.`,
        sayRestriction(reason.restriction),
        sayNotCounted(reason.uncounted),
        ...reason.notes.map(sayVoteNote),
      ]);
    case "quorum not known":
      return inSentences([
        `Cannot tell whether ${reason.decision}, ${sayMoment(reason.moment)}, is valid.`,
        reason.quorum.sentence,
        reason.time === null ? "" : sayTimesNotBelieved(reason.time),
      ]);
    case "marks open":
      return sayStillBlank(reason);
    case "voters unknown":
      return `Cannot tell how ${reason.decision} went. ${sayUnknownNames(reason.names)}`;
    case "partners miscounted":
      return `Cannot tell how the vote on ${reason.decision} went: the statutory partners have a vote each, but ${sayPartnersMiscounted(reason)}. Correct Type in Agencies.`;
    case "decision rule unreadable":
      return `Cannot tell how ${reason.decision} went: the Decision rule (${reason.cell})${reason.piece === keyOf(reason.written) ? "" : `, '${reason.written}',`} cannot be read at '${reason.piece}'; ${reason.why}.`;
    case "nobody to cast":
      return `Cannot tell how ${reason.decision} went: For and Against are equal, and ${reason.cell} (Chaired by) ${reason.chairedBy === "" ? "is blank" : `says '${reason.chairedBy}', which has no vote here`}, so nobody is known who has the casting vote. Enter there who presides.`;
    case "proxy without rule":
      return `Cannot tell how ${reason.decision} went: a ballot is by proxy (${reason.cell}), and no rule of the group says whether one counts.`;
    case "no vote rule":
      return `${reason.group} takes no votes: its Vote rule in Groups is None.`;
    default:
      return reason satisfies never;
  }
}

function sayStillBlank({
  decision,
  meeting,
  votingSeats,
  times,
}: Extract<VotingReason, { kind: "marks open" }>): string {
  if (times !== null)
    return `Cannot tell how ${decision} went: it is not certain whether ${sayRepresented(votingSeats)} at the time of the vote. ${sayTimesNotBelieved(times)}`;
  const rows = votingSeats.length === 1 ? "that row" : "those rows";
  return `Cannot tell how ${decision} went: Attendance for ${meeting} does not say yet whether ${sayRepresented(votingSeats)} at the time of the vote. Mark ${rows}.`;
}

function sayOutcome(reason: OutcomeReason): string {
  const { outcome, decision, cause, moment } = reason;
  const isVote = cause.kind === "vote";
  return inSentences([
    `${outcome}: ${decision} at ${reason.meeting}, ${sayMoment(moment)}. ${sayVoteCause(cause, reason.group)}`,
    isVote ? sayRestriction(reason.restriction) : "",
    isVote || cause.kind === "consensus" ? sayNotCounted(reason.uncounted) : "",
    ...reason.notes.map(sayVoteNote),
  ]);
}

function sayMoment({ date, at, inWriting }: DecisionMoment): string {
  if (inWriting === true) return `by votes in writing until ${toLongDate(date)}`;
  return at === null
    ? `judged by the opening on ${toLongDate(date)} as it has no Time`
    : `taken at ${toClock(at)} on ${toLongDate(date)}`;
}

/** "5 For, 2 Against, 1 abstained, 1 row not counted; 9 entitled to vote" */
function sayCount(count: VoteCount): string {
  return `${count.for} For, ${count.against} Against, ${count.abstained} abstained, ${countOf(count.notCounted, "row")} not counted; ${count.entitled} entitled to vote`;
}

function sayRestriction(restriction: Restriction): string {
  const { holds, why } = restriction;
  switch (why) {
    case "financial":
      return "The vote was restricted to the statutory partners, as it always is on a matter of money.";
    case "asked":
      return "The vote was restricted to the statutory partners, who asked for it.";
    case "not all asked":
    case "not confirmed":
      return `The vote was open although marked Restricted: ${sayWhyOpen(restriction)}.`;
    case "not asked":
      return holds ? "The vote was restricted to the statutory partners." : "";
    default:
      return why satisfies never;
  }
}

/** Why a vote marked Restricted was open all the same: "the restriction was not confirmed with the Chair". */
export function sayWhyOpen({ why, missing = [] }: Restriction): string {
  return why === "not confirmed"
    ? "the restriction was not confirmed with the Chair"
    : `${inWords(missing)} did not ask for the restriction, and all statutory partners must`;
}
