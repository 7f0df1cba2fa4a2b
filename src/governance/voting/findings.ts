import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { ballotFindings } from "./ballot-findings";
import { decisionFindings } from "./decision-findings";
import { objectionsAmong } from "./consensus";
import { judgeDecision } from "./outcome";
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
    yield* ballotFindings(register, vote);
    if (judged.cause === "consensus contradicted") yield* objectionFindings(register, vote);
  }
}

/** The ballots beside a consensus that make the outcome Pending. */
function* objectionFindings(register: Register, { decision, ballots }: TheVote): Iterable<RowFinding> {
  for (const { ballot, seat } of objectionsAmong(ballots)) {
    yield {
      severity: "warning",
      code: "consensus-with-objection",
      table: "Votes",
      row: ballot,
      property: "vote",
      found: ballot.vote,
      message: `${decision.decision} is recorded as taken by consensus (${addressOf(register, "Decisions", decision, "consensus")}), but ${seat?.name ?? ballot.votingSeat} voted Against; ${decision.decision} is Pending until one of them is corrected.`,
      fix: "Make Consensus No and Method Vote in Decisions, or correct or remove the ballot.",
    };
  }
}
