import { REQUIRED_TABLES, tables, type TableName } from "../records/all-tables";
import type { Column } from "../records/table";
import { COLUMN_MEANINGS } from "./column-meanings";
import { COMPUTED, type ComputedColumn } from "./computed-columns";
import { SHEET_SENTENCES } from "./sheet-sentences";
import { SUBJECTS, type Subject } from "./subjects";
import { widthOf } from "./widths";

/** One column as the template lays it out. */
export interface LaidOutColumn {
  /** The schema's name for it: "forMeeting". */
  readonly property: string;
  readonly header: string;
  readonly meaning: string;
  /** Must every row have it filled in? */
  readonly required: boolean;
  readonly kind: Column<unknown>["kind"];
  /** What an officer may put here, in plain words. */
  readonly expects: string;
  /** The words of a list choice. */
  readonly choices: readonly string[];
  /** May a workbook that goes by its own rules hold any words here, whatever the choices? */
  readonly anyUnderOwn: boolean;
  /** The tables whose ids a list choice offers. */
  readonly refersTo: readonly string[];
  /** In characters, as Excel measures columns. */
  readonly width: number;
}

/** One table on its sheet. */
export interface LaidOutTable {
  readonly table: TableName;
  /** The sheet's tab, in the template: the table's own name. */
  readonly sheet: string;
  /** What it is about: the sheets of one subject stand together, in one colour. */
  readonly subject: Subject;
  /** What the sheet is for, for the officer. */
  readonly sentence: string;
  /** Can nothing be answered without it? */
  readonly required: boolean;
  readonly columns: readonly LaidOutColumn[];
  /** What is worked out from them. */
  readonly computed: readonly ComputedColumn[];
  /** All of these, as they stand from left to right. */
  readonly placed: readonly PlacedColumn[];
}

export type PlacedColumn = LaidOutColumn | ComputedColumn;

export function isComputed(column: PlacedColumn): column is ComputedColumn {
  return "formula" in column;
}

/** The sheet that says what the others are for; it holds no table. */
export const START_SHEET = "Start";

/** The sheet that shows the documents' values to people; it holds no table. */
export const RULES_SHEET = "Rules";

/** Where the template puts a table's header row, and its first column: under the sentence that says what the sheet is for. */
export const TEMPLATE_HEADER_ROW = 2;
export const TEMPLATE_FIRST_COLUMN = 1;

/** Every table's sheet, in the order of the tabs. */
export const LAYOUT: readonly LaidOutTable[] = SUBJECTS.flatMap(({ subject, tables: about }) =>
  about.map((table) => sheetOf(table, subject)),
);

function sheetOf(table: TableName, subject: Subject): LaidOutTable {
  const columns = Object.entries(tables[table].columns as Readonly<Record<string, Column<unknown>>>).map(
    ([property, column]) => laidOut(table, property, column),
  );
  const computed = COMPUTED[table] ?? [];
  return {
    table,
    sheet: table,
    subject,
    sentence: SHEET_SENTENCES[table],
    required: REQUIRED_TABLES.includes(table),
    columns,
    computed,
    placed: [
      ...columns.flatMap((column) => [column, ...computed.filter(({ beside }) => beside === column.header)]),
      ...computed.filter(({ beside }) => beside === undefined),
    ],
  };
}

/** How is this table laid out? */
export function layoutOf(table: TableName): LaidOutTable {
  const found = LAYOUT.find((laid) => laid.table === table);
  if (found === undefined) throw new Error(`The layout has no table ${table}`);
  return found;
}

function laidOut(table: TableName, property: string, column: Column<unknown>): LaidOutColumn {
  const meaning = (COLUMN_MEANINGS[table] as Readonly<Record<string, string>>)[property] ?? "";
  const { header, required, kind, expects, choices = [], refersTo = [] } = column;
  const anyUnderOwn = column.underOwn === "any words";
  const width = widthOf(table, column);
  return { property, header, meaning, required, kind, expects, choices, anyUnderOwn, refersTo, width };
}
