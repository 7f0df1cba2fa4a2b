import type { RawCell } from "../src/records/cell";
import type { RawWorkbook, RowsAsked, WorkbookHead, WorkbookLook, WorkbookPort } from "../src/workbook/port";

/** A workbook held in memory behind the port, that never changes. Each row is handed out once and not kept, as Excel keeps its own. */
export class FilePort implements WorkbookPort {
  private readonly rows: ReadonlyMap<string, (readonly RawCell[])[]>;
  private readonly head: WorkbookHead;

  constructor({ date1904, tables }: RawWorkbook) {
    this.rows = new Map(tables.map(({ name, rows }) => [name, [...rows]]));
    this.head = { date1904, tables: tables.map(({ rows, ...table }) => ({ ...table, rowCount: rows.length })) };
  }

  look(asked: readonly RowsAsked[]): Promise<WorkbookLook> {
    return Promise.resolve({ ...this.head, rows: asked.map((rows) => this.readRows(rows)) });
  }

  private readRows({ table, first, count }: RowsAsked): readonly (readonly RawCell[])[] {
    const rows = this.rows.get(table) ?? [];
    const read = rows.slice(first, first + count);
    rows.fill([], first, first + count);
    return read;
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }
}
