import type { RawCell } from "../../src/records/cell";
import { rangeOf } from "../../src/records/cell-address";
import { type CellLook, PLAIN_LOOK, type SheetGrid } from "../../src/workbook/sheet-grid";
import { on } from "../register/given-workbook";

/** A cell as a test writes it: what it holds, and how it looks where that matters. */
export type GivenCell =
  RawCell | { readonly value?: RawCell; readonly formula?: string; readonly look?: Partial<CellLook> };

/** A sheet as a test writes it: the rows from the first, the cells from column A. */
export interface GivenSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly GivenCell[])[];
  readonly merged?: readonly string[];
  readonly paintedByRule?: readonly string[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
}

/** The cell of a day: its serial, shown as that format says. */
export function dayCell(iso: string, format = "dd/mm/yyyy"): GivenCell {
  return { value: on(iso), look: { format } };
}

export function formulaCell(formula: string, value: RawCell): GivenCell {
  return { formula, value };
}

/** A blank cell that is filled. */
export function filled(fill: string, value: RawCell = ""): GivenCell {
  return { value, look: { fill } };
}

export function partsOfCell(cell: GivenCell): {
  readonly value: RawCell;
  readonly formula: string | null;
  readonly look: CellLook;
} {
  if (typeof cell !== "object" || cell === null) return { value: cell ?? "", formula: null, look: PLAIN_LOOK };
  return { value: cell.value ?? "", formula: cell.formula ?? null, look: { ...PLAIN_LOOK, ...cell.look } };
}

export function gridOf({
  sheet,
  rows,
  merged = [],
  paintedByRule = [],
  isHidden = false,
  isProtected = false,
}: GivenSheet): SheetGrid {
  const at = (row: number, column: number) => partsOfCell(rows[row - 1]?.[column - 1] ?? "");
  const blocks = (ranges: readonly string[]): SheetGrid["merged"] =>
    ranges.map((range) => {
      const { from, to } = rangeOf(range)!;
      return { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column };
    });
  return {
    sheet,
    date1904: false,
    isHidden,
    isProtected,
    isTooLarge: false,
    rows: [undefined, ...rows.map((row) => [undefined, ...row.map((cell) => partsOfCell(cell).value)])],
    isFormula: (row, column) => at(row, column).formula !== null,
    lookOf: (row, column) => at(row, column).look,
    merged: blocks(merged),
    paintedByRule: blocks(paintedByRule),
  };
}
