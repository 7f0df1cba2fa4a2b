import type { PlainDate } from "../calendar/plain-date";
import type { TableName } from "../records/all-tables";
import { Register, type Touched } from "../register/register";
import { TODAY } from "../register/topics";
import type { TableHead, WorkbookHead, WorkbookPort } from "../workbook/port";
import type { TableShape } from "../records/table-shape";
import { understand } from "../workbook/shape";
import { ChangeQueue, type Changes } from "./change-queue";
import { piecesOf } from "./pieces";

/** How far the open workbook is from being answered for. */
export type LiveStatus =
  | { readonly phase: "reading"; readonly rowsRead: number; readonly rowsInAll: number }
  | { readonly phase: "ready" }
  | { readonly phase: "failed"; readonly message: string };

export interface LiveOptions {
  readonly today: () => PlainDate;
  /** Milliseconds to gather hints before reading again; 0 in tests. */
  readonly settleMs?: number;
}

/** Told after every change that was read in: what it touched. */
export type ChangeListener = (touched: Touched) => void;

/**
 * The one register of the open workbook: read once, piece by piece, then kept up to date from hints of
 * change. A hint only says where to look: the rows are read again and compared.
 */
export class LiveWorkbook {
  readonly register = new Register();
  private tables: readonly KnownTable[] = [];
  private current: LiveStatus = { phase: "reading", rowsRead: 0, rowsInAll: 0 };
  private readonly statusListeners = new Set<(status: LiveStatus) => void>();
  private readonly changeListeners = new Set<ChangeListener>();
  private readonly queue: ChangeQueue;
  private day: PlainDate;
  private readonly ready: Promise<void>;
  private settleReady: () => void = () => undefined;
  private stopWatching: (() => Promise<void>) | null = null;
  private corrected = 0;
  private editedSinceCompared = false;

  constructor(private readonly port: WorkbookPort, private readonly options: LiveOptions) {
    this.day = options.today();
    this.queue = new ChangeQueue((changes) => this.takeIn(changes), options.settleMs ?? 40);
    this.ready = new Promise((resolve) => (this.settleReady = resolve));
  }

  get status(): LiveStatus {
    return this.current;
  }

  get today(): PlainDate {
    return this.day;
  }

  /** How many times a comparison found a table that differed and no event had told of it. */
  get corrections(): number {
    return this.corrected;
  }

  whenReady(): Promise<void> {
    return this.ready;
  }

  onStatus(listener: (status: LiveStatus) => void): () => void {
    this.statusListeners.add(listener);
    listener(this.current);
    return () => this.statusListeners.delete(listener);
  }

  onChange(listener: ChangeListener): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** Reads the workbook and begins to follow it. What changes meanwhile is read again before it is called ready. */
  async start(): Promise<void> {
    try {
      this.queue.hold();
      this.stopWatching = await this.port.watch((hint) => this.queue.add(hint));
      await this.readAll();
      await this.queue.release();
      this.editedSinceCompared = false;
      this.setStatus({ phase: "ready" });
      this.settleReady();
      this.tell("everything");
    } catch (error) {
      this.setStatus({ phase: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Reads every table again and takes in what differs: the Refresh command, and the guard against lost events. */
  async compare(): Promise<number> {
    const before = this.corrected;
    await this.queue.run(async () => {
      const touched = await this.takeInHead(await this.port.describe(), "all", () => this.corrected++);
      this.tell(touched);
    });
    return this.corrected - before;
  }

  /** Waits until every hint so far has been taken in. */
  async settled(): Promise<void> {
    await this.queue.idle();
  }

  /** To be called each minute: turns the day, and after edits compares, in case an event was lost. */
  async keepUp(): Promise<void> {
    this.turnDay();
    if (!this.editedSinceCompared || this.current.phase !== "ready") return;
    this.editedSinceCompared = false;
    await this.compare();
  }

  /** To be called now and then: moves on at midnight, and says whether it did. */
  turnDay(): boolean {
    const today = this.options.today();
    if (today === this.day) return false;
    this.day = today;
    this.tell(new Set([TODAY]));
    return true;
  }

  async stop(): Promise<void> {
    await this.stopWatching?.();
    this.stopWatching = null;
  }

  private setStatus(status: LiveStatus): void {
    this.current = status;
    for (const listener of this.statusListeners) listener(status);
  }

  private tell(touched: Touched): void {
    if (touched !== "everything" && touched.size === 0) return;
    for (const listener of this.changeListeners) listener(touched);
  }

  private async readAll(): Promise<void> {
    this.tables = ourTables(await this.port.describe());
    const rowsInAll = this.tables.reduce((sum, { head: { rowCount } }) => sum + rowCount, 0);
    let rowsRead = 0;
    this.setStatus({ phase: "reading", rowsRead, rowsInAll });
    for (const table of this.tables) {
      await this.readTable(table, (rows) => this.setStatus({ phase: "reading", rowsRead: (rowsRead += rows), rowsInAll }));
    }
  }

  private async takeIn(changes: Changes): Promise<void> {
    this.editedSinceCompared = true;
    this.tell(await this.takeInHead(await this.port.describe(), changes, () => undefined));
  }

  /** Compares how the tables stand with what is known, then reads again what may differ. */
  private async takeInHead(head: WorkbookHead, changes: Changes | "all", differing: () => void): Promise<Touched> {
    const before = this.tables;
    const after = (this.tables = ourTables(head));
    let touched: Touched = new Set();
    for (const { name } of before) {
      if (!after.some((table) => table.name === name)) touched = joined(touched, this.register.close(name));
    }
    for (const table of after) {
      const known = before.find(({ name }) => name === table.name);
      const moved = known === undefined || JSON.stringify(known.shape) !== JSON.stringify(table.shape);
      const result = moved ? await this.readTable(table) : await this.readAgain(table.name, table.head, changes);
      if (result === "everything" || result.size > 0) differing();
      touched = joined(touched, result);
    }
    return touched;
  }

  /** A table that is new, or whose columns or place changed. */
  private async readTable({ name, shape, head }: KnownTable, onRows: (count: number) => void = () => undefined): Promise<Touched> {
    const touched = this.register.open(shape);
    for await (const rows of piecesOf(this.port, head)) {
      this.register.splice(name, this.register.rowCountOf(name), 0, rows);
      onRows(rows.length);
    }
    return touched;
  }

  private async readAgain(name: TableName, table: TableHead, changes: Changes | "all"): Promise<Touched> {
    const known = this.register.rowCountOf(name);
    const range = changes === "all" ? { first: 0, last: table.rowCount } : changes.rangeIn(table);
    if (range === null && known === table.rowCount) return new Set();
    let touched: Touched = new Set();
    const grown = table.rowCount - known;
    if (grown !== 0) {
      // Rows that came or went are lined up where the hint says, so that those below them compare equal.
      const at = Math.min(range?.first ?? known, known, table.rowCount);
      const blank: never[] = [];
      touched = joined(touched, this.register.splice(name, at, Math.max(0, -grown), Array.from({ length: Math.max(0, grown) }, () => blank)));
    }
    const first = grown === 0 ? (range?.first ?? 0) : 0;
    const last = grown === 0 ? Math.min(range?.last ?? table.rowCount, table.rowCount) : table.rowCount;
    let at = first;
    for await (const rows of piecesOf(this.port, table, first, last)) {
      touched = joined(touched, this.register.splice(name, at, Math.min(rows.length, this.register.rowCountOf(name) - at), rows));
      at += rows.length;
    }
    return touched;
  }
}

interface KnownTable {
  readonly name: TableName;
  readonly shape: TableShape;
  readonly head: TableHead;
}

/** The tables that are ours, each once. */
function ourTables(workbook: WorkbookHead): readonly KnownTable[] {
  return understand(workbook).tables.map(({ shape, head }) => ({ name: shape.table as TableName, shape, head }));
}

function joined(a: Touched, b: Touched): Touched {
  if (a === "everything" || b === "everything") return "everything";
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
}
