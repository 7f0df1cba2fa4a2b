import type { TableName } from "../records/all-tables";
import { keyOf, type RawCell, textOf } from "../records/cell";
import { columnsOf } from "../records/columns-of";
import type { TableHead } from "./port";
import { shapeOf } from "./shape";

/**
 * Are the cells of a table's first row its headers, though the table says that it has no header row? They are where each that is
 * filled says what its column is named, or where together they give all the columns that a table of ours must have.
 *
 * @param head the table by its own account: the names of its columns, which nobody sees.
 * @example firstRowIsHeaders({ name: "Done", headers: ["Column1", "Column2"], … }, ["Obligation", "Date"]) // true
 */
export function firstRowIsHeaders(head: TableHead, cells: readonly RawCell[]): boolean {
  const filled = cells.flatMap((cell, at) => (textOf(cell) === "" ? [] : [{ key: keyOf(textOf(cell)), at }]));
  if (filled.length === 0) return false;
  if (filled.every(({ key, at }) => key === keyOf(textOf(head.headers[at] ?? "")))) return true;
  return hasRequired(head, cells);
}

/** Are the cells of the row above a table the headers that it must have, and that it lacks itself? */
export function headersStandAbove(head: TableHead, above: readonly RawCell[]): boolean {
  return !hasRequired(head, head.headers) && hasRequired(head, above);
}

/** Do these headers give all the columns that a table of ours must have? */
function hasRequired(head: TableHead, headers: readonly RawCell[]): boolean {
  const shape = shapeOf({ ...head, headers }, false);
  if (shape === null) return false;
  return Object.entries(columnsOf(shape.table as TableName)).every(
    ([property, { required }]) => !required || shape.positions[property] !== undefined,
  );
}

/** The table with its headers taken from its first row, which is then none of data; a blank one stays as the table names it. */
export function headedByFirstRow(head: TableHead, cells: readonly RawCell[]): TableHead {
  return {
    ...head,
    headerRow: head.headerRow + 1,
    headers: head.headers.map((own, at) => (textOf(cells[at] ?? "") === "" ? own : (cells[at] as RawCell))),
    rowCount: head.rowCount - 1,
    headersInFirstRow: true,
  };
}
