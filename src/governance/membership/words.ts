import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import type { Group, Seat } from "../../records/people";
import type { PartnersMiscounted } from "./reasons";

/** Why a seat is not in force on a day: "ended on 31 March 2026", "begins on 1 September 2026". */
export function sayOutOfForce({ from, to }: Seat, day: PlainDate): string {
  return to !== null && to < day ? `ended on ${toLongDate(to)}` : `begins on ${toLongDate(from ?? day)}`;
}

/** "3 agencies in Agencies have the Type Statutory partner, where this partnership has 4" */
export function sayPartnersMiscounted({ found, named }: PartnersMiscounted): string {
  const have = found.length === 0 ? "no agency" : found.length === 1 ? "1 agency" : `${found.length} agencies`;
  return `${have} in Agencies ${found.length > 1 ? "have" : "has"} the Type Statutory partner, where this partnership has ${named.length}`;
}

/** "EB was closed on 31 December 2025, before 3 March 2026" */
export function sayNotOpen({ group, from, to }: Pick<Group, "group" | "from" | "to">, day: PlainDate): string {
  if (from !== null && day < from) return `${group} was set up on ${toLongDate(from)}, after ${toLongDate(day)}`;
  return to === null
    ? `${group} does not sit on ${toLongDate(day)}`
    : `${group} was closed on ${toLongDate(to)}, before ${toLongDate(day)}`;
}
