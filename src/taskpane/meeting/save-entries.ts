import type { RowContent, RowsWritten, TableToWrite } from "../../excel/rows-to-write";
import { readClock } from "../../records/clock-time";
import { keyOf } from "../../records/cell";
import { type Pane, sentenceOf } from "../pane";
import { contentOf } from "../write/cell-values";
import { whyNotWritten } from "../write/why-not-written";
import { headerOf, type MarkedColumn, shownUnder } from "./attendance-cells";
import type { CellEntry, EntryOutcome } from "./register-entries";
import { type RegisterLine, registerModel } from "./register-view-model";

/** How often rows are looked for again that have come since they were last read. */
const ATTEMPTS = 3;

/** Marks of one line, which are written together or not at all. */
interface LineEntries {
  readonly line: RegisterLine;
  readonly entries: readonly CellEntry[];
}

/** What became of the entries of each line, by its key. */
type Outcomes = Map<string, (entry: CellEntry) => EntryOutcome>;

/**
 * Writes entries into Attendance in one message: into the rows that are there, and rows for seats that have none below the
 * table. A cell that no longer holds what the pane showed is left as it is. Answers what became of each.
 */
export async function saveEntries(
  { live, port, notices }: Pane,
  meeting: string,
  batch: readonly CellEntry[],
): Promise<(entry: CellEntry) => EntryOutcome> {
  const outcomes: Outcomes = new Map();
  let failed = failedFor(GONE);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await live.compare();
      const open = linesOf(registerModel(live.register, meeting), batch).filter(({ line }) => !outcomes.has(line.key));
      const but = await saveLines(port, open, outcomes);
      if (but !== "") notices.say("warning", but);
    }
  } catch (error) {
    failed = failedFor(sentenceOf(error));
  }
  return (entry) => (outcomes.get(entry.line) ?? failed)(entry);
}

const GONE = "The row is no longer in Attendance as it was. Look at the sheet, then mark it again.";

function linesOf(model: ReturnType<typeof registerModel>, batch: readonly CellEntry[]): readonly LineEntries[] {
  return [...(model?.seats ?? []), ...(model?.others ?? [])]
    .map((line) => ({ line, entries: batch.filter((entry) => entry.line === line.key) }))
    .filter(({ entries }) => entries.length > 0);
}

/**
 * Writes lines. Those that are to be looked for again have no outcome afterwards. Answers what went wrong all the same, in
 * sentences; "" for nothing.
 */
async function saveLines(port: Pane["port"], lines: readonly LineEntries[], outcomes: Outcomes): Promise<string> {
  // To take away what nobody has is done already: no row is added for it.
  const isBlank = ({ line, entries }: LineEntries): boolean =>
    line.position === null && entries.every(({ to }) => to === "");
  for (const { line } of lines.filter(isBlank)) outcomes.set(line.key, () => ({ kind: "saved", isChanged: false }));
  let open = lines.filter((each) => !isBlank(each));
  while (open.length > 0) {
    const adds = new Map(open.filter(isLacking).map((each) => [rowToAdd(each), each.line.key]));
    const result = await port.writeRows([tableToWrite(open, [...adds.keys()])]);
    switch (result.kind) {
      case "in the way": {
        const barred = ABOUT_NEW_ROWS.has(result.why) ? open.filter(isLacking) : open;
        const why = failedFor(whyNotWritten(result, "rows for those who have none yet"));
        for (const { line } of barred) outcomes.set(line.key, why);
        open = open.filter((each) => !barred.includes(each));
        break;
      }
      case "not as shown": {
        const inDoubt = new Set(result.rows.map(({ row }) => row.name));
        for (const { line } of open.filter(({ line }) => inDoubt.has(line.key))) {
          const outcome = differing(result.rows.filter(({ row }) => row.name === line.key));
          if (outcome !== null) outcomes.set(line.key, outcome);
        }
        open = open.filter(({ line }) => !inDoubt.has(line.key));
        break;
      }
      case "broken off":
        noteLeft(result, adds, outcomes);
        noteWritten(open, { undo: result.undo, adds }, outcomes);
        return "";
      case "written":
        noteWritten(open, { undo: result.undo, adds }, outcomes);
        return result.but;
      default:
        result satisfies never;
    }
  }
  return "";
}

/** What keeps rows from being added alone: those that are there can be marked all the same. */
const ABOUT_NEW_ROWS: ReadonlySet<string> = new Set(["filter", "totals row", "cells below"]);

function isLacking({ line }: LineEntries): boolean {
  return line.position === null;
}

function tableToWrite(open: readonly LineEntries[], adds: readonly RowContent[]): TableToWrite {
  return {
    table: "Attendance",
    changes: open.flatMap(({ line, entries }) =>
      line.position === null
        ? []
        : [
            {
              name: line.key,
              position: line.position,
              row: line.row,
              changes: entries.map(({ column, from, to }) => ({
                header: headerOf(column),
                from,
                to: contentFor(column, to),
              })),
            },
          ],
    ),
    adds,
    removes: [],
    shown: shownUnder,
    isThere: (row, existing) =>
      ["Meeting", "Seat"].every((header) => keyOf(row[header] ?? "") === keyOf(existing[header] ?? "")),
  };
}

function rowToAdd({ line, entries }: LineEntries): RowContent {
  const cells = entries
    .filter(({ to }) => to !== "")
    .map(({ column, to }) => [headerOf(column), contentFor(column, to)]);
  const row = Object.entries(line.row).map(([header, text]) => [header, contentOf(text, false)]);
  return Object.fromEntries([...row, ...cells]) as RowContent;
}

function contentFor(column: MarkedColumn, to: string): RowContent[string] {
  const time = column === "arrived" || column === "left" ? (readClock(to) ?? null) : null;
  return contentOf(time === null ? to : { time }, false);
}

/** Null where the row is to be looked for again. */
function differing(
  doubts: Extract<RowsWritten, { kind: "not as shown" }>["rows"],
): ((entry: CellEntry) => EntryOutcome) | null {
  if (doubts.some(({ header }) => header === "")) return null;
  // The others of the row wait for the same choice: it is changed as a whole, or not at all.
  return ({ column, from }) => ({
    kind: "differs",
    theirs: doubts.find(({ header }) => header === headerOf(column))?.found ?? from,
  });
}

function failedFor(why: string): () => EntryOutcome {
  return () => ({ kind: "failed", why });
}

function noteLeft(
  { left, why }: Extract<RowsWritten, { kind: "broken off" }>,
  adds: ReadonlyMap<RowContent, string>,
  outcomes: Outcomes,
): void {
  for (const table of left) {
    for (const { name } of table.changes) outcomes.set(name, failedFor(why));
    for (const row of table.adds) outcomes.set(adds.get(row) ?? "", failedFor(why));
  }
}

interface Noted {
  /** What takes back what was written. */
  readonly undo: readonly TableToWrite[];
  readonly adds: ReadonlyMap<RowContent, string>;
}

/** Of rows to add those alone that were: where a colleague was quicker, the row is looked for again. */
function noteWritten(open: readonly LineEntries[], { undo, adds }: Noted, outcomes: Outcomes): void {
  const written = new Set(
    undo.flatMap(({ changes, removes }) => [
      ...changes.map(({ name }) => name),
      ...removes.map(({ cells }) => adds.get(cells) ?? ""),
    ]),
  );
  for (const { line } of open) {
    const isChanged = written.has(line.key);
    if (!outcomes.has(line.key) && (isChanged || line.position !== null))
      outcomes.set(line.key, () => ({ kind: "saved", isChanged }));
  }
}
