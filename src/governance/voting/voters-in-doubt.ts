import type { CannotTell } from "../../answers/answer";
import type { Register } from "../../register/register";
import { partnersMiscounted } from "../membership/statutory-partners";
import { isRuleOfItsOwn } from "../quorum/written-rule";
import { paragraphsOf } from "./paragraphs";
import type { TheVote } from "./the-vote";
import { cannotTell } from "./words";

/**
 * Is it in doubt who may vote, because Agencies has another number of statutory partners than the documents name? Each of
 * them has a vote. A body with a quorum rule of its own, which names no partners, votes as its tables say, but for a vote
 * of the partners alone, or one marked so. Null where there is no doubt.
 *
 * Source: GOV 1.3, 12.5, 12.14, 12.20, 12.29, 12.35.
 */
export function votersInDoubt(
  register: Register,
  { decision, meeting, group, restriction }: TheVote,
): CannotTell | null {
  const miscounted = partnersMiscounted(register, meeting.date);
  if (miscounted === null) return null;
  const partnersAlone = restriction.holds || decision.restricted === true || group.voteRule === "Statutory partners";
  if (!partnersAlone && isRuleOfItsOwn(group.quorumRule)) return null;
  return cannotTell(
    { kind: "partners miscounted", decision: decision.decision, ...miscounted },
    paragraphsOf(group).partners,
    "GOV 1.3",
  );
}
