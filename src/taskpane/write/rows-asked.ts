import type { MinuteOfDay, Moment, PlainDate } from "../../calendar/plain-date";
import type { TableName } from "../../records/all-tables";
import type { ExistingRow, TableWritten } from "../../excel/rows-to-write";

/**
 * What a cell holds or is to hold: text, which stays text whatever it looks like; a plain number; Yes or No; a day, a time
 * of day or both, which arrive as Excel's own dates and times, whatever the language of that Excel. "" and null are empty.
 */
export type CellValue =
  | string
  | number
  | boolean
  | null
  | { readonly day: PlainDate | null }
  | { readonly time: MinuteOfDay | null }
  | { readonly moment: Moment | null };

/** A row to add, its cells by their headers; columns that are left out stay blank, or keep their formula. */
export type RowAdded = Readonly<Record<string, CellValue>>;

/** A row to change: all its cells, or none. */
export interface RowChanged {
  /** Where the register has it, 0 the first row of data; where it has moved since, it is looked for. */
  readonly position: number;
  /** The cells by which it is found, as the register has them: `{ Report: "R-014" }`. */
  readonly row: ExistingRow;
  /** What to call it in a question; the cells by which it is found where left out. */
  readonly name?: string;
  readonly changes: readonly CellChanged[];
}

export interface CellChanged {
  readonly header: string;
  /** What the pane showed in it. */
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface TableAsked {
  readonly table: TableName;
  readonly add?: readonly RowAdded[];
  readonly change?: readonly RowChanged[];
  /**
   * Is a row of the table the one to add, so that it is not added a second time? Both as text, in the columns of the row to
   * add: days as "3 Nov 2026", times as "10:30". Where left out, a row that shows the same in all of these columns is.
   */
  readonly isThere?: (row: ExistingRow, existing: ExistingRow) => boolean;
}

/** Something to write into the sheets. */
export interface RowsAsked {
  readonly tables: readonly TableAsked[];
  /** What is said when it is done: "Action QA-7 was added to Actions." Taken back, it is said again: it names what it is about. */
  readonly done: string | ((written: readonly TableWritten[]) => string);
  /** What "Taken back:" is said of, where that is not what was done: "the 36 rows of QA 2026." */
  readonly what?: string;
  /** What is said where the sheets hold all of it already. */
  readonly already?: string;
  /** Told once all of it has been taken back. */
  readonly takenBack?: () => void;
}
