import type { TableName } from "../records/all-tables";
import type { RawCell } from "../records/cell";
import type { PlainSheet, TableShape } from "../records/table-shape";
import type { RawTable, RawWorkbook } from "./port";
import { understand } from "./shape";

/** What takes tables in: the register. */
export interface TakesTables {
  open(shape: TableShape): unknown;
  append(table: TableName, rows: readonly (readonly RawCell[])[]): void;
  plainSheets: readonly PlainSheet[];
}

/** Puts every table of a workbook that is one of ours into the register, whole; others are left alone. */
export function load(into: TakesTables, workbook: RawWorkbook): void {
  const { tables, plainSheets } = understand(workbook);
  into.plainSheets = plainSheets;
  for (const { shape, head } of tables) {
    into.open(shape);
    into.append(shape.table as TableName, (head as RawTable).rows);
  }
}
