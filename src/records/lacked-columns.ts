import type { TableName } from "./all-tables";
import { columnsOf } from "./columns-of";
import type { TableSchema } from "./table";

/** Did the column come after the first version of the workbook? */
export function cameLater(table: TableName, property: string): boolean {
  return columnsOf(table)[property]?.without === "later";
}

/** The columns that may be left out of a table, that were in the first version of it, and that are not there. */
export function lackedColumns(
  { columns }: TableSchema,
  positions: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.keys(columns).filter((property) => {
    const { required, without } = columns[property] as TableSchema["columns"][string];
    return positions[property] === undefined && !required && without !== "later";
  });
}
