import type { PlainDate } from "../calendar/plain-date";
import type { TableName } from "../records/all-tables";
import { TODAY } from "../register/dependencies";
import { Register, type Changed } from "../register/register";
import type { TableHead, WorkbookPort } from "../workbook/port";
import { answeredWhile, followedFirst } from "./answered-while";
import { ChangeQueue, Changes } from "./change-queue";
import { Following } from "./following";
import { type LiveOptions, PATIENCE_MS, SLEPT_MS, TRYING_MS } from "./live-options";
import { Listeners } from "./listeners";
import { TablesInStep } from "./tables-in-step";

/** How far the open workbook is from being answered for. */
export type LiveStatus =
  | { readonly phase: "reading"; readonly rowsRead: number; readonly rowsInAll: number }
  | { readonly phase: "ready" }
  | { readonly phase: "failed"; readonly message: string };

const NONE: ReadonlySet<TableName> = new Set();

/**
 * The one register of the open workbook: read once, message by message, then kept up to date from hints of
 * change. A hint only says where to look: the rows are read again and compared. Where the workbook cannot be
 * read there is no answer rather than an old one, until a later read succeeds.
 */
export class LiveWorkbook {
  readonly register = new Register();
  private readonly tables: TablesInStep;
  private current: LiveStatus = { phase: "reading", rowsRead: 0, rowsInAll: 0 };
  private readonly statusListeners = new Listeners<[LiveStatus]>();
  private readonly changeListeners = new Listeners<[Changed]>();
  private readonly tablesInListeners = new Listeners();
  private readonly queue: ChangeQueue;
  private readonly clock: () => number;
  private day: PlainDate;
  private readonly ready: Promise<void>;
  private settleReady: () => void = () => undefined;
  private readonly following: Following;
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
    this.following = new Following(port, (hint) => this.queue.add(hint));
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

  /** Says which tables somebody waits for: they are read before the others. To be set by who knows. */
  tablesWaitedFor: () => ReadonlySet<TableName> = () => new Set();

  /** The tables still to come: what rests on none of them can be answered. Null where nothing can be, as where a change is not yet taken in. */
  get coming(): ReadonlySet<TableName> | null {
    if (this.current.phase === "ready") return NONE;
    return this.current.phase === "reading" && !this.queue.isBehind ? this.tables.coming : null;
  }

  /** Calls back each time tables have come in that were read anew. */
  onTablesIn(listener: () => void): () => void {
    return this.tablesInListeners.add(listener);
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
    listener(this.current);
    return this.statusListeners.add(listener);
  }

  /** Calls back after every change that was read in, with what it changed. */
  onChange(listener: (changed: Changed) => void): () => void {
    return this.changeListeners.add(listener);
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

  /** To be called when somebody begins to look: compares where anything has happened since the last comparison. */
  async compareAfterEdits(): Promise<void> {
    await this.queue.idle();
    if (this.editedSinceCompared) await this.compare();
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
    const answers = await this.port.look([]).then(
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
    await this.following.stop();
  }

  private correct(table: string): void {
    this.corrected++;
    this.missed.add(table);
  }

  private async takeInHints(changes: Changes): Promise<void> {
    const changed = await this.takeIn(changes);
    // Excel tells of cells too that it has worked out anew, though they hold what they held.
    if (changed === null || isSome(changed)) this.editedSinceCompared = true;
  }

  /** Takes in what may differ, trying again for a while where Excel refuses or does not answer; then says that it cannot be read. Answers what differed; null for what is not known. */
  private async takeIn(
    changes: Changes | "all",
    onCorrected: (table: string) => void = () => undefined,
  ): Promise<Changed | null> {
    const { round } = this;
    const isGivenUp = (): boolean => round !== this.round;
    const began = this.clock();
    const listeners = {
      onDiffering: (name: string, table: TableHead | null): void => {
        if (!this.queue.knowsOf(table)) onCorrected(name);
      },
      onRead: (rows: number, inAll: number): void => this.progressed(rows, inAll),
      onIn: (): void => this.tablesInListeners.tell(),
      waitedFor: (): ReadonlySet<TableName> => this.tablesWaitedFor(),
    };
    this.takingIn = true;
    for (const pause of [...(this.options.retryMs ?? [200, 1_000, 4_000]), null]) {
      try {
        const port = answeredWhile(followedFirst(this.port, this.following.begin()), () => !isGivenUp());
        const changed = await this.tables.takeIn(port, changes, listeners);
        this.takingIn = false;
        this.succeeded(changed);
        return changed;
      } catch (error) {
        const mayTry = pause !== null && this.clock() - began < TRYING_MS;
        if (mayTry) await new Promise((resolve) => setTimeout(resolve, pause));
        if (isGivenUp()) return null;
        if (mayTry) continue;
        this.takingIn = false;
        this.wasSilent = this.clock() - began >= TRYING_MS;
        this.failed(error instanceof Error ? error.message : String(error));
      }
    }
    return null;
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
    this.statusListeners.tell(status);
  }

  private tell(changed: Changed): void {
    if (isSome(changed)) this.changeListeners.tell(changed);
  }
}

function isSome(changed: Changed): boolean {
  return changed === "everything" || changed.size > 0;
}
