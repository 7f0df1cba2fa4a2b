import type { Decision } from "../../records/decisions";
import type { Register } from "../../register/register";
import type { JudgedBallot } from "../ballots/ballots";

/** What a decision goes by: a recorded consensus, its ballots, or neither, as the two contradict each other. */
export type Believed = "consensus" | "vote" | "contradiction";

/**
 * Does a decision go by its consensus or by its ballots? Consensus Yes says that nobody objected, so a ballot Against
 * that counts contradicts it, and neither is believed until one is corrected. Otherwise Method Vote goes by the ballots, and
 * any other, or a blank one, by the consensus.
 *
 * Source: GOV 12.2, 12.4, 12.10, 12.13, 12.25, 12.28.
 * @example believedOf(decision, []) // "consensus", where Consensus is Yes and Method is not Vote
 */
export function believedOf({ consensus, method }: Decision, ballots: readonly JudgedBallot[]): Believed {
  if (consensus !== true) return "vote";
  if (objectionsAmong(ballots).length > 0) return "contradiction";
  return method === "Vote" ? "vote" : "consensus";
}

/** The ballots Against that count. */
export function objectionsAmong(ballots: readonly JudgedBallot[]): readonly JudgedBallot[] {
  return ballots.filter(({ ballot, counts }) => ballot.vote === "Against" && counts === "surely");
}

/** Has a decision a ballot Against, or one that may be? */
export function hasBallotsToWeigh(register: Register, { decision }: Decision): boolean {
  return (
    register.where("Votes", "decision", decision).some(({ vote }) => vote === "Against") ||
    register
      .brokenWhere("Votes", "decision", decision)
      .some(({ faults }) => faults.some(({ column, code }) => column === "vote" && code === "unreadable"))
  );
}
