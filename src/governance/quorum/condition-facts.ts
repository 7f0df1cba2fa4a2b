import type { Membership } from "../membership/membership";
import type { Presences } from "../membership/presences";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import type { QuorumCondition } from "./reasons";
import type { Condition } from "./requirement";
import { countFrom } from "./verdict";

/** How one condition stands, by name. */
export function factsOf(condition: Condition, membership: Membership, presences: Presences): QuorumCondition {
  const { kind, of, needed } = condition;
  const sure = countFrom(PRESENT, condition, presences);
  const missing: string[] = [];
  const undecided: string[] = [];
  const each = kind === "seats" ? (presences.seats ?? presences.agencies) : presences.agencies;
  for (const member of of) {
    const presence = each[member] ?? 0;
    if (presence === PRESENT) continue;
    const name = kind === "seats" ? membership.counted[member]?.seat : membership.agencies[member]?.agency;
    (presence === UNKNOWN ? undecided : missing).push(name ?? "");
  }
  const authority = kind === "authority" ? (membership.agencies[of[0] ?? -1]?.agency ?? "") : "";
  return { kind, authority, represented: sure, of: of.length, needed, missing, undecided };
}
