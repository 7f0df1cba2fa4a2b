import { type RawCell, textOf } from "../records/cell";
import { cellAddress, columnLetters } from "../records/cell-address";
import { plainText } from "../records/plain-text";
import type { CellBlock, CellLook, SheetGrid } from "../workbook/sheet-grid";

/** A place in a view: its row and its column, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet as it is read: as it stands, or turned so that what runs down runs across. */
export interface View {
  readonly grid: SheetGrid;
  readonly isTurned: boolean;
  /** How many rows and columns there are up to the last that is not blank. */
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => RawCell;
  readonly isFormula: (row: number, column: number) => boolean;
  readonly lookOf: (row: number, column: number) => CellLook;
  /** Where that is on the sheet. */
  readonly placeOf: (row: number, column: number) => Place;
}

/** The sheet as it stands; the text of a block of merged cells stands in each of them where `fills` says so. */
export function viewOf(grid: SheetGrid): View {
  let columns = 0;
  let rows = 0;
  grid.rows.forEach((cells, row) => {
    if (cells === undefined) return;
    for (let column = cells.length - 1; column >= 1; column--) {
      if (isBlank(cells[column] ?? "")) continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
      break;
    }
  });
  return {
    grid,
    isTurned: false,
    rows,
    columns,
    at: (row, column) => grid.rows[row]?.[column] ?? "",
    isFormula: grid.isFormula,
    lookOf: grid.lookOf,
    placeOf: (row, column) => ({ row, column }),
  };
}

/** The same with rows for columns. */
export function turned(view: View): View {
  return {
    grid: view.grid,
    isTurned: !view.isTurned,
    rows: view.columns,
    columns: view.rows,
    at: (row, column) => view.at(column, row),
    isFormula: (row, column) => view.isFormula(column, row),
    lookOf: (row, column) => view.lookOf(column, row),
    placeOf: (row, column) => view.placeOf(column, row),
  };
}

export function isBlank(raw: RawCell): boolean {
  return raw === null || raw === "" || (typeof raw === "string" && plainText(raw) === "");
}

/** What a cell says, in the plainest spelling, line ends as spaces. */
export function saidAt(view: View, row: number, column: number): string {
  const raw = view.at(row, column);
  return typeof raw === "string" ? plainText(raw) : textOf(raw);
}

/** @example addressOf(view, 4, 3) // "2026!C4" */
export function addressOf(view: View, row: number, column: number): string {
  const place = view.placeOf(row, column);
  return `${view.grid.sheet}!${cellAddress(place.row, place.column)}`;
}

/** The same without the sheet. */
export function cellOf(view: View, row: number, column: number): string {
  const place = view.placeOf(row, column);
  return cellAddress(place.row, place.column);
}

/** "row 3", or "column A" of a turned view: where the cells of one row of the view stand. */
export function lineName(view: View, row: number): string {
  return view.isTurned ? `column ${columnLetters(row)}` : `row ${row}`;
}

/** What stands in a cell, or in the block of merged cells to which it belongs. */
export function saidInBlock(view: View, row: number, column: number): string {
  const own = saidAt(view, row, column);
  if (own !== "" || view.grid.merged.length === 0) return own;
  const place = view.placeOf(row, column);
  const block = view.grid.merged.find((each) => holds(each, place));
  if (block === undefined) return "";
  const raw = view.grid.rows[block.firstRow]?.[block.firstColumn] ?? "";
  return plainText(textOf(raw));
}

export function holds(block: CellBlock, { row, column }: Place): boolean {
  return row >= block.firstRow && row <= block.lastRow && column >= block.firstColumn && column <= block.lastColumn;
}
