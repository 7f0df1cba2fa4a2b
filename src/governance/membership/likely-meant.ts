import { isNearest } from "../../records/nearest";
import { keyOf } from "../../records/cell";
import type { Agency, Group } from "../../records/people";
import type { Register } from "../../register/register";

/**
 * May a name that means no group be meant for this one? It is one that several groups bear, this among them; else it is
 * spelled nearly so, and no other group's name is nearer.
 *
 * Source: GOV 10.3.
 * @example mayMeanGroup(register, "QAA", qualityAssurance) // true
 */
export function mayMeanGroup(register: Register, written: string, group: Group): boolean {
  const shared = register.sharedName("Groups", written);
  if (shared !== undefined) return shared.rows.includes(group);
  return isNearest(written, namesOf(group), () => register.all("Groups").flatMap(namesOf));
}

/** Are two names of one group, or may they be, as one of them means none? */
export function mayBeSameGroup(register: Register, a: string, b: string): boolean {
  if (keyOf(a) === keyOf(b)) return true;
  const [one, other] = [register.group(a), register.group(b)];
  if (one !== undefined) return one === other || (other === undefined && mayMeanGroup(register, b, one));
  return other !== undefined && mayMeanGroup(register, a, other);
}

/** May a name that means no agency be meant for this one? As for groups. */
export function mayMeanAgency(register: Register, written: string, agency: Agency): boolean {
  const shared = register.sharedName("Agencies", written);
  if (shared !== undefined) return shared.rows.includes(agency);
  const all = (): readonly string[] => register.all("Agencies").flatMap(agencyNames);
  return isNearest(written, agencyNames(agency), all);
}

/** Are two names of one agency, or may they be, as one of them means none? */
export function mayBeSameAgency(register: Register, a: string, b: string): boolean {
  if (keyOf(a) === keyOf(b)) return true;
  const [one, other] = [register.agency(a), register.agency(b)];
  if (one !== undefined) return one === other || (other === undefined && mayMeanAgency(register, b, one));
  return other !== undefined && mayMeanAgency(register, a, other);
}

function agencyNames({ agency, aliases }: Agency): readonly string[] {
  return [agency, ...aliases];
}

function namesOf({ group, name, aliases }: Group): readonly string[] {
  return [group, name, ...aliases].filter((each) => each !== "");
}
