import type { CannotTell } from "../answers/answer";
import { unreadableRow } from "../answers/lookup";
import { tables, type RowIn, type TableName } from "../records/all-tables";
import { cellAddress } from "../records/table-shape";
import { AttendanceRow } from "../register/meeting-attendance";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";

type RowTable = Exclude<TableName, "Attendance">;

/** A row that a question rests on, and how the sentence names it. */
export interface AskedRow<N extends RowTable> {
  readonly table: N;
  readonly row: RowIn<N>;
  /** "complaint" */
  readonly what: string;
  /** "C-2026-04" */
  readonly id: string;
}

/**
 * Does an optional cell that the question needs hold something unreadable? Then the answer that names the
 * first such cell and says what to enter; null where all of them can be read (blank is readable).
 *
 * @example unreadableCell(register, { table: "Meetings", row, what: "meeting", id: row.meeting }, ["kind"], "GOV 12.23")
 */
export function unreadableCell<N extends RowTable>(
  register: Register,
  { table, row, what, id }: AskedRow<N>,
  properties: readonly (keyof RowIn<N> & string)[],
  paragraph: Citation,
): CannotTell | null {
  if (row.unreadable.length === 0) return null;
  const property = properties.find((each) => row.unreadable.includes(each));
  if (property === undefined) return null;
  const column = (
    tables[table].columns as Readonly<Record<string, { readonly header: string; readonly expects: string }>>
  )[property];
  const message = `(${column?.header ?? property}) cannot be read; enter ${column?.expects ?? "something else"}.`;
  return unreadableRow({ what, id, cell: addressOf(register, table, row, property), message }, paragraph);
}

/** Where a cell of a row stands, like "Votes!C14". */
export function addressOf(register: Register, table: TableName, row: object, property: string): string {
  const shape = register.shapeOf(table);
  const position =
    row instanceof AttendanceRow
      ? row.position
      : table === "Attendance"
        ? undefined
        : register.store(table)?.positionOf(row);
  const place = shape?.positions[property];
  if (shape === undefined || position === undefined || place === undefined) return `a cell of ${table}`;
  return `${shape.sheet}!${cellAddress(shape.headerRow + 1 + position, shape.firstColumn + place)}`;
}
