import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { DeadlineKind } from "./deadline";

/** The columns of Groups in which a group says how long before a meeting. */
export const OWN_COLUMNS = {
  Notice: "notice",
  "Agenda requests": "agendaRequestDays",
  Reports: "reports",
  Papers: "papers",
} as const;

/**
 * Does the group of a meeting say anything of a deadline, readable or not? A group that is in no table is asked too: the answer says so.
 *
 * Source: the group's own rule.
 * @example saysOwn(register, meeting, "Notice") // true where Groups gives its group a Notice
 */
export function saysOwn(register: Register, meeting: Meeting, kind: DeadlineKind): boolean {
  const group = register.group(meeting.group);
  const column = OWN_COLUMNS[kind];
  return group === undefined || group[column] !== null || group.unreadable.includes(column);
}
