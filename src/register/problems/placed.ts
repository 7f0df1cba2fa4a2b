import type { TableName } from "../../records/all-tables";
import { shown } from "../../records/cell-sentence";
import { columnsOf } from "../../records/columns-of";
import type { Finding } from "../../records/finding";
import type { Problem } from "../../records/problem";
import { cellIn, type TableShape } from "../../records/table-shape";

/** Where a finding stands: the row's place among the rows of data, and the column's property; null for all of them. */
interface Place {
  readonly position: number | null;
  readonly property: string | null;
}

/**
 * In which cell is something wrong? In that of the row's column; for the whole row, or a column that the sheet does not
 * have, the row's first cell; without a row the whole table.
 */
export function placed(shape: TableShape, { position, property }: Place, finding: Finding): Problem {
  const table = shape.table as TableName;
  const { severity, code, found, message, fix } = shown(table, finding);
  const column = property === null ? "" : (columnsOf(table)[property]?.header ?? property);
  const row = position === null ? null : shape.headerRow + 1 + position;
  const cell = position === null ? "" : cellIn(shape, position, property);
  return { severity, code, table, row, column, cell, found, message, fix };
}
