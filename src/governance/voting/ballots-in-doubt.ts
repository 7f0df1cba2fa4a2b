import type { CannotTell } from "../../answers/answer";
import { rowsThatMayMean, unmatchedRow } from "../../functions/unmatched-rows";
import type { Register } from "../../register/register";
import { namesInDoubt } from "./names-in-doubt";
import { paragraphsOf } from "./paragraphs";
import type { DecisionInPlace, TheVote, VotingOptions } from "./the-vote";
import { unknownVoters } from "./unknown-voters";
import { votersUnread } from "./voters-unread";

/**
 * Could the ballots or the voters be others than they look, so that the answer would be another? A name in them is shared, rows
 * of Votes that name no decision may mean this one, or cells of Seats leave it open who may vote. Then the answer that names
 * the cells; null where none changes anything. `ask` gives what is compared.
 *
 * Source: GOV 12.5, 12.14, 12.15, 12.29, 12.30.
 */
export function ballotsInDoubt(
  register: Register,
  vote: TheVote,
  options: VotingOptions,
  ask: (options: VotingOptions) => unknown,
): CannotTell | null {
  return (
    votersUnread(register, vote, options, ask) ??
    namesInDoubt(register, vote, options, ask) ??
    unmatchedBallots(register, vote, options, ask)
  );
}

/** The same for an outcome, which hangs besides on ballots whose Voting seat is mistyped: a tally says that they do not count. */
export function outcomeInDoubt(
  register: Register,
  vote: TheVote,
  options: VotingOptions,
  ask: (options: VotingOptions) => unknown,
): CannotTell | null {
  return (
    ballotsInDoubt(register, vote, options, ask) ??
    unknownVoters(register, vote, (ballots) => ask({ ...options, ballots }))
  );
}

/**
 * Do rows of Votes name no decision of Decisions, but may mean this one, and would the answer be another with them? Then the
 * answer that names the first.
 */
function unmatchedBallots(
  register: Register,
  { decision: { decision }, group }: DecisionInPlace,
  options: VotingOptions,
  ask: (options: VotingOptions) => unknown,
): CannotTell | null {
  const maybe = rowsThatMayMean(register, "Votes", decision);
  if (maybe.length === 0) return null;
  const own = register.where("Votes", "decision", decision);
  if (JSON.stringify(ask({ ...options, ballots: [...own, ...maybe] })) === JSON.stringify(ask(options))) return null;
  return unmatchedRow(register, { table: "Votes", rows: maybe, id: decision }, paragraphsOf(group).majority);
}
