import type { RawCell } from "../records/cell";
import type { TableHead } from "../workbook/port";

export type Rows = readonly (readonly RawCell[])[];

/** Excel on the web refuses a message over 5 MB; one stays well under it. */
const MOST_BYTES = 3_500_000;

/** Over a connection so slow that a message of this many bytes is not answered in time, nothing can be read. */
const FEWEST_BYTES = 20_000;

/** A message is to take no longer, in milliseconds, than this: over a slow connection it has fewer rows, so that each is answered in good time. */
export const MESSAGE_MS = 4_000;

/** Of a table of which nothing has been read: what a cell may take, and how many rows are asked for at the most. */
const BYTES_A_CELL = 30;
const FIRST_ROWS = 2_000;

/** Where a message is not answered, so many times fewer bytes are asked for in the next. */
const SHRINK = 8;

/** So many rows tell that those of a table are shorter than was thought; of fewer, as of one that is edited, that cannot be told. */
const TELLING_ROWS = 100;

/** How many times as many rows of a table may be asked for as have been read of it. */
const GROWTH = 8;

/** How many rows of which tables fit into a message: learnt from the rows that come, and from how long they take. */
export class MessageSizes {
  /** Bytes that the next message may take. */
  limit = MOST_BYTES;
  private readonly seen = new Map<string, { readonly rowBytes: number; readonly rows: number }>();

  /** Has any row of the table been read? */
  knows({ name }: TableHead): boolean {
    return this.seen.has(name);
  }

  /** Bytes that a row of the table is taken to have: twice the mean of those read, as others may hold longer text. */
  rowBytes({ name, headers }: TableHead): number {
    return this.seen.get(name)?.rowBytes ?? headers.length * BYTES_A_CELL;
  }

  /** The most rows of a table to ask for at once, whatever their size. */
  mostRows({ name }: TableHead): number {
    const rows = this.seen.get(name)?.rows ?? 0;
    return rows === 0 ? FIRST_ROWS : Math.max(FIRST_ROWS, GROWTH * rows);
  }

  /** Rows of the table have been read. */
  learn({ name }: TableHead, rows: Rows): void {
    if (rows.length === 0) return;
    const before = this.seen.get(name);
    const least = (before?.rowBytes ?? 0) / (rows.length < TELLING_ROWS ? 1 : 4);
    this.seen.set(name, {
      rowBytes: Math.max(least, 2 * meanBytes(rows)),
      rows: Math.max(before?.rows ?? 0, rows.length),
    });
  }

  /** A message that was taken to have so many bytes was answered after so many milliseconds. */
  took(milliseconds: number, bytes: number): void {
    this.setLimit(milliseconds > MESSAGE_MS ? (bytes * MESSAGE_MS) / milliseconds : 2 * this.limit);
  }

  /** A message was refused after so many milliseconds; only after a long time where it was not answered, for which it may have been too large. */
  refused(milliseconds: number): void {
    if (milliseconds > MESSAGE_MS) this.setLimit(this.limit / SHRINK);
  }

  private setLimit(bytes: number): void {
    this.limit = Math.min(MOST_BYTES, Math.max(FEWEST_BYTES, bytes));
  }
}

function meanBytes(rows: Rows): number {
  const step = Math.max(1, Math.floor(rows.length / 100));
  let bytes = 0;
  let sampled = 0;
  for (let i = 0; i < rows.length; i += step, sampled++) bytes += JSON.stringify(rows[i]).length + 1;
  return bytes / Math.max(1, sampled);
}
