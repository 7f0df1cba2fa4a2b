import { isNearest } from "../../records/nearest";
import type { Group } from "../../records/people";
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

function namesOf({ group, name, aliases }: Group): readonly string[] {
  return [group, name, ...aliases].filter((each) => each !== "");
}
