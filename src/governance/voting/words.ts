import { answersSaid } from "../../answers/answer";
import { inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { sayUncounted } from "./ballot-words";
import { sayVoteNote } from "./note-words";
import type { DecisionMoment, OutcomeReason, Restriction, UncountedBallot, VoteCount, VotingReason } from "./reasons";
import { sayVoteCause } from "./result-words";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayVoting);

/** `say` words the quorum's own reason, which stands inside some of these. */
export function sayVoting(reason: VotingReason): string {
  switch (reason.kind) {
    case "outcome":
      return sayOutcome(reason);
    case "tally":
      return [
        `${sayCount(reason.count)} on ${reason.decision}.`,
        sayRestriction(reason.restriction),
        sayNotCounted(reason.uncounted),
        ...reason.notes.map(sayVoteNote),
      ]
        .filter((said) => said !== "")
        .join(" ");
    case "quorum not known":
      return `Cannot tell whether ${reason.decision} is valid, because it was taken ${sayMoment(reason.moment)}. ${reason.quorum.sentence}`;
    case "marks open":
      return `Cannot tell how ${reason.decision} went: Attendance for ${reason.meeting} does not say yet whether ${inWords(reason.votingSeats)} ${reason.votingSeats.length === 1 ? "was" : "were"} represented at the time of the vote. Mark ${reason.votingSeats.length === 1 ? "that row" : "those rows"}.`;
    case "no vote rule":
      return `No vote is provided for at ${reason.group}: its Vote rule in Groups is None.`;
    default:
      return reason satisfies never;
  }
}

function sayOutcome(reason: OutcomeReason): string {
  const { outcome, decision, cause, moment } = reason;
  const isVote = cause.kind === "vote";
  return [
    `${outcome}: ${decision} at ${reason.meeting}, ${sayMoment(moment)}. ${sayVoteCause(cause, reason.group)}`,
    isVote ? sayRestriction(reason.restriction) : "",
    isVote ? sayNotCounted(reason.uncounted) : "",
    ...reason.notes.map(sayVoteNote),
  ]
    .filter((said) => said !== "")
    .join(" ");
}

function sayMoment({ date, at }: DecisionMoment): string {
  return at === null
    ? `judged by the opening on ${toLongDate(date)} as it has no Time`
    : `taken at ${toClock(at)} on ${toLongDate(date)}`;
}

/** "5 For, 2 Against, 1 abstained and 1 row not counted; 9 entitled" */
export function sayCount(count: VoteCount): string {
  const rows = `${count.notCounted} ${count.notCounted === 1 ? "row" : "rows"}`;
  return `${count.for} For, ${count.against} Against, ${count.abstained} abstained and ${rows} not counted; ${count.entitled} entitled`;
}

function sayRestriction({ holds, why, missing = [] }: Restriction): string {
  switch (why) {
    case "financial":
      return "The vote was restricted to the statutory partners, as it always is on a matter of money.";
    case "asked":
      return "The vote was restricted to the statutory partners, who asked for it.";
    case "not all asked":
      return `The vote was open although marked Restricted: ${inWords(missing)} did not ask for the restriction, and all statutory partners must.`;
    case "not confirmed":
      return "The vote was open although marked Restricted: the restriction was not confirmed with the Chair.";
    case "not asked":
      return holds ? "The vote was restricted to the statutory partners." : "";
    default:
      return why satisfies never;
  }
}

function sayNotCounted(uncounted: readonly UncountedBallot[]): string {
  return uncounted.length === 0 ? "" : `Not counted: ${uncounted.map(sayUncounted).join(". ")}.`;
}
