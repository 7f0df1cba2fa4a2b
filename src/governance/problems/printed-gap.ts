import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { RowIn } from "../../records/all-tables";
import type { Register } from "../../register/register";
import { PRINTED_GAPS } from "../../sources/memberships/printed-gaps";

/**
 * Is a finding true of the documents as they are printed, and of a group that has no meeting in the workbook? Then it is no problem
 * of that workbook yet: it becomes one with the group's first meeting. What officers have changed themselves is one at once.
 *
 * Source: GOV 11.1 to 11.3; TOR DCSG.
 * @example isPrintedGap(blank, singleSeatOfPoliceInQa) // true
 */
export function isPrintedGap(register: Register, { code, table, row }: RowFinding): boolean {
  const printed = PRINTED_GAPS[code];
  if (printed === undefined || row === null) return false;
  const about = aboutOf(table, row);
  if (about === null || !printed.some((name) => keyOf(name) === keyOf(about.name))) return false;
  return register.meetingsOf(register.group(about.group)?.group ?? about.group).length === 0;
}

function aboutOf(table: RowFinding["table"], row: object) {
  if (table === "Groups") {
    const { group } = row as RowIn<"Groups">;
    return { name: group, group };
  }
  if (table !== "Seats") return null;
  const { seat, group } = row as RowIn<"Seats">;
  return { name: seat, group };
}
