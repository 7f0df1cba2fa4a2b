import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BUDGET_SHARES } from "../../sources/provisions/finance";
import type { NoRuleInForce } from "../../sources/provisions/version-on";
import { statutoryPartners } from "../membership/statutory-partners";

/** The statutory partners of Agencies and the part of the budget that each of them pays, in the order of Agencies. */
export interface Shares {
  readonly partners: readonly string[];
  /** Add up to one, where Agencies has as many partners as the documents name. */
  readonly weights: readonly number[];
  readonly areEqual: boolean;
}

/**
 * What part of the budget does each statutory partner pay on a day? The Type in Agencies says who is one, under whatever
 * name; a partner goes by the name that the document prints only where the shares differ.
 *
 * Source: MASA 15.1 (four equal shares).
 * @example sharesOn(register, plainDate(2026, 4, 1)) // 25% for each of the four
 */
export function sharesOn(register: Register, day: PlainDate): Shares | NoRuleInForce {
  const held = provisionOn(register, BUDGET_SHARES, day);
  if (held.status === "no rule in force") return held;
  const partners = statutoryPartners(register).map(({ agency }) => agency);
  const printed = Object.entries(held.value);
  const areEqual = printed.every(([, weight]) => weight === printed[0]?.[1]);
  const byName = new Map(printed.map(([name, weight]) => [keyOf(register.agency(name)?.agency ?? name), weight]));
  const weights = partners.map((partner) => (areEqual ? printed[0]?.[1] : byName.get(keyOf(partner))) ?? 0);
  return { partners, weights, areEqual };
}
