import { tables, type TableName } from "../src/records/all-tables";
import type { RawCell } from "../src/records/cell";

/** One row of a table as it goes into the sheet: raw cells by the record's property names, blank where left out. */
export type SheetRow<N extends TableName> = { readonly [K in keyof (typeof tables)[N]["columns"]]?: RawCell };

/** What a workbook holds: for each table its rows, in order. */
export type Content = { readonly [N in TableName]: readonly SheetRow<N>[] };

export const TABLE_NAMES = Object.keys(tables) as readonly TableName[];

/** Several things in one cell. */
export function listed(parts: readonly string[]): string {
  return parts.join("; ");
}

/** A row of any table. */
export type AnyRow = Readonly<Record<string, RawCell | undefined>>;
