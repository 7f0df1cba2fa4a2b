import type { RawCell } from "../records/cell";
import type { SheetToWrite } from "../workbook/port";
import type { Attempted } from "./as-much-as-can";
import type { PutAside } from "./put-aside";

/** What became of frozen formulas. */
export interface Unfrozen {
  /** Cells whose formula is back. */
  readonly restored: number;
  /** Cells that Excel refused: their formulas are kept, to be put back another time. */
  readonly stillKept: number;
  /** Why, of the first of these; "" for none. */
  readonly why: string;
  /** Cells whose formula stood there already. */
  readonly inTheirCells: number;
  /** Cells that have been changed or moved since, and were left as they are. */
  readonly leftAlone: number;
  /** Places of which the record kept in the workbook can no longer be read. */
  readonly unreadable: number;
}

/** The cell that is selected. */
export interface SelectedCell {
  readonly sheet: string;
  /** "C14" */
  readonly address: string;
  /** "" where it holds none. */
  readonly formula: string;
}

/** What stands where a formula refers to, by the reference as it is written: one value, or a block of them. */
export type CellValues = Readonly<Record<string, RawCell | readonly (readonly RawCell[])[]>>;

/** A formula to put into the selected cell, with what it will show there. */
export interface FormulaToPut {
  readonly formula: string;
  /** The number format of each cell it shows, "" for none: its rows and columns must be free. */
  readonly formats: readonly (readonly string[])[];
}

/** Where a formula was put, or what stood in its way there: nothing is changed then. */
export interface FormulaPut {
  readonly sheet: string;
  readonly address: string;
  readonly inTheWay: "nothing" | "the cell" | "cells beside it" | "a table";
}

/** A row of a table, the text of each cell by its header. */
export type ExistingRow = Readonly<Record<string, string>>;

/** Rows for the end of a table, in the columns that they name. */
export interface RowsToAppend {
  readonly table: string;
  readonly rows: readonly ExistingRow[];
  /** Says whether a row of the table is this one already. */
  readonly isThere: (row: ExistingRow, existing: ExistingRow) => boolean;
}

/** Where rows were added, or what stood in their way: nothing is changed then. For a column that is missing `address` is its header. */
export type Appended =
  | {
      readonly kind: "added";
      readonly sheet: string;
      readonly address: string;
      readonly added: number;
      readonly leftOut: number;
      /** What went wrong all the same, in sentences; "" for nothing. */
      readonly but: string;
    }
  | {
      readonly kind: "in the way";
      readonly sheet: string;
      readonly address: string;
      readonly why: "no table" | "no column" | "filter" | "protection" | "totals row" | "cells below" | "a colleague";
    };

/** A cell of a row to be changed: what it showed when that was decided, and what it is to hold. */
export interface CellChange {
  readonly header: string;
  readonly from: string;
  /** "" empties the cell. */
  readonly to: string;
  /** True where Excel is to read it as if it were typed, like a time of day; as text otherwise. */
  readonly isTyped?: boolean;
}

/** A row of a table to be changed: all its changes are made, or none. */
export interface RowToChange {
  /** Where it stood when last looked at, 0 the first row of data. */
  readonly position: number;
  /** What it holds in the columns by which it is found. */
  readonly row: ExistingRow;
  readonly changes: readonly CellChange[];
}

export interface RowsToChange {
  readonly table: string;
  readonly rows: readonly RowToChange[];
  /** What a cell under a header shows: two ways to write the same are the same. */
  readonly shown: (header: string, cell: RawCell) => string;
}

/** What became of a row: where it was not changed, nothing in it is changed. */
export type RowChanged =
  | { readonly kind: "changed" }
  /** It holds already what it was to hold, whoever wrote that. */
  | { readonly kind: "as it is" }
  /** The row that stands there now is another one. */
  | { readonly kind: "moved" }
  /** A cell no longer holds what it showed. */
  | { readonly kind: "differs"; readonly header: string; readonly found: string }
  | { readonly kind: "refused"; readonly why: string };

/** What became of each row, in their order; or what stood in the way of all: nothing is changed then. For a column that is missing `address` is its header. */
export type RowsChanged =
  | { readonly kind: "looked at"; readonly rows: readonly RowChanged[] }
  | {
      readonly kind: "in the way";
      readonly sheet: string;
      readonly address: string;
      readonly why: "no table" | "no column" | "protection" | "a colleague";
    };

/** The workbook open in Excel: what the task pane and the ribbon may do to it. */
export interface ExcelPort {
  /** Shows a cell or range to the user: select("Attendance", "C14"). */
  select(sheet: string, address: string): Promise<void>;
  selectedCell(): Promise<SelectedCell>;
  /** What stands in the cells that the formula of a cell refers to; what cannot be found is left out. */
  valuesAt(cell: Pick<SelectedCell, "sheet" | "address">, references: readonly string[]): Promise<CellValues>;
  /** Calls back from now on when another cell is selected; where asked, also when what stands in cells may differ. */
  watchSelection(onMoved: () => void, what: "selection" | "selection and cells"): Promise<void>;
  /** Puts a formula into the selected cell, where it and what the formula spills over are empty. */
  putFormula(formula: FormulaToPut): Promise<FormulaPut>;
  /** Adds rows to the end of a table, never over anything and none that is there already. */
  appendRows(rows: RowsToAppend): Promise<Appended>;
  /** Changes cells of rows that are there, never one that no longer holds what it showed. */
  changeRows(rows: RowsToChange): Promise<RowsChanged>;
  /** Adds a sheet and answers its name: one of that name is never written over, so it may have gained a number. */
  writeSheet(content: SheetToWrite): Promise<string>;
  /** Sheets of the workbook that have the name of a sheet of ours but are not ours: putting ours in leaves them alone. */
  sheetsInTheWay(): Promise<readonly string[]>;
  /** Puts in the sheets whose tables the workbook does not have; says how many. Never changes a sheet that is there. */
  insertTemplate(): Promise<number>;
  /** Enters again the DDSCP formulas that are stuck at #NAME?, or at the name of another add-in's workbook. */
  repairFormulas(): Promise<Attempted>;
  /** Puts the values of the DDSCP formulas in their place, and keeps the formulas in the workbook. */
  freeze(): Promise<Attempted>;
  /** Puts the kept formulas back. */
  unfreeze(): Promise<Unfrozen>;
  /** The warnings that officers have put aside in this workbook. */
  putAside(): Promise<readonly PutAside[]>;
  /** Puts warnings of a code aside, in place of what was put aside of it before. */
  keepPutAside(warnings: PutAside): Promise<void>;
  takeBackPutAside(code: string): Promise<void>;
}
