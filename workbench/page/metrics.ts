import { cellRect, columnLetters, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../book/address";
import type { Sheet } from "../book/sheet";
import { formatValue } from "../formula/number-format";

const PIXELS_PER_POINT = 4 / 3;
const ROW = 22;
const COLUMN = 64;
const LETTER = 6.6;
const LINE = 18;
/** What a cell has beside its text: room on both sides and the line. */
const SIDES = 9;

/** From one line or pixel to another, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the rows and columns of a sheet stand, in pixels. */
export interface Metrics {
  readonly rows: number;
  readonly columns: number;
  /** Tops of the rows and, last, the bottom of all; likewise lefts. */
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
}

/** Measures a sheet: all it uses, what is chosen of it (`reach`) and some room beyond. Hidden columns have no width, filtered rows no height; wrapped text gets the height it needs. */
export function measure(sheet: Sheet, reach: Rect = cellRect(0, 0)): Metrics {
  const used = sheet.used();
  const rows = Math.min(SHEET_ROWS, Math.max(60, (used ? used.row + used.rows : 0) + 40, reach.row + 40));
  const columns = Math.min(SHEET_COLUMNS, Math.max(20, (used ? used.column + used.columns : 0) + 8, reach.column + 8));
  const lefts = [0];
  for (let column = 0; column < columns; column += 1) {
    const points = sheet.columnWidths.get(column);
    const width = sheet.hiddenColumns.has(column)
      ? 0
      : points === undefined
        ? COLUMN
        : Math.round(points * PIXELS_PER_POINT);
    lefts.push((lefts.at(-1) ?? 0) + width);
  }
  const tops = [0];
  for (let row = 0; row < rows; row += 1)
    tops.push((tops.at(-1) ?? 0) + (sheet.hiddenRows.has(row) ? 0 : rowHeight(sheet, row, lefts)));
  return { rows, columns, tops, lefts };
}

function rowHeight(sheet: Sheet, row: number, lefts: readonly number[]): number {
  const points = sheet.rowHeights.get(row);
  if (points !== undefined) return Math.max(ROW, Math.round(points * PIXELS_PER_POINT));
  let lines = 1;
  let size = 11;
  (sheet.rows[row] ?? []).forEach((cell, column) => {
    size = Math.max(size, cell?.style?.fontSize ?? 11);
    if (!cell?.style?.wrap || cell.value === null) return;
    const merge = sheet.merges.find((rect) => rect.row === row && rect.column === column);
    const width = (lefts[column + (merge?.columns ?? 1)] ?? 0) - (lefts[column] ?? 0) - SIDES;
    const text = formatValue(cell.value, cell.style.numberFormat);
    const room = (width * 11) / (cell.style.fontSize ?? 11);
    const needed = text.split("\n").reduce((sum, line) => sum + linesOf(line, Math.max(room, LETTER)), 0);
    lines = Math.max(lines, needed);
  });
  const line = Math.max(LINE, Math.ceil(size * 1.6));
  return Math.max(ROW, Math.min(lines, 20) * line + 4);
}

const counted = new Map<string, number>();

/** How many lines does a text take in so many pixels? Counted once: a sheet is measured with each edit. */
function linesOf(text: string, width: number): number {
  const key = `${width} ${text}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const lines = countLines(text, width);
  counted.set(key, lines);
  return lines;
}

/** A text is parted behind spaces and hyphens, as a browser does, and anywhere in what is wider. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of text.split(/(?<=[ -])/)) {
    const needed = widthOf(piece.trimEnd());
    if (filled > 0 && filled + needed > width) {
      lines += 1;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    filled += needed > width ? needed % width : widthOf(piece);
  }
  return lines;
}

const widths = new Map<string, number>();
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/** A short text's width in pixels, in the page's own font. */
function widthOf(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  if (pen === undefined) {
    pen = new OffscreenCanvas(1, 1).getContext("2d");
    if (pen) pen.font = getComputedStyle(document.body).font;
  }
  const measured = pen?.measureText(text).width ?? text.length * LETTER;
  widths.set(text, measured);
  return measured;
}

/** The line that covers a pixel: the last whose start is at or before it. */
export function lineAt(starts: readonly number[], pixel: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A block's place on the sheet. */
export function boxOf(metrics: Metrics, rect: Rect): Box {
  const left = metrics.lefts[Math.min(rect.column, metrics.columns)] ?? 0;
  const top = metrics.tops[Math.min(rect.row, metrics.rows)] ?? 0;
  const right = metrics.lefts[Math.min(rect.column + rect.columns, metrics.columns)] ?? 0;
  const bottom = metrics.tops[Math.min(rect.row + rect.rows, metrics.rows)] ?? 0;
  return { left, top, width: right - left, height: bottom - top };
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
