import type { Register } from "../../register/register";

/**
 * An agency by the shortest of its names in Agencies, for where its whole name has no room. A name that several agencies bear
 * is none of them.
 * @example shortAgency(register, "NHS Derby and Derbyshire Integrated Care Board") // "ICB"
 */
export function shortAgency(register: Register, name: string): string {
  const agency = register.agency(name);
  if (agency === undefined) return name;
  const names = [name, ...agency.aliases].filter((each) => register.agency(each) === agency && each !== "");
  return names.reduce((shortest, each) => (each.length < shortest.length ? each : shortest), name);
}
