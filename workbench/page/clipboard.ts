import { intersection, type Rect } from "../book/address";
import type { Cell } from "../book/cell";
import { putCells, type Content } from "../book/edit-cells";
import { copiedCell } from "../book/fill";
import { visibleParts } from "../book/filter-table";
import type { Block, Sheet } from "../book/sheet";
import { readTabSeparated, writeTabSeparated } from "../book/tab-separated";
import { formatValue } from "../formula/number-format";
import type { Session } from "./session";

/** What was copied last in this workbook: the text that went to the clipboard, and the cells it stands for. */
interface Copied {
  readonly text: string;
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly column: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly isCut: boolean;
}

let copied: Copied | undefined;

/** The chosen cells in view as tab-separated text; the cells themselves are remembered for pasting within the workbook. */
export function copySelection(session: Session, isCut = false): string {
  const sheet = session.book.activeSheet;
  const used = sheet.used() ?? session.selection;
  const chosen = { ...session.selection, ...usedPart(session.selection, used) };
  const rows = visibleParts(sheet, chosen).flatMap(({ row, rows: count }) =>
    Array.from({ length: count }, (_, at) => row + at),
  );
  const cells = rows.map((row) =>
    Array.from({ length: chosen.columns }, (_, right) => sheet.get(row, chosen.column + right)),
  );
  const text = writeTabSeparated(
    cells.map((line) => line.map((cell) => formatValue(cell?.value ?? null, cell?.style?.numberFormat))),
  );
  copied = { text, sheet, rows, column: chosen.column, cells, isCut };
  return text;
}

/** Whole rows and columns only as far as the sheet is used. */
function usedPart(chosen: Rect, used: Rect): Pick<Rect, "rows" | "columns"> {
  const reach = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const part = intersection(chosen, reach);
  const isLarge = chosen.rows > 10_000 || chosen.columns > 1_000;
  return isLarge ? { rows: part?.rows ?? 1, columns: part?.columns ?? 1 } : chosen;
}

/**
 * Pastes a text at the active cell; fills the whole selection where the block fits into it a whole number of times. What was copied here goes
 * in as the cells it was, looks and formulas too; what comes from elsewhere is read as if typed.
 */
export function pasteText(session: Session, text: string): void {
  const own = copied?.text === text.replaceAll("\r\n", "\n") ? copied : undefined;
  const read = own ? [] : readTabSeparated(text);
  const rect = goal(session, sizeOf(own?.cells ?? read));
  const isDone = own
    ? session.change(() => putCopied(session, { sheet: session.book.activeSheet, rect }, own))
    : session.put(rect, typed(read, rect));
  if (isDone) session.select(rect, rect);
}

function sizeOf(block: readonly (readonly unknown[])[]): Pick<Rect, "rows" | "columns"> {
  return { rows: block.length, columns: Math.max(...block.map((line) => line.length)) };
}

/** Where a block of this size goes. */
function goal({ active, selection }: Session, { rows, columns }: Pick<Rect, "rows" | "columns">): Rect {
  const fillsDown = selection.rows % rows === 0;
  const fillsAcross = selection.columns % columns === 0;
  return {
    row: fillsDown ? selection.row : active.row,
    column: fillsAcross ? selection.column : active.column,
    rows: fillsDown ? selection.rows : rows,
    columns: fillsAcross ? selection.columns : columns,
  };
}

function typed(block: readonly (readonly string[])[], { rows, columns }: Rect): Content[][] {
  const width = sizeOf(block).columns;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => block[down % block.length]?.[right % width] || null),
  );
}

function putCopied({ book }: Session, target: Block, own: Copied): void {
  const width = sizeOf(own.cells).columns;
  putCells(book, target, (_, down, right) => {
    const [line, at] = [down % own.cells.length, right % width];
    const cell = own.cells[line]?.[at];
    const to = { sheet: target.sheet, row: target.rect.row + down, column: target.rect.column + right };
    // What was cut has moved: its formulas still mean the same cells.
    const from = own.isCut ? to : { sheet: own.sheet, row: own.rows[line] ?? 0, column: own.column + at };
    return copiedCell(cell, from, to);
  });
}
