import type { TableName } from "./all-tables";

/** The columns that may be left out of a table, but without which answers differ though every row is read. */
const WITHOUT: { readonly [N in TableName]?: Readonly<Record<string, string>> } = {
  Groups: { voteRule: "every group votes as a subgroup, the Executive Board and the Chief Officer Group too" },
  Seats: { agency: "no seat stands for an agency" },
  Attendance: { status: "nobody is marked as present" },
  Decisions: {
    consensus: "no decision is carried by consensus",
    implementationDate: "no carried decision takes effect",
  },
  Notices: {
    written: "no notice counts",
    reasons: "no notice counts",
    asksForMeeting: "no notice counts",
    sentToAll: "no notice counts",
  },
  Reports: { received: "no report counts as received" },
  Actions: { target: "no action has a date", completed: "no action counts as done" },
  Complaints: {
    actionConfirmed: "no action on a complaint counts as confirmed",
    outcomeGiven: "no outcome of a complaint counts as given",
  },
  Checks: { completed: "no check counts as done" },
  Contributions: { due: "no contribution counts as due", received: "no contribution counts as received" },
  Settings: { value: "every setting has its default" },
};

/**
 * What do the answers go by where a column that may be left out is missing? Null where its cells simply count as blank: as in
 * a workbook of an earlier version, which lacks the columns that came later.
 *
 * @example followsWithout("Reports", "received") // "no report counts as received"
 */
export function followsWithout(table: TableName, property: string): string | null {
  return WITHOUT[table]?.[property] ?? null;
}
