import { formatValue } from "../formula/number-format";
import type { Rect } from "./address";
import { eachUsed } from "./edit-cells";
import type { Block, Sheet } from "./sheet";

const POINTS_PER_LETTER = 5.25;
const EDGES = 9;
const COLUMN = 48;

/** Widens columns that nobody has sized so that the numbers and days in a block show whole, as Excel does when they are typed. */
export function widenForNumbers({ sheet, rect }: Block): void {
  const needed = new Map<number, number>();
  eachUsed(sheet, rect, ({ value, style }, _row, column) => {
    if (typeof value !== "number" || sheet.columnWidths.has(column)) return;
    const width = formatValue(value, style?.numberFormat).length * POINTS_PER_LETTER + EDGES;
    needed.set(column, Math.max(needed.get(column) ?? COLUMN, width));
  });
  for (const [column, width] of needed) if (width > COLUMN) sheet.columnWidths.set(column, width);
}

/** The width in points that shows a column's longest line; undefined for an empty column. */
export function fittingWidth(sheet: Sheet, column: number, rect: Rect): number | undefined {
  let longest = 0;
  const last = Math.min(sheet.rows.length, rect.row + rect.rows);
  for (let row = rect.row; row < last; row += 1) {
    const cell = sheet.get(row, column);
    if (!cell || cell.style?.wrap) continue;
    const lines = formatValue(cell.value, cell.style?.numberFormat)
      .split("\n")
      .map((line) => line.length * (cell.style?.bold ? 1.08 : 1));
    longest = Math.max(longest, ...lines);
  }
  return longest === 0 ? undefined : Math.min(1_000, longest * POINTS_PER_LETTER + EDGES);
}
