import type { ChangeHint, TableHead } from "../workbook/port";

/** Rows of data from `first` up to, not including, `last`. */
interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Hints gathered together: on each sheet the rows that may differ. How the tables stand is looked at each time. */
export class Changes {
  private readonly sheets = new Map<string, { first: number; last: number }>();
  private structure = false;

  add(hint: ChangeHint): void {
    if (hint.kind === "structure") {
      this.structure = true;
      return;
    }
    const last = hint.kind === "cells" ? hint.lastRow : Number.MAX_SAFE_INTEGER;
    const known = this.sheets.get(hint.sheet);
    if (known === undefined) this.sheets.set(hint.sheet, { first: hint.firstRow, last });
    else {
      known.first = Math.min(known.first, hint.firstRow);
      known.last = Math.max(known.last, last);
    }
  }

  /** The table's rows of data that may differ, or null for none. */
  rangeIn(table: TableHead): RowRange | null {
    const rows = this.sheets.get(table.sheet);
    if (rows === undefined) return null;
    const first = Math.max(0, rows.first - table.headerRow - 1);
    const last = Math.min(table.rowCount, rows.last - table.headerRow);
    return first < last ? { first, last } : null;
  }

  /** May rows have come or gone: do the hints tell of more than cells among the rows of data? */
  reachBeyond(table: TableHead): boolean {
    const rows = this.sheets.get(table.sheet);
    return rows !== undefined && rows.last > table.headerRow + table.rowCount;
  }

  /** Do the hints tell of this table; or, for null, that some table came, went or was renamed? */
  tellOf(table: TableHead | null): boolean {
    return this.structure || (table !== null && this.sheets.has(table.sheet));
  }
}

/**
 * Gathers hints for a moment and takes them in one batch after another, never two at once. While held,
 * it only gathers.
 */
export class ChangeQueue {
  private gathered: Changes | null = null;
  /** Handed on and not yet taken in. */
  private readonly onTheWay = new Set<Changes>();
  private givenUp = 0;
  private held = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly takeIn: (changes: Changes) => Promise<void>,
    private readonly settleMs: number,
  ) {}

  add(hint: ChangeHint): void {
    (this.gathered ??= new Changes()).add(hint);
    if (!this.held) this.schedule();
  }

  /** Has anything been told that is not taken in yet? */
  get isBehind(): boolean {
    return this.gathered !== null || this.onTheWay.size > 0;
  }

  get isHolding(): boolean {
    return this.held;
  }

  hold(): void {
    this.held = true;
  }

  /** Do the hints that wait to be taken in tell of this table? */
  knowsOf(table: TableHead | null): boolean {
    if (this.gathered?.tellOf(table) === true) return true;
    for (const changes of this.onTheWay) if (changes.tellOf(table)) return true;
    return false;
  }

  /** Takes in what was gathered while held, and goes on. */
  async release(): Promise<void> {
    this.held = false;
    await this.idle();
  }

  /** Runs something between two batches. */
  run(work: () => Promise<unknown>): Promise<void> {
    const { givenUp } = this;
    const result = this.working.then(async () => {
      if (givenUp === this.givenUp) await work();
    });
    this.working = result.catch(() => undefined);
    return result;
  }

  /** Waits until nothing is being taken in. */
  async free(): Promise<void> {
    await this.working;
  }

  /** No longer waits for what is being taken in, and drops what waits behind it: who calls this reads everything anew, then calls `forget`. */
  giveUp(): void {
    this.givenUp++;
    this.working = Promise.resolve();
  }

  /** Everything has been read anew since it was given up. */
  forget(): void {
    this.onTheWay.clear();
  }

  /** Takes in at once what was gathered, and waits for it. */
  async idle(): Promise<void> {
    while (this.gathered !== null) {
      this.unschedule();
      await this.flush();
    }
    await this.working;
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, this.settleMs);
  }

  private unschedule(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private flush(): Promise<void> {
    const changes = this.gathered;
    this.gathered = null;
    if (changes === null) return this.working;
    const { givenUp } = this;
    this.onTheWay.add(changes);
    return this.run(async () => {
      await this.takeIn(changes);
      if (givenUp === this.givenUp) this.onTheWay.delete(changes);
    });
  }
}
