import type { CannotTell } from "../answers/answer";
import { unreadableRow } from "../answers/lookup";
import type { RowIn, TableName } from "../records/all-tables";
import { sayFault, type CellFault } from "../records/cell-sentence";
import { columnsOf } from "../records/columns-of";
import { cellIn } from "../records/table-shape";
import { AttendanceRow } from "../register/meeting-attendance";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";

type RowTable = Exclude<TableName, "Attendance">;

/** A row that a question rests on, and how the sentence names it. */
interface AskedRow<N extends RowTable> {
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
  return brokenCell(register, { table, row, what, id }, { column: property, code: "unreadable" }, paragraph);
}

/** The answer that names the cell which keeps a question from being judged, and says what to enter in it. */
export function brokenCell(
  register: Register,
  { table, row, what, id }: Omit<AskedRow<RowTable>, "row"> & { readonly row: object },
  fault: CellFault,
  paragraph: Citation,
): CannotTell {
  const shape = register.shapeOf(table);
  if (shape !== undefined && shape.positions[fault.column] === undefined) {
    const message = `has no column '${columnsOf(table)[fault.column]?.header ?? fault.column}'; add it.`;
    return unreadableRow({ what, id, cell: shape.sheet, message }, paragraph);
  }
  const cell = addressOf(register, table, row, fault.column);
  return unreadableRow({ what, id, cell, message: sayFault(table, fault) }, paragraph);
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
  return shape === undefined || position === undefined || shape.positions[property] === undefined
    ? `a cell of ${table}`
    : cellIn(shape, position, property);
}
