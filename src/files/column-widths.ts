import type { Rows, Value } from "../answers/value";
import type { CellKind } from "../records/cell";
import { linesOf } from "./lines";
import { ON_ITS_SIDE, UPRIGHT } from "./paper";
import type { FileColumn } from "./plain-sheet";

const NARROWEST = 8;
/** What a filter's button takes of a header. */
export const BUTTON = 4;
/** A post and its agency, which stand where the template has a name. */
const WIDE = 100;
const LONGEST_KEPT_WHOLE = 20;
const LONGEST_ID = 40;

/** So many rows, spread over all of them, tell how a table wraps. */
const ROWS_LOOKED_AT = 200;

interface Size {
  readonly least: number;
  width: number;
}

/**
 * How wide is each column? As wide as what stands in it, until all fit across the paper: the column gives way first that
 * makes the fewest rows longer by it. Upright where that takes hardly more lines than on its side, since an upright page holds more of them.
 */
export function widthsFor(columns: readonly FileColumn[], rows: Rows): readonly number[] {
  const step = Math.max(1, Math.floor(rows.length / ROWS_LOOKED_AT));
  const looked = rows.filter((_, at) => at % step === 0).map((row) => row.map(textOf));
  const sizes = () => columns.map((column, at) => sizeOf(column, { rows, at }));
  const onItsSide = fitted(sizes(), looked, ON_ITS_SIDE);
  const upright = fitted(sizes(), looked, UPRIGHT);
  const isUpright = sumOf(upright) <= UPRIGHT && linesIn(looked, upright) <= linesIn(looked, onItsSide) * MORE_UPRIGHT;
  return isUpright ? upright : onItsSide;
}

/** An upright page holds so many times the lines of one on its side. */
const MORE_UPRIGHT = 1.4;

function sizeOf({ header, kind, width }: FileColumn, { rows, at }: { readonly rows: Rows; readonly at: number }): Size {
  const longest = Math.max(0, ...rows.map((row) => textOf(row[at] ?? "").length));
  const headed = Math.max(...header.split(" ").map((word) => word.length)) + BUTTON;
  const least = Math.max(NARROWEST, headed, isText(kind) ? longestWord(rows, at, mostWhole(kind)) : fixedWidth(kind));
  return { width: Math.max(least, Math.min(Math.max(width, WIDE), longest + 2)), least };
}

/** Takes a character at a time from the column that makes the fewest rows longer by it, until all fit or none can give. */
function fitted(sizes: readonly Size[], rows: readonly (readonly string[])[], room: number): readonly number[] {
  const linesAt = (column: number, width: number) => rows.map((row) => linesOf(row[column] ?? "", width - 1));
  const columns = sizes.map((size, at) => ({
    at,
    size,
    lines: linesAt(at, size.width),
    narrower: linesAt(at, size.width - 1),
  }));
  let total = sumOf(sizes.map(({ width }) => width));
  while (total > room) {
    const heights = rows.map((_, row) => Math.max(1, ...columns.map(({ lines }) => lines[row] ?? 1)));
    const costs = columns
      .filter(({ size }) => size.width > size.least)
      .map((column) => ({
        column,
        longer: column.narrower.filter((count, row) => count > (heights[row] ?? 1)).length,
      }));
    const [first] = costs.sort((a, b) => a.longer - b.longer || b.column.size.width - a.column.size.width);
    if (first === undefined) break;
    const { column } = first;
    column.size.width--;
    column.lines = column.narrower;
    column.narrower = linesAt(column.at, column.size.width - 1);
    total--;
  }
  return sizes.map(({ width }) => width);
}

function linesIn(rows: readonly (readonly string[])[], widths: readonly number[]): number {
  return rows.reduce(
    (sum, row) => sum + Math.max(1, ...row.map((text, at) => linesOf(text, (widths[at] ?? 1) - 1))),
    0,
  );
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** What a date, a time or a number takes. */
function fixedWidth(kind: CellKind): number {
  return kind === "date" || kind === "date or yes" || kind === "number" || kind === "time before" ? 13 : NARROWEST;
}

/** An id is never parted. */
function mostWhole(kind: CellKind): number {
  return kind === "id" || kind === "reference" ? LONGEST_ID : LONGEST_KEPT_WHOLE;
}

/** A word that would be parted; longer ones than so are. */
function longestWord(rows: Rows, at: number, most: number): number {
  const words = rows.flatMap((row) => textOf(row[at] ?? "").split(" "));
  return Math.min(most, Math.max(0, ...words.map((word) => word.length + 1)));
}

export function isText(kind: CellKind): boolean {
  return ["text", "texts", "id", "reference", "references", "word", "moment"].includes(kind);
}

export function textOf(value: Value): string {
  return typeof value === "object" ? "" : String(value);
}
