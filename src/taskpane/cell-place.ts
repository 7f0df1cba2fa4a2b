import type { Register } from "../register/register";
import { cellAddress } from "../records/table-shape";
import type { TableName } from "../records/all-tables";
import { placesIn } from "../register/topics";

/** A cell to show the officer. */
export interface CellPlace {
  readonly sheet: string;
  /** "C14" */
  readonly address: string;
}

/** "Attendance!C14" apart; the sheet's own name may hold an exclamation mark. Null for no cell. */
export function placeOf(cell: string): CellPlace | null {
  const at = cell.lastIndexOf("!");
  return at < 1 ? null : { sheet: cell.slice(0, at), address: cell.slice(at + 1) };
}

/** The cell of a row (0 is the first row of data) under a column; without a row the column's header. Null where the workbook has no such table. */
export function cellOf(register: Register, table: TableName, position: number | null, property: string): CellPlace | null {
  const shape = register.shapeOf(table);
  if (shape === undefined) return null;
  register.notes.note(placesIn(table));
  const row = position === null ? shape.headerRow : shape.headerRow + 1 + position;
  return { sheet: shape.sheet, address: cellAddress(row, shape.firstColumn + (shape.positions[property] ?? 0)) };
}
