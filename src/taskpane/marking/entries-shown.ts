import type { CellEntry, Entries } from "./entries";
import { headerOf, type MarkedTable } from "./marked-table";

/** How far the entries of a line have come. */
export interface LineState {
  readonly isWaiting: boolean;
  /** That it could not be saved, and why; "" where that is not so. */
  readonly failed: string;
  /** What a colleague wrote, and what it is to be by this officer; null for nothing. */
  readonly differs: { readonly said: string; readonly mine: string } | null;
}

/** How far all entries have come. */
export interface EntriesState {
  readonly canUndo: boolean;
  /** "Saved 10:04"; "" where nothing was marked. */
  readonly state: string;
  /** Why something could not be saved, each reason once. */
  readonly failures: readonly string[];
}

/** Where more lines than these could not be saved, the reason is given once above them. */
const MOST_WITH_REASON = 3;

export function entriesState({ entries, savedAt }: Shown<string>): EntriesState {
  const open = entries.all;
  const failures = [...new Set(open.map(({ why }) => why).filter((why) => why !== ""))];
  const isSaving = open.some(({ phase }) => phase === "pending" || phase === "saving");
  return {
    canUndo: entries.canUndo,
    state: isSaving ? "Saving…" : failures.length > 0 ? "Not all is saved" : savedAt === "" ? "" : `Saved ${savedAt}`,
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
  const failed = new Set(entries.all.flatMap(({ phase, line }) => (phase === "failed" ? [line] : [])));
  const hasReason = failed.size <= MOST_WITH_REASON;
  const named = (column: string): string => (column === main ? "" : headerOf(table, column));
  return (key) => {
    const own = entries.of(key);
    return {
      isWaiting: own.some(({ phase }) => phase !== "saved" && phase !== "differs"),
      failed: failed.has(key) ? sayFailed(hasReason ? own : []) : "",
      differs: differsIn(own, named),
    };
  };
}

function sayFailed(entries: readonly CellEntry[]): string {
  const why = entries.find((entry) => entry.why !== "")?.why;
  return why === undefined ? "Not saved, for the reason above." : `Not saved: ${why}`;
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
