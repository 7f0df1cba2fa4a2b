import type { TableName } from "../../records/all-tables";
import { columnsOf, shown } from "../../records/cell-sentence";
import type { Finding } from "../../records/finding";
import type { Problem } from "../../records/problem";
import { cellIn, type TableShape } from "../../records/table-shape";

/**
 * Says where: the cell of a row's column; for the whole row, or a column that the sheet does not have, the
 * row's first cell; without a row the whole table.
 */
export function placed(shape: TableShape, position: number | null, property: string | null, finding: Finding): Problem {
  const table = shape.table as TableName;
  const { severity, code, found, message, fix } = shown(table, finding);
  const column = property === null ? "" : (columnsOf(table)[property]?.header ?? property);
  const row = position === null ? null : shape.headerRow + 1 + position;
  const cell = position === null ? "" : cellIn(shape, position, property);
  return { severity, code, table, row, column, cell, found, message, fix };
}
