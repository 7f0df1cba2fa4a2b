import type { CannotTell } from "../../answers/answer";
import { addressOf, brokenCell } from "../../functions/unreadable-cell";
import { sayFault } from "../../records/cell-sentence";
import type { Meeting } from "../../records/meetings";
import type { Agency, Group } from "../../records/people";
import type { Register } from "../../register/register";
import { unmatchedSeatsOf } from "./unmatched-seats";

/**
 * Has an agency a row of Seats that cannot be used, in a group that met among these meetings and in which it has no other seat?
 * It may have been expected there. Then the answer that names the cell; null where there is none.
 *
 * Source: GOV 11.3b.
 */
export function unusableSeatOf(
  register: Register,
  { agency }: Agency,
  meetings: readonly Meeting[],
): CannotTell | null {
  const broken = register.brokenWhere("Seats", "agency", agency);
  if (broken.length === 0) return null;
  const met = new Set(meetings.map((meeting) => register.group(meeting.group)));
  const seated = new Set(register.where("Seats", "agency", agency).map((seat) => register.group(seat.group)));
  for (const { row, faults } of broken) {
    const group = register.group(String(row["group"]));
    const mayMatter = group === undefined ? met.size > 0 : met.has(group) && !seated.has(group);
    const fault = faults[0];
    if (mayMatter && fault !== undefined)
      return brokenCell(register, { table: "Seats", row, what: "agency", id: agency }, fault, "GOV 11.3b");
  }
  return null;
}

/** "Left out: Seats!E2 (Category) says 'Coor'; enter …" for rows of Seats of these groups that cannot be used, or may be theirs; "" for none. */
export function sayUnusableSeats(register: Register, groups: readonly Group[]): string {
  const broken = groups.flatMap(({ group }) => register.brokenWhere("Seats", "group", group));
  const left = [
    ...broken.flatMap(({ row, faults: [fault] }) => (fault === undefined ? [] : [{ row, fault }])),
    ...unmatchedSeatsOf(register, groups),
  ];
  if (left.length === 0) return "";
  const said = left
    .slice(0, MOST_NAMED)
    .map(({ row, fault }) => `${addressOf(register, "Seats", row, fault.column)} ${sayFault("Seats", fault)}`);
  const more = left.length > MOST_NAMED ? ` ${left.length - MOST_NAMED} more in Problems.` : "";
  return `Left out: ${said.join(" ")}${more}`;
}

const MOST_NAMED = 3;
