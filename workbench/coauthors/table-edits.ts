import { SHEET_COLUMNS } from "../book/address";
import type { Book } from "../book/book";
import { sameValue } from "../book/cell";
import { writeCells, type Content } from "../book/edit-cells";
import { renameSheet } from "../book/edit-sheets";
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
import { clearFilter, filterTable } from "../book/filter-table";
import { shiftCells } from "../book/shift-cells";
import { bodyRect, type Table } from "../book/table";
import { rowFor, someTable, type Edit, type TableOnSheet } from "./desk";

export const rowsIn: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  const body = bodyRect(table);
  const index = desk.random.below(body.rows + 1);
  const count = desk.random.between(1, 3);
  const contents = Array.from({ length: count }, () => rowFor(desk, found));
  const rect = insertTableRows(desk.book, table, { index, count });
  if (desk.random.chance(0.8)) writeCells(desk.book, { sheet, rect }, contents);
  return `puts ${count} rows into ${table.name} at ${index}`;
};

export const rowsOut: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table } = found;
  const { rows } = bodyRect(table);
  if (rows < 3) return null;
  const index = desk.random.below(rows);
  const count = Math.min(desk.random.between(1, 3), rows - index);
  deleteTableRows(desk.book, table, { index, count });
  return `takes ${count} rows out of ${table.name} at ${index}`;
};

/** A whole row of the sheet, above the table or through it. */
export const sheetRow: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  const whole = { column: 0, rows: 1, columns: SHEET_COLUMNS };
  if (table.rect.row > 0 && desk.random.chance(0.5)) {
    shiftCells(desk.book, { sheet, rect: { row: table.rect.row - 1, ...whole } }, { axis: "row", direction: -1 });
    return `deletes the row above ${table.name}`;
  }
  const row = table.rect.row + (desk.random.chance(0.3) ? 0 : desk.random.between(1, table.rect.rows - 1));
  shiftCells(desk.book, { sheet, rect: { row, ...whole } }, { axis: "row", direction: 1 });
  return `puts in the sheet's row ${row + 1} at ${table.name}`;
};

export const sort: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const column = desk.random.below(found.table.columns.length);
  sortTable(desk.book, found.table, { column, ascending: desk.random.chance(0.5) });
  return `sorts ${found.table.name} by ${found.table.columns[column]?.name ?? ""}`;
};

/** Filters a table by a value of one column, and later shows every row again. Until then, filling, sorting and deleting act on the rows in view. */
export const filterAndBack: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  const body = bodyRect(table);
  const column = desk.random.below(table.columns.length);
  const wanted = sheet.get(body.row + desk.random.below(body.rows), body.column + column)?.value ?? null;
  filterTable(desk.book, table, { column, wanted: (value) => sameValue(value, wanted) });
  desk.later(() => {
    const now = sameTable(desk.book, table);
    if (now) clearFilter(desk.book, now.table);
  });
  return `filters ${table.name} by ${table.columns[column]?.name ?? ""}`;
};

function sameTable(book: Book, { id }: Table): TableOnSheet | null {
  const table = book.tableById(id);
  const sheet = table && book.sheetById(table.sheetId);
  return table && sheet ? { table, sheet } : null;
}

export const renameAndBack: Edit = (desk) => {
  const found = someTable(desk);
  if (!found || found.table.name.endsWith("_old")) return null;
  const { name } = found.table;
  renameTable(desk.book, found.table, `${name}_old`);
  desk.later(() => {
    const now = sameTable(desk.book, found.table);
    if (now?.table.name === `${name}_old`) renameTable(desk.book, now.table, name);
  });
  return `renames ${name}`;
};

function typeHeader(
  book: Book,
  { sheet, table }: TableOnSheet,
  { column, header }: { readonly column: number; readonly header: string },
): void {
  writeCells(book, { sheet, rect: { row: table.rect.row, column: table.rect.column + column, rows: 1, columns: 1 } }, [
    [header],
  ]);
}

export const renameColumnAndBack: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const column = desk.random.below(found.table.columns.length);
  const header = found.table.columns[column]?.name ?? "";
  if (header.endsWith(" (old)")) return null;
  typeHeader(desk.book, found, { column, header: `${header} (old)` });
  desk.later(() => {
    const now = sameTable(desk.book, found.table);
    const at = now?.table.columns.findIndex(({ name }) => name === `${header} (old)`) ?? -1;
    if (now && at >= 0) typeHeader(desk.book, now, { column: at, header });
  });
  return `renames the column ${header} of ${found.table.name}`;
};

/** Takes a column out; it comes back as the last one, with the cells it had. */
export const columnOutAndBack: Edit = (desk) => {
  const found = someTable(desk);
  if (!found || found.table.columns.length < 2) return null;
  const { table, sheet } = found;
  const column = desk.random.below(table.columns.length);
  const header = table.columns[column]?.name ?? "";
  const contents = Array.from({ length: table.rect.rows }, (_, row): Content[] => {
    const cell = sheet.get(table.rect.row + row, table.rect.column + column);
    return [cell?.formula ?? cell?.value ?? null];
  });
  deleteTableColumn(desk.book, table, column);
  desk.later(() => {
    const now = sameTable(desk.book, table);
    if (!now || now.table.columns.some(({ name }) => name === header)) return;
    insertTableColumn(desk.book, now.table, now.table.columns.length);
    const rows = Math.min(contents.length, now.table.rect.rows);
    writeCells(
      desk.book,
      {
        sheet: now.sheet,
        rect: { row: now.table.rect.row, column: now.table.rect.column + now.table.columns.length, rows, columns: 1 },
      },
      contents.slice(0, rows),
    );
  });
  return `takes the column ${header} out of ${table.name}`;
};

/** Puts a column of somebody's own in, and later takes it out. */
export const columnInAndOut: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const at = desk.random.below(found.table.columns.length);
  const known = new Set(found.table.columns.map(({ id }) => id));
  insertTableColumn(desk.book, found.table, at);
  const added = desk.book.tableById(found.table.id)?.columns.find(({ id }) => !known.has(id));
  desk.later(() => {
    const now = sameTable(desk.book, found.table);
    const index = now?.table.columns.findIndex(({ name }) => name === added?.name) ?? -1;
    if (now && index >= 0) deleteTableColumn(desk.book, now.table, index);
  });
  return `puts a column into ${found.table.name} at ${at}`;
};

/** Draws the table's corner up over its last rows, and later down again. */
export const resizeAndBack: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table } = found;
  const fewer = desk.random.between(1, 3);
  if (table.rect.rows < fewer + 3 || table.showTotals) return null;
  resizeTable(desk.book, table, { ...table.rect, rows: table.rect.rows - fewer });
  desk.later(() => {
    const now = sameTable(desk.book, table);
    if (now) resizeTable(desk.book, now.table, { ...now.table.rect, rows: now.table.rect.rows + fewer });
  });
  return `makes ${table.name} ${fewer} rows shorter`;
};

/** Makes plain cells of the table, and later a table of that name again. */
export const tableAwayAndBack: Edit = (desk) => {
  const found = someTable(desk);
  if (!found) return null;
  const { table, sheet } = found;
  deleteTable(desk.book, table, true);
  desk.later(() => {
    const there = desk.book.sheetById(sheet.id);
    if (!there || desk.book.tableNamed(table.name) || desk.book.tablesIn(sheet.id, table.rect).length > 0) return;
    renameTable(desk.book, addTable(desk.book, { sheet: there, rect: table.rect }, true), table.name);
  });
  return `makes plain cells of ${table.name}`;
};

export const renameSheetAndBack: Edit = (desk) => {
  const found = someTable(desk);
  if (!found || found.sheet.name.endsWith(" (old)")) return null;
  const { name } = found.sheet;
  renameSheet(desk.book, found.sheet, `${name} (old)`);
  desk.later(() => {
    if (desk.book.sheetById(found.sheet.id)?.name === `${name} (old)`) renameSheet(desk.book, found.sheet, name);
  });
  return `renames the sheet ${name}`;
};
