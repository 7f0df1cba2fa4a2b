import { cellAddress } from "./cell-address";

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
  /** Columns whose header is none of ours: they are not read. */
  readonly others?: readonly OtherHeader[];
  /** True where the table says that it has no header row, and its headers stand in its first row. */
  readonly headersInFirstRow?: boolean;
  /** Excel's number of the row above its range, where its headers stand there and not in it. */
  readonly headersAbove?: number;
  /** Why the file holds the table and yet none of its rows could be read. */
  readonly unread?: UnreadTable;
}

/** A table of which no row is read, though there is one: what is wrong, and what to do. */
export interface UnreadTable {
  readonly code: "broken-sheet" | "table-twice";
  readonly found: string;
  readonly message: string;
  readonly fix: string;
}

/** A sheet that is named like one of our tables and has its headers, but whose cells are not that table. */
export interface PlainSheet {
  /** The table's name in the contract: "Meetings". */
  readonly table: string;
  /** As its tab says. */
  readonly sheet: string;
  /** Excel's number of the row in which the headers stand. */
  readonly headerRow: number;
  /** The name of the table that its cells are, like "Table1"; null where they are none. */
  readonly named: string | null;
}

/** A column that is none of ours. */
export interface OtherHeader {
  /** As it stands in the sheet. */
  readonly header: string;
  /** Its place in a row of the table, from 0. */
  readonly at: number;
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

/** Where the cell of a row (0 is the first row of data) stands, like "Votes!C14"; the row's first cell where the sheet does not have the column. */
export function cellIn(
  { sheet, headerRow, firstColumn, positions }: TableShape,
  position: number,
  property: string | null,
): string {
  return `${sheet}!${cellAddress(headerRow + 1 + position, firstColumn + (property === null ? 0 : (positions[property] ?? 0)))}`;
}
