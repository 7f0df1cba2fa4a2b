import { formatValue } from "../formula/number-format";
import type { Book } from "./book";
import type { Cell } from "./cell";
import type { CellPlace, Sheet } from "./sheet";

/** What to look for, and in how much of the workbook. */
export interface Search {
  readonly text: string;
  readonly in: "sheet" | "workbook";
}

/** Every cell that shows a text, or has it in its formula, capitals or not; sheet by sheet and row by row. What is hidden is not looked at. */
export function findAll(book: Book, { text, in: where }: Search): CellPlace[] {
  if (text === "") return [];
  const wanted = text.toLowerCase();
  const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const found: CellPlace[] = [];
  for (const sheet of where === "sheet" ? [book.activeSheet] : visible)
    sheet.forEach((cell, row, column) => {
      if (!sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column) && holds(cell, wanted))
        found.push({ sheet, row, column });
    });
  return found;
}

function holds(cell: Cell, wanted: string): boolean {
  if (cell.formula?.toLowerCase().includes(wanted)) return true;
  const { value } = cell;
  if (value === null) return false;
  const shown = typeof value === "string" ? value : formatValue(value, cell.style?.numberFormat);
  return shown.toLowerCase().includes(wanted);
}

/** Which of the found cells comes next after a cell, or before it; round the end to the other. −1 where there are none. */
export function nextFound(
  found: readonly CellPlace[],
  sheets: readonly Sheet[],
  from: CellPlace,
  back: boolean,
): number {
  const rank = ({ sheet, row, column }: CellPlace): readonly number[] => [sheets.indexOf(sheet), row, column];
  const isAfter = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((part, index) => part !== b[index]);
    return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
  };
  const here = rank(from);
  const next = back
    ? found.findLastIndex((place) => isAfter(here, rank(place)))
    : found.findIndex((place) => isAfter(rank(place), here));
  return next >= 0 || found.length === 0 ? next : back ? found.length - 1 : 0;
}
