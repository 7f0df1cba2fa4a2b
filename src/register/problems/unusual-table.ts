import { cellAddress } from "../../records/cell-address";
import type { Problem } from "../../records/problem";
import type { TableShape } from "../../records/table-shape";

/** What is wrong with how a table stands in its file: that its rows could not be read, or where its headers are. */
export function unusualTable({ table, sheet, headerRow, firstColumn, ...shape }: TableShape): readonly Problem[] {
  if (shape.unread !== undefined)
    return [{ severity: "error", table, row: null, column: "", cell: "", ...shape.unread }];
  if (shape.headersAbove !== undefined)
    return [
      {
        severity: "error",
        code: "headers-above",
        table,
        row: shape.headersAbove,
        column: "",
        cell: `${sheet}!${cellAddress(shape.headersAbove, firstColumn)}`,
        found: "",
        message: `The headers of the table ${table} stand in row ${shape.headersAbove} of the sheet ${sheet}, above the table; none of its rows can be used.`,
        fix: "Let the table begin in that row (Table Design, Resize Table).",
      },
    ];
  if (shape.headersInFirstRow !== true) return [];
  return [
    {
      severity: "warning",
      code: "headers-in-first-row",
      table,
      row: headerRow,
      column: "",
      cell: `${sheet}!${cellAddress(headerRow, firstColumn)}`,
      found: "",
      message: `The table ${table} has no header row, and its headers stand in its first row of data; they are taken from there.`,
      fix: "Tick Header Row (Table Design), put these headers into it, and delete this row.",
    },
  ];
}
