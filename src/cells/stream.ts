import { type FunctionEntry, Question } from "../functions/define-function";
import { AnswerBook, type Followable } from "../live/answer-book";
import type { LiveWorkbook } from "../live/live-workbook";
import type { TableName } from "../records/all-tables";
import { FOUNDATIONS } from "../register/register";
import { unlessLost } from "../register/unread-tables";
import { answerCall, callOf, type RawArgument, type SingleCall } from "./ask";
import { NotFetchedYet } from "./fetched-apart";
import { type Cells, laidOut } from "./lay-out";
import { type CellError, isCellError, shown, type Shown } from "./show";

/** What Excel hands a streaming function beside its arguments. */
export interface Invocation {
  setResult(result: unknown): void;
  onCanceled?: () => void;
}

/** A cell that waits for the first reading, or for code that answers it. */
interface Waiting {
  /** Null while it is being fetched. */
  entry: FunctionEntry | null;
  readonly args: readonly RawArgument[];
  /** Asks for the first time; does nothing once that has been done. */
  readonly begin: (entry: FunctionEntry) => void;
  /** Tells the cell how that goes. */
  readonly tellNotYet: () => void;
}

/** How long a cell may wait for the first reading before it says so. */
const STILL_READING_MS = 10_000;

const STILL_FETCHING: CellError = {
  error: "#N/A",
  message:
    "Still fetching the part of the add-in that answers this. If it takes long, look at the connection; this cell answers by itself then.",
};

/**
 * Answers cells for as long as they stand in the sheet: at once when the workbook has been read, and
 * again whenever the answer differs.
 */
export class CellStream {
  private readonly book: AnswerBook<Cells>;
  private readonly waiting = new Set<Waiting>();
  /** What answers wait for that need code which is not here. */
  private readonly fetching = new Set<Promise<unknown>>();

  /** `asError` makes an error as Excel wants it, with its sentence. */
  constructor(
    private readonly live: LiveWorkbook,
    private readonly asError: (error: CellError) => unknown,
  ) {
    this.book = new AnswerBook<Cells>(live.register, sameCells, () => live.isWhole);
    live.onChange((changed) => this.book.refresh(changed));
    live.onStatus(({ phase }) => {
      if (phase === "failed") for (const { tellNotYet } of this.waiting) tellNotYet();
    });
    live.onTablesIn(() => {
      for (const waiting of [...this.waiting]) this.answerEarly(waiting);
    });
    live.tablesWaitedFor = () => this.tablesWaitedFor();
  }

  /**
   * Begins to answer one formula; `function_` may still have to be fetched. Nothing it does is thrown: a mistake of ours
   * is said in the cell.
   */
  answer(
    function_: FunctionEntry | Promise<FunctionEntry>,
    args: readonly RawArgument[],
    invocation: Invocation,
  ): void {
    let stop: (() => void) | null = null;
    let canceled = false;
    let isBegun = false;
    let isAnswered = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => {
      this.waiting.delete(waiting);
      clearTimeout(patience);
    };
    const waiting: Waiting = {
      entry: function_ instanceof Promise ? null : function_,
      args,
      begin: (entry) => {
        if (isBegun || canceled) return;
        isBegun = true;
        leave();
        stop = this.begin(entry, args, tell);
      },
      tellNotYet: () => {
        clearTimeout(patience);
        invocation.setResult(this.forExcel(this.notYet()));
      },
    };
    const wait = (): void => {
      this.waiting.add(waiting);
      patience = setTimeout(waiting.tellNotYet, STILL_READING_MS);
    };
    const tell = (cells: Cells): void => {
      if (!isAnswered && isStillFetched(cells)) {
        if (!this.waiting.has(waiting)) wait();
        return;
      }
      isAnswered = true;
      leave();
      invocation.setResult(this.forExcel(cells));
    };
    invocation.onCanceled = () => {
      canceled = true;
      leave();
      stop?.();
    };
    if (!(function_ instanceof Promise) && this.isReady && this.live.isWhole) return waiting.begin(function_);
    wait();
    void this.whenWhole(waiting, function_);
  }

  private async whenWhole(waiting: Waiting, function_: FunctionEntry | Promise<FunctionEntry>): Promise<void> {
    const entry = (waiting.entry = await function_);
    this.answerEarly(waiting);
    await this.live.whenReady();
    while (this.waiting.has(waiting) && !this.live.isWhole) await this.live.settled();
    if (this.waiting.has(waiting)) waiting.begin(entry);
  }

  /** Begins to answer a cell before the whole workbook has been read, where its answer rests on no table that is still to come. */
  private answerEarly({ entry, args, begin }: Waiting): void {
    const { coming } = this.live;
    if (entry === null || this.isReady || coming === null || entry.fromWholeWorkbook === true) return;
    if (entry.tables.some((table) => coming.has(table))) return;
    const call = callOf(entry, args);
    const calls = call.kind === "one" ? [call.call] : call.kind === "many" ? call.calls.flat() : [];
    const ask = (): readonly Cells[] => calls.map((each) => (each === null ? "" : this.ask(each)));
    if (unlessLost(this.live.register, [...coming], ask) !== null) begin(entry);
  }

  private tablesWaitedFor(): ReadonlySet<TableName> {
    const entries = new Set([...this.waiting].map(({ entry }) => entry));
    return new Set([...FOUNDATIONS, ...[...entries].flatMap((entry) => entry?.tables ?? [])]);
  }

  private get isReady(): boolean {
    return this.live.status.phase === "ready";
  }

  private notYet(): CellError {
    const { status } = this.live;
    if (status.phase === "ready" && this.live.isWhole) return STILL_FETCHING;
    if (status.phase === "failed") return { error: "#N/A", message: status.message };
    return { error: "#N/A", message: "Still reading the workbook. This cell answers by itself when it has been read." };
  }

  private begin(entry: FunctionEntry, args: readonly RawArgument[], tell: (cells: Cells) => void): () => void {
    const call = callOf(entry, args);
    switch (call.kind) {
      case "blank":
        tell("");
        return () => undefined;
      case "refused":
        tell(shown(call.answer));
        return () => undefined;
      case "one":
        return this.follow(call.call, tell);
      case "many":
        return this.followAll(entry, call.calls, tell);
      default:
        return call satisfies never;
    }
  }

  private follow(call: SingleCall, tell: (cells: Cells) => void): () => void {
    return this.book.subscribe(keyOfCall(call), () => this.ask(call), tell, call.entry.fromWholeWorkbook);
  }

  /** The one place where a mistake of ours is caught: a cell never stays without an answer. */
  private ask(call: SingleCall): Cells {
    if (this.live.coming === null) return this.notYet();
    try {
      return shown(answerCall(call, this.question()));
    } catch (error) {
      if (error instanceof NotFetchedYet) return this.whenFetched(error.fetched);
      const said = error instanceof Error ? error.message : String(error);
      return { error: "#N/A", message: `The add-in made a mistake here and cannot answer: ${said}` };
    }
  }

  /** Asks again once that is here; until then no answer stands. */
  private whenFetched(fetched: Promise<unknown>): Cells {
    if (!this.fetching.has(fetched)) {
      this.fetching.add(fetched);
      void fetched.then(async () => {
        while (!this.live.isWhole) await this.live.settled();
        this.fetching.delete(fetched);
        this.book.askAgainWhere((answer) => answer === STILL_FETCHING);
      });
    }
    return STILL_FETCHING;
  }

  private question(): Question {
    return new Question(this.live.register, this.live.today);
  }

  /** One formula over a range: each cell is a question of its own, and the whole is told once for all that changed together. */
  private followAll(
    entry: FunctionEntry,
    calls: readonly (readonly (SingleCall | null)[])[],
    tell: (cells: Cells) => void,
  ): () => void {
    const latest: Cells[][] = calls.map((row) => row.map(() => ""));
    let told = false;
    let due = false;
    const tellSoon = (): void => {
      if (!told || due) return;
      due = true;
      queueMicrotask(() => {
        due = false;
        if (told) tell(laidOut(entry, latest));
      });
    };
    const ask = (call: SingleCall): Cells => this.ask(call);
    const cells: CellOfMany[] = [];
    for (const [r, row] of calls.entries()) {
      for (const [c, call] of row.entries())
        if (call !== null) cells.push(new CellOfMany(call, latest[r] as Cells[], c, ask, tellSoon));
    }
    const leave = this.book.followAll(cells);
    told = true;
    tell(laidOut(entry, latest));
    return () => {
      told = false;
      leave();
    };
  }

  private forExcel(cells: Cells): unknown {
    if (Array.isArray(cells))
      return (cells as readonly (readonly Shown[])[]).map((row) => row.map((cell) => this.forExcel(cell)));
    return isCellError(cells) ? this.asError(cells) : cells;
  }
}

/** One cell of a formula over a range. */
class CellOfMany implements Followable<Cells> {
  constructor(
    private readonly call: SingleCall,
    private readonly latest: Cells[],
    private readonly at: number,
    private readonly answer: (call: SingleCall) => Cells,
    private readonly changed: () => void,
  ) {}

  get fromWholeWorkbook(): boolean {
    return this.call.entry.fromWholeWorkbook === true;
  }

  ask(): Cells {
    return this.answer(this.call);
  }

  tell(cells: Cells): void {
    this.latest[this.at] = cells;
    this.changed();
  }
}

/** One key for all cells that ask the same. Most ask about one id alone, and need no quoting. */
function keyOfCall({ entry, args }: SingleCall): string {
  const [id] = args;
  return typeof id === "string" && args.every((arg, i) => i === 0 || arg === null)
    ? `${entry.name} ${id}`
    : entry.name + JSON.stringify(args);
}

/** Is the answer, or one of several, still to come with its code? */
function isStillFetched(cells: Cells): boolean {
  if (!Array.isArray(cells)) return cells === STILL_FETCHING;
  return (cells as readonly (readonly Shown[])[]).some((row) => row.includes(STILL_FETCHING));
}

function sameCells(a: Cells, b: Cells): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    const [x, y] = [a as readonly (readonly Shown[])[], b as readonly (readonly Shown[])[]];
    return (
      x.length === y.length &&
      x.every((row, r) => row.length === y[r]?.length && row.every((cell, c) => sameCells(cell, y[r]?.[c] as Shown)))
    );
  }
  return (
    !Array.isArray(a) &&
    !Array.isArray(b) &&
    isCellError(a as Shown) &&
    isCellError(b as Shown) &&
    (a as CellError).error === (b as CellError).error &&
    (a as CellError).message === (b as CellError).message
  );
}
