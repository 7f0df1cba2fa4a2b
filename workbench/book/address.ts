/** A block of cells, counted from 0. Whole columns have `SHEET_ROWS` rows, whole rows `SHEET_COLUMNS` columns. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** The letters over a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The column under some letters: `A` is 0, `AA` is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9][0-9]{0,6})$/;

/** Reads `B2`, `$B$2:C9`, `A:C` or `3:4`; undefined where the text is no address of a sheet. */
export function parseA1(text: string): Rect | undefined {
  const [first = "", second = first, ...more] = text.trim().split(":");
  if (more.length > 0) return undefined;
  const corners = corner(first, CELL) && corner(second, CELL);
  if (corners) return between(corner(first, CELL), corner(second, CELL));
  const firstColumn = COLUMN.exec(first)?.[1];
  const secondColumn = COLUMN.exec(second)?.[1];
  if (text.includes(":") && firstColumn && secondColumn) {
    const block = between({ row: 0, column: columnIndex(firstColumn) }, { row: 0, column: columnIndex(secondColumn) });
    return block && { ...block, rows: SHEET_ROWS };
  }
  const firstRow = ROW.exec(first)?.[1];
  const secondRow = ROW.exec(second)?.[1];
  if (text.includes(":") && firstRow && secondRow) {
    const block = between({ row: Number(firstRow) - 1, column: 0 }, { row: Number(secondRow) - 1, column: 0 });
    return block && { ...block, columns: SHEET_COLUMNS };
  }
  return undefined;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function corner(text: string, pattern: RegExp): Corner | undefined {
  const match = pattern.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

function between(first: Corner | undefined, second: Corner | undefined): Rect | undefined {
  if (!first || !second) return undefined;
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const rows = Math.abs(first.row - second.row) + 1;
  const columns = Math.abs(first.column - second.column) + 1;
  return row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS ? undefined : { row, column, rows, columns };
}

/** Writes a block as Excel does: `B2`, `B2:C9`, `A:C`, `3:4`. */
export function formatA1(rect: Rect): string {
  const right = rect.column + rect.columns - 1;
  const bottom = rect.row + rect.rows - 1;
  if (rect.rows >= SHEET_ROWS) return `${columnLetters(rect.column)}:${columnLetters(right)}`;
  if (rect.columns >= SHEET_COLUMNS) return `${rect.row + 1}:${bottom + 1}`;
  const first = `${columnLetters(rect.column)}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** A sheet's name before an address, in quotes where it needs them. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1:B2` into its sheet, where one is named, and the rest. */
export function splitSheet(text: string): { readonly sheet?: string; readonly address: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { address: text };
  const name = text.slice(0, mark);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: text.slice(mark + 1) };
}

/** The cells two blocks share, if any. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest block around both. */
export function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return (
    row >= outer.row && row < outer.row + outer.rows && column >= outer.column && column < outer.column + outer.columns
  );
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function cellRect(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}
