import type { Ballot } from "../../records/decisions";
import type { ReadRow } from "../../records/reader";
import { judgedAlone, type JudgedBallot } from "./ballots";
import type { VoteCircumstances } from "./circumstances";
import type { VotingSeat } from "./electorate";

/** A row of Votes with a blank Vote, whose seat may still vote. */
export interface UncastBallot {
  readonly row: object;
  readonly seat: VotingSeat;
  readonly isProxy: boolean;
}

const NONE: readonly UncastBallot[] = [];

/**
 * Which ballots of a decision are not yet cast: their Vote is blank, and they would count with one? Each seat once; one
 * that has voted by another row is not waited for, nor one that could not vote. They stand among the rows of which a
 * required cell is blank or cannot be read.
 *
 * Source: GOV 12.4, 12.13, 12.28.
 */
export function uncastBallots(
  broken: readonly ReadRow[],
  { ballots, circumstances }: { readonly ballots: readonly JudgedBallot[]; readonly circumstances: VoteCircumstances },
): readonly UncastBallot[] {
  if (broken.length === 0) return NONE;
  const waited = new Set(ballots.filter(hasVoted).map(({ seat }) => seat));
  const uncast: UncastBallot[] = [];
  for (const { row, faults } of broken) {
    if (faults.length !== 1 || faults[0]?.column !== "vote" || faults[0].code !== "missing") continue;
    const ballot = row as unknown as Ballot;
    const { seat, counts } = judgedAlone(ballot, circumstances);
    if (seat === null || counts === "not" || waited.has(seat)) continue;
    waited.add(seat);
    uncast.push({ row, seat, isProxy: ballot.proxy === true });
  }
  return uncast;
}

function hasVoted({ counts, fault }: JudgedBallot): boolean {
  return counts !== "not" || fault?.kind === "differing ballots";
}
