import { SHEET_COLUMNS, SHEET_ROWS } from "../book/address";
import type { Book } from "../book/book";
import { writeCells, type Content } from "../book/edit-cells";
import { deleteSheet, renameSheet } from "../book/edit-sheets";
import {
  addTable,
  deleteTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameTable,
  resizeTable,
  sortTable,
} from "../book/edit-tables";
import { fillDown } from "../book/fill";
import { clearFilter, deleteVisibleRows, filterTable } from "../book/filter-table";
import type { Block } from "../book/sheet";
import { shiftCells } from "../book/shift-cells";
import { bodyRect, type Table } from "../book/table";

/** What somebody does to a table, its rows counted from 0, its columns by their header. */
export type TableEdit =
  | { readonly does: "rows in"; readonly at: number; readonly rows: readonly (readonly Content[])[] }
  | { readonly does: "rows out"; readonly at: number; readonly count: number }
  | { readonly does: "sheet row in" | "sheet row out"; readonly at: number }
  | { readonly does: "column in"; readonly at: number }
  | { readonly does: "column out"; readonly column: string }
  | { readonly does: "sheet column in"; readonly at: number }
  | {
      readonly does: "type";
      readonly at: number;
      readonly column: string;
      readonly rows: readonly (readonly Content[])[];
    }
  | { readonly does: "fill down"; readonly column: string; readonly at: number; readonly count: number }
  | { readonly does: "sort"; readonly column: string; readonly ascending: boolean }
  | { readonly does: "filter"; readonly column: string; readonly wanted: Content }
  | { readonly does: "clear filter" | "to plain cells" | "delete" | "delete sheet" }
  | { readonly does: "visible rows out"; readonly at: number; readonly count: number }
  | { readonly does: "rename" | "rename sheet"; readonly to: string }
  | { readonly does: "rename column"; readonly column: string; readonly to: string }
  | { readonly does: "resize"; readonly rows: number }
  | {
      readonly does: "make table";
      readonly sheet: string;
      /** The header's row, counted from 0. */
      readonly row: number;
      readonly columns: number;
      readonly rows: number;
    };

type EditOfTable = Exclude<TableEdit, { does: "make table" }>;

/** Does it, inside a running edit. */
export function editTable(book: Book, name: string, edit: TableEdit): void {
  if (edit.does === "make table") return makeTable(book, name, edit);
  const table = book.tableNamed(name);
  if (!table) throw new Error(`There is no table “${name}”.`);
  doIt(book, table, edit);
}

function makeTable(book: Book, name: string, edit: Exclude<TableEdit, EditOfTable>): void {
  const sheet = book.sheetNamed(edit.sheet);
  if (!sheet) return;
  const rect = { row: edit.row, column: 0, rows: edit.rows + 1, columns: edit.columns };
  renameTable(book, addTable(book, { sheet, rect }, true), name);
}

function doIt(book: Book, table: Table, edit: EditOfTable): void {
  const sheet = book.sheetOf(table);
  const body = bodyRect(table);
  const columnOf = (header: string): number => table.columns.findIndex((column) => column.name === header);
  const cells = (header: string, { at, rows, columns = 1 }: { at: number; rows: number; columns?: number }): Block => ({
    sheet,
    rect: { row: body.row + at, column: body.column + columnOf(header), rows, columns },
  });
  switch (edit.does) {
    case "rows in":
      return putRowsIn(book, table, edit);
    case "rows out":
      return deleteTableRows(book, table, { index: edit.at, count: edit.count });
    case "visible rows out":
      return deleteVisibleRows(book, table, { ...body, row: body.row + edit.at, rows: edit.count });
    case "sheet row in":
    case "sheet row out": {
      const rect = { row: body.row + edit.at, column: 0, rows: 1, columns: SHEET_COLUMNS };
      return shiftCells(book, { sheet, rect }, { axis: "row", direction: edit.does === "sheet row in" ? 1 : -1 });
    }
    case "sheet column in": {
      const rect = { row: 0, column: body.column + edit.at, rows: SHEET_ROWS, columns: 1 };
      return shiftCells(book, { sheet, rect }, { axis: "column", direction: 1 });
    }
    case "column in":
      return insertTableColumn(book, table, edit.at);
    case "column out":
      return deleteTableColumn(book, table, columnOf(edit.column));
    case "type": {
      const columns = Math.max(...edit.rows.map((row) => row.length));
      return writeCells(book, cells(edit.column, { at: edit.at, rows: edit.rows.length, columns }), edit.rows);
    }
    case "fill down":
      return fillDown(book, sheet, cells(edit.column, { at: edit.at, rows: edit.count + 1 }).rect);
    case "sort":
      return sortTable(book, table, { column: columnOf(edit.column), ascending: edit.ascending });
    case "filter":
      return filterTable(book, table, { column: columnOf(edit.column), wanted: (value) => value === edit.wanted });
    case "clear filter":
      return clearFilter(book, table);
    case "to plain cells":
    case "delete":
      return deleteTable(book, table, edit.does === "to plain cells");
    case "delete sheet":
      return deleteSheet(book, sheet);
    case "rename":
      return renameTable(book, table, edit.to);
    case "rename sheet":
      return renameSheet(book, sheet, edit.to);
    case "rename column":
      return writeCells(book, cells(edit.column, { at: table.rect.row - body.row, rows: 1 }), [[edit.to]]);
    case "resize":
      return resizeTable(book, table, { ...table.rect, rows: edit.rows + body.row - table.rect.row });
    default:
      return edit satisfies never;
  }
}

function putRowsIn(book: Book, table: Table, { at, rows }: Extract<TableEdit, { does: "rows in" }>): void {
  const rect = insertTableRows(book, table, { index: at, count: rows.length });
  writeCells(book, { sheet: book.sheetOf(table), rect }, rows);
}
