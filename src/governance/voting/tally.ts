import { type Answer, isAnswer } from "../../answers/answer";
import { groupGivesNo } from "../../functions/not-given";
import { shownBy, unlessRegisterDecides } from "../../functions/register-in-doubt";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { uncounted } from "../ballots/ballots";
import { countVotes } from "./count";
import { ballotsInDoubt } from "./ballots-in-doubt";
import { voteNotes } from "./notes";
import { paragraphsOf } from "./paragraphs";
import type { VoteCount } from "./reasons";
import { type DecisionInPlace, decisionInPlace, type TheVote, theVote, type VotingOptions } from "./the-vote";
import { timeOutside, timesLeavingOpen } from "./times-of-vote";
import { votersInDoubt } from "./voters-in-doubt";
import { answered, cannotTell, doesNotApply } from "./words";

/**
 * How many were for, against and abstained on a decision, how many rows of Votes do not count, and how many were
 * entitled to vote? Entitled are the statutory partners always, and the others who were represented at the vote
 * or whose proxy counts. While a blank row of Attendance could change a figure: cannot tell.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.29, 12.30.
 * @example tallyOf(register, decision, { asAt }) // { for: 5, against: 2, abstained: 1, notCounted: 0, entitled: 9, present: 8 }
 */
export function tallyOf(register: Register, decision: Decision, options: VotingOptions): Answer<VoteCount> {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return placed;
  const tally = (meeting: Meeting) =>
    tallyByName(register, meeting === placed.meeting ? placed : { ...placed, meeting }, options);
  return unlessRegisterDecides(register, placed.meeting, paragraphsOf(placed.group).partners, tally);
}

/** A ballot whose Voting seat or proxy may be several's is a figure nobody can tell, unless whoever is meant changes none. */
function tallyByName(register: Register, placed: DecisionInPlace, options: VotingOptions): Answer<VoteCount> {
  const { group } = placed;
  if (group.voteRule === "None")
    return doesNotApply("No vote rule", { kind: "no vote rule", group: group.name }, paragraphsOf(group).majority);
  const vote = theVote(register, placed, options);
  if (isAnswer(vote)) return vote;
  const tally = tallyIn(register, placed, vote);
  if (tally.status !== "answered") return tally;
  const figures = (as: VotingOptions): unknown => {
    const other = theVote(register, placed, as);
    return shownBy(isAnswer(other) ? other : tallyIn(register, placed, other));
  };
  return ballotsInDoubt(register, vote, options, figures) ?? tally;
}

function tallyIn(register: Register, placed: DecisionInPlace, vote: TheVote): Answer<VoteCount> {
  const { decision, group, meeting } = placed;
  const paragraphs = paragraphsOf(group);
  const untold = register.settings.isOwn && group.voteRule === null;
  const inDoubt = untold
    ? groupGivesNo(register, group, "voteRule", paragraphs.majority)
    : votersInDoubt(register, vote);
  if (inDoubt !== null) return inDoubt;
  const counted = countVotes(vote);
  const [count, ...others] = counted.counts;
  if (others.some((other) => FIGURES.some((figure) => count[figure] !== other[figure]))) {
    const votingSeats = counted.open.map(({ name }) => name);
    const times = timesLeavingOpen(register, vote, counted.open);
    return cannotTell(
      { kind: "marks open", decision: decision.decision, meeting: meeting.meeting, votingSeats, times },
      paragraphs.others,
    );
  }
  return answered(
    count,
    () => ({
      kind: "tally",
      decision: decision.decision,
      count,
      restriction: vote.restriction,
      uncounted: vote.ballots.map(uncounted).filter((each) => each !== null),
      notes: [timeOutside(register, placed, false), ...voteNotes(register, vote, counted)].filter(
        (note) => note !== null,
      ),
    }),
    paragraphs.partners,
    paragraphs.others,
  );
}

const FIGURES = ["for", "against", "abstained", "notCounted", "entitled"] as const;
