import type { SheetToWrite } from "../workbook/port";

/** What became of frozen formulas. */
export interface Unfrozen {
  /** Cells whose formula is back. */
  readonly restored: number;
  /** Cells that have been changed or moved since, and were left as they are. */
  readonly leftAlone: number;
}

/** The workbook open in Excel: what the task pane and the ribbon may do to it. */
export interface ExcelPort {
  /** Shows a cell or range to the user: select("Attendance", "C14"). */
  select(sheet: string, address: string): Promise<void>;
  /** Adds a sheet and answers its name: one of that name is never written over, so it may have gained a number. */
  writeSheet(content: SheetToWrite): Promise<string>;
  /** Sheets of the workbook that have the name of a sheet of ours but are not ours: putting ours in leaves them alone. */
  sheetsInTheWay(): Promise<readonly string[]>;
  /** Puts in the sheets whose tables the workbook does not have; says how many. Never changes a sheet that is there. */
  insertTemplate(): Promise<number>;
  /** Enters again the DDSCP formulas that are stuck at #NAME?; says how many cells. */
  repairFormulas(): Promise<number>;
  /** Puts the values of the DDSCP formulas in their place, and keeps the formulas in the workbook; says how many cells. */
  freeze(): Promise<number>;
  /** Puts the kept formulas back. */
  unfreeze(): Promise<Unfrozen>;
  /** How many formulas are kept. */
  frozenFormulas(): Promise<number>;
}
