import type { RawCell } from "../src/records/cell";
import type { RawTable, RawWorkbook, WorkbookHead, WorkbookPort } from "../src/workbook/port";

/** A workbook held in memory behind the port, that never changes. */
export class FilePort implements WorkbookPort {
  private readonly tables: ReadonlyMap<string, RawTable>;

  constructor(private readonly workbook: RawWorkbook) {
    this.tables = new Map(workbook.tables.map((table) => [table.name, table]));
  }

  describe(): Promise<WorkbookHead> {
    return Promise.resolve(this.workbook);
  }

  readRows(table: string, start: number, count: number): Promise<readonly (readonly RawCell[])[]> {
    return Promise.resolve((this.tables.get(table)?.rows ?? []).slice(start, start + count));
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }
}
