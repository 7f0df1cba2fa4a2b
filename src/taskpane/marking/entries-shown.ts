import type { CellEntry, Entries } from "./entries";
import { headerOf, type MarkedTable } from "./marked-table";

/** How far the entries of a line have come. */
export interface LineState {
  readonly isWaiting: boolean;
  /** That it could not be saved; "" where that is not so. */
  readonly failed: string;
  /** Does it say why? Else that stands above the lines. */
  readonly saysWhy: boolean;
  /** What a colleague wrote, and what it is to be by this officer; null for nothing. */
  readonly differs: { readonly said: string; readonly mine: string } | null;
}

/** How far all entries have come. */
export interface EntriesState {
  readonly canUndo: boolean;
  /** "Saved 10:04"; "" where nothing was marked, or not all was saved. */
  readonly state: string;
  /** Why something could not be saved, each reason once; none where its line says it. */
  readonly failures: readonly string[];
}

export function entriesState({ entries, savedAt }: Shown<string>): EntriesState {
  const open = entries.all;
  const failures = isSaidInLine(open) ? [] : [...new Set(open.map(({ why }) => why).filter((why) => why !== ""))];
  const hasFailed = open.some(({ phase }) => phase === "failed");
  const isSaving = open.some(({ phase }) => phase === "pending" || phase === "saving");
  return {
    canUndo: entries.canUndo,
    state: isSaving ? "Saving…" : hasFailed || savedAt === "" ? "" : `Saved ${savedAt}`,
    failures,
  };
}

interface Shown<C extends string> {
  readonly entries: Entries<C>;
  readonly savedAt: string;
}

/** Says of each line how far its entries have come. `main`: the column whose mark is the line's own, with no need to name it. */
export function lineStates<C extends string>(
  entries: Entries<C>,
  { table, main }: Pick<MarkedTable<C>, "table"> & { readonly main: C },
): (key: string) => LineState {
  const saysWhy = isSaidInLine(entries.all);
  const named = (column: string): string => (column === main ? "" : headerOf(table, column));
  return (key) => {
    const own = entries.of(key);
    return {
      isWaiting: own.some(({ phase }) => phase !== "saved" && phase !== "differs"),
      failed: sayFailed(own, saysWhy),
      saysWhy,
      differs: differsIn(own, named),
    };
  };
}

/** A reason is given once: in the line where it is the only one that could not be saved, else above the lines. */
function isSaidInLine(entries: readonly CellEntry[]): boolean {
  return new Set(entries.flatMap(({ phase, line }) => (phase === "failed" ? [line] : []))).size === 1;
}

function sayFailed(entries: readonly CellEntry[], saysWhy: boolean): string {
  const failed = entries.find(({ phase }) => phase === "failed");
  if (failed === undefined) return "";
  return saysWhy ? `Not saved: ${failed.why}` : "Not saved";
}

function differsIn(entries: readonly CellEntry[], named: (column: string) => string): LineState["differs"] {
  const waiting = entries.filter(({ phase }) => phase === "differs");
  const found = waiting.find(({ theirs, from }) => theirs !== from) ?? waiting[0];
  if (found === undefined) return null;
  const { theirs, to } = found;
  const name = named(found.column);
  const said =
    theirs === ""
      ? `A colleague emptied ${name === "" ? "this" : name} at the same time.`
      : `A colleague typed ${theirs}${name === "" ? "" : ` under ${name}`} at the same time.`;
  return { said, mine: to === "" ? "Put mine: blank" : `Put mine: ${to}` };
}
