import type { CellChange, ExistingRow, RowsChanged, RowToChange } from "../../excel/excel-port";
import { keyOf } from "../../records/cell";
import { type Pane, sentenceOf } from "../pane";
import { headerOf, type MarkedColumn, shownUnder } from "./attendance-cells";
import type { CellEntry, EntryOutcome } from "./register-entries";
import { type RegisterLine, registerModel } from "./register-view-model";
import { whyNotAdded, whyNotChanged } from "./save-words";

/** How often rows are looked for again that have moved, or have come, since they were last read. */
const ATTEMPTS = 3;

/** Marks of one line, which are written together or not at all. */
interface LineEntries {
  readonly line: RegisterLine;
  readonly entries: readonly CellEntry[];
}

/** What became of the entries of each line, by its key. */
type Outcomes = Map<string, (entry: CellEntry) => EntryOutcome>;

/**
 * Writes entries into Attendance: those of rows that are there in one batch, and rows for seats that have none below the
 * table. A cell that no longer holds what the pane showed is left as it is. Answers what became of each.
 */
export async function saveEntries(
  { live, port, notices }: Pane,
  meeting: string,
  batch: readonly CellEntry[],
): Promise<(entry: CellEntry) => EntryOutcome> {
  const outcomes: Outcomes = new Map();
  let why = GONE;
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await live.compare();
      const open = linesOf(registerModel(live.register, meeting), batch).filter(({ line }) => !outcomes.has(line.key));
      if (open.length === 0) break;
      await changeThere(port, open, outcomes);
      const added = await addOthers(port, open, outcomes);
      if (added.but !== "" && added.isWhole) notices.say("warning", added.but);
      why = added.but || GONE;
    }
  } catch (error) {
    const failed = failedFor(sentenceOf(error));
    return (entry) => (outcomes.get(entry.line) ?? failed)(entry);
  }
  const failed = failedFor(why);
  return (entry) => (outcomes.get(entry.line) ?? failed)(entry);
}

const GONE = "The row is no longer in Attendance as it was. Look at the sheet, then mark it again.";

function linesOf(model: ReturnType<typeof registerModel>, batch: readonly CellEntry[]): readonly LineEntries[] {
  return [...(model?.seats ?? []), ...(model?.others ?? [])]
    .map((line) => ({ line, entries: batch.filter((entry) => entry.line === line.key) }))
    .filter(({ entries }) => entries.length > 0);
}

async function changeThere(port: Pane["port"], open: readonly LineEntries[], outcomes: Outcomes): Promise<void> {
  const there = open.flatMap(({ line, entries }) =>
    line.position === null ? [] : [{ key: line.key, row: rowToChange(line.position, line.row, entries) }],
  );
  if (there.length === 0) return;
  const rows = there.map(({ row }) => row);
  const changed = await port.changeRows({ table: "Attendance", rows, shown: shownUnder });
  there.forEach(({ key }, at) => {
    const outcome = outcomeOfRow(changed, at);
    if (outcome !== null) outcomes.set(key, outcome);
  });
}

function rowToChange(position: number, row: ExistingRow, entries: readonly CellEntry[]): RowToChange {
  return { position, row, changes: entries.map(changeOf) };
}

function changeOf({ column, from, to }: CellEntry): CellChange {
  return { header: headerOf(column), from, to, isTyped: column === "arrived" || column === "left" };
}

/** Null where the row is to be looked for again. */
function outcomeOfRow(changed: RowsChanged, at: number): ((entry: CellEntry) => EntryOutcome) | null {
  if (changed.kind === "in the way") return failedFor(whyNotChanged(changed));
  const row = changed.rows[at];
  if (row === undefined || row.kind === "moved") return null;
  switch (row.kind) {
    case "changed":
      return () => ({ kind: "saved", isChanged: true });
    case "as it is":
      return () => ({ kind: "saved", isChanged: false });
    case "refused":
      return failedFor(row.why);
    case "differs":
      // The others of the row wait for the same choice: it is changed as a whole, or not at all.
      return ({ column, from }) => ({ kind: "differs", theirs: headerOf(column) === row.header ? row.found : from });
    default:
      return row satisfies never;
  }
}

function failedFor(why: string): () => EntryOutcome {
  return () => ({ kind: "failed", why });
}

/** Whether all rows were added, and what went wrong all the same, in sentences. */
interface Added {
  readonly isWhole: boolean;
  readonly but: string;
}

/** Rows for those who have none. Where not all were added, or a colleague was quicker, it shows when they are looked for again. */
async function addOthers(port: Pane["port"], open: readonly LineEntries[], outcomes: Outcomes): Promise<Added> {
  const without = open.filter(({ line }) => line.position === null);
  const isBlank = ({ entries }: LineEntries): boolean => entries.every(({ to }) => to === "");
  // To take away what nobody has is done already: no row is added for it.
  for (const { line } of without.filter(isBlank)) outcomes.set(line.key, () => ({ kind: "saved", isChanged: false }));
  const lacking = without.filter((each) => !isBlank(each));
  if (lacking.length === 0) return { isWhole: true, but: "" };
  const columns = new Set(lacking.flatMap(({ entries }) => entries.map(({ column }) => column)));
  const rows = lacking.map(({ line, entries }) => ({ ...line.row, ...cellsFor(columns, entries) }));
  const appended = await port.appendRows({ table: "Attendance", rows, isThere: sameSeat });
  if (appended.kind === "in the way") {
    for (const { line } of lacking) outcomes.set(line.key, failedFor(whyNotAdded(appended)));
    return { isWhole: false, but: "" };
  }
  const isWhole = appended.added === lacking.length;
  if (isWhole) for (const { line } of lacking) outcomes.set(line.key, () => ({ kind: "saved", isChanged: true }));
  return { isWhole, but: appended.but };
}

function cellsFor(columns: ReadonlySet<MarkedColumn>, entries: readonly CellEntry[]): ExistingRow {
  return Object.fromEntries(
    [...columns].map((column) => [headerOf(column), entries.find((entry) => entry.column === column)?.to ?? ""]),
  );
}

function sameSeat(row: ExistingRow, existing: ExistingRow): boolean {
  return ["Meeting", "Seat"].every((header) => keyOf(row[header] ?? "") === keyOf(existing[header] ?? ""));
}
