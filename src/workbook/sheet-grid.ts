import type { RawCell } from "../records/cell";

/** How a cell looks, as far as it tells what is meant. */
export interface CellLook {
  /** The number format; "" for none of its own. */
  readonly format: string;
  /** The colour of its fill, whatever way the workbook names colours; "" for none. */
  readonly fill: string;
  /** The name of its font; "" for none of its own. */
  readonly font: string;
}

/** A block of cells, both ends included; rows and columns count from 1. */
export interface CellBlock {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Any sheet as it stands, whether it holds a table or not. */
export interface SheetGrid {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** It holds more than MOST_CELLS, so not all of them were read. */
  readonly isTooLarge: boolean;
  /**
   * What stands in the cells, by Excel's number of the row and then of the column, from 1; a hole is a blank cell. A formula's cell is
   * its value, an error its text.
   */
  readonly rows: readonly (readonly (RawCell | undefined)[] | undefined)[];
  readonly isFormula: (row: number, column: number) => boolean;
  readonly lookOf: (row: number, column: number) => CellLook;
  readonly merged: readonly CellBlock[];
  /** Cells that a rule may paint: what is painted so is not kept in the cell. */
  readonly paintedByRule: readonly CellBlock[];
}

/** No register has more cells; they would take minutes to come out of Excel. */
export const MOST_CELLS = 200_000;

export const PLAIN_LOOK: CellLook = { format: "", fill: "", font: "" };
