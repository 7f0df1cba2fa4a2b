import { cellRect, type Rect, SHEET_COLUMNS, SHEET_ROWS } from "../book/address";
import type { Cell } from "../book/cell";
import { type Content, styleCells, writeCells } from "../book/edit-cells";
import type { Block } from "../book/sheet";
import { formatValue } from "../formula/number-format";
import { sentValue, valueType } from "./cell-values";
import type { HostContext } from "./host-context";
import { invalidArgument } from "./host-error";
import type { Scalars } from "./object";
import { refuseDeletedSheet } from "./worksheet";

/** What the cells hold and show. */
export function contents(context: HostContext, { sheet, rect }: Block): Scalars {
  const { book } = context;
  const read = (of: (cell: Cell | undefined) => unknown) => () => {
    refuseDeletedSheet(context, sheet);
    book.settle();
    return grid(rect, (row, column) => of(sheet.get(row, column)));
  };
  const set = (values: unknown): void => {
    refuseDeletedSheet(context, sheet);
    writeCells(book, { sheet, rect }, contentsFor(rect, values));
  };
  const formula = (cell: Cell | undefined): unknown => cell?.formula ?? sentValue(cell?.value ?? null);
  return {
    Values: { get: read((cell) => sentValue(cell?.value ?? null)), set },
    Formulas: { get: read(formula), set },
    FormulasLocal: { get: read(formula), set },
    Text: { get: read((cell) => formatValue(cell?.value ?? null, cell?.style?.numberFormat)) },
    ValueTypes: { get: read((cell) => valueType(cell?.value ?? null)) },
    NumberFormat: {
      get: read((cell) => cell?.style?.numberFormat ?? "General"),
      set: (formats) => writeFormats(context, { sheet, rect }, formats),
    },
    Hyperlink: {
      get: () => {
        const link = sheet.get(rect.row, rect.column)?.link;
        return link === undefined ? null : { documentReference: link };
      },
      set: (given) => {
        const to = (given as { readonly documentReference?: unknown } | null)?.documentReference;
        const cell = sheet.get(rect.row, rect.column);
        if (typeof to !== "string" || cell === undefined) throw invalidArgument();
        sheet.set(rect.row, rect.column, { ...cell, link: to });
        book.report({ kind: "formatted", sheetId: sheet.id, rect });
      },
    },
  };
}

/** A value for each cell, in rows. */
export function grid(rect: Rect, of: (row: number, column: number) => unknown): unknown[][] | null {
  // Excel answers null for a range of unbounded rows or columns.
  if (rect.rows >= SHEET_ROWS || rect.columns >= SHEET_COLUMNS) return null;
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_unused, column) => of(rect.row + row, rect.column + column)),
  );
}

/** The contents for each cell: a block of the right shape, or one value for all. Null leaves a cell as it is, `""` empties it. */
export function contentsFor(rect: Rect, values: unknown): Content[][] {
  const rows: unknown[] = Array.isArray(values)
    ? values
    : Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => values));
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows.map((row) => (Array.isArray(row) ? row.map(content) : []));
}

function content(value: unknown): Content {
  if (value === null || value === undefined) return undefined;
  if (value === "") return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}

function writeFormats(context: HostContext, { sheet, rect }: Block, formats: unknown): void {
  if (typeof formats === "string") return styleCells(context.book, { sheet, rect }, { numberFormat: formats });
  const rows: unknown[] = Array.isArray(formats) ? formats : [];
  const first: unknown = Array.isArray(rows[0]) ? rows[0][0] : undefined;
  if (rows.length === 1 && typeof first === "string" && Array.isArray(rows[0]) && rows[0].length === 1)
    return styleCells(context.book, { sheet, rect }, { numberFormat: first });
  contentsFor(rect, formats).forEach((line, row) =>
    line.forEach((format, column) => {
      if (typeof format === "string")
        styleCells(
          context.book,
          { sheet, rect: cellRect(rect.row + row, rect.column + column) },
          { numberFormat: format },
        );
    }),
  );
}
