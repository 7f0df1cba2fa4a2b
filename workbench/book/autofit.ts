import { formatValue } from "../formula/number-format";
import type { Rect } from "./address";
import type { Sheet } from "./sheet";

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
  return longest === 0 ? undefined : Math.min(1_000, longest * 5.25 + 9);
}
