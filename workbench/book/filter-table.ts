import { formatValue } from "../formula/number-format";
import type { Rect } from "./address";
import type { Book } from "./book";
import type { Cell, Value } from "./cell";
import { blankLast, deleteTableRows } from "./edit-tables";
import type { Sheet } from "./sheet";
import { bodyRect, type ColumnFilter, type Table } from "./table";

/** Hides the rows of a table whose cell in a column is not wanted; what other columns hide stays hidden. No cell changes, so Excel tells of none. */
export function filterTable(
  book: Book,
  table: Table,
  { column, wanted }: { readonly column: number; readonly wanted: (value: Value) => boolean },
): void {
  const cells = columnCells(book, table, column).filter((cell) => wanted(cell?.value ?? null));
  showOnly(book, table, { column, shown: cells.map(shownText) });
}

/** Shows of a table only the rows whose cell in a column shows one of these texts; with `shown` left out, whatever the column holds. */
export function showOnly(
  book: Book,
  table: Table,
  { column, shown }: { readonly column: number; readonly shown?: readonly string[] },
): void {
  const id = table.columns[column]?.id;
  if (id === undefined) return;
  const others = (table.filters ?? []).filter((filter) => filter.column !== id);
  const filters = shown ? [...others, { column: id, shown: [...new Set(shown)] }] : others;
  const filtered = { ...table, filters };
  const hidden = hiddenBy(book, filtered, filters);
  const sheet = book.sheetOf(table);
  const body = bodyRect(table);
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    if (hidden.has(row)) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
  book.replaceTable(filtered);
  book.report({ kind: "filtered", sheetId: sheet.id, tableId: table.id });
}

/** Shows every row of a table again. */
export function clearFilter(book: Book, table: Table): void {
  const sheet = book.sheetOf(table);
  const { row, rows } = table.rect;
  for (let at = row; at < row + rows; at += 1) sheet.hiddenRows.delete(at);
  book.replaceTable({ ...table, filters: [] });
  book.report({ kind: "filtered", sheetId: sheet.id, tableId: table.id });
}

/** What a column's filter offers: the different texts of its cells that the other columns' filters leave in view, in order, and whether each is shown. */
export function filterChoices(
  book: Book,
  table: Table,
  column: number,
): readonly { readonly text: string; readonly isShown: boolean }[] {
  const id = table.columns[column]?.id;
  const own = table.filters?.find((filter) => filter.column === id);
  const hidden = hiddenBy(
    book,
    table,
    (table.filters ?? []).filter((filter) => filter !== own),
  );
  const top = bodyRect(table).row;
  const values = new Map<string, Value>();
  columnCells(book, table, column).forEach((cell, at) => {
    if (!hidden.has(top + at)) values.set(shownText(cell), cell?.value ?? null);
  });
  const shown = own && new Set(own.shown);
  return [...values]
    .sort(([, a], [, b]) => blankLast(a, b))
    .map(([text]) => ({ text, isShown: shown?.has(text) ?? true }));
}

function hiddenBy(book: Book, table: Table, filters: readonly ColumnFilter[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  const top = bodyRect(table).row;
  for (const { column, shown } of filters) {
    const texts = new Set(shown);
    const index = table.columns.findIndex(({ id }) => id === column);
    columnCells(book, table, index).forEach((cell, at) => {
      if (!texts.has(shownText(cell))) hidden.add(top + at);
    });
  }
  return hidden;
}

/** The cells of a table's column, none where it has no such column. */
function columnCells(book: Book, table: Table, column: number): (Cell | undefined)[] {
  const sheet = book.sheetOf(table);
  const body = bodyRect(table);
  if (column < 0) return [];
  return Array.from({ length: body.rows }, (_, at) => sheet.get(body.row + at, body.column + column));
}

function shownText(cell: Cell | undefined): string {
  return formatValue(cell?.value ?? null, cell?.style?.numberFormat);
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
