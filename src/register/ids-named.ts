import { type TableName, tables } from "../records/all-tables";
import { columnsOf } from "../records/columns-of";
import type { Register } from "./register";

/** The tables whose rows are given ids that others go by. */
type TableOfIds = "Actions" | "Complaints" | "Decisions" | "Meetings" | "Seats";

/**
 * Every id of such a table that the workbook still names: its rows' own, also of those that cannot be used, and those
 * that rows of other tables name, also where theirs is gone. A new row with such an id would take over what those hold.
 */
export function idsNamed(register: Register, table: TableOfIds): readonly string[] {
  const ids = new Set<string>();
  for (const name of Object.keys(tables) as readonly TableName[]) {
    const columns = Object.entries(columnsOf(name))
      .filter(([property, { refersTo }]) => refersTo?.includes(table) || (name === table && property === idOf(table)))
      .map(([property]) => property);
    if (columns.length > 0) addNamed(register, name, columns, ids);
  }
  ids.delete("");
  return [...ids];
}

function idOf(table: TableOfIds): string | null {
  return tables[table].idColumn;
}

function addNamed(register: Register, table: TableName, columns: readonly string[], ids: Set<string>): void {
  register.tracker.track(table);
  if (table === "Attendance") return addOfAttendance(register, columns, ids);
  for (const read of register.store(table)?.read ?? [])
    for (const property of columns) for (const id of [read?.row[property] ?? ""].flat()) ids.add(String(id));
}

/** Each distinct content is read once, however many rows hold it; what no row holds any more names nothing. */
function addOfAttendance({ attendanceOrNone }: Register, properties: readonly string[], ids: Set<string>): void {
  for (const property of properties as readonly (keyof typeof attendanceOrNone.columns)[]) {
    const column = attendanceOrNone.columns[property];
    for (const code of column.inUse) ids.add(String(column.reading(code).value ?? ""));
  }
}
