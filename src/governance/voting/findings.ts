import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { ballotFindings } from "./ballot-findings";
import { decisionFindings } from "./decision-findings";
import { judgeDecision } from "./outcome";
import type { Outcome } from "./reasons";
import { decisionInPlace, theVote, type TheVote } from "./the-vote";

/**
 * Which decisions and ballots cannot be right or complete by the rules? Each decision is judged once; one of a meeting
 * still to come is left alone.
 *
 * Source: GOV 12.2 to 12.39.
 */
export function* voteFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const decision of register.all("Decisions")) {
    const placed = decisionInPlace(register, decision);
    if (isAnswer(placed) || placed.meeting.date > asAt) continue;
    const judged = judgeDecision(register, placed, { asAt });
    yield* decisionFindings(register, placed, judged);
    const vote = judged.vote ?? theVote(register, placed, { asAt });
    if (isAnswer(vote)) continue;
    yield* ballotFindings(register, asAt, vote);
    if (judged.answer.status === "answered") yield* objectionFindings(vote, judged.answer.value);
  }
}

function* objectionFindings({ decision, ballots }: TheVote, outcome: Outcome): Iterable<RowFinding> {
  const against = ballots.find(({ ballot, counts }) => counts === "surely" && ballot.vote === "Against");
  if (outcome !== "Carried by consensus" || against === undefined) return;
  yield {
    severity: "warning",
    code: "consensus-with-objection",
    table: "Votes",
    row: against.ballot,
    property: "vote",
    found: against.ballot.vote,
    message: `${decision.decision} is recorded as taken by consensus, but ${against.seat?.name ?? against.ballot.votingSeat} voted Against; Consensus was believed.`,
    fix: "Make Consensus No and Method Vote in Decisions, or remove the ballot.",
  };
}
