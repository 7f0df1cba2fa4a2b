/** A cell's place: column A is 1, the first row is 1. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The last row and the last column of a sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** @example cellAddress(14, 3) // "C14" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The letters over a column. @example columnLetters(28) // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The column that an address begins with, without a look at its row; 0 where it begins with no letter. @example columnOf("AB14") // 28 */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/** The place that "C14" or "$C$14" names; null for what is no cell of a sheet. */
export function placeOf(address: string): CellPlace | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim());
  if (match === null) return null;
  const column = columnOf(match[1] ?? "");
  const row = Number(match[2]);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** The first and last place of "A1:J200", or of a single cell; null for anything else. */
export function rangeOf(address: string): { readonly from: CellPlace; readonly to: CellPlace } | null {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return from === null || to === null || to.row < from.row || to.column < from.column ? null : { from, to };
}
