import type { PlainDate } from "../src/calendar/plain-date";
import type { TableName } from "../src/records/all-tables";
import type { Content } from "./content";

/**
 * At which row of a table, counted from 0, does its sheet open: at the next meeting as from `asAt`, or at its register, so that
 * nobody begins with what is long past? 0 for other tables, and where no meeting is to come.
 */
export function openedAt({ Meetings, Attendance }: Content, table: TableName, asAt: PlainDate): number {
  const toCome = Meetings.filter(({ date }) => Number(date) >= asAt);
  switch (table) {
    case "Meetings":
      return Math.max(
        0,
        Meetings.findIndex((row) => row === toCome[0]),
      );
    case "Attendance": {
      const next = toCome.find(({ meeting }) => Attendance.some((row) => row.meeting === meeting));
      return Math.max(
        0,
        Attendance.findIndex(({ meeting }) => next !== undefined && meeting === next.meeting),
      );
    }
    default:
      return 0;
  }
}
