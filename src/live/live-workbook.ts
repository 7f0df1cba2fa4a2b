import type { PlainDate } from "../calendar/plain-date";
import { TODAY } from "../register/dependencies";
import { Register, type Changed } from "../register/register";
import type { TableHead, WorkbookPort } from "../workbook/port";
import { answeredWhile } from "./answered-while";
import { ChangeQueue, Changes } from "./change-queue";
import { guarded } from "./guarded";
import { TablesInStep } from "./tables-in-step";

/** How far the open workbook is from being answered for. */
export type LiveStatus =
  | { readonly phase: "reading"; readonly rowsRead: number; readonly rowsInAll: number }
  | { readonly phase: "ready" }
  | { readonly phase: "failed"; readonly message: string };

interface LiveOptions {
  readonly today: () => PlainDate;
  /** Milliseconds to gather hints before reading again; 0 in tests. */
  readonly settleMs?: number;
  /** Milliseconds to wait before each further attempt at a read that failed. */
  readonly retryMs?: readonly number[];
  /** Milliseconds that Refresh waits for what is being read. */
  readonly patienceMs?: number;
  /** Milliseconds that have gone by since some moment. */
  readonly clock?: () => number;
}

/** Told after every change that was read in: what it changed. */
type ChangeListener = (changed: Changed) => void;

/** Where Excel does not answer, which takes its time to tell, a read is tried again once: within so long of its beginning. */
const TRYING_MS = 25_000;

/** So long Refresh waits for what is being read before it gives that up and begins afresh. */
const PATIENCE_MS = 3_000;

/** A computer that slept so long may have slept through events. */
const SLEPT_MS = 180_000;

/**
 * The one register of the open workbook: read once, batch by batch, then kept up to date from hints of
 * change. A hint only says where to look: the rows are read again and compared. Where the workbook cannot be
 * read there is no answer rather than an old one, until a later read succeeds.
 */
export class LiveWorkbook {
  readonly register = new Register();
  private readonly tables: TablesInStep;
  private current: LiveStatus = { phase: "reading", rowsRead: 0, rowsInAll: 0 };
  private readonly statusListeners = new Set<(status: LiveStatus) => void>();
  private readonly changeListeners = new Set<ChangeListener>();
  private readonly queue: ChangeQueue;
  private readonly clock: () => number;
  private day: PlainDate;
  private readonly ready: Promise<void>;
  private settleReady: () => void = () => undefined;
  private stopWatching: (() => Promise<void>) | null = null;
  private corrected = 0;
  /** Tables that were put right and nobody has been told of. */
  private missed = new Set<string>();
  private takingIn = false;
  /** Counted on where a read is given up: what it is answered later is dropped. */
  private round = 0;
  private editedSinceCompared = false;
  private lastKept: number;
  private wasSilent = false;
  private isLooking = false;

  constructor(
    private readonly port: WorkbookPort,
    private readonly options: LiveOptions,
  ) {
    this.tables = new TablesInStep(this.register);
    this.clock = options.clock ?? Date.now;
    this.lastKept = this.clock();
    this.day = options.today();
    this.queue = new ChangeQueue((changes) => this.takeInHints(changes), options.settleMs ?? 40);
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

  /** False while changes are being read batch by batch: what is asked then is answered from tables of which some rows are still the old ones. */
  get isWhole(): boolean {
    return !this.takingIn;
  }

  /** Waits for the first read. */
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

  /**
   * Reads the workbook and begins to follow it. What changes meanwhile is read again before it is called
   * ready. To be called again after it failed.
   */
  async start(): Promise<void> {
    const { round } = this;
    this.queue.hold();
    this.setStatus({ phase: "reading", rowsRead: 0, rowsInAll: 0 });
    await this.queue.run(() => this.takeIn("all"));
    if (round !== this.round) return;
    await this.queue.release();
    if (round !== this.round) return;
    if (this.current.phase === "reading") this.becomeReady();
    this.editedSinceCompared = false;
  }

  /**
   * The Refresh command: begins afresh, whatever is being read and not answered, and takes in what differs. Where the
   * workbook cannot be read, the status says why. Answers how many tables were put right, now or since it was last asked,
   * of which no event had told.
   */
  async refresh(): Promise<number> {
    const isFree = await Promise.race([
      this.queue.free().then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), this.options.patienceMs ?? PATIENCE_MS)),
    ]);
    if (!isFree) {
      this.round++;
      this.takingIn = false;
      this.queue.giveUp();
    }
    if (this.current.phase === "ready") await this.compare().catch(() => undefined);
    else await this.start();
    if (!isFree) this.queue.forget();
    const missed = this.missed.size;
    this.missed.clear();
    return missed;
  }

  /**
   * Reads every table again and takes in what differs: the guard against lost events.
   * Says how many tables differed of which no event had told.
   */
  async compare(): Promise<number> {
    this.turnDay();
    await this.queue.idle();
    const before = this.corrected;
    this.editedSinceCompared = false;
    await this.queue.run(() => this.takeIn("all", (name) => this.correct(name)));
    if (this.current.phase === "failed") throw new Error(this.current.message);
    return this.corrected - before;
  }

  /** Waits until every hint so far has been taken in. */
  async settled(): Promise<void> {
    await this.queue.idle();
  }

  /**
   * To be called each minute: turns the day, tries again where the last read failed, and compares after edits or
   * a sleep, in case an event was lost. Otherwise it only looks how the tables stand, for Excel does not tell of
   * a table that was renamed or resized.
   */
  async keepUp(): Promise<void> {
    const slept = this.clock() - this.lastKept > SLEPT_MS;
    this.lastKept = this.clock();
    this.turnDay();
    if (this.current.phase === "failed") await this.start();
    else if (this.current.phase === "ready") {
      // What went wrong is in the status.
      if (slept || this.editedSinceCompared) await this.compare().catch(() => undefined);
      else await this.queue.run(() => this.takeIn(new Changes(), (name) => this.correct(name)));
    }
  }

  /** To be called every few seconds: where Excel did not answer, begins afresh as soon as it does. */
  async lookAgain(): Promise<void> {
    if (this.current.phase !== "failed" || !this.wasSilent || this.isLooking) return;
    this.isLooking = true;
    const answers = await this.port.describe().then(
      () => true,
      () => false,
    );
    this.isLooking = false;
    if (answers && this.current.phase === "failed") await this.start();
  }

  /** To be called now and then: moves on at midnight, and says whether it did. */
  turnDay(): boolean {
    const today = this.options.today();
    if (today === this.day) return false;
    this.day = today;
    if (this.current.phase === "ready") this.tell(new Set([TODAY]));
    return true;
  }

  async stop(): Promise<void> {
    await this.stopWatching?.();
    this.stopWatching = null;
  }

  private correct(table: string): void {
    this.corrected++;
    this.missed.add(table);
  }

  private async takeInHints(changes: Changes): Promise<void> {
    this.editedSinceCompared = true;
    await this.takeIn(changes);
  }

  /** Takes in what may differ, trying again for a while where Excel refuses or does not answer; then says that it cannot be read. */
  private async takeIn(
    changes: Changes | "all",
    onCorrected: (table: string) => void = () => undefined,
  ): Promise<void> {
    const { round } = this;
    const isGivenUp = (): boolean => round !== this.round;
    const port = answeredWhile(this.port, () => !isGivenUp());
    const began = this.clock();
    const listeners = {
      onDiffering: (name: string, table: TableHead | null): void => {
        if (!this.queue.knowsOf(table)) onCorrected(name);
      },
      onRead: (rows: number, inAll: number): void => this.progressed(rows, inAll),
    };
    this.takingIn = true;
    for (const pause of [...(this.options.retryMs ?? [200, 1_000, 4_000]), null]) {
      try {
        this.stopWatching ??= await this.port.watch((hint) => this.queue.add(hint));
        const changed = await this.tables.takeIn(port, changes, listeners);
        this.takingIn = false;
        this.succeeded(changed);
        return;
      } catch (error) {
        const mayTry = pause !== null && this.clock() - began < TRYING_MS;
        if (mayTry) await new Promise((resolve) => setTimeout(resolve, pause));
        if (isGivenUp()) return;
        if (mayTry) continue;
        this.takingIn = false;
        this.wasSilent = this.clock() - began >= TRYING_MS;
        this.failed(error instanceof Error ? error.message : String(error));
        return;
      }
    }
  }

  private succeeded(changed: Changed): void {
    if (this.current.phase === "ready") this.tell(changed);
    // What changed during a long first read is read before anything is answered.
    else if (!this.queue.isHolding) this.becomeReady();
  }

  private becomeReady(): void {
    this.register.prepareLookups();
    this.setStatus({ phase: "ready" });
    this.tell("everything");
    this.settleReady();
  }

  private failed(message: string): void {
    this.setStatus({ phase: "failed", message });
    this.tell("everything");
  }

  private progressed(rows: number, rowsInAll: number): void {
    if (this.current.phase !== "reading") return;
    this.setStatus({ phase: "reading", rowsRead: rows === 0 ? 0 : this.current.rowsRead + rows, rowsInAll });
  }

  private setStatus(status: LiveStatus): void {
    this.current = status;
    for (const listener of this.statusListeners) guarded(() => listener(status));
  }

  private tell(changed: Changed): void {
    if (changed !== "everything" && changed.size === 0) return;
    for (const listener of this.changeListeners) guarded(() => listener(changed));
  }
}
