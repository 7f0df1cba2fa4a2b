import { copyFormula } from "../formula/rewrite";
import type { Rect } from "./address";
import type { Book } from "./book";
import { withContent, type Cell } from "./cell";
import { putCells } from "./edit-cells";
import { visibleParts } from "./filter-table";
import { seriesOf, showsDay, type Series } from "./series";
import type { Block, CellPlace, Sheet } from "./sheet";
import { bodyRect } from "./table";

/** Fills a block's first row down and adjusts its formulas; rows that a filter hides stay as they are. */
export function fillDown(book: Book, sheet: Sheet, rect: Rect): void {
  fill(book, { sheet, rect: { ...rect, rows: 1 } }, rect, "copies");
}

/** Fills a block's first column to the right and adjusts its formulas. */
export function fillRight(book: Book, sheet: Sheet, rect: Rect): void {
  fill(book, { sheet, rect: { ...rect, columns: 1 } }, rect, "copies");
}

/** `copies` repeat what is there, `series` continue it; `turned`, with Ctrl held, counts a single number on and repeats all else. */
type Filling = "copies" | "series" | "turned";

/**
 * Fills a larger block from one at its edge, as Excel's fill handle does; formulas move along. Rows that a filter hides are neither read nor
 * written; over them Excel continues no series, so neither does this.
 */
export function fill(book: Book, { sheet, rect: source }: Block, whole: Rect, what: Filling): void {
  const isDown = whole.rows > source.rows;
  const target = restOf(source, whole);
  if (target.rows <= 0 || target.columns <= 0) return;
  const isBack = target.row < source.row || target.column < source.column;
  const lines = (rect: Rect): number[] => {
    const found = isDown ? visibleRows(sheet, rect) : Array.from({ length: rect.columns }, (_, at) => rect.column + at);
    return isBack ? found.reverse() : found;
  };
  const from = lines(source);
  const to = lines(target);
  if (from.length === 0) return;
  const isWhole = !isDown || from.length + to.length === whole.rows;
  const filled = new Map<string, Cell | undefined>();
  for (let across = 0; across < (isDown ? source.columns : source.rows); across += 1) {
    const place = (line: number): CellPlace =>
      isDown ? { sheet, row: line, column: source.column + across } : { sheet, row: source.row + across, column: line };
    const cells = from.map((line) => cellAt(place(line)));
    const series = isWhole ? seriesFor(cells, what, isBack ? -1 : 1) : undefined;
    to.forEach((line, at) => {
      const origin = place(from[at % from.length] ?? 0);
      const goal = place(line);
      const cell = copiedCell(cells[at % cells.length], origin, goal);
      const isPlain = cell && cell.formula === undefined;
      filled.set(`${goal.row},${goal.column}`, isPlain && series ? withContent(cell, series(at)) : cell);
    });
  }
  for (const part of isDown ? visibleParts(sheet, target) : [target])
    putCells(book, { sheet, rect: part }, (_, down, right) => filled.get(`${part.row + down},${part.column + right}`));
}

/** What continues some cells; undefined where they are repeated. */
function seriesFor(cells: readonly (Cell | undefined)[], what: Filling, direction: 1 | -1): Series | undefined {
  const shown = cells.map((cell) => ({ value: cell?.value ?? null, format: cell?.style?.numberFormat }));
  if (what === "series") return seriesOf(shown, direction);
  const [only] = shown;
  if (what === "copies" || shown.length > 1 || typeof only?.value !== "number" || showsDay(only.format))
    return undefined;
  const { value } = only;
  return (at) => value + (at + 1) * direction;
}

/** A cell as it is copied to another place: its formula moved along, an answer that spilled into it as a plain value. */
export function copiedCell(cell: Cell | undefined, from: CellPlace, to: CellPlace): Cell | undefined {
  if (!cell) return undefined;
  const { spilledFrom: _, ...copied } = cell;
  if (copied.formula === undefined) return copied;
  return { ...copied, value: null, formula: copyFormula(copied.formula, to.row - from.row, to.column - from.column) };
}

function cellAt({ sheet, row, column }: CellPlace): Cell | undefined {
  return sheet.get(row, column);
}

function visibleRows(sheet: Sheet, rect: Rect): number[] {
  return visibleParts(sheet, rect).flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at));
}

/** What of the larger block lies below, above, right or left of the smaller. */
function restOf(source: Rect, whole: Rect): Rect {
  if (whole.rows > source.rows) {
    const row = whole.row < source.row ? whole.row : source.row + source.rows;
    return { ...source, row, rows: whole.rows - source.rows };
  }
  const column = whole.column < source.column ? whole.column : source.column + source.columns;
  return { ...source, column, columns: whole.columns - source.columns };
}

/**
 * How far a double click on the fill handle fills: down beside the filled column to the left, else the one to the right, to the row before its
 * first blank; in a table to its last row. The block itself where there is nothing to fill beside.
 */
export function besideFilled(book: Book, { sheet, rect }: Block): Rect {
  const bottom = rect.row + rect.rows - 1;
  const table = book.tableAt(sheet.id, bottom, rect.column);
  if (table) {
    const body = bodyRect(table);
    return { ...rect, rows: Math.max(rect.rows, body.row + body.rows - rect.row) };
  }
  const filledTo = (column: number): number => {
    let row = bottom;
    while ((sheet.get(row + 1, column)?.value ?? null) !== null) row += 1;
    return row;
  };
  const left = rect.column > 0 ? filledTo(rect.column - 1) : bottom;
  const last = left > bottom ? left : filledTo(rect.column + rect.columns);
  return { ...rect, rows: last - rect.row + 1 };
}
