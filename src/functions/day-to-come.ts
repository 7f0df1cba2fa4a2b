import { type PlainDate, toLongDate } from "../calendar/plain-date";
import type { TableName } from "../records/all-tables";
import { columnsOf } from "../records/columns-of";
import type { Register } from "../register/register";
import { addressOf } from "./unreadable-cell";

/** A cell that says on which day something was done. */
export interface DayDone {
  readonly table: TableName;
  readonly row: object;
  readonly property: string;
  readonly day: PlainDate | null;
}

/**
 * Which days are recorded that come after the day asked about, so that they do not count? The first with its cell, and how
 * many more there are; null where there is none. Without a full stop.
 *
 * @example sayDaysToCome(register, [{ table: "Checks", row, property: "completed", day: row.completed }], asAt)
 * // "Checks!E2 (Completed) says 1 January 2030, which is after 22 November 2026 and does not count"
 */
export function sayDaysToCome(register: Register, cells: readonly DayDone[], asAt: PlainDate): string | null {
  const [first, ...more] = cells.filter(({ day }) => day !== null && day > asAt);
  if (first === undefined || first.day === null) return null;
  const { table, row, property, day } = first;
  const header = columnsOf(table)[property]?.header ?? property;
  const others = more.length === 0 ? "" : more.length === 1 ? ", nor does 1 more" : `, nor do ${more.length} more`;
  return `${addressOf(register, table, row, property)} (${header}) says ${toLongDate(day)}, which is after ${toLongDate(asAt)} and does not count${others}`;
}
