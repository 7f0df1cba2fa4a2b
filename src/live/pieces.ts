import type { RawCell } from "../records/cell";
import type { TableHead, WorkbookPort } from "../workbook/port";

/** Excel on the web refuses a message over 5 MB; a piece stays well under it. */
const PIECE_BYTES = 3_500_000;

/** What a cell takes in a message before anything is known of its table. */
const GUESSED_CELL_BYTES = 40;

/** The rows of a table from `first` up to, not including, `last`, in pieces that fit a message. */
export async function* piecesOf(
  port: WorkbookPort, table: TableHead, first = 0, last = table.rowCount,
): AsyncGenerator<readonly (readonly RawCell[])[]> {
  let rowBytes = Math.max(1, table.headers.length) * GUESSED_CELL_BYTES;
  for (let at = first; at < last; ) {
    const count = Math.max(1, Math.min(last - at, Math.floor(PIECE_BYTES / rowBytes)));
    const rows = await port.readRows(table.name, at, count);
    if (rows.length === 0) return;
    yield rows;
    at += rows.length;
    // Twice the mean seen: pieces further on may hold longer text.
    rowBytes = Math.max(rowBytes / 4, 2 * meanBytes(rows));
  }
}

function meanBytes(rows: readonly (readonly RawCell[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / 100));
  let bytes = 0;
  let sampled = 0;
  for (let i = 0; i < rows.length; i += step, sampled++) bytes += JSON.stringify(rows[i]).length + 1;
  return bytes / Math.max(1, sampled);
}
