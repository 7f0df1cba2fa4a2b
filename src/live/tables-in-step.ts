import { type TableName, tables } from "../records/all-tables";
import type { TableShape } from "../records/table-shape";
import type { Changed, Register } from "../register/register";
import type { RowsAsked, TableHead, WorkbookHead, WorkbookLook } from "../workbook/port";
import { understand } from "../workbook/shape";
import type { Changes } from "./change-queue";
import { MessageSizes, type Rows } from "./message-sizes";
import { RowsInMessages, type Span, type TablePort, TablesChanged } from "./rows-in-messages";

const TABLE_NAMES = Object.keys(tables) as readonly TableName[];

/** How many rows more than it had are asked for of a table that may have grown. */
const GROWN_BY = 100;

/** How many times what is being read may change before that counts as a failed read. */
const CHANGES_WHILE_READING = 5;

interface KnownTable {
  readonly name: TableName;
  readonly shape: TableShape;
  readonly head: TableHead;
}

/** Rows to be read of one table, and what becomes of them. */
interface Reading extends Span {
  readonly table: KnownTable;
  /** True for a table that is new, or whose columns or place changed. */
  readonly isNew: boolean;
  changed: Changed;
}

interface Listeners {
  /** Told of each table that differs; null for one that is gone. */
  readonly onDiffering: (name: TableName, table: TableHead | null) => void;
  /** Told of rows as they come in, of so many in all. */
  readonly onRead: (rows: number, rowsInAll: number) => void;
  /** Told when tables that are read anew have come in. */
  readonly onIn: () => void;
  /** Says which tables somebody waits for. */
  readonly waitedFor: () => ReadonlySet<string>;
}

/**
 * Keeps the register in step with the workbook's tables. Where a read fails the register may be half in step:
 * what it changed is kept for the next time, which compares everything, so nothing is lost between.
 */
export class TablesInStep {
  private known: readonly KnownTable[] = [];
  private changed: Changed = new Set();
  private unsure = false;
  private readonly sizes = new MessageSizes();
  private fresh: Set<TableName> | null = null;

  constructor(private readonly register: Register) {}

  /** Tables that are being read anew, of which not all rows are in; null before it is known which there are. */
  get coming(): ReadonlySet<TableName> | null {
    return this.fresh;
  }

  /**
   * Looks how the tables stand now, and reads again what may differ: all of it where `changes` is "all". Answers
   * what was changed, this time and in failed attempts before it. A port that throws ends it, and nothing is changed then.
   */
  async takeIn(port: TablePort, changes: Changes | "all", listeners: Listeners): Promise<Changed> {
    let scope = this.unsure ? "all" : changes;
    this.unsure = true;
    for (let times = 0; !(await this.isReadThrough(port, scope, listeners)); times++) {
      if (times === CHANGES_WHILE_READING) throw new TablesChanged("The tables change while they are read. Try again.");
      scope = "all";
    }
    this.unsure = false;
    const result = this.changed;
    this.changed = new Set();
    return result;
  }

  /** False where the tables were laid out anew while they were being read: then all is to be read again. */
  private async isReadThrough(port: TablePort, scope: Changes | "all", listeners: Listeners): Promise<boolean> {
    const guess = this.rowsLikelyAsked(scope);
    const look = await this.look(port, guess);
    const after = this.understood(look, listeners);
    const rowsInAll = after.reduce((sum, { head: { rowCount } }) => sum + rowCount, 0);
    listeners.onRead(0, rowsInAll);
    const readings = after.flatMap((table) => this.readingOf(table, scope));
    // What the first message brought already need not be asked for.
    const open = readings.map((reading) => {
      const at = guess.findIndex(({ table }) => !reading.isNew && table === reading.head.name);
      return this.withRows(reading, guess[at], look.rows[at] ?? null);
    });
    this.finish(open.filter(isEmpty), listeners);
    const spans = open.filter((reading) => !isEmpty(reading));
    const messages = new RowsInMessages(port, this.sizes, spans, look.tables, listeners.waitedFor);
    try {
      for await (const together of messages.read()) {
        for (const { span, first, rows } of together) {
          this.take(span, first, rows);
          if (span.isNew) listeners.onRead(rows.length, rowsInAll);
        }
        const finished = new Set(together.map(({ span }) => span).filter((span) => messages.isRead(span)));
        this.finish([...finished], listeners);
      }
    } catch (error) {
      if (error instanceof TablesChanged) return false;
      throw error;
    }
    this.known = after;
    return true;
  }

  /** The rows of known tables that the changes tell of, as far as one message holds them: mostly the tables stand as before, and nothing more is to be asked. */
  private rowsLikelyAsked(scope: Changes | "all"): readonly RowsAsked[] {
    let free = this.sizes.limit;
    const asked: RowsAsked[] = [];
    for (const { head } of this.known) {
      const range = scope === "all" ? null : scope.rangeIn(head);
      const isWhole = scope === "all" || scope.reachBeyond(head);
      if (range === null && !isWhole) continue;
      const [first, last] = isWhole || range === null ? [0, head.rowCount + GROWN_BY] : [range.first, range.last];
      const bytes = (last - first) * this.sizes.rowBytes(head);
      if (bytes > free) continue;
      free -= bytes;
      asked.push({ table: head.name, first, count: last - first });
    }
    return asked;
  }

  /** How the tables stand, with the rows asked for or, where Excel refuses those, without: they are then asked for in finer messages. */
  private async look(port: TablePort, asked: readonly RowsAsked[]): Promise<WorkbookLook> {
    if (asked.length === 0) return port.look([]);
    const began = performance.now();
    try {
      return await port.look(asked);
    } catch {
      this.sizes.refused(performance.now() - began);
      return port.look([]);
    }
  }

  /** How the tables stand now: lets go of those that are gone, and makes room for those that are new. */
  private understood(head: WorkbookHead, { onDiffering }: Listeners): readonly KnownTable[] {
    const { tables, plainSheets } = understand(head);
    const after = tables.map(({ shape, head }) => ({ name: shape.table as TableName, shape, head }));
    // A table counts as known again once it has been read through.
    this.known = this.known.filter((known) => after.some((table) => isSame(known, table)));
    if (JSON.stringify(plainSheets) !== JSON.stringify(this.register.plainSheets)) {
      this.register.plainSheets = plainSheets;
      this.touch("everything");
    }
    // All that the register holds: a table that went while it was being read anew counts as known no more, but is there in part.
    for (const name of TABLE_NAMES) {
      if (this.register.shapeOf(name) === undefined || after.some((table) => table.name === name)) continue;
      this.touch(this.register.close(name));
      onDiffering(name, null);
    }
    const isNew = ({ name }: KnownTable): boolean => !this.known.some((known) => known.name === name);
    const fresh = after.filter(isNew);
    for (const { shape } of fresh) this.touch(this.register.open(shape));
    this.fresh = new Set(fresh.map(({ name }) => name));
    return after;
  }

  /** What is to be read of a table; nothing where the changes do not tell of it and it has as many rows as before. */
  private readingOf(table: KnownTable, scope: Changes | "all"): readonly Reading[] {
    const { name, head } = table;
    if (!this.known.some((known) => known.name === name))
      return [{ table, head, first: 0, last: null, isNew: true, changed: "everything" }];
    const known = this.register.rowCountOf(name);
    const range = scope === "all" ? { first: 0, last: head.rowCount } : scope.rangeIn(head);
    const grown = head.rowCount - known;
    if (range === null && grown === 0) return [];
    const reading: Reading = {
      table,
      head,
      first: grown === 0 ? (range?.first ?? 0) : 0,
      last: grown === 0 ? Math.min(range?.last ?? head.rowCount, head.rowCount) : head.rowCount,
      isNew: false,
      changed: new Set(),
    };
    if (grown !== 0) {
      // Rows that came or went are lined up where the hint says, so that those below them compare equal.
      const at = Math.min(range?.first ?? known, known, head.rowCount);
      const blank: never[] = [];
      const came = Array.from({ length: Math.max(0, grown) }, () => blank);
      this.splice(reading, at, Math.max(0, -grown), came);
    }
    return [reading];
  }

  /** Takes in those rows of a reading that were asked for before it was known, and answers what is left of it. */
  private withRows(reading: Reading, asked: RowsAsked | undefined, rows: Rows | null): Reading {
    const last = reading.last ?? reading.head.rowCount;
    if (asked === undefined || rows === null || asked.first > reading.first) return reading;
    this.sizes.learn(reading.head, rows);
    const usable = rows.slice(reading.first - asked.first, last - asked.first);
    this.take(reading, reading.first, usable);
    return Object.assign(reading, { first: reading.first + usable.length });
  }

  private take(reading: Reading, first: number, rows: Rows): void {
    const { name } = reading.table;
    if (reading.isNew) this.register.append(name, rows);
    else this.splice(reading, first, Math.min(rows.length, this.register.rowCountOf(name) - first), rows);
  }

  private splice(reading: Reading, start: number, removed: number, rows: Rows): void {
    const result = this.register.splice(reading.table.name, start, removed, rows);
    this.touch(result);
    reading.changed = joined(reading.changed, result);
  }

  /** These tables have been read. */
  private finish(readings: readonly Reading[], { onDiffering, onIn }: Listeners): void {
    for (const { table, changed } of readings) {
      if (changed === "everything" || changed.size > 0) onDiffering(table.name, table.head);
      this.fresh?.delete(table.name);
    }
    if (readings.some(({ isNew }) => isNew)) onIn();
  }

  private touch(changed: Changed): void {
    this.changed = joined(this.changed, changed);
  }
}

function isEmpty({ head, first, last }: Reading): boolean {
  return first >= (last ?? head.rowCount);
}

function isSame(a: KnownTable, b: KnownTable): boolean {
  return a.name === b.name && a.head.id === b.head.id && JSON.stringify(a.shape) === JSON.stringify(b.shape);
}

function joined(a: Changed, b: Changed): Changed {
  if (a === "everything" || b === "everything") return "everything";
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
}
