import { parseA1, splitSheet } from "../../workbench/book/address";
import { Book } from "../../workbench/book/book";
import { isError } from "../../workbench/book/cell";
import { writeCells, type Content } from "../../workbench/book/edit-cells";
import { addTable } from "../../workbench/book/edit-tables";
import { BY_HAND, type BookChange, type Origin } from "../../workbench/book/events";

/** A workbook with one sheet, `Sheet1`. */
export function bookOf(contents: readonly (readonly Content[])[] = []): Book {
  const book = new Book();
  book.addLoaded("Sheet1");
  if (contents.length > 0)
    put(book, `A1:${letter(Math.max(...contents.map((line) => line.length)))}${contents.length}`, contents);
  return book;
}

function letter(columns: number): string {
  return String.fromCharCode(64 + columns);
}

/** Writes at an address, `Sheet1` unless one is named. */
export function put(
  book: Book,
  address: string,
  contents: readonly (readonly Content[])[],
  origin: Origin = BY_HAND,
): void {
  const { sheet, rect } = at(book, address);
  book.edit(origin, () => writeCells(book, { sheet, rect }, contents));
}

export function at(book: Book, address: string) {
  const { sheet: name = "Sheet1", address: cells } = splitSheet(address);
  const sheet = book.sheetNamed(name);
  const rect = parseA1(cells);
  if (!sheet || !rect) throw new Error(`There is no ${address}.`);
  return { sheet, rect };
}

/** What a cell holds; an error as its code. */
export function value(book: Book, address: string): unknown {
  const { sheet, rect } = at(book, address);
  const held = sheet.get(rect.row, rect.column)?.value ?? null;
  return isError(held) ? held.code : held;
}

export function values(book: Book, address: string): unknown[][] {
  const { sheet, rect } = at(book, address);
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_unused, column) => {
      const held = sheet.get(rect.row + row, rect.column + column)?.value ?? null;
      return isError(held) ? held.code : held;
    }),
  );
}

export function formula(book: Book, address: string): string | undefined {
  const { sheet, rect } = at(book, address);
  return sheet.get(rect.row, rect.column)?.formula;
}

/** A table `Meetings` at A1:C4: Meeting, Group, Quorum with three rows. */
export function meetings(): Book {
  const book = bookOf([
    ["Meeting", "Group", "Quorum"],
    ["EB-1", "EB", 5],
    ["QA-1", "QA", 7],
    ["EB-2", "EB", 9],
  ]);
  book.edit(BY_HAND, () => {
    const table = addTable(book, { sheet: at(book, "A1").sheet, rect: at(book, "A1:C4").rect }, true);
    book.replaceTable({ ...table, name: "Meetings" });
  });
  return book;
}

export function table(book: Book, name = "Meetings") {
  const found = book.tableNamed(name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
}

/** What the workbook tells while something is done to it. */
export function told(book: Book, work: () => void): BookChange[] {
  const changes: BookChange[] = [];
  const stop = book.listen((events) => changes.push(...events.map(({ change }) => change)));
  work();
  stop();
  return changes;
}
