import type { TableName } from "../records/all-tables";
import type { RawCell } from "../records/cell";
import type { TableShape } from "../records/table-shape";
import type { RawWorkbook } from "./port";
import { understand } from "./shape";

/** What takes tables in: the register. */
export interface TakesTables {
  open(shape: TableShape): unknown;
  splice(table: TableName, start: number, removed: number, rows: readonly (readonly RawCell[])[]): unknown;
}

/**
 * Puts every table of a workbook that is one of ours into the register; others are left alone. Of two
 * tables of one name, which Excel does not allow, the first is taken.
 */
export function load(into: TakesTables, workbook: RawWorkbook): void {
  const taken = new Set<string>();
  for (const table of workbook.tables) {
    const shape = understand(table, workbook.date1904);
    if (shape === null || taken.has(shape.table)) continue;
    taken.add(shape.table);
    into.open(shape);
    into.splice(shape.table as TableName, 0, 0, table.rows);
  }
}
