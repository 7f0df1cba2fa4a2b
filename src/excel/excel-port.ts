import type { RawCell } from "../records/cell";
import type { SheetToWrite } from "../workbook/port";
import type { SheetGrid } from "../workbook/sheet-grid";
import type { Attempted } from "./as-much-as-can";
import type { BroughtIn } from "./brought-in";
import type { PutAside } from "./put-aside";
import type { SheetInExcel } from "./read-sheet";
import type { RowsWritten, TableToWrite } from "./rows-to-write";

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

/** The workbook open in Excel: what the task pane and the ribbon may do to it. */
/** Whose sheets are put in: those with what the documents say filled in, or those of a board with rules of its own. */
export type BoardOfSheets = "this partnership" | "another board";

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
  /** Changes, adds and takes away rows of several tables in one message: never over what was not shown, none twice. */
  writeRows(tables: readonly TableToWrite[]): Promise<RowsWritten>;
  /** Adds a sheet and answers its name: one of that name is never written over, so it may have gained a number. */
  writeSheet(content: SheetToWrite): Promise<string>;
  /** Deletes a sheet that was added, under the name it got: false where it holds something else by now. */
  takeSheetAway(written: SheetToWrite): Promise<boolean>;
  /** Opens a file, its bytes in base 64, as a new workbook in a window of its own, not yet saved. */
  openAsNewWorkbook(base64: string): Promise<void>;
  /** Sheets of the workbook that have the name of a sheet of ours but are not ours: putting ours in leaves them alone. */
  sheetsInTheWay(board: BoardOfSheets): Promise<readonly string[]>;
  /** Puts in the sheets whose tables the workbook does not have; says how many. Never changes a sheet that is there. */
  insertTemplate(board: BoardOfSheets): Promise<number>;
  /** Enters again the DDSCP formulas that are stuck at #NAME?, or at the name of another add-in's workbook. */
  repairFormulas(): Promise<Attempted>;
  /** Does Excel calculate only where somebody presses F9? */
  calculatesByHand(): Promise<boolean>;
  /** Puts the values of the DDSCP formulas in their place, and keeps the formulas in the workbook. */
  freeze(): Promise<Attempted>;
  /** Puts the kept formulas back. */
  unfreeze(): Promise<Unfrozen>;
  /** The warnings that officers have put aside in this workbook. */
  putAside(): Promise<readonly PutAside[]>;
  /** Puts warnings of a code aside, in place of what was put aside of it before. */
  keepPutAside(warnings: PutAside): Promise<void>;
  takeBackPutAside(code: string): Promise<void>;
  /** The sheets of the workbook, whatever stands on them. */
  sheets(): Promise<readonly SheetInExcel[]>;
  /** A sheet as it stands, whether it holds a table or not. */
  readSheet(sheet: string, date1904: boolean): Promise<SheetGrid>;
  /** What the workbook keeps of a sheet that was brought in. */
  broughtIn(sheet: string): Promise<BroughtIn | null>;
  keepBroughtIn(sheet: string, kept: BroughtIn | null): Promise<void>;
}
