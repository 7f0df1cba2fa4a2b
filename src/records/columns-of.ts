import { tables, type TableName } from "./all-tables";
import type { Column } from "./table";

/** The columns of a table by property, whatever its rows are. */
export function columnsOf(table: TableName): Readonly<Record<string, Column<unknown>>> {
  return tables[table].columns;
}

/** The columns without which no row of a table can be used. */
export function requiredColumns(table: TableName): readonly { readonly property: string; readonly header: string }[] {
  return Object.entries(columnsOf(table))
    .filter(([, { required }]) => required)
    .map(([property, { header }]) => ({ property, header }));
}
