import { NEVER_QUOTED, tables, type TableName } from "../../records/all-tables";
import type { Finding } from "../../records/finding";
import type { Problem } from "../../records/problem";
import type { Column } from "../../records/table";
import { cellAddress, type TableShape } from "../../records/table-shape";

/** The columns of a table by property, whatever its rows are. */
export function columnsOf(table: TableName): Readonly<Record<string, Column<unknown>>> {
  return tables[table].columns;
}

/**
 * Says where: the cell of a row's column; for the whole row, or a column that the sheet does not have, the
 * row's first cell; without a row the whole table.
 */
export function placed(shape: TableShape, position: number | null, property: string | null, finding: Finding): Problem {
  const table = shape.table as TableName;
  const { severity, code, found, message, fix } = NEVER_QUOTED.has(table) ? unquoted(finding) : finding;
  const column = property === null ? "" : (columnsOf(table)[property]?.header ?? property);
  if (position === null) return { severity, code, table, row: null, column, cell: "", found, message, fix };
  const row = shape.headerRow + 1 + position;
  const at = property === null ? 0 : (shape.positions[property] ?? 0);
  return {
    severity,
    code,
    table,
    row,
    column,
    cell: `${shape.sheet}!${cellAddress(row, shape.firstColumn + at)}`,
    found,
    message,
    fix,
  };
}

/** What could be read (a day, an id) may be repeated; what could not may be anything. */
function unquoted(finding: Finding): Finding {
  if (!/^(?:unreadable|unknown)-/.test(finding.code)) return finding;
  return {
    ...finding,
    found: "(not shown)",
    message: finding.message.replace(`'${finding.found}'`, () => "something"),
  };
}
