import type { Reason } from "../../answers/reason";
import type { QuorumReason } from "../../governance/quorum/reasons";
import { hangsOnTimes } from "../../governance/quorum/time-words";
import { sayQuorum } from "../../governance/quorum/words";
import type { VotingReason } from "../../governance/voting/reasons";
import { sayVoting } from "../../governance/voting/words";

/** Names under a heading: "Not yet marked". */
export interface FactList {
  readonly heading: string;
  readonly names: readonly string[];
}

/** Who or what the answer still lacks, where its reason names them. */
export function factsIn(because: Reason): readonly FactList[] {
  const lists = because.isSaidBy(sayQuorum)
    ? quorumLists(because.facts)
    : because.isSaidBy(sayVoting)
      ? voteLists(because.facts)
      : [];
  return lists
    .map(({ heading, names }) => ({ heading, names: [...new Set<string>(names)] }))
    .filter(({ names }) => names.length > 0);
}

function quorumLists(facts: QuorumReason): readonly FactList[] {
  if (facts.kind !== "judged" && facts.kind !== "forecast") return [];
  const isPast = facts.kind === "judged";
  return [
    { heading: isPast ? "Not there" : "Not coming", names: facts.conditions.flatMap(({ missing }) => missing) },
    {
      heading: !isPast ? "Not yet known" : hangsOnTimes(facts.notes) ? "Not certain" : "Not yet marked",
      names: facts.conditions.flatMap(({ undecided }) => undecided),
    },
  ];
}

function voteLists(facts: VotingReason): readonly FactList[] {
  return facts.kind === "marks open"
    ? [{ heading: facts.times === null ? "Not yet marked" : "Not certain", names: facts.votingSeats }]
    : [];
}
