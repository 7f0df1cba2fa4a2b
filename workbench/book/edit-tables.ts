import { compareValues } from "../formula/matrix";
import { renameTableIn } from "../formula/rewrite";
import { intersection, type Rect } from "./address";
import type { Book } from "./book";
import { isError, withContent, type Cell, type Value } from "./cell";
import { EditRefused } from "./edit-cells";
import { newId } from "./ids";
import type { Block } from "./sheet";
import { shiftCells } from "./shift-cells";
import { bodyRect, columnNames, headersOf, isTableName, type Table } from "./table";
import { fillComputed, rewriteFormulas } from "./table-growth";

function told(book: Book, kind: "tableAdded" | "tableDeleted" | "tableChanged", table: Table): void {
  book.report({ kind, tableId: table.id, tableName: table.name, sheetId: table.sheetId });
}

/** Makes a table of a block; without headers it gets a header row above it. */
export function addTable(book: Book, { sheet, rect }: Block, hasHeaders: boolean): Table {
  const over = book.tablesIn(sheet.id, rect)[0];
  if (over) throw new EditRefused("InvalidArgument", `A table can't overlap another table (“${over.name}”).`);
  if (!hasHeaders) shiftCells(book, { sheet, rect: { ...rect, rows: 1 } }, { axis: "row", direction: 1 });
  const whole = hasHeaders ? { ...rect, rows: Math.max(2, rect.rows) } : { ...rect, rows: rect.rows + 1 };
  const names = columnNames(hasHeaders ? headersOf(sheet, whole) : Array.from({ length: rect.columns }, () => ""));
  names.forEach((name, index) =>
    sheet.set(whole.row, whole.column + index, { ...sheet.get(whole.row, whole.column + index), value: name }),
  );
  const table: Table = {
    id: newId(),
    name: freeTableName(book),
    sheetId: sheet.id,
    rect: whole,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  };
  book.tables = [...book.tables, table];
  told(book, "tableAdded", table);
  return table;
}

function freeTableName(book: Book): string {
  let number = 1;
  while (book.tableNamed(`Table${number}`)) number += 1;
  return `Table${number}`;
}

/** Deletes a table with its cells, or (`keepCells`) leaves plain cells. */
export function deleteTable(book: Book, table: Table, keepCells: boolean): void {
  const sheet = book.sheetOf(table);
  book.tables = book.tables.filter((found) => found.id !== table.id);
  if (!keepCells) {
    for (let row = table.rect.row; row < table.rect.row + table.rect.rows; row += 1) {
      for (let column = table.rect.column; column < table.rect.column + table.rect.columns; column += 1)
        sheet.set(row, column, undefined);
    }
    book.report({
      kind: "changed",
      sheetId: sheet.id,
      rect: table.rect,
      changeType: "RangeEdited",
      shift: "None",
      tables: [],
    });
  }
  told(book, "tableDeleted", table);
}

export function renameTable(book: Book, table: Table, name: string): void {
  const taken = book.tableNamed(name);
  if (!isTableName(name) || (taken && taken.id !== table.id)) {
    throw new EditRefused(
      "InvalidArgument",
      `“${name}” can't be a table's name: it must begin with a letter, have no spaces and not be taken.`,
    );
  }
  rewriteFormulas(book, (formula) => renameTableIn(formula, table.name, name));
  book.replaceTable({ ...table, name });
  told(book, "tableChanged", { ...table, name });
}

/** Rows of a table: so many from row `index` on, counted from 0 below the header. */
interface TableLines {
  readonly index: number;
  readonly count: number;
}

/** Puts blank rows into a table before row `index` (its number of rows for the end) and fills in its computed columns. */
export function insertTableRows(book: Book, table: Table, { index, count }: TableLines): Rect {
  const sheet = book.sheetOf(table);
  const body = bodyRect(table);
  if (index < 0 || index > body.rows)
    throw new EditRefused("InvalidArgument", `The table “${table.name}” has no row ${index}.`);
  const rect = { row: body.row + index, column: table.rect.column, rows: count, columns: table.rect.columns };
  const pattern = index < body.rows ? index : index - 1;
  const model =
    pattern < 0
      ? []
      : Array.from({ length: rect.columns }, (_, column) => sheet.get(body.row + pattern, rect.column + column));
  const atEnd = index === body.rows;
  shiftCells(book, { sheet, rect }, { axis: "row", direction: 1 });
  const moved = book.tableById(table.id) ?? table;
  const grown =
    atEnd && moved.rect.rows === table.rect.rows
      ? { ...moved, rect: { ...moved.rect, rows: moved.rect.rows + count } }
      : moved;
  book.replaceTable(grown);
  for (let row = 0; row < count; row += 1) {
    model.forEach((cell, column) => sheet.set(rect.row + row, rect.column + column, blankLike(cell)));
  }
  if (!atEnd) return rect;
  book.report({
    kind: "changed",
    sheetId: sheet.id,
    rect,
    changeType: "CellInserted",
    shift: "Down",
    tables: [{ tableId: table.id, rect, changeType: "RowInserted" }],
  });
  fillComputed(sheet, table, grown);
  return rect;
}

function blankLike(cell: Cell | undefined): Cell | undefined {
  return withContent(cell, null, cell?.formula);
}

/** Deletes rows of a table; the last one is only emptied, since a table always keeps one row. */
export function deleteTableRows(book: Book, table: Table, { index, count }: TableLines): void {
  const sheet = book.sheetOf(table);
  const body = bodyRect(table);
  if (index < 0 || index + count > body.rows)
    throw new EditRefused("InvalidArgument", `The table “${table.name}” has no row ${index + count - 1}.`);
  const rect = { row: body.row + index, column: table.rect.column, rows: count, columns: table.rect.columns };
  if (count < body.rows) return shiftCells(book, { sheet, rect }, { axis: "row", direction: -1 });
  if (count > 1)
    shiftCells(book, { sheet, rect: { ...rect, row: rect.row + 1, rows: count - 1 } }, { axis: "row", direction: -1 });
  for (let column = 0; column < rect.columns; column += 1) {
    const cell = sheet.get(rect.row, rect.column + column);
    sheet.set(rect.row, rect.column + column, withContent(cell, null, cell?.formula));
  }
  const one = { ...rect, rows: 1 };
  book.report({
    kind: "changed",
    sheetId: sheet.id,
    rect: one,
    changeType: "CellDeleted",
    shift: "Up",
    tables: [{ tableId: table.id, rect: one, changeType: "RowDeleted" }],
  });
}

export function insertTableColumn(book: Book, table: Table, index: number): void {
  const sheet = book.sheetOf(table);
  const rect = { row: table.rect.row, column: table.rect.column + index, rows: table.rect.rows, columns: 1 };
  shiftCells(book, { sheet, rect }, { axis: "column", direction: 1 });
  const moved = book.tableById(table.id) ?? table;
  if (moved.columns.length > table.columns.length) return;
  const name = columnNames([...table.columns.map((column) => column.name), ""]).at(-1) ?? "Column";
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const rectNow = { ...table.rect, columns: table.rect.columns + 1 };
  const columns = index === 0 ? [{ id, name }, ...table.columns] : [...table.columns, { id, name }];
  book.replaceTable({ ...table, rect: rectNow, columns });
  sheet.set(rectNow.row, rectNow.column + index, { value: name });
}

export function deleteTableColumn(book: Book, table: Table, index: number): void {
  const sheet = book.sheetOf(table);
  shiftCells(
    book,
    { sheet, rect: { row: table.rect.row, column: table.rect.column + index, rows: table.rect.rows, columns: 1 } },
    { axis: "column", direction: -1 },
  );
}

export function resizeTable(book: Book, table: Table, rect: Rect): void {
  const sheet = book.sheetOf(table);
  if (rect.row !== table.rect.row || rect.rows < 2 || !intersection(rect, table.rect)) {
    throw new EditRefused(
      "InvalidArgument",
      "The header row must stay where it is, and the table must keep at least one row.",
    );
  }
  const names = columnNames(headersOf(sheet, rect));
  const last = Math.max(0, ...table.columns.map((column) => column.id));
  names.forEach((name, index) =>
    sheet.set(rect.row, rect.column + index, { ...sheet.get(rect.row, rect.column + index), value: name }),
  );
  const known = (name: string): Table["columns"][number] | undefined =>
    table.columns.find((column) => column.name === name);
  book.replaceTable({
    ...table,
    rect,
    columns: names.map((name, index) => known(name) ?? { id: last + index + 1, name }),
  });
  told(book, "tableChanged", table);
}

/** Shows or hides the totals row: puts a row with “Total” under the table, or takes it out. */
export function showTotals(book: Book, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const sheet = book.sheetOf(table);
  const below = { ...table.rect, row: table.rect.row + table.rect.rows, rows: 1 };
  if (show) {
    shiftCells(book, { sheet, rect: below }, { axis: "row", direction: 1 });
    book.replaceTable({ ...table, showTotals: true, rect: { ...table.rect, rows: table.rect.rows + 1 } });
    sheet.set(below.row, below.column, { value: "Total" });
  } else {
    shiftCells(book, { sheet, rect: { ...below, row: below.row - 1 } }, { axis: "row", direction: -1 });
    book.replaceTable({ ...(book.tableById(table.id) ?? table), showTotals: false });
  }
  told(book, "tableChanged", table);
}

/** Sorts the rows of a table that are in view by a column, blanks last. Formulas move with their rows, as Excel's do where they refer to their own row. */
export function sortTable(
  book: Book,
  table: Table,
  { column, ascending }: { readonly column: number; readonly ascending: boolean },
): void {
  const sheet = book.sheetOf(table);
  const body = bodyRect(table);
  const inView = Array.from({ length: body.rows }, (_, row) => body.row + row).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const rows = inView.map((row) =>
    Array.from({ length: body.columns }, (_unused, at) => sheet.get(row, body.column + at)),
  );
  const sorted = rows.toSorted((a, b) => blankLast(a[column]?.value ?? null, b[column]?.value ?? null, ascending));
  sorted.forEach((cells, row) =>
    cells.forEach((cell, at) => sheet.set(inView[row] ?? body.row, body.column + at, cell)),
  );
  book.report({ kind: "rowSorted", sheetId: sheet.id, rect: body });
  book.report({
    kind: "changed",
    sheetId: sheet.id,
    rect: body,
    changeType: "RangeEdited",
    shift: "None",
    tables: [{ tableId: table.id, rect: body, changeType: "RangeEdited" }],
  });
}

/** How two values stand in a sorted column: blank ones last either way, errors before them. */
export function blankLast(a: Value, b: Value, ascending = true): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (isError(a) || isError(b)) return Number(isError(a)) - Number(isError(b));
  return ascending ? compareValues(a, b) : -compareValues(a, b);
}
