import type { RowInDoubt, RowsWritten, TableToWrite } from "../../excel/rows-to-write";
import { type Pane, sentenceOf } from "../pane";
import { tableToWrite } from "../write/table-to-write";
import { takenBack } from "../write/take-back";
import { whyNotWritten } from "../write/why-not-written";
import type { CellEntry, EntryOutcome } from "./entries";
import { headerOf, type MarkedLine, type MarkedTable, valueOf } from "./marked-table";

/** How often rows are looked for again that have moved, or have come, since they were last read. */
const ATTEMPTS = 3;

/** Entries of one line, which are written together or not at all. */
interface LineEntries<C extends string> {
  readonly line: MarkedLine<C>;
  readonly entries: readonly CellEntry<C>[];
}

/** What became of the entries of each line, by its key. */
type Outcomes = Map<string, (entry: CellEntry) => EntryOutcome>;

/**
 * Writes entries into the table, all in one message: into rows that are there, and rows for lines that have none below it. A
 * cell that no longer holds what the page showed is left as it is, with the others of its row. Answers what became of each.
 */
export async function saveEntries<C extends string>(
  pane: Pane,
  marked: MarkedTable<C>,
  batch: readonly CellEntry<C>[],
): Promise<(entry: CellEntry) => EntryOutcome> {
  const outcomes: Outcomes = new Map();
  let why = `The row is no longer in ${marked.table} as it was. Look at the sheet, then mark it again.`;
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await pane.live.compare();
      const open = linesOf(marked.lines(), batch).filter(({ line }) => !outcomes.has(line.key));
      if (open.length === 0) break;
      await save(pane, marked, open, outcomes);
    }
  } catch (error) {
    why = sentenceOf(error);
  }
  const failed = failedFor(why);
  return (entry) => (outcomes.get(entry.line) ?? failed)(entry);
}

function linesOf<C extends string>(
  lines: readonly MarkedLine<C>[],
  batch: readonly CellEntry<C>[],
): readonly LineEntries<C>[] {
  return lines
    .map((line) => ({ line, entries: batch.filter((entry) => entry.line === line.key) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Lines without an outcome afterwards are to be looked for again: their row has moved, or a colleague was quicker. */
async function save<C extends string>(
  pane: Pane,
  marked: MarkedTable<C>,
  open: readonly LineEntries<C>[],
  outcomes: Outcomes,
): Promise<void> {
  let lines: readonly LineEntries<C>[] = open.filter(
    ({ line, entries }) => line.position !== null || entries.some(({ to }) => to !== ""),
  );
  // To take away what nobody has is done already: no row is added for it.
  for (const { line } of open.filter((each) => !lines.includes(each))) outcomes.set(line.key, savedAs(false));
  while (lines.length > 0) {
    const asked = askedFor(pane, marked, lines);
    const result = await pane.port.writeRows([asked.table]);
    switch (result.kind) {
      case "written":
        noteWritten(asked, result, outcomes);
        if (result.but !== "") pane.notices.say("warning", result.but);
        return;
      case "not as shown":
        for (const doubt of result.rows) noteDoubt(marked, doubt, outcomes);
        lines = lines.filter(({ line }) => !result.rows.some(({ row }) => row.name === line.key));
        break;
      case "in the way": {
        const stays = IN_THE_WAY_OF_NEW_ROWS.has(result.why) ? asked.changed : [];
        for (const { line } of lines.filter((each) => !stays.includes(each)))
          outcomes.set(line.key, failedFor(whyNotWritten(result, marked.newRows)));
        lines = lines.length === stays.length ? [] : stays;
        break;
      }
      case "broken off": {
        // Nothing is to stand half; what could not be taken back shows in its line.
        await takenBack(pane, result.undo);
        for (const { line } of lines) outcomes.set(line.key, failedFor(result.why));
        return;
      }
      default:
        result satisfies never;
    }
  }
}

/** What keeps rows from being added, and none from being changed. */
const IN_THE_WAY_OF_NEW_ROWS: ReadonlySet<string> = new Set(["filter", "totals row", "cells below", "full sheet"]);

interface Asked<C extends string> {
  readonly table: TableToWrite;
  readonly changed: readonly LineEntries<C>[];
  readonly added: readonly LineEntries<C>[];
}

function askedFor<C extends string>(
  { live }: Pane,
  { table, isThere }: MarkedTable<C>,
  lines: readonly LineEntries<C>[],
): Asked<C> {
  const changed = lines.filter(({ line }) => line.position !== null);
  const added = lines.filter(({ line }) => line.position === null);
  const headed = ({ column, from, to }: CellEntry<C>) => ({
    header: headerOf(table, column),
    from: valueOf(table, column, from),
    to: valueOf(table, column, to),
  });
  return {
    changed,
    added,
    table: tableToWrite(live.register, {
      table,
      change: changed.map(({ line, entries }) => ({
        position: line.position ?? 0,
        row: line.row,
        name: line.key,
        changes: entries.map(headed),
      })),
      add: added.map(({ line, entries }) => ({
        ...line.row,
        ...Object.fromEntries(entries.map(headed).map(({ header, to }) => [header, to])),
      })),
      isThere,
    }),
  };
}

function noteWritten<C extends string>(
  { table, changed, added }: Asked<C>,
  { undo }: Extract<RowsWritten, { kind: "written" }>,
  outcomes: Outcomes,
): void {
  const [back] = undo;
  for (const { line } of changed)
    outcomes.set(line.key, savedAs(back?.changes.some(({ name }) => name === line.key) === true));
  added.forEach(({ line }, at) => {
    if (back?.removes.some(({ cells }) => cells === table.adds[at]) === true) outcomes.set(line.key, savedAs(true));
  });
}

function noteDoubt<C extends string>(
  { table }: MarkedTable<C>,
  { row, header, found }: RowInDoubt,
  outcomes: Outcomes,
): void {
  if (header === "") return;
  const others = outcomes.get(row.name);
  // The others of the row wait for the same choice: it is changed as a whole, or not at all.
  outcomes.set(row.name, (entry) =>
    headerOf(table, entry.column) === header
      ? { kind: "differs", theirs: found }
      : (others?.(entry) ?? { kind: "differs", theirs: entry.from }),
  );
}

function savedAs(isChanged: boolean): () => EntryOutcome {
  return () => ({ kind: "saved", isChanged });
}

function failedFor(why: string): () => EntryOutcome {
  return () => ({ kind: "failed", why });
}
