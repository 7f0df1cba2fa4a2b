import type { Decision } from "../../records/decisions";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { statutoryPartners } from "../membership/statutory-partners";
import type { Restriction } from "./reasons";

/**
 * Is the vote restricted to the statutory partners? A matter of money always is. Otherwise where Restricted says
 * Yes, all the partners asked for it (a blank Restricted by is all of them) and it was not left unconfirmed with
 * the chair; else the vote is open, and the answer says what is missing.
 *
 * Source: GOV 12.20, 12.35.
 * @example restrictionOf(register, decision, group) // { holds: true, why: "financial" }
 */
export function restrictionOf(register: Register, decision: Decision, group: Group): Restriction {
  if (register.settings.isOwn) return { holds: false, why: "not asked", missing: [] };
  if (decision.financial === true) return { holds: true, why: "financial" };
  if (decision.restricted !== true) return { holds: false, why: "not asked", missing: [] };
  if (group.voteRule === "Statutory partners") return { holds: true, why: "asked" };
  const asked = new Set(decision.restrictedBy.map((name) => register.agency(name)?.agency));
  const missing = asked.size === 0 ? [] : partnersNotIn(register, asked);
  if (missing.length > 0) return { holds: false, why: "not all asked", missing };
  return decision.restrictionConfirmed === false
    ? { holds: false, why: "not confirmed", missing }
    : { holds: true, why: "asked" };
}

function partnersNotIn(register: Register, asked: ReadonlySet<string | undefined>): readonly string[] {
  return statutoryPartners(register)
    .map(({ agency }) => agency)
    .filter((partner) => !asked.has(partner));
}
