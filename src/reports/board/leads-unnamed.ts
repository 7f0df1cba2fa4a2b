import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { agencyNamed } from "../said";

/**
 * Who leads an action, as a report that names nobody may say it: agencies, bodies and posts by name; for initials or the name of
 * somebody who holds a seat, that a person does. "Education sector"; "All; a person"
 */
export function leadsUnnamed(register: Register, leads: string): string {
  const holders = new Set(
    register
      .all("Seats")
      .map(({ name }) => keyOf(name))
      .filter((name) => name !== ""),
  );
  const said = leads.split(/[;,/]/).flatMap((part) => {
    const lead = part.trim();
    if (lead === "") return [];
    const isKnown = register.agency(lead) !== undefined || register.group(lead) !== undefined;
    const isPerson = !isKnown && (/^[A-Z]{2,3}( [A-Z]{2,3})*$/.test(lead) || holders.has(keyOf(lead)));
    return [isPerson ? "a person" : agencyNamed(register, lead)];
  });
  const each = [...new Set(said)].join("; ");
  return `${each.charAt(0).toUpperCase()}${each.slice(1)}`;
}
