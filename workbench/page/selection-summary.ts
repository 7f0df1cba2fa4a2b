import type { Rect } from "../book/address";
import type { Sheet } from "../book/sheet";

/** What the foot of the page says of the selection: how many of its cells are filled, and of numbers their average and sum, as Excel does. Days and times are counted alone. */
export function summaryOf(sheet: Sheet, { row, column, rows, columns }: Rect): string {
  if (rows * columns === 1) return "Ready";
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (let down = row; down < Math.min(row + rows, sheet.rows.length); down += 1) {
    const cells = sheet.rows[down] ?? [];
    for (let right = column; right < Math.min(column + columns, cells.length); right += 1) {
      const value = cells[right]?.value ?? null;
      if (value !== null) count += 1;
      if (typeof value !== "number" || isDayOrTime(cells[right]?.style?.numberFormat)) continue;
      numbers += 1;
      sum += value;
    }
  }
  if (numbers === 0 || count === 1) return count === 0 ? "Ready" : `Count: ${count}`;
  return `Average: ${shown(sum / numbers)}   Count: ${count}   Sum: ${shown(sum)}`;
}

function isDayOrTime(format = ""): boolean {
  return /[dmyh]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ""));
}

function shown(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}
