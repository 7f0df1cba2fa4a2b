import { isHeadingRow, type TableBlock, textOf } from "./document";

/** What stands for an agency where a seat is for none. */
export const NO_AGENCY = "–";

type Rows = Pick<TableBlock, "columns" | "rows">;

/** A table of people without its first column, where nobody in it is there for an agency. */
export function withoutEmptyAgencies({ columns, rows }: Rows): Rows {
  const people = rows.filter((row) => !isHeadingRow(row, { columns }));
  return people.some(([agency]) => agency === undefined || textOf(agency) !== NO_AGENCY)
    ? { columns, rows }
    : { columns: columns.slice(1), rows: rows.map((row) => (isHeadingRow(row, { columns }) ? row : row.slice(1))) };
}
