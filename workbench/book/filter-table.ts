import { copyFormula } from "../formula/rewrite";
import type { Rect } from "./address";
import type { Book } from "./book";
import type { Value } from "./cell";
import { writeCells, type Content } from "./edit-cells";
import { deleteTableRows } from "./edit-tables";
import type { Sheet } from "./sheet";
import { bodyRect, type Table } from "./table";

/** Hides the rows of a table whose cell in a column is not wanted; rows hidden before stay hidden. No cell changes, so Excel tells of none. */
export function filterTable(
  book: Book,
  table: Table,
  { column, wanted }: { readonly column: number; readonly wanted: (value: Value) => boolean },
): void {
  const sheet = book.sheetOf(table);
  const body = bodyRect(table);
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    if (!wanted(sheet.get(row, body.column + column)?.value ?? null)) sheet.hiddenRows.add(row);
  }
  book.report({ kind: "filtered", sheetId: sheet.id, tableId: table.id });
}

/** Shows every row of a table again. */
export function clearFilter(book: Book, table: Table): void {
  const sheet = book.sheetOf(table);
  const { row, rows } = table.rect;
  for (let at = row; at < row + rows; at += 1) sheet.hiddenRows.delete(at);
  book.report({ kind: "filtered", sheetId: sheet.id, tableId: table.id });
}

/** The parts of a block whose rows are in view, from the top. */
export function visibleParts(sheet: Sheet, rect: Rect): Rect[] {
  const parts: { row: number; column: number; rows: number; columns: number }[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const last = parts.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else parts.push({ ...rect, row, rows: 1 });
  }
  return parts;
}

/** Takes a table's rows in a block out; rows that a filter hides stay. */
export function deleteVisibleRows(book: Book, table: Table, rect: Rect): void {
  const top = bodyRect(table).row;
  // From the bottom, so that the rows above stay where they are.
  for (const part of visibleParts(book.sheetOf(table), rect).reverse())
    deleteTableRows(book, book.tableById(table.id) ?? table, {
      index: Math.max(0, part.row - top),
      count: part.rows,
    });
}

/** Fills a block's first row down and adjusts its formulas; rows that a filter hides stay as they are. */
export function fillDown(book: Book, sheet: Sheet, rect: Rect): void {
  const below = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  for (const part of visibleParts(sheet, below)) {
    writeCells(
      book,
      { sheet, rect: part },
      Array.from({ length: part.rows }, (_, down) =>
        Array.from({ length: rect.columns }, (_unused, right): Content => {
          const cell = sheet.get(rect.row, rect.column + right);
          if (cell?.formula !== undefined) return copyFormula(cell.formula, part.row + down - rect.row, 0);
          const value = cell?.value ?? null;
          return typeof value === "string" ? `'${value}` : value;
        }),
      ),
    );
  }
}
