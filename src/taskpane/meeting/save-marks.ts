import type { Appended, CellChange, ExistingRow, Marked, RowToMark } from "../../excel/excel-port";
import { keyOf } from "../../records/cell";
import { type Pane, sentenceOf } from "../pane";
import { headerOf, type MarkedColumn, shownUnder } from "./attendance-cells";
import type { Mark, MarkOutcome } from "./register-marks";
import { type RegisterLine, registerModel } from "./register-view-model";
import { whyNotAdded, whyNotMarked } from "./save-words";

/** How often rows are looked for again that have moved, or have come, since they were last read. */
const ATTEMPTS = 3;

/** Marks of one line, which are written together or not at all. */
interface LineMarks {
  readonly line: RegisterLine;
  readonly marks: readonly Mark[];
}

/** What became of each line's marks, by its key. */
type Outcomes = Map<string, (mark: Mark) => MarkOutcome>;

/**
 * Writes marks into Attendance: those of rows that are there in one batch, and rows for seats that have none below the
 * table. A cell that no longer holds what the pane showed is left as it is. Answers what became of each mark.
 */
export async function saveMarks(
  { live, port }: Pick<Pane, "live" | "port">,
  meeting: string,
  batch: readonly Mark[],
): Promise<(mark: Mark) => MarkOutcome> {
  const outcomes: Outcomes = new Map();
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await live.compare();
      const open = linesOf(registerModel(live.register, meeting), batch).filter(({ line }) => !outcomes.has(line.key));
      if (open.length === 0) break;
      await markThere(port, open, outcomes);
      await addOthers(port, open, outcomes);
    }
  } catch (error) {
    const failed = failedFor(sentenceOf(error));
    return (mark) => (outcomes.get(mark.line) ?? failed)(mark);
  }
  const gone = failedFor("The row is no longer in Attendance as it was. Look at the sheet, then mark it again.");
  return (mark) => (outcomes.get(mark.line) ?? gone)(mark);
}

function linesOf(model: ReturnType<typeof registerModel>, batch: readonly Mark[]): readonly LineMarks[] {
  return [...(model?.seats ?? []), ...(model?.others ?? [])]
    .map((line) => ({ line, marks: batch.filter((mark) => mark.line === line.key) }))
    .filter(({ marks }) => marks.length > 0);
}

async function markThere(port: Pane["port"], open: readonly LineMarks[], outcomes: Outcomes): Promise<void> {
  const there = open.flatMap(({ line, marks }) =>
    line.position === null ? [] : [{ key: line.key, row: rowToMark(line.position, line.row, marks) }],
  );
  if (there.length === 0) return;
  const rows = there.map(({ row }) => row);
  const marked = await port.markRows({ table: "Attendance", rows, shown: shownUnder });
  there.forEach(({ key }, at) => {
    const outcome = outcomeOfRow(marked, at);
    if (outcome !== null) outcomes.set(key, outcome);
  });
}

function rowToMark(position: number, row: ExistingRow, marks: readonly Mark[]): RowToMark {
  return { position, row, changes: marks.map(changeOf) };
}

function changeOf({ column, from, to }: Mark): CellChange {
  return { header: headerOf(column), from, to, isTyped: column === "arrived" || column === "left" };
}

/** Null where the row is to be looked for again. */
function outcomeOfRow(marked: Marked, at: number): ((mark: Mark) => MarkOutcome) | null {
  if (marked.kind === "in the way") return failedFor(whyNotMarked(marked));
  const row = marked.rows[at];
  if (row === undefined || row.kind === "moved") return null;
  switch (row.kind) {
    case "marked":
      return () => ({ kind: "saved", isChanged: true });
    case "as it is":
      return () => ({ kind: "saved", isChanged: false });
    case "refused":
      return failedFor(row.why);
    case "differs":
      return ({ column }) =>
        headerOf(column) === row.header
          ? { kind: "differs", theirs: row.found }
          : { kind: "failed", why: "Not saved, because a colleague has changed the row." };
    default:
      return row satisfies never;
  }
}

function failedFor(why: string): () => MarkOutcome {
  return () => ({ kind: "failed", why });
}

/** Rows for those who have none. Where not all were added, or a colleague was quicker, it shows when they are looked for again. */
async function addOthers(port: Pane["port"], open: readonly LineMarks[], outcomes: Outcomes): Promise<void> {
  const lacking = open.filter(({ line }) => line.position === null);
  if (lacking.length === 0) return;
  const columns = new Set(lacking.flatMap(({ marks }) => marks.map(({ column }) => column)));
  const rows = lacking.map(({ line, marks }) => ({ ...line.row, ...cellsFor(columns, marks) }));
  const appended = await port.appendRows({ table: "Attendance", rows, isThere: sameSeat });
  if (appended.kind === "in the way") {
    for (const { line } of lacking) outcomes.set(line.key, failedFor(whyNotAdded(appended)));
    return;
  }
  if (isWhole(appended, lacking.length))
    for (const { line } of lacking) outcomes.set(line.key, () => ({ kind: "saved", isChanged: true }));
}

function isWhole({ added, leftOut }: Extract<Appended, { kind: "added" }>, asked: number): boolean {
  return leftOut === 0 && added === asked;
}

function cellsFor(columns: ReadonlySet<MarkedColumn>, marks: readonly Mark[]): ExistingRow {
  return Object.fromEntries(
    [...columns].map((column) => [headerOf(column), marks.find((mark) => mark.column === column)?.to ?? ""]),
  );
}

function sameSeat(row: ExistingRow, existing: ExistingRow): boolean {
  return ["Meeting", "Seat"].every((header) => keyOf(row[header] ?? "") === keyOf(existing[header] ?? ""));
}
