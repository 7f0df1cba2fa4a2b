import type { CellTexts, MarkedLine } from "./marked-table";

/** How far an entry has come. One that differs found something else in its cell, and waits for the officer's choice. */
type Phase = "pending" | "saving" | "saved" | "failed" | "differs";

/** A cell of a line that is to be changed. */
export interface CellEntry<C extends string = string> {
  readonly line: string;
  readonly column: C;
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

/** What became of an entry that was to be saved. */
export type EntryOutcome =
  | { readonly kind: "saved"; readonly isChanged: boolean }
  | { readonly kind: "differs"; readonly theirs: string }
  | { readonly kind: "failed"; readonly why: string };

/** The entries that are not yet in the sheet: they lie over what it says until it says the same. */
export class Entries<C extends string> {
  private readonly entries = new Map<string, CellEntry<C>>();
  /** What each batch replaced, the latest last. */
  private readonly batches: (readonly CellEntry<C>[])[] = [];

  get all(): readonly CellEntry<C>[] {
    return [...this.entries.values()];
  }

  get canUndo(): boolean {
    return this.batches.length > 0 || this.all.some(isUnsaved);
  }

  of(line: string): readonly CellEntry<C>[] {
    return this.all.filter((entry) => entry.line === line);
  }

  /** What a line shows: its row, and the entries over it. */
  cellsOf({ key, cells }: Pick<MarkedLine<C>, "key" | "cells">): CellTexts<C> {
    const shown: Record<C, string> = { ...cells };
    for (const { column, to, phase } of this.of(key)) if (phase !== "differs") shown[column] = to;
    return shown;
  }

  /** Marks cells of a line; one that shows that already is left alone. */
  mark(line: Pick<MarkedLine<C>, "key" | "cells">, changes: Partial<CellTexts<C>>): void {
    const shown = this.cellsOf(line);
    for (const [column, to] of Object.entries(changes) as [C, string][])
      if (to !== shown[column]) this.put({ line: line.key, column, to, from: line.cells[column], isUndo: false });
  }

  /** Takes what waits, to be saved. */
  take(): readonly CellEntry<C>[] {
    const batch = this.all.filter(({ phase }) => phase === "pending");
    for (const entry of batch) entry.phase = "saving";
    return batch;
  }

  /** Notes what became of a batch. */
  settle(batch: readonly CellEntry<C>[], outcomeOf: (entry: CellEntry) => EntryOutcome): void {
    const replaced: CellEntry<C>[] = [];
    for (const entry of batch) {
      const outcome = outcomeOf(entry);
      entry.phase = outcome.kind;
      if (outcome.kind === "saved") {
        if (outcome.isChanged && !entry.isUndo) replaced.push(entry);
        continue;
      }
      entry.why = outcome.kind === "failed" ? outcome.why : "";
      entry.theirs = outcome.kind === "differs" ? outcome.theirs : "";
      // What was marked over it meanwhile does not find this in the cell.
      const later = this.entries.get(placeOf(entry));
      if (later !== undefined && later !== entry) later.from = entry.from;
    }
    if (replaced.length > 0) this.batches.push(replaced);
  }

  /** Lets go of what the sheet says by now, or of what was saved and it says otherwise since. */
  compareWith(lines: readonly MarkedLine<C>[]): void {
    const byKey = new Map(lines.map((line) => [line.key, line]));
    for (const entry of this.all) {
      const says = byKey.get(entry.line)?.cells[entry.column];
      if (entry.phase === "saved" ? says !== entry.from : entry.phase === "failed" && says === entry.to)
        this.drop(entry);
    }
  }

  /** Lets go of all that is saved: the sheet has been read since. */
  letGo(): void {
    for (const entry of this.all) if (entry.phase === "saved") this.drop(entry);
  }

  /** What `undo` takes back now. */
  get undoes(): readonly Pick<CellEntry<C>, "line" | "column" | "to">[] {
    const unsaved = this.all.filter(isUnsaved);
    return unsaved.length > 0 ? unsaved : (this.batches.at(-1) ?? []);
  }

  /** Takes back what has not been saved yet; where there is none, enters what the last batch replaced. Says how many cells it is. */
  undo(): number {
    const unsaved = this.all.filter(isUnsaved);
    for (const entry of unsaved) this.drop(entry);
    if (unsaved.length > 0) return unsaved.length;
    const batch = this.batches.pop() ?? [];
    for (const { line, column, from, to } of batch) this.put({ line, column, from: to, to: from, isUndo: true });
    return batch.length;
  }

  /** The officer has seen what a colleague wrote and leaves it. */
  keepTheirs(line: string): void {
    for (const entry of this.of(line)) if (entry.phase === "differs") this.drop(entry);
  }

  /** The officer has seen what a colleague wrote, and has it replaced. */
  putMine(line: string): void {
    for (const entry of this.of(line)) if (entry.phase === "differs") this.put({ ...entry, from: entry.theirs });
  }

  /** Tries again what could not be saved. */
  tryAgain(): void {
    for (const entry of this.all) if (entry.phase === "failed") entry.phase = "pending";
  }

  private put(asked: Pick<CellEntry<C>, "line" | "column" | "from" | "to" | "isUndo">): void {
    const { line, column, to, isUndo } = asked;
    const before = this.entries.get(placeOf(asked));
    const from = before === undefined || before.phase === "differs" ? asked.from : foundAfter(before);
    const entry: CellEntry<C> = { line, column, from, to, isUndo, phase: "pending", why: "", theirs: "" };
    if (from === to) this.drop(entry);
    else this.entries.set(placeOf(entry), entry);
  }

  private drop(entry: Pick<CellEntry, "line" | "column">): void {
    this.entries.delete(placeOf(entry));
  }
}

function isUnsaved({ phase }: CellEntry): boolean {
  return phase === "pending" || phase === "failed";
}

/** What the cell will hold where the entry is replaced by another: of one that is being saved, what is being written. */
function foundAfter({ phase, from, to }: CellEntry): string {
  return phase === "saving" || phase === "saved" ? to : from;
}

function placeOf({ line, column }: Pick<CellEntry, "line" | "column">): string {
  return `${line} ${column}`;
}
