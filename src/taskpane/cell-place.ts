import type { RowIn, TableName } from "../records/all-tables";
import { cellAddress } from "../records/cell-address";
import { placesIn } from "../register/dependencies";
import type { Register } from "../register/register";

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

/** A column's cell in a row of a table. */
interface CellOfTable {
  readonly table: TableName;
  /** The row, 0 the first of data; null for the header. */
  readonly position: number | null;
  /** The column, by its name in the records. */
  readonly property: string;
}

/** Where a cell of a table stands. Null where the workbook has no such table. */
export function cellOf(register: Register, { table, position, property }: CellOfTable): CellPlace | null {
  const shape = register.shapeOf(table);
  if (shape === undefined) return null;
  register.tracker.track(placesIn(table));
  const row = position === null ? shape.headerRow : shape.headerRow + 1 + position;
  return { sheet: shape.sheet, address: cellAddress(row, shape.firstColumn + (shape.positions[property] ?? 0)) };
}

/** Where a column's cell of a row stands; null where the row is no longer there. Attendance's rows know their place themselves. */
export function placeOfRow<N extends Exclude<TableName, "Attendance">>(
  register: Register,
  table: N,
  row: RowIn<N>,
  property: keyof RowIn<N> & string,
): CellPlace | null {
  const position = register.store(table)?.positionOf(row);
  return position === undefined ? null : cellOf(register, { table, position, property });
}
