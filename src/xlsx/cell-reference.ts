/** A cell's place: column A is 1, the first row is 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The place "C14" names; null for what is no cell of a sheet. */
export function placeOf(reference: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference.trim());
  if (match === null) return null;
  const column = columnOf(match[1] ?? "");
  const row = Number(match[2]);
  return row >= 1 && row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : null;
}

/** The column of "C14", without a look at its row: 3. 0 where it begins with no letter. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/** The first and last place of "A1:J200", or of a single cell; null for anything else. */
export function rangeOf(reference: string): { readonly from: CellPlace; readonly to: CellPlace } | null {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return from === null || to === null || to.row < from.row || to.column < from.column ? null : { from, to };
}
