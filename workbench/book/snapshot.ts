import { Book, type BookName } from "./book";
import { CellError, isError, type Cell, type Value } from "./cell";
import { Sheet } from "./sheet";
import type { Table } from "./table";

type PlainValue = string | number | boolean | null | { readonly error: string; readonly message?: string | undefined };

interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlainValue;
  readonly formula?: string;
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** A workbook as plain data: what its cells hold and show, without looks. */
export interface Snapshot {
  readonly use1904: boolean;
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly cells: readonly PlainCell[] }[];
  readonly tables: readonly Table[];
  readonly names: readonly BookName[];
}

export function snapshotOf(book: Book): Snapshot {
  const sheets = book.sheets.map((sheet) => {
    const cells: PlainCell[] = [];
    sheet.forEach((cell, row, column) => cells.push(plainCell(cell, row, column)));
    return { id: sheet.id, name: sheet.name, cells };
  });
  return { use1904: book.use1904, sheets, tables: book.tables, names: book.names };
}

/** A workbook that stands as the snapshot does; nothing in it is calculated. */
export function bookFrom({ use1904, sheets, tables, names }: Snapshot): Book {
  const book = new Book();
  book.use1904 = use1904;
  for (const { id, name, cells } of sheets) {
    const sheet = new Sheet(id, name);
    for (const { row, column, value, ...rest } of cells) sheet.set(row, column, { ...rest, value: fullValue(value) });
    book.sheets.push(sheet);
  }
  book.tables = [...tables];
  book.names = [...names];
  return book;
}

function plainCell({ value, formula, spilledFrom }: Cell, row: number, column: number): PlainCell {
  return {
    row,
    column,
    value: plainValue(value),
    ...(formula === undefined ? {} : { formula }),
    ...(spilledFrom === undefined ? {} : { spilledFrom }),
  };
}

function plainValue(value: Value): PlainValue {
  return isError(value) ? { error: value.code, message: value.message } : value;
}

function fullValue(value: PlainValue): Value {
  return typeof value === "object" && value !== null ? new CellError(value.error, value.message) : value;
}
