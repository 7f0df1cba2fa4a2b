import type { PlainDate } from "../../calendar/plain-date";
import type { Agency } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { STATUTORY_PARTNERS } from "../../sources/provisions/quorum";
import type { PartnersMiscounted } from "./reasons";

/** The agencies whose Type says so, by whatever name, in the order of Agencies. Source: GOV 1.3. */
export function statutoryPartners(register: Register): readonly Agency[] {
  return register.remember("statutory partners", "", () =>
    register.all("Agencies").filter(({ type }) => type === "Statutory partner"),
  );
}

/**
 * Are the statutory partners of Agencies as many as the documents name on a day? Null where they are, and before the
 * documents named any; else the two lists. What rests on them (a quorum by a named rule, votes, shares) then cannot be told:
 * somebody is missing from them, or is among them by mistake.
 *
 * Source: GOV 1.3; MASA 3.1 (four).
 */
export function partnersMiscounted(register: Register, day: PlainDate): PartnersMiscounted | null {
  const found = statutoryPartners(register);
  const named = provisionOn(register, STATUTORY_PARTNERS, day);
  if (named.status === "no rule in force" || named.value.length === found.length) return null;
  return { found: found.map(({ agency }) => agency), named: named.value };
}
