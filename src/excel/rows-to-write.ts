import type { RawCell } from "../records/cell";

/** A row of a table, the text of each cell by its header. */
export type ExistingRow = Readonly<Record<string, string>>;

/** What a cell is to hold. */
export interface CellContent {
  /** Text is text, whatever it looks like; "" empties the cell. */
  readonly value: string | number | boolean;
  /** How a number is shown, like "dd/mm/yyyy", where the cell's own format does not show it so. */
  readonly format?: string;
  readonly isFormula?: true;
}

/** A cell of a row that is there: what it showed when the change was decided, and what it is to hold. */
export interface CellToWrite {
  readonly header: string;
  readonly from: string;
  readonly to: CellContent;
}

/** A row that is there, with cells to change: all of them, or none. */
export interface RowToWrite {
  /** What people call it: "R-014". */
  readonly name: string;
  /** Where it stood when last looked at, 0 the first row of data; where it no longer does, it is looked for. */
  readonly position: number;
  /** What it shows in the columns by which it is found. */
  readonly row: ExistingRow;
  readonly changes: readonly CellToWrite[];
}

/** The cells of a row by their headers. */
export type RowContent = Readonly<Record<string, CellContent>>;

/** A row that was added and is to go again, where it holds exactly what was written. */
export interface RowToRemove {
  readonly name: string;
  readonly position: number;
  readonly cells: RowContent;
  /** True where a blank row of the table was filled: it is emptied. */
  readonly wasBlank: boolean;
}

/** What is to be written into one table. */
export interface TableToWrite {
  readonly table: string;
  readonly changes: readonly RowToWrite[];
  readonly adds: readonly RowContent[];
  readonly removes: readonly RowToRemove[];
  /** What a cell under a header shows: two ways to write the same are the same. */
  readonly shown: (header: string, cell: RawCell) => string;
  /** Is a row of the table this one already? Both as they are shown, in the columns of the row to add. */
  readonly isThere: (row: ExistingRow, existing: ExistingRow) => boolean;
}

/** What was written into one table. */
export interface TableWritten {
  readonly table: string;
  readonly sheet: string;
  /** Where rows were added: "row 5", "rows 5 to 7"; "" for none. */
  readonly address: string;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Rows to add that were there already, and rows to change that held all of it. */
  readonly leftOut: number;
}

/** A row that is not as it was shown: a cell that holds something else, or, with "" for a header, a row that is not there as it was. */
export interface RowInDoubt {
  readonly table: string;
  readonly row: RowToWrite | RowToRemove;
  readonly header: string;
  /** What the cell shows now. */
  readonly found: string;
}

/** What became of all that was asked for. */
export type RowsWritten =
  /** Nothing is written. For a column that is missing `address` is its header. */
  | {
      readonly kind: "in the way";
      readonly table: string;
      readonly sheet: string;
      readonly address: string;
      readonly why:
        | "no table"
        | "no column"
        | "filter"
        | "protection"
        | "totals row"
        | "cells below"
        | "full sheet"
        | "a colleague";
    }
  /** Nothing is written. */
  | { readonly kind: "not as shown"; readonly rows: readonly RowInDoubt[] }
  | {
      readonly kind: "written";
      readonly tables: readonly TableWritten[];
      /** What takes it back. */
      readonly undo: readonly TableToWrite[];
      /** What went wrong all the same, in sentences; "" for nothing. */
      readonly but: string;
    }
  /** Excel took a part of it. */
  | {
      readonly kind: "broken off";
      readonly why: string;
      /** What takes that part back. */
      readonly undo: readonly TableToWrite[];
      /** What is still to be written. */
      readonly left: readonly TableToWrite[];
    };
