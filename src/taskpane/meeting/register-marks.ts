import { BLANK_CELLS, type CellsShown, type MarkedColumn } from "./attendance-cells";
import type { RegisterLine } from "./register-view-model";

/** How far a mark has come. One that differs found something else in its cell, and waits for the officer's choice. */
type Phase = "pending" | "saving" | "saved" | "failed" | "differs";

/** A cell of the register that is to be changed. */
export interface Mark {
  readonly line: string;
  readonly column: MarkedColumn;
  /** What the cell held when the officer marked it. */
  from: string;
  readonly to: string;
  readonly isUndo: boolean;
  phase: Phase;
  /** Why it failed; "" otherwise. */
  why: string;
  /** What was found in its cell instead. */
  theirs: string;
}

/** What became of a mark that was to be saved. */
export type MarkOutcome =
  | { readonly kind: "saved"; readonly isChanged: boolean }
  | { readonly kind: "differs"; readonly theirs: string }
  | { readonly kind: "failed"; readonly why: string };

/** The marks that are not yet in the register: they lie over what it says until it says the same. */
export class RegisterMarks {
  private readonly marks = new Map<string, Mark>();
  /** What each batch replaced, the latest last. */
  private readonly batches: (readonly Mark[])[] = [];

  get all(): readonly Mark[] {
    return [...this.marks.values()];
  }

  get canUndo(): boolean {
    return this.batches.length > 0 || this.all.some(({ phase }) => phase === "pending");
  }

  of(line: string): readonly Mark[] {
    return this.all.filter((mark) => mark.line === line);
  }

  /** What a line shows: its row, and the marks over it. */
  cellsOf({ key, cells }: RegisterLine): CellsShown {
    const shown = { ...BLANK_CELLS, ...cells };
    for (const { column, to, phase } of this.of(key)) if (phase !== "differs") shown[column] = to;
    return shown;
  }

  /** Marks cells of a line; one that shows that already is left alone. */
  mark(line: RegisterLine, changes: Partial<CellsShown>): void {
    const shown = this.cellsOf(line);
    for (const [column, to] of Object.entries(changes) as [MarkedColumn, string][])
      if (to !== shown[column]) this.put({ line: line.key, column, to, from: line.cells[column], isUndo: false });
  }

  /** Takes what waits, to be saved. */
  take(): readonly Mark[] {
    const batch = this.all.filter(({ phase }) => phase === "pending");
    for (const mark of batch) mark.phase = "saving";
    return batch;
  }

  /** Notes what became of a batch. */
  settle(batch: readonly Mark[], outcomeOf: (mark: Mark) => MarkOutcome): void {
    const replaced: Mark[] = [];
    for (const mark of batch) {
      const outcome = outcomeOf(mark);
      mark.phase = outcome.kind;
      if (outcome.kind === "saved") {
        if (outcome.isChanged && !mark.isUndo) replaced.push(mark);
        continue;
      }
      mark.why = outcome.kind === "failed" ? outcome.why : "";
      mark.theirs = outcome.kind === "differs" ? outcome.theirs : "";
      // What was marked over it meanwhile does not find this in the cell.
      const later = this.marks.get(placeOf(mark));
      if (later !== undefined && later !== mark) later.from = mark.from;
    }
    if (replaced.length > 0) this.batches.push(replaced);
  }

  /** Lets go of what the register says by now, or says otherwise since. */
  compareWith(lines: readonly RegisterLine[]): void {
    const byKey = new Map(lines.map((line) => [line.key, line]));
    for (const mark of this.all)
      if (mark.phase === "saved" && byKey.get(mark.line)?.cells[mark.column] !== mark.from) this.drop(mark);
  }

  /** Lets go of all that is saved: the register has been read since. */
  letGo(): void {
    for (const mark of this.all) if (mark.phase === "saved") this.drop(mark);
  }

  /** Takes back what has not been saved yet; where there is none, marks what the last batch replaced. Says how many cells it is. */
  undo(): number {
    const pending = this.all.filter(({ phase }) => phase === "pending");
    for (const mark of pending) this.drop(mark);
    if (pending.length > 0) return pending.length;
    const batch = this.batches.pop() ?? [];
    for (const { line, column, from, to } of batch) this.put({ line, column, from: to, to: from, isUndo: true });
    return batch.length;
  }

  /** The officer has seen what a colleague wrote and leaves it. */
  keepTheirs(line: string): void {
    for (const mark of this.of(line)) if (mark.phase === "differs") this.drop(mark);
  }

  /** The officer has seen what a colleague wrote, and has it replaced. */
  putMine(line: string): void {
    for (const mark of this.of(line)) if (mark.phase === "differs") this.put({ ...mark, from: mark.theirs });
  }

  /** Tries again what could not be saved. */
  tryAgain(): void {
    for (const mark of this.all) if (mark.phase === "failed") mark.phase = "pending";
  }

  private put(asked: Pick<Mark, "line" | "column" | "from" | "to" | "isUndo">): void {
    const { line, column, to, isUndo } = asked;
    const before = this.marks.get(placeOf(asked));
    const from = before === undefined || before.phase === "differs" ? asked.from : foundAfter(before);
    const mark: Mark = { line, column, from, to, isUndo, phase: "pending", why: "", theirs: "" };
    if (from === to) this.drop(mark);
    else this.marks.set(placeOf(mark), mark);
  }

  private drop(mark: Pick<Mark, "line" | "column">): void {
    this.marks.delete(placeOf(mark));
  }
}

/** What the cell will hold where the mark is replaced by another: of one that is being saved, what is being written. */
function foundAfter({ phase, from, to }: Mark): string {
  return phase === "saving" || phase === "saved" ? to : from;
}

function placeOf({ line, column }: Pick<Mark, "line" | "column">): string {
  return `${line} ${column}`;
}
