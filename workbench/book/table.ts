import { type Rect } from "./address";
import type { Sheet } from "./sheet";

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** A table of the workbook. `rect` covers its header, its rows and its totals row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly rect: Rect;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  /** What its filter shows: of a column, by its id, only the cells that show one of these texts. */
  readonly filters?: readonly ColumnFilter[];
}

export interface ColumnFilter {
  readonly column: number;
  readonly shown: readonly string[];
}

/** The rows between header and totals; at least one, since Excel keeps an empty row in an empty table. */
export function bodyRect(table: Table): Rect {
  const top = table.showHeaders ? 1 : 0;
  const rest = top + (table.showTotals ? 1 : 0);
  return { ...table.rect, row: table.rect.row + top, rows: Math.max(0, table.rect.rows - rest) };
}

export function headerRect(table: Table): Rect | undefined {
  return table.showHeaders ? { ...table.rect, rows: 1 } : undefined;
}

export function totalsRect(table: Table): Rect | undefined {
  return table.showTotals ? { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 } : undefined;
}

/** The names Excel gives the columns of a header row: `Column1` for a blank, and a number after a name used before. */
export function columnNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const wanted = header.trim() === "" ? `Column${index + 1}` : header;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The header cells of a block as text. */
export function headersOf(sheet: Sheet, rect: Rect): string[] {
  return Array.from({ length: rect.columns }, (_, index) => {
    const value = sheet.get(rect.row, rect.column + index)?.value;
    return value === null || value === undefined ? "" : String(value);
  });
}

/** Whether a table may have this name: letters, digits, `_` and `.`, and nothing that reads as a cell. */
export function isTableName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[A-Za-z]{1,3}[1-9][0-9]*$/.test(name) && name.length <= 255;
}
