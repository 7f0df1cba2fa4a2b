import { renameColumnIn } from "../formula/rewrite";
import { intersection, type Rect } from "./address";
import type { Book } from "./book";
import { withContent } from "./cell";
import type { Block, CellPlace, Sheet } from "./sheet";
import { bodyRect, columnNames, headerRect, headersOf, type Table } from "./table";

/** Lets tables grow over a block written just below their last row or just right of their last column; returns what was filled in. */
export function growTables(book: Book, sheet: Sheet, rect: Rect): Rect[] {
  const filled: Rect[] = [];
  for (const table of book.tablesIn(sheet.id)) {
    const grown = grownRect(book, table, { sheet, rect });
    if (!grown) continue;
    const more = grown.columns - table.columns.length;
    const columns = more > 0 ? addColumns(sheet, table, grown) : table.columns;
    const next = { ...table, rect: grown, columns };
    book.replaceTable(next);
    book.report({ kind: "tableChanged", tableId: table.id, tableName: table.name, sheetId: sheet.id });
    filled.push(...fillComputed(sheet, table, next));
  }
  return filled;
}

function grownRect(book: Book, table: Table, { sheet, rect }: Block): Rect | undefined {
  if (!hasContent(sheet, rect)) return undefined;
  const bottom = table.rect.row + table.rect.rows;
  const right = table.rect.column + table.rect.columns;
  const overlapsColumns = rect.column < right && rect.column + rect.columns > table.rect.column;
  const overlapsRows = rect.row < bottom && rect.row + rect.rows > table.rect.row;
  const down =
    !table.showTotals &&
    overlapsColumns &&
    rect.row <= bottom &&
    rect.row >= table.rect.row &&
    rect.row + rect.rows > bottom;
  const toRight =
    overlapsRows && rect.column <= right && rect.column >= table.rect.column && rect.column + rect.columns > right;
  const grown = {
    ...table.rect,
    rows: down ? rect.row + rect.rows - table.rect.row : table.rect.rows,
    columns: toRight ? rect.column + rect.columns - table.rect.column : table.rect.columns,
  };
  if (!down && !toRight) return undefined;
  const other = book.tablesIn(sheet.id, grown).some((found) => found.id !== table.id);
  return other ? undefined : grown;
}

function hasContent(sheet: Sheet, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const cell = sheet.get(row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) return true;
    }
  }
  return false;
}

function addColumns(sheet: Sheet, table: Table, grown: Rect): Table["columns"] {
  const names = columnNames(headersOf(sheet, grown));
  const last = Math.max(0, ...table.columns.map((column) => column.id));
  names.forEach((name, index) => {
    if (index >= table.columns.length)
      sheet.set(grown.row, grown.column + index, { ...sheet.get(grown.row, grown.column + index), value: name });
  });
  return names.map((name, index) => table.columns[index] ?? { id: last + 1 + index - table.columns.length, name });
}

/** Fills each computed column of a table, and each column's look, into rows it has just gained. */
export function fillComputed(sheet: Sheet, before: Table, after: Table): Rect[] {
  const old = bodyRect(before);
  const body = bodyRect(after);
  const first = old.row + old.rows;
  const last = body.row + body.rows;
  if (old.rows === 0 || last <= first) return [];
  const filled: Rect[] = [];
  for (let column = old.column; column < old.column + old.columns; column += 1) {
    const formula = commonFormula(sheet, { ...old, column, columns: 1 });
    const style = sheet.get(first - 1, column)?.style;
    for (let row = first; row < last; row += 1) {
      const cell = sheet.get(row, column);
      const empty = cell?.formula === undefined && (cell?.value ?? null) === null;
      const content = formula !== undefined && empty ? withContent(cell, null, formula) : cell;
      const look = cell?.style ?? style;
      if (content ?? look)
        sheet.set(row, column, { ...(content ?? { value: null }), ...(look ? { style: look } : {}) });
    }
    if (formula !== undefined) filled.push({ row: first, column, rows: last - first, columns: 1 });
  }
  return filled;
}

/** The formula of a computed column: the one its every cell holds. */
function commonFormula(sheet: Sheet, rect: Rect): string | undefined {
  const formula = sheet.get(rect.row, rect.column)?.formula;
  if (formula === undefined) return undefined;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    if (sheet.get(row, rect.column)?.formula !== formula) return undefined;
  }
  return formula;
}

/** After an edit over a table's header: gives blank and repeated headers their names, and renames the columns in every formula. */
export function settleHeaders(book: Book, sheet: Sheet, rect: Rect): void {
  for (const table of book.tablesIn(sheet.id)) {
    const header = headerRect(table);
    if (!header || !intersection(header, rect)) continue;
    const names = columnNames(headersOf(sheet, header));
    if (names.every((name, index) => name === table.columns[index]?.name)) continue;
    names.forEach((name, index) => {
      sheet.set(header.row, header.column + index, { ...sheet.get(header.row, header.column + index), value: name });
      const old = table.columns[index]?.name;
      if (old !== undefined && old !== name) renameColumnEverywhere(book, table, { from: old, to: name });
    });
    book.replaceTable({
      ...table,
      columns: table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name })),
    });
    book.report({ kind: "tableChanged", tableId: table.id, tableName: table.name, sheetId: sheet.id });
  }
}

function renameColumnEverywhere(
  book: Book,
  table: Table,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  rewriteFormulas(book, (formula, { sheet, row, column }) => {
    const inTable = book.tableAt(sheet.id, row, column)?.id === table.id;
    return renameColumnIn(formula, { table: table.name, from, to, inTable });
  });
}

/** Rewrites the formulas of the workbook after cells have moved or a name has changed: in cells, conditional formats and defined names. */
export function rewriteFormulas(book: Book, change: (formula: string, place: CellPlace) => string): void {
  for (const sheet of book.sheets) {
    sheet.forEach((cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = change(cell.formula, { sheet, row, column });
      if (formula !== cell.formula) sheet.set(row, column, { ...cell, formula });
    });
    for (const format of sheet.conditionalFormats)
      format.formula = change(format.formula, { sheet, row: format.rect.row, column: format.rect.column });
  }
  const home = book.sheets[0];
  if (home) {
    const corner = { sheet: home, row: 0, column: 0 };
    book.names = book.names.map((name) => ({ ...name, formula: change(name.formula, corner) }));
  }
  book.calculation.rebuild();
}
