import { formatValue } from "../formula/numberFormat";
import { isError } from "../book/cell";
import { BY_COLLEAGUE, BY_HAND } from "../book/events";
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
  show(sheet: string): void;
  sheets(): string[];
  tables(): { name: string; sheet: string; rows: number }[];
  pending(): number;
  complaints(): string[];
  functions(): readonly string[];
}

export function testHandle(current: () => Workbench): TestHandle {
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
    show: (name) => current().session.show(current().at(name, "A1").sheet.id),
    sheets: () => current().book.sheets.map((sheet) => sheet.name),
    tables: () => current().book.tables.map((table) => ({ name: table.name, sheet: current().book.sheetById(table.sheetId)?.name ?? "", rows: table.rect.rows })),
    pending: () => current().host.functions.pending,
    complaints: () => [...current().notices.complaints],
    functions: () => current().host.functions.names,
  };
}
