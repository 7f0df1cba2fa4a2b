import type { ExistingRow } from "../../excel/rows-to-write";
import { type TableName, tables } from "../../records/all-tables";
import type { Column } from "../../records/table";
import { typedTime } from "../words/typed-time";
import { shownIn } from "../write/cell-values";
import type { CellValue } from "../write/rows-asked";

/** What the cells of a row show, each as text; "" where one is blank. `C`: the columns that are filled in here, by their names in the records. */
export type CellTexts<C extends string> = Readonly<Record<C, string>>;

/** A line of a list whose cells are filled in on a page: a row of a table, or one that is added once something is filled in. */
export interface MarkedLine<C extends string> {
  /** Tells the line from the others, wherever its row stands. */
  readonly key: string;
  /** What its row holds, or is to hold, in the columns by which it is found. */
  readonly row: ExistingRow;
  /** Where its row stands in the table, from 0; null where it has none yet. */
  readonly position: number | null;
  readonly cells: CellTexts<C>;
}

/** A table whose rows are filled in on a page. */
export interface MarkedTable<C extends string> {
  readonly table: TableName;
  /** The lines as the workbook has them now. */
  readonly lines: () => readonly MarkedLine<C>[];
  /** Is a row of the table the one to add, so that a colleague has added it meanwhile? */
  readonly isThere: (row: ExistingRow, existing: ExistingRow) => boolean;
  /** What rows to add are called: "rows for those who have none yet". */
  readonly newRows: string;
  /** Whose a line is, by its key. */
  readonly nameOf?: (key: string) => string;
}

function columnIn(table: TableName, property: string): Column<unknown> {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const column = columns[property];
  if (column === undefined) throw new Error(`${table} has no column ${property}.`);
  return column;
}

export function headerOf(table: TableName, property: string): string {
  return columnIn(table, property).header;
}

/** Where a time is asked for, 1025 is one. */
function asRead(table: TableName, property: string, typed: string): string {
  const { kind } = columnIn(table, property);
  return kind === "time" || kind === "moment" ? typedTime(typed) : typed;
}

/** Can that be read in the column? What to type instead, where it cannot; "" where it can. */
export function faultOf(table: TableName, property: string, typed: string): string {
  const { header, expects, read } = columnIn(table, property);
  return read(asRead(table, property, typed)) === undefined ? `${header} takes ${expects}.` : "";
}

/**
 * What the cell will show of what was typed, so that two ways to write the same are the same.
 * @example shownOf("Attendance", "arrived", "10.15") // "10:15"
 */
export function shownOf(table: TableName, property: string, typed: string): string {
  return shownIn(table, false)(headerOf(table, property), asRead(table, property, typed));
}

/** What is written for a text that the cell is to show: a day or a time as Excel's own. */
export function valueOf(table: TableName, property: string, text: string): CellValue {
  const { kind, read } = columnIn(table, property);
  const value = read(asRead(table, property, text));
  if (typeof value !== "number") return text;
  switch (kind) {
    case "date":
      return { day: value as never };
    case "time":
      return { time: value as never };
    case "moment":
      return { moment: value as never };
    default:
      return text;
  }
}
