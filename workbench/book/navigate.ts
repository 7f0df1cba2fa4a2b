import { around, cellRect, contains, sameRect, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "./address";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import { bodyRect } from "./table";

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** One cell on: down or up, right or left. */
export interface Step {
  readonly down: number;
  readonly right: number;
}

/**
 * The cell so many steps on, over hidden rows and columns; the last one in view before the sheet's edge where there are no more. Merged cells are
 * one, at their first.
 */
export function stepFrom(sheet: Sheet, from: CellAt, step: Step): CellAt {
  const to = linesAfter(sheet, from, step);
  const merge = mergeAt(sheet, from);
  if (!merge || !contains(merge, to.row, to.column)) return firstOfMerge(sheet, to);
  const edge = {
    row: step.down > 0 ? merge.row + merge.rows - 1 : from.row,
    column: step.right > 0 ? merge.column + merge.columns - 1 : from.column,
  };
  return firstOfMerge(sheet, linesAfter(sheet, edge, { down: Math.sign(step.down), right: Math.sign(step.right) }));
}

/** The first cell of the merged cells that a cell is one of; the cell itself where it is not. */
export function firstOfMerge(sheet: Sheet, at: CellAt): CellAt {
  const { row, column } = mergeAt(sheet, at) ?? at;
  return { row, column };
}

export function mergeAt(sheet: Sheet, { row, column }: CellAt): Rect | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}

function linesAfter(sheet: Sheet, from: CellAt, { down, right }: Step): CellAt {
  return {
    row: lineAfter(from.row, down, SHEET_ROWS, sheet.hiddenRows),
    column: lineAfter(from.column, right, SHEET_COLUMNS, sheet.hiddenColumns),
  };
}

function lineAfter(from: number, steps: number, limit: number, hidden: ReadonlySet<number>): number {
  const direction = Math.sign(steps);
  let line = from;
  let left = Math.abs(steps);
  for (let at = from + direction; left > 0 && at >= 0 && at < limit; at += direction) {
    if (hidden.has(at)) continue;
    line = at;
    left -= 1;
  }
  return line;
}

/** Where Ctrl and an arrow go: to the end of the filled cells, or over blank ones to the next that is filled, or to the sheet's edge. */
export function edgeFrom(sheet: Sheet, from: CellAt, step: Step): CellAt {
  const used = sheet.used(true) ?? cellRect(0, 0);
  const bottom = used.row + used.rows - 1;
  const right = used.column + used.columns - 1;
  const isFilled = ({ row, column }: CellAt): boolean => (sheet.get(row, column)?.value ?? null) !== null;
  const next = (at: CellAt): CellAt | undefined => {
    const then = stepFrom(sheet, at, step);
    const isBeyond = (step.down > 0 && at.row >= bottom) || (step.right > 0 && at.column >= right);
    return isBeyond || (then.row === at.row && then.column === at.column) ? undefined : then;
  };
  let at = from;
  let then = next(at);
  if (then && isFilled(at) && isFilled(then)) {
    while (then && isFilled(then)) {
      at = then;
      then = next(at);
    }
    return at;
  }
  while (then && !isFilled(then)) {
    at = then;
    then = next(at);
  }
  if (then) return then;
  const edge = { row: step.down > 0 ? SHEET_ROWS - 1 : 0, column: step.right > 0 ? SHEET_COLUMNS - 1 : 0 };
  return step.down === 0 ? { row: from.row, column: edge.column } : { row: edge.row, column: from.column };
}

/** The last row and the last column that hold anything: where Ctrl+End goes. */
export function lastCell(sheet: Sheet): CellAt {
  const used = sheet.used(true) ?? cellRect(0, 0);
  return { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
}

/** What Ctrl+A chooses: first the rows of the table or the filled block around the cell, then with the table's headers, then the whole sheet. */
export function allAround(book: Book, sheet: Sheet, { row, column }: CellAt, chosen: Rect): Rect {
  const table = book.tableAt(sheet.id, row, column);
  const steps = table ? [bodyRect(table), table.rect] : [filledBlock(sheet, cellRect(row, column))];
  const whole = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  const at = steps.findIndex((rect) => sameRect(rect, chosen));
  const next = steps[at + 1];
  if (!next || (next.rows * next.columns === 1 && at < 0)) return whole;
  return contains(next, row, column) ? next : (steps[at + 2] ?? whole);
}

/** The block of cells that touch each other, with blank rows and columns all around it. */
function filledBlock(sheet: Sheet, start: Rect): Rect {
  let rect = start;
  for (;;) {
    const grown = [
      { ...rect, row: rect.row - 1, rows: 1, column: Math.max(0, rect.column - 1), columns: rect.columns + 2 },
      { ...rect, row: rect.row + rect.rows, rows: 1, column: Math.max(0, rect.column - 1), columns: rect.columns + 2 },
      { ...rect, column: rect.column - 1, columns: 1 },
      { ...rect, column: rect.column + rect.columns, columns: 1 },
    ]
      .filter((line) => line.row >= 0 && line.column >= 0)
      .flatMap((line) => filledPart(sheet, line))
      .reduce(around, rect);
    if (sameRect(grown, rect)) return rect;
    rect = grown;
  }
}

function filledPart(sheet: Sheet, line: Rect): Rect[] {
  const found: Rect[] = [];
  for (let row = line.row; row < line.row + line.rows; row += 1) {
    for (let column = line.column; column < line.column + line.columns; column += 1)
      if ((sheet.get(row, column)?.value ?? null) !== null) found.push(cellRect(row, column));
  }
  return found;
}

/** The next cell of a chosen block, row by row (`row`) or column by column, and from its end to its beginning: where Tab and Enter go. */
export function nextWithin(
  sheet: Sheet,
  rect: Rect,
  { row, column }: CellAt,
  how: { readonly by: "row" | "column"; readonly back: boolean },
): CellAt {
  const rows = lines(rect.row, rect.rows, sheet.hiddenRows);
  const columns = lines(rect.column, rect.columns, sheet.hiddenColumns);
  const [across, along] = how.by === "row" ? [columns, rows] : [rows, columns];
  const [x, y] = how.by === "row" ? [column, row] : [row, column];
  const count = across.length * along.length;
  const place = along.indexOf(y) * across.length + across.indexOf(x) + (how.back ? -1 : 1);
  const at = ((place % count) + count) % count;
  const inner = across[at % across.length] ?? x;
  const outer = along[Math.floor(at / across.length)] ?? y;
  return how.by === "row" ? { row: outer, column: inner } : { row: inner, column: outer };
}

function lines(first: number, count: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, at) => first + at).filter((line) => !hidden.has(line));
}
