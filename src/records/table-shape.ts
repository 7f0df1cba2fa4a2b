/** Where a table stands and which of its columns hold what; made by the reader of the workbook. */
export interface TableShape {
  /** The table's name in the contract: "Attendance". */
  readonly table: string;
  /** The sheet it stands on, as its tab says. */
  readonly sheet: string;
  /** Excel's number of the header row; the first row of data is the next. */
  readonly headerRow: number;
  /** Excel's number of the table's first column; A is 1. */
  readonly firstColumn: number;
  /** For each property of the schema its place in a row of the table, from 0; absent where the column is missing. */
  readonly positions: Readonly<Record<string, number>>;
  readonly date1904: boolean;
  /** Columns whose header another column to the left has too: they are not read. */
  readonly twins?: readonly TwinHeader[];
}

/** A second column of one header. */
export interface TwinHeader {
  /** As it stands in the sheet. */
  readonly header: string;
  /** Its place in a row of the table, from 0. */
  readonly at: number;
  /** The place of the column that is read. */
  readonly firstAt: number;
}

/** "C14" from a row number and a column number, both from 1. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}
