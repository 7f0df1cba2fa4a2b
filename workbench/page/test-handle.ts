import { CellError, isError } from "../book/cell";
import { BY_COLLEAGUE, BY_HAND } from "../book/events";
import { snapshotOf } from "../book/snapshot";
import { CoAuthors } from "../coauthors/coauthors";
import { formatValue } from "../formula/number-format";
import { editTable, type TableEdit } from "./table-edit";
import type { Workbench } from "./workbench";

/** What tests, and a person at the console, may ask of the page: `window.workbench`. */
export interface TestHandle {
  /** What a cell shows. */
  cell(sheet: string, address: string): string;
  /** The message on a cell's error, or blank. */
  message(sheet: string, address: string): string;
  formula(sheet: string, address: string): string;
  /** What each cell of a block shows. */
  block(sheet: string, address: string): string[][];
  /** Edits a block as if typed, by this person or by a colleague; the sheet need not be shown. */
  edit(sheet: string, address: string, texts: string[][], as: "self" | "colleague"): boolean;
  /** Edits a table as its buttons do, by this person or by a colleague; says whether Excel would take it. */
  editTable(table: string, edit: TableEdit, as: "self" | "colleague"): boolean;
  /** Undoes this person's last edit, or does it again. */
  undo(): void;
  redo(): void;
  /** While lost, the add-in is told of nothing that changes. */
  loseEvents(lost: boolean): void;
  /** Lets each answer to the add-in wait so long, as over a slow connection. */
  slowDown(milliseconds: number): void;
  /** Leaves a cell at #NAME?, as Excel does where it computed it before the add-in had started. */
  forgetFunction(sheet: string, address: string): void;
  show(sheet: string): void;
  sheets(): string[];
  tables(): { name: string; sheet: string; rows: number }[];
  pending(): number;
  complaints(): string[];
  functions(): readonly string[];
  /** Lets two people edit at random from here on; the same seed makes the same edits. */
  letCoAuthorsIn(seed: number): void;
  /** So many of their edits, in words. */
  coAuthorsEdit(count: number): string[];
  /** Puts back what they have yet to put back. */
  coAuthorsFinish(): void;
  /** The whole workbook as plain data, in JSON. */
  snapshot(): string;
  /** Loads the add-in again, as opening the workbook does. */
  reopen(): void;
}

export function testHandle(current: () => Workbench): TestHandle {
  let coAuthors: CoAuthors | undefined;
  const one = (sheetName: string, address: string) => {
    const { sheet, rect } = current().at(sheetName, address);
    return sheet.get(rect.row, rect.column);
  };
  return {
    cell: (sheet, address) => formatValue(one(sheet, address)?.value ?? null, one(sheet, address)?.style?.numberFormat),
    message: (sheet, address) => {
      const value = one(sheet, address)?.value;
      return isError(value) ? (value.message ?? "") : "";
    },
    formula: (sheet, address) => one(sheet, address)?.formula ?? "",
    block: (name, address) => {
      const { sheet, rect } = current().at(name, address);
      return Array.from({ length: rect.rows }, (_, row) =>
        Array.from({ length: rect.columns }, (_unused, column) => {
          const cell = sheet.get(rect.row + row, rect.column + column);
          return formatValue(cell?.value ?? null, cell?.style?.numberFormat);
        }),
      );
    },
    edit: (name, address, texts, as) => {
      const { sheet, rect } = current().at(name, address);
      const contents = texts.map((line) => line.map((text) => (text === "" ? null : text)));
      const block = { ...rect, rows: contents.length, columns: Math.max(...contents.map((line) => line.length)) };
      return current().session.put(block, contents, as === "colleague" ? BY_COLLEAGUE : BY_HAND, sheet);
    },
    editTable: (name, edit, as) => {
      const { book, session } = current();
      return session.try(() =>
        book.edit(as === "colleague" ? BY_COLLEAGUE : BY_HAND, () => editTable(book, name, edit)),
      );
    },
    undo: () => current().session.undo(),
    redo: () => current().session.redo(),
    loseEvents: (lost) => {
      current().host.losesEvents = lost;
    },
    slowDown: (milliseconds) => {
      current().host.delayMs = milliseconds;
    },
    forgetFunction: (name, address) => {
      const { sheet, rect } = current().at(name, address);
      const cell = sheet.get(rect.row, rect.column);
      if (cell?.formula !== undefined) sheet.set(rect.row, rect.column, { ...cell, value: new CellError("#NAME?") });
    },
    show: (name) => current().session.show(current().at(name, "A1").sheet.id),
    sheets: () => current().book.sheets.map((sheet) => sheet.name),
    tables: () =>
      current().book.tables.map((table) => ({
        name: table.name,
        sheet: current().book.sheetById(table.sheetId)?.name ?? "",
        rows: table.rect.rows,
      })),
    pending: () => current().host.functions.pending,
    complaints: () => [...current().notices.complaints],
    functions: () => current().host.functions.names,
    letCoAuthorsIn: (seed) => {
      coAuthors = new CoAuthors(current().book, seed);
    },
    coAuthorsEdit: (count) => Array.from({ length: count }, () => coAuthors?.edit() ?? ""),
    coAuthorsFinish: () => coAuthors?.finish(),
    snapshot: () => JSON.stringify(snapshotOf(current().book)),
    reopen: () => current().pane.load(),
  };
}
