import type { AgendaItem } from "../governance/agenda/reasons";
import { chairOn } from "../governance/chairs/chairs";
import { keyOf } from "../records/cell";
import type { Meeting } from "../records/meetings";
import type { Seat } from "../records/people";
import { isInForce, type Register } from "../register/register";
import type { NumberedItem } from "./agenda-items";
import { agencyNamed, roleOf } from "./said";

/** An agenda's items as they were found, and as they are numbered. */
export interface AgendaMade {
  readonly items: readonly AgendaItem[];
  readonly numbered: readonly NumberedItem[];
}

/** Who leads an item or is named in one; name "" for nobody known, role "" for an agency that only asked for it. */
export interface Speaker {
  readonly agency: string;
  readonly role: string;
  readonly name: string;
}

/** Who speaks at a meeting beside its chair: chairs of groups, whoever asked for an item, and officers that an item names. Each gets the papers. Source: GOV 8.5. */
export function leadingHere(register: Register, meeting: Meeting, { items, numbered }: AgendaMade): readonly Speaker[] {
  const groups = register
    .all("Groups")
    .filter(({ name }) => numbered.some(({ lead }) => keyOf(lead) === keyOf(`Chair of the ${name}`)));
  const asked = new Set(
    items
      .filter(({ part }) => part === "request" || part === "late request")
      .flatMap(({ from }) => from.split(/; */))
      .filter((name) => register.agency(name) !== undefined)
      .map((name) => agencyNamed(register, name)),
  );
  const speakers = [
    ...groups.flatMap(({ group, name }) => chairsOf(register, meeting, { group, name })),
    ...officersNamed(register, meeting, numbered),
    ...[...asked].map((agency): Speaker => ({ agency, role: "", name: "" })),
  ];
  const seen = new Set<string>();
  return speakers.filter(({ agency, role, name }) => {
    const key = `${agency}|${role}|${name}`;
    return !seen.has(key) && seen.add(key) !== null;
  });
}

function chairsOf(
  register: Register,
  { date }: Meeting,
  { group, name }: { readonly group: string; readonly name: string },
): readonly Speaker[] {
  const role = `Chair of the ${name}`;
  const chair = chairOn(register, group, date);
  const holders = chair.status === "answered" ? chair.value.filter(({ vacant }) => !vacant) : [];
  return holders.length === 0
    ? [{ agency: "", role, name: "" }]
    : holders.map((held) => ({
        agency: held.agency === "" ? "" : agencyNamed(register, held.agency),
        role,
        name: held.name,
      }));
}

/** Officers and chairs of the partnership whose role an item names or gives as its lead: "Partnership Manager", "Independent Chair". */
function officersNamed(register: Register, { date }: Meeting, numbered: readonly NumberedItem[]): readonly Speaker[] {
  return register
    .all("Seats")
    .filter((seat) => isOffice(seat) && isInForce(seat, date))
    .filter(({ role }) => numbered.some(({ item, lead }) => names(item, role) || names(lead, role)))
    .map((seat) => ({ agency: agencyNamed(register, seat.agency), role: roleOf(register, seat), name: seat.name }));
}

/** A role of one word, like "Chair" or "Member", is everybody's. */
function isOffice({ category, role }: Seat): boolean {
  return (
    (category === "Partnership officer" || category === "Chair") && /^\S+ \S/.test(role) && !/^chair of/i.test(role)
  );
}

function names(said: string, role: string): boolean {
  return ` ${keyOf(said).replace(/[^\p{L}\p{N}' ]/gu, " ")} `.includes(` ${keyOf(role)} `);
}
