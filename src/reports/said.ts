import { MONTH_NAMES, partsOf, type PlainDate, toLongDate, WEEKDAY_NAMES, weekdayOf } from "../calendar/plain-date";
import { sayDaysPassed } from "../governance/timescales/words";
import type { Agency, Seat } from "../records/people";
import type { Register } from "../register/register";

/** "Tuesday 1 December 2026" */
export function dayInFull(day: PlainDate): string {
  return `${WEEKDAY_NAMES[weekdayOf(day)]} ${toLongDate(day)}`;
}

/** "1 December 2026" */
export const longDate = toLongDate;

/** "1 Dec 2026": where a table has no room for more. */
export function dayInTable(day: PlainDate): string {
  const { day: of, month, year } = partsOf(day);
  return `${of} ${(MONTH_NAMES[month - 1] ?? "").slice(0, 3)} ${year}`;
}

/** A sentence or a cell begins with a capital letter. */
export function capital(said: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

/** A body by its name: "Quality Assurance Group". */
export function bodyNamed(register: Register, name: string): string {
  return register.group(name)?.name ?? name;
}

export function agencyNamed(register: Register, name: string): string {
  return register.agency(name)?.agency ?? name;
}

/** "Derbyshire Constabulary; Education sector": several agencies, each by its name. */
export function leadsNamed(register: Register, names: string): string {
  return names
    .split(/; */)
    .map((name) => agencyNamed(register, name))
    .join("; ");
}

/** "Chair of the Quality Assurance Group", where Role says "Chair of QA". */
export function roleOf(register: Register, { role }: Seat): string {
  const [, of] = /^chair of (.+)$/i.exec(role) ?? [];
  const body = of === undefined ? undefined : register.group(of);
  return body === undefined ? role : `Chair of the ${body.name}`;
}

/** "Dan Dale, Chair of the Quality Assurance Group"; a name that begins with its role is not told twice. */
export function namedWithRole(name: string, role: string): string {
  return name === "" ? role : role === "" || isInName(role, name) ? name : `${name}, ${role}`;
}

/** Does a name that stands for one say its role already? "Executive Board representative 4" */
export function isInName(role: string, name: string): boolean {
  return name.toLowerCase().startsWith(role.toLowerCase());
}

/** "Chair of the Quality Assurance Group (Derbyshire County Council)": a seat as people call it, without its holder's name. */
export function seatNamed(register: Register, seat: Seat): string {
  const role = roleOf(register, seat);
  return seat.agency === "" ? role : `${role} (${agencyNamed(register, seat.agency)})`;
}

/** Whose attendance it is: an agency's name, or a seat as people call it. */
export function attenderNamedInFull(register: Register, who: string): string {
  const seat = register.seat(who);
  return seat === undefined ? agencyNamed(register, who) : seatNamed(register, seat);
}

/** An agency in few letters for the head of a column: the alias that is shortest, else its name. */
export function agencyInShort({ agency, aliases }: Agency): string {
  const short = aliases.filter((alias) => alias.length >= 3).sort((a, b) => a.length - b.length)[0];
  return agency.length > 26 && short !== undefined ? short : agency;
}

/** "due Friday 20 November 2026; no working day has passed since", "…; 5 working days late" */
export function sayDueAndLate(due: PlainDate, workingDaysLate: number): string {
  const late = workingDaysLate === 0 ? "no working day has passed since" : `${sayDaysPassed(workingDaysLate)} late`;
  return `due ${dayInFull(due)}; ${late}`;
}
