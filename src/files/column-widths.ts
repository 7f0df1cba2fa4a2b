import type { Rows, Value } from "../answers/value";
import type { CellKind } from "../records/cell";
import { linesOf } from "./lines";
import { ON_ITS_SIDE, UPRIGHT } from "./paper";
import type { FileColumn } from "./plain-sheet";

const NARROWEST = 6;
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
  const plain = columns.map((column, at) => sizeOf(column, { rows, at }));
  const isTooWide = sumOf(plain.map(({ least }) => least)) > ON_ITS_SIDE;
  const sizes = () => (isTooWide ? columns.map((column, at) => turnedSize(column, { rows, at })) : copyOf(plain));
  const onItsSide = fitted(sizes(), looked, ON_ITS_SIDE);
  const upright = fitted(sizes(), looked, UPRIGHT);
  const isUpright = sumOf(upright) <= UPRIGHT && linesIn(looked, upright) <= linesIn(looked, onItsSide) * MORE_UPRIGHT;
  return isUpright ? upright : onItsSide;
}

/** An upright page holds so many times the lines of one on its side. */
const MORE_UPRIGHT = 1.4;

/** Does a header stand on its side, since its column is narrower than its longest word? */
export function isTurned(header: string, width: number): boolean {
  return wordOf(header) + 1 > width;
}

/** Text that stands beside turned headers is not squeezed to its longest word. */
const TEXT_BESIDE_TURNED = 24;

/** A header is turned for so many characters, not for fewer. */
const WORTH_TURNING = 3;

/** In a table too wide for its headers the narrow columns' are turned, and the running text keeps some width. */
function turnedSize(column: FileColumn, place: { readonly rows: Rows; readonly at: number }): Size {
  const { width, least, filled, longest } = sizeOf(column, place);
  const kept = column.kind === "text" ? Math.min(longest + 2, TEXT_BESIDE_TURNED) : 0;
  const narrow = Math.max(NARROWEST, filled, kept);
  return narrow + WORTH_TURNING <= least
    ? { width: narrow, least: narrow }
    : { width: Math.max(width, least, narrow), least: Math.max(least, narrow) };
}

function copyOf(sizes: readonly Size[]): readonly Size[] {
  return sizes.map((size) => ({ ...size }));
}

function wordOf(header: string): number {
  return Math.max(...header.split(" ").map((word) => word.length));
}

interface Measured extends Size {
  /** What stands in the column takes so much at least, whatever stands over it. */
  readonly filled: number;
  readonly longest: number;
}

function sizeOf(
  { header, kind, width }: FileColumn,
  { rows, at }: { readonly rows: Rows; readonly at: number },
): Measured {
  const longest = Math.max(0, ...rows.map((row) => textOf(row[at] ?? "").length));
  // The filter's button stands below the header's words, where it takes nothing of their width.
  const headed = wordOf(header) + 1;
  const filled = isText(kind) ? longestWord(rows, at, mostWhole(kind)) : fixedWidth(kind, longest);
  const least = Math.max(NARROWEST, headed, filled);
  return { width: Math.max(least, Math.min(Math.max(width, WIDE), longest + 2)), least, filled, longest };
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

/** What a date, a time or a number takes, with the pound sign, the commas and the pence of a sum. */
function fixedWidth(kind: CellKind, longest: number): number {
  if (kind === "date" || kind === "date or yes") return 11;
  return kind === "number" ? longest + 5 : NARROWEST;
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
