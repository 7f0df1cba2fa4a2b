import type { Seat } from "../../records/people";
import type { Office } from "./reasons";

const CATEGORIES: Readonly<Record<Office, ReadonlySet<Seat["category"]>>> = {
  chair: new Set<Seat["category"]>(["Chair", "Co-chair"]),
  "vice chair": new Set<Seat["category"]>(["Vice chair"]),
};

/** Is this seat, by its Category, one of the chair's or of the vice chair's? Source: GOV 6.2. */
export function isSeatOf(office: Office, seat: Seat): boolean {
  return CATEGORIES[office].has(seat.category);
}
