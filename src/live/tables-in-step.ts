import { type TableName, tables } from "../records/all-tables";
import type { TableShape } from "../records/table-shape";
import type { Changed, Register } from "../register/register";
import type { TableHead, WorkbookPort } from "../workbook/port";
import { understand } from "../workbook/shape";
import type { Changes } from "./change-queue";
import { batchesOf } from "./row-batches";

const TABLE_NAMES = Object.keys(tables) as readonly TableName[];

interface KnownTable {
  readonly name: TableName;
  readonly shape: TableShape;
  readonly head: TableHead;
}

/**
 * Keeps the register in step with the workbook's tables. Where a read fails the register may be half in step:
 * what it changed is kept for the next time, which compares everything, so nothing is lost between.
 */
export class TablesInStep {
  private known: readonly KnownTable[] = [];
  private changed: Changed = new Set();
  private unsure = false;

  constructor(private readonly register: Register) {}

  /**
   * Looks how the tables stand now, and reads again what may differ: all of it where `changes` is "all". Answers
   * what was changed, this time and in failed attempts before it. A port that throws ends it, and nothing is changed then.
   */
  async takeIn(
    port: TablePort,
    changes: Changes | "all",
    { onDiffering, onRead }: { readonly onDiffering: DifferingListener; readonly onRead: ReadingListener },
  ): Promise<Changed> {
    const scope = this.unsure ? "all" : changes;
    this.unsure = true;
    const before = this.known;
    const understood = understand(await port.describe());
    const after = understood.tables.map(({ shape, head }) => ({
      name: shape.table as TableName,
      shape,
      head,
    }));
    // A table counts as known again once it has been read through.
    this.known = before.filter((known) => after.some((table) => isSame(known, table)));
    if (JSON.stringify(understood.plainSheets) !== JSON.stringify(this.register.plainSheets)) {
      this.register.plainSheets = understood.plainSheets;
      this.touch("everything");
    }
    // All that the register holds: a table that went while it was being read anew counts as known no more, but is there in part.
    for (const name of TABLE_NAMES) {
      if (this.register.shapeOf(name) === undefined || after.some((table) => table.name === name)) continue;
      this.touch(this.register.close(name));
      onDiffering(name, null);
    }
    const rowsInAll = after.reduce((sum, { head: { rowCount } }) => sum + rowCount, 0);
    onRead(0, rowsInAll);
    for (const table of after) {
      const changed = this.known.some(({ name }) => name === table.name)
        ? await this.readAgain(port, table, scope)
        : await this.readAnew(port, table, (rows) => onRead(rows, rowsInAll));
      if (changed === "everything" || changed.size > 0) onDiffering(table.name, table.head);
    }
    this.known = after;
    this.unsure = false;
    const result = this.changed;
    this.changed = new Set();
    return result;
  }

  /** A table that is new, or whose columns or place changed. */
  private async readAnew(
    port: TablePort,
    { name, shape, head }: KnownTable,
    onRows: (count: number) => void,
  ): Promise<Changed> {
    this.touch(this.register.open(shape));
    for await (const rows of batchesOf(port, head)) {
      this.register.append(name, rows);
      onRows(rows.length);
    }
    return "everything";
  }

  private async readAgain(port: TablePort, { name, head }: KnownTable, changes: Changes | "all"): Promise<Changed> {
    const known = this.register.rowCountOf(name);
    const range = changes === "all" ? { first: 0, last: head.rowCount } : changes.rangeIn(head);
    if (range === null && known === head.rowCount) return new Set();
    let changed: Changed = new Set();
    const splice = (start: number, removed: number, rows: Parameters<Register["splice"]>[3]): void => {
      const result = this.register.splice(name, start, removed, rows);
      this.touch(result);
      changed = joined(changed, result);
    };
    const grown = head.rowCount - known;
    if (grown !== 0) {
      // Rows that came or went are lined up where the hint says, so that those below them compare equal.
      const at = Math.min(range?.first ?? known, known, head.rowCount);
      const blank: never[] = [];
      splice(
        at,
        Math.max(0, -grown),
        Array.from({ length: Math.max(0, grown) }, () => blank),
      );
    }
    const first = grown === 0 ? (range?.first ?? 0) : 0;
    const last = grown === 0 ? Math.min(range?.last ?? head.rowCount, head.rowCount) : head.rowCount;
    let at = first;
    for await (const rows of batchesOf(port, head, first, last)) {
      splice(at, Math.min(rows.length, this.register.rowCountOf(name) - at), rows);
      at += rows.length;
    }
    return changed;
  }

  private touch(changed: Changed): void {
    this.changed = joined(this.changed, changed);
  }
}

/** What is read of a workbook. */
export type TablePort = Pick<WorkbookPort, "describe" | "readRows">;

/** Told of each table that differs; null for one that is gone. */
type DifferingListener = (name: TableName, table: TableHead | null) => void;

/** Told of rows as they come in, of so many in all. */
type ReadingListener = (rows: number, rowsInAll: number) => void;

function isSame(a: KnownTable, b: KnownTable): boolean {
  return a.name === b.name && a.head.id === b.head.id && JSON.stringify(a.shape) === JSON.stringify(b.shape);
}

function joined(a: Changed, b: Changed): Changed {
  if (a === "everything" || b === "everything") return "everything";
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
}
