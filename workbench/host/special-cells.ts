import type { Rect } from "../book/address";
import { isError } from "../book/cell";
import type { Block, Sheet } from "../book/sheet";
import { text } from "./argument";
import { notEmulated } from "./host-error";
import { NULL_OBJECT, reading, type HostObject } from "./object";

/** Excel's `RangeAreas` over the cells of a block that hold formulas: all of them, or those that show an error. No other kind is emulated. */
export function specialCells(
  { sheet, rect: within }: Block,
  [kind, values]: readonly unknown[],
  range: (rect: Rect) => HostObject,
): HostObject {
  const wanted = text(values, "All");
  if (text(kind) !== "Formulas" || (wanted !== "All" && wanted !== "Errors"))
    throw notEmulated(`Range.GetSpecialCells of ${text(kind)}, ${wanted}`);
  const rects = formulaRuns(sheet, within, wanted === "Errors");
  return rangeAreas(rects, range);
}

/** Excel's `RangeAreas` over these blocks of one sheet; none for no block. */
export function rangeAreas(rects: readonly Rect[], range: (rect: Rect) => HostObject): HostObject {
  if (rects.length === 0) return NULL_OBJECT;
  return {
    className: "RangeAreas",
    keepable: true,
    scalars: {
      AreaCount: reading(() => rects.length),
      CellCount: reading(() => rects.reduce((sum, { rows }) => sum + rows, 0)),
    },
    links: {
      Areas: () => ({
        className: "RangeCollection",
        items: () => rects.map(range),
        scalars: { Count: reading(() => rects.length) },
      }),
    },
  };
}

/** One block for each run of such cells down a column; cells that a formula only spills into do not count. */
function formulaRuns(sheet: Sheet, within: Rect, errorsOnly: boolean): readonly Rect[] {
  const rects: { row: number; column: number; rows: number; columns: 1 }[] = [];
  const open = new Map<number, (typeof rects)[number]>();
  const lastRow = Math.min(sheet.rows.length, within.row + within.rows);
  for (let row = within.row; row < lastRow; row += 1) {
    const cells = sheet.rows[row] ?? [];
    for (let column = within.column; column < Math.min(cells.length, within.column + within.columns); column += 1) {
      const cell = cells[column];
      if (cell?.formula === undefined || (errorsOnly && !isError(cell.value))) continue;
      const run = open.get(column);
      if (run && run.row + run.rows === row) run.rows += 1;
      else {
        const begun = { row, column, rows: 1, columns: 1 as const };
        open.set(column, begun);
        rects.push(begun);
      }
    }
  }
  return rects;
}
