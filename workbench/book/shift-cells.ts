import { moveSpan, shiftFormula, type Shift } from "../formula/rewrite";
import { intersection, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "./address";
import type { Book } from "./book";
import type { Cell } from "./cell";
import { EditRefused } from "./edit-cells";
import type { ChangeType, ContentChange, ShiftDirection } from "./events";
import type { Block, Sheet } from "./sheet";
import type { Table } from "./table";
import { rewriteFormulas } from "./table-growth";

type Axis = "row" | "column";

/** Which cells move, those below (`row`) or those to the right (`column`); 1 puts blank cells in, −1 takes the block's cells out. */
interface Move {
  readonly axis: Axis;
  readonly direction: 1 | -1;
}

/** Puts blank cells in at a block, or takes the block's cells out. */
export function shiftCells(book: Book, block: Block, move: Move): void {
  const { sheet, rect } = block;
  if (sheet.protected) throw new EditRefused("AccessDenied", `The sheet “${sheet.name}” is protected.`);
  if (!isWholeLine(rect, move.axis)) refuseTornTables(book, block, move.axis);
  book.calculation.liftSpills(sheet.id);
  const tables = book.tablesIn(sheet.id, rect);
  moveLines(block, move);
  const shift = shiftOf(block, move);
  rewriteFormulas(book, (formula, home) => shiftFormula(formula, home.sheet.name, shift));
  moveRects(sheet, shift);
  moveTables(book, sheet, shift);
  book.report(reported(block, move, tables));
}

/** Whether the block is whole rows, or whole columns, of the sheet. */
function isWholeLine(rect: Rect, axis: Axis): boolean {
  return axis === "row" ? rect.columns >= SHEET_COLUMNS : rect.rows >= SHEET_ROWS;
}

function shiftOf({ sheet, rect }: Block, { axis, direction }: Move): Shift {
  const at = axis === "row" ? rect.row : rect.column;
  const count = direction * (axis === "row" ? rect.rows : rect.columns);
  const within =
    axis === "row"
      ? { from: rect.column, to: rect.column + rect.columns - 1 }
      : { from: rect.row, to: rect.row + rect.rows - 1 };
  return { sheetName: sheet.name, axis, at, count, ...(isWholeLine(rect, axis) ? {} : { within }) };
}

function refuseTornTables(book: Book, { sheet, rect }: Block, axis: Axis): void {
  const moving =
    axis === "row" ? { ...rect, rows: SHEET_ROWS - rect.row } : { ...rect, columns: SHEET_COLUMNS - rect.column };
  for (const table of book.tablesIn(sheet.id, moving)) {
    const covered =
      axis === "row"
        ? rect.column <= table.rect.column && rect.column + rect.columns >= table.rect.column + table.rect.columns
        : rect.row <= table.rect.row && rect.row + rect.rows >= table.rect.row + table.rect.rows;
    if (!covered)
      throw new EditRefused(
        "InvalidOperation",
        `This operation is not allowed. It would shift part of the table “${table.name}”.`,
      );
  }
}

function moveLines({ sheet, rect }: Block, { axis, direction }: Move): void {
  const count = direction * (axis === "row" ? rect.rows : rect.columns);
  sheet.version += 1;
  if (axis === "column") {
    const last = Math.min(sheet.rows.length, rect.row + rect.rows);
    for (let row = rect.row; row < last; row += 1) spliceLine(sheet.rows[row], rect.column, count);
    if (rect.rows >= SHEET_ROWS) sheet.columnWidths = movedSizes(sheet.columnWidths, { at: rect.column, count });
    return;
  }
  // Hidden rows stay hidden when they move: only a table's filter hides rows here.
  sheet.hiddenRows = new Set(
    movedSizes(new Map([...sheet.hiddenRows].map((row) => [row, row])), {
      at: rect.row,
      count,
    }).keys(),
  );
  if (rect.columns >= SHEET_COLUMNS) {
    const blank = Array.from({ length: rect.rows }, (): (Cell | undefined)[] => []);
    if (rect.row < sheet.rows.length)
      sheet.rows.splice(rect.row, direction > 0 ? 0 : rect.rows, ...(direction > 0 ? blank : []));
    for (let row = 0; row < sheet.rows.length; row += 1) sheet.rows[row] ??= [];
    sheet.rowHeights = movedSizes(sheet.rowHeights, { at: rect.row, count });
    return;
  }
  moveColumnsDown(sheet, rect, count);
}

function moveColumnsDown(sheet: Sheet, rect: Rect, count: number): void {
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    const line = Array.from({ length: sheet.rows.length }, (_, row) => sheet.get(row, column));
    spliceLine(line, rect.row, count);
    const length = Math.max(line.length, sheet.rows.length);
    for (let row = rect.row; row < length; row += 1) sheet.set(row, column, line[row]);
  }
}

/** Puts `count` blank cells into a line, or takes `-count` out. */
function spliceLine(line: (Cell | undefined)[] | undefined, at: number, count: number): void {
  if (!line || line.length <= at) return;
  if (count > 0) line.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  else line.splice(at, -count);
}

function movedSizes(sizes: ReadonlyMap<number, number>, shift: Pick<Shift, "at" | "count">): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [line, size] of sizes) {
    const span = moveSpan(line, line, shift);
    if (span) moved.set(span.from, size);
  }
  return moved;
}

/** Where a block stands after a shift: undefined when the shift took it out, the same block when it does not move. */
function shiftedRect(rect: Rect, shift: Shift): Rect | undefined {
  const [low, size, cross, crossSize] =
    shift.axis === "row"
      ? [rect.row, rect.rows, rect.column, rect.columns]
      : [rect.column, rect.columns, rect.row, rect.rows];
  if (shift.within && (cross < shift.within.from || cross + crossSize - 1 > shift.within.to)) return rect;
  const limit = shift.axis === "row" ? SHEET_ROWS : SHEET_COLUMNS;
  if (size >= limit) return rect;
  const span = moveSpan(low, low + size - 1, shift);
  if (!span) return undefined;
  const length = span.to - span.from + 1;
  return shift.axis === "row"
    ? { ...rect, row: span.from, rows: length }
    : { ...rect, column: span.from, columns: length };
}

function moveRects(sheet: Sheet, shift: Shift): void {
  const move = <T extends { readonly rect: Rect }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const rect = shiftedRect(item.rect, shift);
      return rect ? [{ ...item, rect }] : [];
    });
  sheet.validations = move(sheet.validations);
  sheet.conditionalFormats = move(sheet.conditionalFormats);
  sheet.merges = sheet.merges.flatMap((rect) => shiftedRect(rect, shift) ?? []);
}

function moveTables(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of book.tablesIn(sheet.id)) {
    const rect = shiftedRect(table.rect, shift);
    if (!rect) {
      book.tables = book.tables.filter((found) => found.id !== table.id);
      book.report({ kind: "tableDeleted", tableId: table.id, tableName: table.name, sheetId: sheet.id });
    } else if (rect !== table.rect)
      book.replaceTable({
        ...table,
        rect,
        columns: shift.axis === "column" ? movedColumns(table, { sheet, rect }, shift) : table.columns,
      });
  }
}

function movedColumns(table: Table, { sheet, rect }: Block, shift: Shift): Table["columns"] {
  if (rect.columns === table.rect.columns) return table.columns;
  const at = shift.at - table.rect.column;
  const columns = table.columns.slice();
  if (shift.count < 0) columns.splice(Math.max(0, at), table.rect.columns - rect.columns);
  else {
    const next = Math.max(0, ...columns.map((column) => column.id)) + 1;
    const taken = new Set(columns.map((column) => column.name.toLowerCase()));
    for (let index = 0; index < shift.count; index += 1) {
      let number = at + index + 1;
      while (taken.has(`column${number}`)) number += 1;
      const name = `Column${number}`;
      taken.add(name.toLowerCase());
      columns.splice(at + index, 0, { id: next + index, name });
      if (table.showHeaders) sheet.set(rect.row, rect.column + at + index, { value: name });
    }
  }
  return columns;
}

function reported({ sheet, rect }: Block, { axis, direction }: Move, told: readonly Table[]): ContentChange {
  const whole = isWholeLine(rect, axis);
  const lines: ChangeType =
    direction > 0
      ? axis === "row"
        ? "RowInserted"
        : "ColumnInserted"
      : axis === "row"
        ? "RowDeleted"
        : "ColumnDeleted";
  const cells: ChangeType = direction > 0 ? "CellInserted" : "CellDeleted";
  const shift: ShiftDirection = axis === "row" ? (direction > 0 ? "Down" : "Up") : direction > 0 ? "Right" : "Left";
  const tables = told.map((table) => ({
    tableId: table.id,
    rect: intersection(table.rect, rect) ?? rect,
    changeType: lines,
  }));
  return {
    kind: "changed",
    sheetId: sheet.id,
    rect,
    changeType: whole ? lines : cells,
    shift: whole ? "None" : shift,
    tables,
  };
}
