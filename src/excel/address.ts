import { columnOf, LAST_COLUMN, LAST_ROW } from "../records/cell-address";

/** A block of cells in Excel's own numbers, from 1; what an address leaves open reaches to the sheet's end. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const WHOLE_SHEET: Block = { firstRow: 1, lastRow: LAST_ROW, firstColumn: 1, lastColumn: LAST_COLUMN };

/**
 * Which cells does an address of an event mean? "C14", "A5:J7", "5:9" and "C:E", with or without sheet and
 * dollars, several with commas. What cannot be read is the whole sheet.
 * @example blocksOf("A5:J7")[0] // { firstRow: 5, lastRow: 7, firstColumn: 1, lastColumn: 10 }
 */
export function blocksOf(address: string): readonly Block[] {
  const parts = splitOutsideQuotes(address).filter((part) => part !== "");
  return parts.length === 0 ? [WHOLE_SHEET] : parts.map((part) => blockOf(withoutSheet(part)));
}

function splitOutsideQuotes(address: string): string[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

function withoutSheet(part: string): string {
  return part.slice(part.lastIndexOf("!") + 1).replaceAll("$", "");
}

function blockOf(cells: string): Block {
  const match = /^([A-Z]{1,3})?(\d+)?(?::([A-Z]{1,3})?(\d+)?)?$/i.exec(cells);
  if (match === null || cells === "") return WHOLE_SHEET;
  const [, column, row, endColumn = column, endRow = row] = match;
  const rows = [row, endRow].map((text) => (text === undefined ? null : Number(text)));
  const columns = [column, endColumn].map((text) => (text === undefined ? null : columnOf(text)));
  const [firstRow, lastRow] = ordered(rows[0] ?? 1, rows[1] ?? LAST_ROW);
  const [firstColumn, lastColumn] = ordered(columns[0] ?? 1, columns[1] ?? LAST_COLUMN);
  return { firstRow, lastRow, firstColumn, lastColumn };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
