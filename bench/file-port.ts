import type { RawCell } from "../src/records/cell";
import type { RawWorkbook, WorkbookHead, WorkbookPort } from "../src/workbook/port";

/** A workbook held in memory behind the port, that never changes. Each row is handed out once and not kept, as Excel keeps its own. */
export class FilePort implements WorkbookPort {
  private readonly rows: ReadonlyMap<string, (readonly RawCell[])[]>;
  private readonly head: WorkbookHead;

  constructor({ date1904, tables }: RawWorkbook) {
    this.rows = new Map(tables.map(({ name, rows }) => [name, [...rows]]));
    this.head = { date1904, tables: tables.map(({ rows, ...table }) => ({ ...table, rowCount: rows.length })) };
  }

  describe(): Promise<WorkbookHead> {
    return Promise.resolve(this.head);
  }

  readRows(table: string, start: number, count: number): Promise<readonly (readonly RawCell[])[]> {
    const rows = this.rows.get(table) ?? [];
    const read = rows.slice(start, start + count);
    rows.fill([], start, start + count);
    return Promise.resolve(read);
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }
}
