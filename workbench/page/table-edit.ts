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
import { clearFilter, fillDown, filterTable, visibleParts } from "../book/filter-table";
import type { Sheet } from "../book/sheet";
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
  | { readonly does: "make table"; readonly sheet: string; readonly columns: number; readonly rows: number };

/** Does it, inside a running edit. */
export function editTable(book: Book, name: string, edit: TableEdit): void {
  if (edit.does === "make table") {
    const sheet = book.sheetNamed(edit.sheet);
    if (sheet)
      renameTable(
        book,
        addTable(book, { sheet, rect: { row: 0, column: 0, rows: edit.rows + 1, columns: edit.columns } }, true),
        name,
      );
    return;
  }
  const table = book.tableNamed(name);
  const sheet = table && book.sheetById(table.sheetId);
  if (!table || !sheet) throw new Error(`There is no table “${name}”.`);
  doIt(book, sheet, table, edit);
}

function doIt(book: Book, sheet: Sheet, table: Table, edit: Exclude<TableEdit, { does: "make table" }>): void {
  const body = bodyRect(table);
  const at = (header: string): number => table.columns.findIndex((column) => column.name === header);
  switch (edit.does) {
    case "rows in":
      return writeCells(
        book,
        { sheet, rect: insertTableRows(book, table, { index: edit.at, count: edit.rows.length }) },
        edit.rows,
      );
    case "rows out":
      return deleteTableRows(book, table, { index: edit.at, count: edit.count });
    case "visible rows out":
      for (const part of visibleParts(sheet, { ...body, row: body.row + edit.at, rows: edit.count }).reverse())
        deleteTableRows(book, book.tableById(table.id) ?? table, { index: part.row - body.row, count: part.rows });
      return;
    case "sheet row in":
    case "sheet row out":
      return shiftCells(
        book,
        { sheet, rect: { row: body.row + edit.at, column: 0, rows: 1, columns: SHEET_COLUMNS } },
        { axis: "row", direction: edit.does === "sheet row in" ? 1 : -1 },
      );
    case "sheet column in":
      return shiftCells(
        book,
        { sheet, rect: { row: 0, column: body.column + edit.at, rows: SHEET_ROWS, columns: 1 } },
        { axis: "column", direction: 1 },
      );
    case "column in":
      return insertTableColumn(book, table, edit.at);
    case "column out":
      return deleteTableColumn(book, table, at(edit.column));
    case "type":
      return writeCells(
        book,
        {
          sheet,
          rect: {
            row: body.row + edit.at,
            column: body.column + at(edit.column),
            rows: edit.rows.length,
            columns: Math.max(...edit.rows.map((row) => row.length)),
          },
        },
        edit.rows,
      );
    case "fill down":
      return fillDown(book, sheet, {
        row: body.row + edit.at,
        column: body.column + at(edit.column),
        rows: edit.count + 1,
        columns: 1,
      });
    case "sort":
      return sortTable(book, table, { column: at(edit.column), ascending: edit.ascending });
    case "filter":
      return filterTable(book, table, { column: at(edit.column), wanted: (value) => value === edit.wanted });
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
      return writeCells(
        book,
        { sheet, rect: { row: table.rect.row, column: body.column + at(edit.column), rows: 1, columns: 1 } },
        [[edit.to]],
      );
    case "resize":
      return resizeTable(book, table, { ...table.rect, rows: edit.rows + body.row - table.rect.row });
    default:
      return edit satisfies never;
  }
}
