import { cellRect, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../book/address";
import { wholeNumber } from "./argument";
import type { HostObject } from "./object";

/** Ranges counted from this one: cells, rows and columns of it, beside it and around it. */
export function neighbours(
  rect: Rect,
  other: (rect: Rect) => HostObject,
): Readonly<Record<string, (args: readonly unknown[]) => HostObject>> {
  return {
    GetCell: ([row, column]) => other(cellRect(rect.row + wholeNumber(row), rect.column + wholeNumber(column))),
    GetRow: ([row]) => other({ ...rect, row: rect.row + wholeNumber(row), rows: 1 }),
    GetColumn: ([column]) => other({ ...rect, column: rect.column + wholeNumber(column), columns: 1 }),
    GetResizedRange: ([rows, columns]) =>
      other({ ...rect, rows: rect.rows + wholeNumber(rows), columns: rect.columns + wholeNumber(columns) }),
    GetAbsoluteResizedRange: ([rows, columns]) =>
      other({ ...rect, rows: wholeNumber(rows), columns: wholeNumber(columns) }),
    GetOffsetRange: ([rows, columns]) =>
      other({ ...rect, row: rect.row + wholeNumber(rows), column: rect.column + wholeNumber(columns) }),
    GetRowsBelow: ([count]) => other({ ...rect, row: rect.row + rect.rows, rows: wholeNumber(count, 1) }),
    GetRowsAbove: ([count]) => other({ ...rect, row: rect.row - wholeNumber(count, 1), rows: wholeNumber(count, 1) }),
    GetColumnsAfter: ([count]) =>
      other({ ...rect, column: rect.column + rect.columns, columns: wholeNumber(count, 1) }),
    GetColumnsBefore: ([count]) =>
      other({ ...rect, column: rect.column - wholeNumber(count, 1), columns: wholeNumber(count, 1) }),
    GetEntireColumn: () => other({ ...rect, row: 0, rows: SHEET_ROWS }),
    GetEntireRow: () => other({ ...rect, column: 0, columns: SHEET_COLUMNS }),
    GetLastCell: () => other(cellRect(rect.row + rect.rows - 1, rect.column + rect.columns - 1)),
    GetLastRow: () => other({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }),
    GetLastColumn: () => other({ ...rect, column: rect.column + rect.columns - 1, columns: 1 }),
  };
}
