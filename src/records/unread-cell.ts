import type { TableName } from "./all-tables";

/** Columns whose cells count as blank where they cannot be read: no answer waits for them. */
const COUNT_AS_BLANK: { readonly [N in TableName]?: readonly string[] } = {
  Groups: ["meetingsPerYear", "from", "to"],
  Meetings: ["end", "noticeGiven"],
  Attendance: ["briefed"],
  Decisions: ["escalatedOn", "area"],
  Requests: ["decision", "area"],
  Contributions: ["due", "received", "receivedOn"],
};

/**
 * What follows where a cell that may be blank cannot be read? An answer that needs it cannot be told; a few columns count as
 * blank. Said before "until it is put right".
 *
 * @example followsUnread("Attendance", "status") // "what rests on it cannot be told"
 */
export function followsUnread(table: TableName, property: string): string {
  return COUNT_AS_BLANK[table]?.includes(property) === true ? "it counts as blank" : "what rests on it cannot be told";
}
