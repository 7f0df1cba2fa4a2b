import { contains, type Rect } from "./address";
import type { Book } from "./book";
import { isError, withContent, withStyle, type Cell, type CellStyle, type Value } from "./cell";
import { readEntry } from "./entry";
import type { ContentChange } from "./events";
import type { Block, Sheet } from "./sheet";
import { growTables, settleHeaders } from "./table-growth";

/** A content put into a cell: text is read as if typed; undefined leaves the cell alone. */
export type Content = Value | undefined;

/** An edit Excel refuses, with the sentence it shows. */
export class EditRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Writes a block of contents, as typing, pasting or `range.values = …` do.
 *
 * A table just above or beside the block grows over it and fills its computed columns down; a new header renames its column.
 */
export function writeCells(book: Book, block: Block, contents: readonly (readonly Content[])[]): void {
  putCells(book, block, (cell, down, right) => {
    const content = contents[down]?.[right];
    return content === undefined ? cell : written(cell, content);
  });
}

/**
 * Puts whole cells into a block, looks and all, as filling and copying do: nothing is read as if typed.
 *
 * `next` is given the cell that stands there and where in the block, and answers the cell to stand there.
 */
export function putCells(
  book: Book,
  { sheet, rect }: Block,
  next: (cell: Cell | undefined, down: number, right: number) => Cell | undefined,
): void {
  if (sheet.protected) throw new EditRefused("AccessDenied", `The sheet “${sheet.name}” is protected.`);
  const before = sheet.get(rect.row, rect.column)?.value ?? null;
  for (let down = 0; down < rect.rows; down += 1) {
    for (let right = 0; right < rect.columns; right += 1) {
      const cell = sheet.get(rect.row + down, rect.column + right);
      const put = next(cell, down, right);
      if (put !== cell) sheet.set(rect.row + down, rect.column + right, put);
    }
  }
  settleHeaders(book, sheet, rect);
  const grown = growTables(book, sheet, rect);
  book.report(edited(book, { sheet, rect }, rect.rows * rect.columns === 1 ? before : undefined));
  for (const filled of grown) book.report(edited(book, { sheet, rect: filled }));
}

function written(cell: Cell | undefined, content: Value): Cell | undefined {
  // A cell that is formatted as text makes text of a number too.
  const isText = typeof content === "number" && cell?.style?.numberFormat === "@";
  if (typeof content !== "string") return withContent(cell, isText ? String(content) : content);
  const entry = readEntry(content, cell?.style?.numberFormat);
  const next = withContent(cell, entry.value, entry.formula);
  const bare = (cell?.style?.numberFormat ?? "General") === "General";
  return entry.format && bare ? withStyle(next, { numberFormat: entry.format }) : next;
}

/** The report of an edited block, for its sheet and for each table it reaches into. */
function edited(book: Book, { sheet, rect }: Block, before?: Value): ContentChange {
  const tables = book
    .tablesIn(sheet.id, rect)
    .map((table) => ({ tableId: table.id, rect, changeType: "RangeEdited" as const }));
  const after = before === undefined ? undefined : (sheet.get(rect.row, rect.column)?.value ?? null);
  const detail = before === undefined || after === undefined ? {} : { before, after };
  return { kind: "changed", sheetId: sheet.id, rect, changeType: "RangeEdited", shift: "None", tables, ...detail };
}

export function clearCells(book: Book, { sheet, rect }: Block, what: "All" | "Contents" | "Formats"): void {
  if (sheet.protected) throw new EditRefused("AccessDenied", `The sheet “${sheet.name}” is protected.`);
  const before = sheet.get(rect.row, rect.column)?.value ?? null;
  eachUsed(sheet, rect, (cell, row, column) => {
    if (cell.spilledFrom && what !== "Formats") return;
    if (what === "All") sheet.set(row, column, undefined);
    else if (what === "Contents") sheet.set(row, column, withContent(cell, null));
    else
      sheet.set(row, column, { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) });
  });
  if (what === "Formats") return book.report({ kind: "formatted", sheetId: sheet.id, rect });
  settleHeaders(book, sheet, rect);
  book.report(edited(book, { sheet, rect }, rect.rows * rect.columns === 1 ? before : undefined));
}

/** Gives a block a look; in a very large block only the used cells get it. */
export function styleCells(book: Book, { sheet, rect }: Block, change: CellStyle): void {
  if (rect.rows * rect.columns > 200_000)
    eachUsed(sheet, rect, (cell, row, column) => sheet.set(row, column, withStyle(cell, change)));
  else {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        sheet.set(row, column, withStyle(sheet.get(row, column), change));
      }
    }
  }
  book.report({ kind: "formatted", sheetId: sheet.id, rect });
}

export function eachUsed(sheet: Sheet, rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
  const bottom = Math.min(sheet.rows.length, rect.row + rect.rows);
  for (let row = rect.row; row < bottom; row += 1) {
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      if (cell && contains(rect, row, column)) visit(cell, row, column);
    });
  }
}

/** What a cell's formula bar shows, and what editing it starts from. */
export function entryText(cell: Cell | undefined, shown: (value: Value, format?: string) => string): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (typeof value === "number" && cell.style?.numberFormat)
    return shown(value, editFormat(cell.style.numberFormat, value));
  if (typeof value === "string") return readsAsText(value, cell.style?.numberFormat) ? value : `'${value}`;
  return value === null
    ? ""
    : isError(value)
      ? value.code
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : String(value);
}

function readsAsText(value: string, format: string | undefined): boolean {
  return readEntry(value, format).value === value;
}

function editFormat(format: string, value: number): string {
  if (format.includes("%"))
    return "0.##########%".replace(/\.#+/, Number.isInteger(Math.round(value * 1e10) / 1e8) ? "" : ".##########");
  if (/[ymd]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, "")))
    return value % 1 === 0 ? "dd/mm/yyyy" : value < 1 ? "hh:mm" : "dd/mm/yyyy hh:mm";
  return /h/i.test(format) ? "hh:mm:ss" : "General";
}
