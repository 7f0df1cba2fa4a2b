import { tables, type TableName } from "../../src/records/all-tables";
import type { RawCell } from "../../src/records/cell";
import type {
  ChangeHint,
  RowsAsked,
  TableHead,
  WorkbookHead,
  WorkbookLook,
  WorkbookPort,
} from "../../src/workbook/port";
import { rawRow, type GivenRow, type GivenTables } from "../register/given-workbook";

interface Sheet {
  headers: RawCell[];
  rows: RawCell[][];
}

/** A workbook in memory with each table on a sheet of its name from A1, that says what changes as Excel would. */
export class InMemoryPort implements WorkbookPort {
  readonly sheets = new Map<string, Sheet>();
  private readonly watchers = new Set<(hint: ChangeHint) => void>();
  /** Rows handed out so far, to see that only what changed is read again. */
  rowsRead = 0;
  /** Set to run between two batches of reading: the workbook may change while it is read. */
  betweenReads: (() => void) | null = null;

  constructor(given: GivenTables) {
    for (const [name, rows] of Object.entries(given) as [TableName, readonly GivenRow[]][]) {
      const headers = Object.values(tables[name].columns).map(({ header }) => header);
      this.sheets.set(name, { headers, rows: rows.map((row) => [...rawRow(name, row)]) });
    }
  }

  async look(asked: readonly RowsAsked[]): Promise<WorkbookLook> {
    const head = await this.describe();
    const rows = await Promise.all(asked.map(({ table, first, count }) => this.readRows(table, first, count)));
    return { ...head, rows };
  }

  describe(): Promise<WorkbookHead> {
    const heads = [...this.sheets].map(([name, { headers, rows }]): TableHead => ({
      name,
      sheet: name,
      headerRow: 1,
      firstColumn: 1,
      headers: [...headers],
      rowCount: rows.length,
    }));
    return Promise.resolve({ date1904: false, tables: heads });
  }

  async readRows(table: string, start: number, count: number): Promise<readonly (readonly RawCell[])[]> {
    await Promise.resolve();
    const rows = (this.sheets.get(table)?.rows ?? []).slice(start, start + count).map((row) => [...row]);
    this.rowsRead += rows.length;
    this.betweenReads?.();
    return rows;
  }

  watch(onHint: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    this.watchers.add(onHint);
    return Promise.resolve(() => Promise.resolve(void this.watchers.delete(onHint)));
  }

  /** Types into a cell: the row counts from 0, the column is named by its header. `silently` loses the event. */
  type(table: string, row: number, header: string, value: RawCell, { silently = false } = {}): void {
    const sheet = this.sheet(table);
    const cells = sheet.rows[row];
    const at = sheet.headers.indexOf(header);
    if (cells === undefined || at < 0) throw new Error(`${table} has no cell ${row} ${header}`);
    cells[at] = value;
    if (!silently) this.hint({ kind: "cells", sheet: table, firstRow: row + 2, lastRow: row + 2 });
  }

  insert(table: TableName, at: number, rows: readonly GivenRow[]): void {
    this.sheet(table).rows.splice(at, 0, ...rows.map((row) => [...rawRow(table, row)]));
    this.hint({ kind: "rows", sheet: table, firstRow: at + 2 });
  }

  remove(table: string, at: number, count: number): void {
    this.sheet(table).rows.splice(at, count);
    this.hint({ kind: "rows", sheet: table, firstRow: at + 2 });
  }

  /** Sorts a table as a user would: one event for all the rows. */
  sort(table: string, header: string): void {
    const sheet = this.sheet(table);
    const at = sheet.headers.indexOf(header);
    sheet.rows.sort((a, b) => String(a[at]).localeCompare(String(b[at]), "en-GB"));
    this.hint({ kind: "cells", sheet: table, firstRow: 2, lastRow: sheet.rows.length + 1 });
  }

  renameColumn(table: string, from: string, to: string): void {
    const sheet = this.sheet(table);
    sheet.headers[sheet.headers.indexOf(from)] = to;
    this.hint({ kind: "cells", sheet: table, firstRow: 1, lastRow: 1 });
  }

  renameTable(from: string, to: string, { silently = false } = {}): void {
    this.sheets.set(to, this.sheet(from));
    this.sheets.delete(from);
    if (!silently) this.hint({ kind: "structure" });
  }

  private sheet(table: string): Sheet {
    const sheet = this.sheets.get(table);
    if (sheet === undefined) throw new Error(`no table ${table}`);
    return sheet;
  }

  private hint(hint: ChangeHint): void {
    for (const watcher of this.watchers) watcher(hint);
  }
}
