import type { Chart } from "../charts/chart";
import type { RawCell } from "../records/cell";

/** A table as it stands on a sheet, before its headers are understood. */
export interface TableHead {
  /** What the workbook itself knows the table by, where it does: another one of the same name is not taken for it. */
  readonly id?: string;
  /** The Excel table's own name, as the workbook spells it. */
  readonly name: string;
  /** The sheet it stands on, as its tab says. */
  readonly sheet: string;
  /** Excel's number of the header row; the first row of data is the next. */
  readonly headerRow: number;
  /** Excel's number of the table's first column; A is 1. */
  readonly firstColumn: number;
  /** What stands in the header row, one cell a column. */
  readonly headers: readonly RawCell[];
  /** True where the table says that it has no header row, and the headers stand in its first row, which is then none of data. */
  readonly headersInFirstRow?: boolean;
  /** Excel's number of the row above its range, where the headers that it must have stand there and not in it. */
  readonly headersAbove?: number;
  /** Rows of data, blank ones included; the totals row is not one of them. */
  readonly rowCount: number;
}

/**
 * A table with its rows of data. Dates and times are serials of the workbook's own date system, a
 * formula's cell is its value, an error is its text ("#N/A"), a blank is "" or null.
 */
export interface RawTable extends TableHead {
  readonly rows: readonly (readonly RawCell[])[];
}

export interface RawWorkbook {
  readonly date1904: boolean;
  readonly tables: readonly RawTable[];
}

export interface WorkbookHead {
  readonly date1904: boolean;
  readonly tables: readonly TableHead[];
}

/** Something moved in the workbook: what it may have changed, to be read again. */
export type ChangeHint =
  /** Cells of one table's sheet changed in place: Excel's row numbers, both included. */
  | { readonly kind: "cells"; readonly sheet: string; readonly firstRow: number; readonly lastRow: number }
  /** Rows came, went or moved on a sheet; everything from there on may stand elsewhere. */
  | { readonly kind: "rows"; readonly sheet: string; readonly firstRow: number }
  /** Tables or sheets were added, taken away or renamed. */
  | { readonly kind: "structure" };

/** How a row of a written sheet looks: a title, a section's heading, running text, a table's headers, or its cells. */
export type RowLook = "title" | "heading" | "subheading" | "text" | "note" | "headers" | "cells";

/**
 * A chart of a block of cells from the sheet's first column on: its first row names the series, its first column the categories.
 */
export interface ChartOnSheet extends Pick<Chart, "kind" | "title" | "unit"> {
  /** The row with the names, 0 the first of the sheet. */
  readonly firstRow: number;
  /** That row counted in. */
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of plain values, for a report, a chart or a new table. */
export interface SheetToWrite {
  readonly sheet: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** One a row; all cells where left out. */
  readonly looks?: readonly RowLook[];
  /** In characters, one a column. */
  readonly widths?: readonly number[];
  /** Stands below the rows. */
  readonly chart?: ChartOnSheet;
  /** For a page of upright paper; without it the sheet is printed sideways, one page wide. */
  readonly upright?: UprightPage;
}

/** How rows lie on upright paper, over many narrow columns. Rows and columns count from 0. */
export interface UprightPage {
  readonly font: { readonly name: string; readonly size: number };
  readonly columns: { readonly count: number; readonly points: number };
  /** In per cent. */
  readonly scale: number;
  /** In inches. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  /** Columns that one cell takes, alike in several rows, each row by itself. */
  readonly joined: readonly CellsJoined[];
  /** In points, one a row: Excel does not fit the height of joined cells. */
  readonly heights: readonly number[];
  readonly shades: readonly ShadedCell[];
  /** Cells that lead to another: "Decisions!A12". */
  readonly links: readonly { readonly row: number; readonly column: number; readonly to: string }[];
  /** Rows that begin a new page. */
  readonly pageStarts: readonly number[];
}

export interface CellsJoined {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly align: "Left" | "Right" | "Center";
}

export interface ShadedCell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** "#F6D5D0"; null for none. */
  readonly colour: string | null;
  readonly isBold: boolean;
}

/** Rows of data of a table, from 0. */
export interface RowsAsked {
  readonly table: string;
  readonly first: number;
  readonly count: number;
}

/** A workbook at one moment. */
export interface WorkbookLook extends WorkbookHead {
  /**
   * What stands in the rows asked for, in the order asked; fewer where the table ends earlier. Null where the table is no longer
   * there, or not laid out as when it was last looked at.
   */
  readonly rows: readonly (readonly (readonly RawCell[])[] | null)[];
}

/** A live workbook: how it is read and followed, whatever holds it. */
export interface WorkbookPort {
  /** How the tables stand, and what stands in some of their rows, all in one message: it fails where any of them cannot be read. */
  look(asked: readonly RowsAsked[]): Promise<WorkbookLook>;
  /** Calls back after each change, whoever made it; the answer stops it. */
  watch(onHint: (hint: ChangeHint) => void): Promise<() => Promise<void>>;
}
