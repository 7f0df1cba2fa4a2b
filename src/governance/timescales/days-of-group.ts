import type { CannotTell } from "../../answers/answer";
import { groupGivesNo } from "../../functions/not-given";
import { noGroupOf } from "../../functions/shared-name";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { CountedDays } from "./reasons";

type DaysColumn = "agendaRequestDays" | "papers" | "reports" | "notice";

/**
 * How long before a meeting does the group itself say? Null where its cell is blank, and the documents say; where they do not,
 * cannot tell, as with a cell that cannot be read.
 *
 * Source: GOV 8.5; the group's own rules.
 * @example daysOfGroup(register, meeting, "papers") // { time: 5 clear days, basis: "the group's own" }
 */
export function daysOfGroup(register: Register, meeting: Meeting, property: DaysColumn): CountedDays | CannotTell {
  return daysIfGiven(register, meeting, property) ?? daysNotGiven(register, meeting, property);
}

/** The same, null where the cell is blank or there is no such group. */
export function daysIfGiven(
  register: Register,
  meeting: Meeting,
  property: DaysColumn,
): CountedDays | CannotTell | null {
  const group = register.group(meeting.group);
  if (group === undefined) return null;
  const asked = { table: "Groups", row: group, what: "group", id: group.group } as const;
  const unreadable = unreadableCell(register, asked, [property], "GOV 8.5");
  if (unreadable !== null) return unreadable;
  const time = group[property];
  return time === null ? null : { time, basis: "the group's own" };
}

function daysNotGiven(register: Register, meeting: Meeting, property: DaysColumn): CannotTell {
  const group = register.group(meeting.group);
  return group === undefined
    ? noGroupOf(register, meeting, "GOV 8.5")
    : groupGivesNo(register, group, property, "GOV 8.5");
}
