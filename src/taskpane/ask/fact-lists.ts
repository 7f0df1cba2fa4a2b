import type { Reason } from "../../answers/reason";
import { callThem } from "../../governance/quorum/condition-words";
import type { QuorumCondition, QuorumReason } from "../../governance/quorum/reasons";
import { hangsOnTimes } from "../../governance/quorum/time-words";
import { sayQuorum } from "../../governance/quorum/words";
import type { VotingReason } from "../../governance/voting/reasons";
import { sayVoting } from "../../governance/voting/words";

/** Names under a heading: "Not yet marked". */
export interface FactList {
  readonly heading: string;
  readonly names: readonly string[];
}

/** Whom each condition of a quorum is about: they stand under a heading of their own. */
const WHO: Readonly<Record<QuorumCondition["kind"], string>> = {
  partners: "statutory partners",
  authority: "the area's local authority",
  each: "agencies the rule names",
  most: "relevant agencies",
  some: "agencies listed",
  seats: "seats",
};

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
  const missed = isPast ? "Not there" : "Not coming";
  const open = !isPast ? "Not yet known" : hangsOnTimes(facts.notes) ? "Not certain" : "Not yet marked";
  return [
    ...facts.conditions.map((each) => ({
      heading: `${missed}: ${WHO[each.kind]}`,
      names: callThem(each, each.missing),
    })),
    ...facts.conditions.map((each) => ({
      heading: `${open}: ${WHO[each.kind]}`,
      names: callThem(each, each.undecided),
    })),
  ];
}

function voteLists(facts: VotingReason): readonly FactList[] {
  return facts.kind === "marks open"
    ? [{ heading: facts.times === null ? "Not yet marked" : "Not certain", names: facts.votingSeats }]
    : [];
}
