import { countOf } from "../../answers/english";
import type { Plan, TakenFor } from "../../bring-in/plan";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { cellAddress, columnLetters } from "../../records/cell-address";
import { textOf } from "../../records/cell";
import type { SheetGrid } from "../../workbook/sheet-grid";

/** A cell of the officer's own sheet, and what it was taken for. */
export interface CellShown {
  readonly text: string;
  readonly as: TakenFor | "nothing";
}

/** The officer's own sheet as the page shows it. */
export interface SheetPicture {
  /** The letters over its columns. */
  readonly letters: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly CellShown[] }[];
  /** What of the sheet is shown, where that is not all of it; "" where it is. */
  readonly cut: string;
}

/** So much of a sheet is shown; the rest is read all the same. */
const [MOST_ROWS, MOST_COLUMNS] = [40, 20];

/** The whole of a small sheet; of a larger one the first rows and columns that were taken for something. */
export function sheetPicture(grid: SheetGrid, { takenFor }: Pick<Plan, "takenFor">): SheetPicture {
  const asOf = (row: number, column: number): CellShown["as"] => takenFor.get(cellAddress(row, column)) ?? "nothing";
  const height = grid.rows.length - 1;
  const width = grid.rows.reduce((most, row) => Math.max(most, (row?.length ?? 1) - 1), 0);
  const rows = shownOf(height, MOST_ROWS, (row) =>
    (grid.rows[row] ?? []).some((_, column) => asOf(row, column) !== "nothing"),
  );
  const columns = shownOf(width, MOST_COLUMNS, (column) => rows.some((row) => asOf(row, column) !== "nothing"));
  const isCut = rows.length < height || columns.length < width;
  return {
    letters: columns.map(columnLetters),
    rows: rows.map((row) => ({
      number: row,
      cells: columns.map((column) => ({ text: shownText(grid, row, column), as: asOf(row, column) })),
    })),
    cut: isCut
      ? `${countOf(rows.length, "row")} and ${countOf(columns.length, "column")} of it are shown; all of it was read.`
      : "",
  };
}

/** The numbers from 1 to `all`, or the first `most` of those that are wanted; where none is, the first. */
function shownOf(all: number, most: number, isWanted: (number: number) => boolean): readonly number[] {
  const every = Array.from({ length: all }, (_, at) => at + 1);
  if (all <= most) return every;
  const wanted: number[] = [];
  for (const number of every) {
    if (isWanted(number)) wanted.push(number);
    if (wanted.length === most) break;
  }
  return wanted.length > 0 ? wanted : every.slice(0, most);
}

function shownText(grid: SheetGrid, row: number, column: number): string {
  const raw = grid.rows[row]?.[column] ?? "";
  const isDay = typeof raw === "number" && /[dy]/i.test(grid.lookOf(row, column).format);
  return isDay ? toLongDate(Math.floor(raw) as PlainDate) : textOf(raw);
}
