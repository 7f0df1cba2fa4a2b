import type { RawCell } from "../records/cell";
import type { TableHead, WorkbookPort } from "../workbook/port";

type Rows = readonly (readonly RawCell[])[];

/** Excel on the web refuses a message over 5 MB; a batch stays well under it. */
const BATCH_BYTES = 3_500_000;

/** The first batch, of which nothing is known; and how many times as many rows the next may have at the most. */
const FIRST_ROWS = 500;
const GROWTH = 8;

/** Where Excel refuses a batch, which may be for its size, so many times fewer rows are asked for. */
const SHRINK = 8;

/** A batch is to take no longer, in milliseconds, than this: over a slow connection it has fewer rows, so that each is answered in good time. */
const BATCH_MS = 4_000;

/** The rows of a table from `first` up to, not including, `last`, in batches that fit a message. */
export async function* batchesOf(
  port: Pick<WorkbookPort, "readRows">,
  table: TableHead,
  first = 0,
  last = table.rowCount,
): AsyncGenerator<Rows> {
  let count = FIRST_ROWS;
  let rowBytes = 0;
  for (let at = first; at < last;) {
    const began = performance.now();
    const rows = await readAtMost(port, table.name, at, Math.min(count, last - at));
    if (rows.length === 0) return;
    yield rows;
    at += rows.length;
    // Twice the mean seen: batches further on may hold longer text.
    rowBytes = Math.max(rowBytes / 4, 2 * meanBytes(rows));
    const inTime = (rows.length * BATCH_MS) / (performance.now() - began);
    count = Math.max(1, Math.floor(Math.min(rows.length * GROWTH, BATCH_BYTES / rowBytes, inTime)));
  }
}

/** So many rows, or fewer where Excel does not hand over as many. One that was refused only after a long time was not answered: fewer rows would not be either. */
async function readAtMost(
  port: Pick<WorkbookPort, "readRows">,
  table: string,
  start: number,
  count: number,
): Promise<Rows> {
  const began = performance.now();
  try {
    return await port.readRows(table, start, count);
  } catch (error) {
    if (count === 1 || performance.now() - began > BATCH_MS) throw error;
    return readAtMost(port, table, start, Math.ceil(count / SHRINK));
  }
}

function meanBytes(rows: Rows): number {
  const step = Math.max(1, Math.floor(rows.length / 100));
  let bytes = 0;
  let sampled = 0;
  for (let i = 0; i < rows.length; i += step, sampled++) bytes += JSON.stringify(rows[i]).length + 1;
  return bytes / Math.max(1, sampled);
}
