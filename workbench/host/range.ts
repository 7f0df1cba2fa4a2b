import {
    around,
    cellRect,
    formatA1,
    intersection,
    quoteSheet,
    SHEET_COLUMNS,
    SHEET_ROWS,
    type Rect,
} from "../book/address";
import { isError, type Cell, type Value } from "../book/cell";
import { clearCells, styleCells, writeCells, type Content } from "../book/edit-cells";
import type { Sheet } from "../book/sheet";
import { shiftCells } from "../book/shift-cells";
import { formatValue } from "../formula/number-format";
import { text, wholeNumber } from "./argument";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import type { HostContext } from "./host-context";
import { HostError, invalidArgument, notFound } from "./host-error";
import { isHostObject, NULL_OBJECT, reading, type HostObject } from "./object";
import { rangeFormat } from "./range-format";
import { specialCells } from "./special-cells";
import { worksheet } from "./worksheet";

const RECTS = new WeakMap<HostObject, { readonly sheet: Sheet; readonly rect: Rect }>();

/** The block a Range of the API stands for. */
export function rectOf(range: unknown): { readonly sheet: Sheet; readonly rect: Rect } {
  const found = isHostObject(range) ? RECTS.get(range) : undefined;
  if (!found) throw invalidArgument();
  return found;
}

/** Excel's `Range` over a block of a sheet. */
export function range(context: HostContext, sheet: Sheet, rect: Rect): HostObject {
  const { book } = context;
  const other = (next: Rect): HostObject => range(context, sheet, onSheet(next));
  const alive = (): void => {
    if (!book.sheets.includes(sheet)) throw notFound();
  };
  const read = (of: (cell: Cell | undefined) => unknown) => () => {
    alive();
    book.settle();
    return grid(rect, (row, column) => of(sheet.get(row, column)));
  };
  const write = (values: unknown): void => {
    alive();
    writeCells(book, sheet, rect, contentsFor(rect, values));
  };
  const used = (valuesOnly: unknown): HostObject => {
    alive();
    book.settle();
    const whole = sheet.used(valuesOnly === true);
    const inside = whole && intersection(whole, rect);
    return inside ? other(trimmed(sheet, inside, valuesOnly === true)) : NULL_OBJECT;
  };
  const object: HostObject = {
    className: "Range",
    keepable: true,
    scalars: {
      Values: { get: read((cell) => plain(cell?.value ?? null)), set: write },
      Formulas: { get: read((cell) => cell?.formula ?? plain(cell?.value ?? null)), set: write },
      FormulasLocal: { get: read((cell) => cell?.formula ?? plain(cell?.value ?? null)), set: write },
      Text: { get: read((cell) => formatValue(cell?.value ?? null, cell?.style?.numberFormat)) },
      ValueTypes: { get: read((cell) => valueType(cell?.value ?? null)) },
      NumberFormat: {
        get: read((cell) => cell?.style?.numberFormat ?? "General"),
        set: (formats) => writeFormats(context, sheet, rect, formats),
      },
      Address: reading(() => `${quoteSheet(sheet.name)}!${formatA1(rect)}`),
      AddressLocal: reading(() => `${quoteSheet(sheet.name)}!${formatA1(rect)}`),
      RowIndex: reading(() => rect.row),
      ColumnIndex: reading(() => rect.column),
      RowCount: reading(() => rect.rows),
      ColumnCount: reading(() => rect.columns),
      CellCount: reading(() => rect.rows * rect.columns),
      IsEntireColumn: reading(() => rect.rows >= SHEET_ROWS),
      IsEntireRow: reading(() => rect.columns >= SHEET_COLUMNS),
      HasSpill: reading(() => book.calculation.spillAt({ sheetId: sheet.id, ...rect }) !== undefined),
      ColumnHidden: {
        get: () => sheet.hiddenColumns.has(rect.column),
        set: (hide) => hideColumns(context, sheet, rect, hide === true),
      },
    },
    links: {
      Worksheet: () => worksheet(context, sheet),
      Format: () => rangeFormat(context, sheet, rect),
      DataValidation: () => dataValidation(context, sheet, rect),
      ConditionalFormats: () => conditionalFormats(context, sheet, rect),
    },
    methods: {
      GetCell: ([row, column]) =>
        other({ ...cellRect(rect.row + wholeNumber(row), rect.column + wholeNumber(column)) }),
      GetRow: ([row]) => other({ ...rect, row: rect.row + wholeNumber(row), rows: 1 }),
      GetColumn: ([column]) => other({ ...rect, column: rect.column + wholeNumber(column), columns: 1 }),
      GetResizedRange: ([rows, columns]) =>
        other({ ...rect, rows: rect.rows + wholeNumber(rows), columns: rect.columns + wholeNumber(columns) }),
      GetAbsoluteResizedRange: ([rows, columns]) =>
        other({ ...rect, rows: wholeNumber(rows), columns: wholeNumber(columns) }),
      GetOffsetRange: ([rows, columns]) =>
        other({ ...rect, row: rect.row + wholeNumber(rows), column: rect.column + wholeNumber(columns) }),
      GetRowsBelow: ([count]) => other({ ...rect, row: rect.row + rect.rows, rows: wholeNumber(count, 1) }),
      GetRowsAbove: ([count]) => other({ ...rect, row: rect.row - wholeNumber(count, 1), rows: wholeNumber(count, 1) }),
      GetColumnsAfter: ([count]) =>
        other({ ...rect, column: rect.column + rect.columns, columns: wholeNumber(count, 1) }),
      GetColumnsBefore: ([count]) =>
        other({ ...rect, column: rect.column - wholeNumber(count, 1), columns: wholeNumber(count, 1) }),
      GetEntireColumn: () => other({ ...rect, row: 0, rows: SHEET_ROWS }),
      GetEntireRow: () => other({ ...rect, column: 0, columns: SHEET_COLUMNS }),
      GetLastCell: () => other(cellRect(rect.row + rect.rows - 1, rect.column + rect.columns - 1)),
      GetLastRow: () => other({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }),
      GetLastColumn: () => other({ ...rect, column: rect.column + rect.columns - 1, columns: 1 }),
      GetBoundingRect: ([second]) => other(around(rect, rectFrom(context, sheet, second))),
      GetIntersection: ([second]) => present(overlap(second), "The ranges do not meet."),
      GetIntersectionOrNullObject: ([second]) => overlap(second),
      GetUsedRange: ([valuesOnly]) => present(used(valuesOnly), "The range holds nothing."),
      GetUsedRangeOrNullObject: ([valuesOnly]) => used(valuesOnly),
      GetSpecialCellsOrNullObject: (args) => specialCells(sheet, rect, args, other),
      GetSpillingToRangeOrNullObject: () => {
        const spill = book.calculation.spillAt({ sheetId: sheet.id, ...rect });
        return spill ? other(spill.rect) : NULL_OBJECT;
      },
      GetSpillParentOrNullObject: () => {
        const from = sheet.get(rect.row, rect.column)?.spilledFrom;
        return from ? other(cellRect(from.row, from.column)) : NULL_OBJECT;
      },
      Clear: ([what]) => {
        const kind = text(what, "All");
        if (kind !== "All" && kind !== "Contents" && kind !== "Formats") throw invalidArgument();
        clearCells(book, sheet, rect, kind);
        return null;
      },
      Insert: ([shift]) => {
        shiftCells(book, sheet, rect, text(shift) === "Down" ? "row" : "column", 1);
        return other(rect);
      },
      Delete: ([shift]) => {
        shiftCells(book, sheet, rect, text(shift) === "Up" ? "row" : "column", -1);
        return null;
      },
      Select: () => {
        selectRange(context, sheet, rect);
        return null;
      },
      Merge: () => {
        sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, rect)), rect];
        book.report({ kind: "formatted", sheetId: sheet.id, rect });
        return null;
      },
      Unmerge: () => {
        sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
        book.report({ kind: "formatted", sheetId: sheet.id, rect });
        return null;
      },
      Calculate: () => {
        book.calculation.allDirty();
        book.calculation.run();
        return null;
      },
      _ValidateArraySize: () => null,
    },
  };
  const overlap = (second: unknown): HostObject => {
    const common = intersection(rect, rectFrom(context, sheet, second));
    return common ? other(common) : NULL_OBJECT;
  };
  RECTS.set(object, { sheet, rect });
  return object;
}

function rectFrom(context: HostContext, sheet: Sheet, given: unknown): Rect {
  return typeof given === "string"
    ? rectOf(worksheet(context, sheet).methods?.GetRange?.([given])).rect
    : rectOf(given).rect;
}

function present(object: HostObject, message: string): HostObject {
  if (object === NULL_OBJECT) throw new HostError("ItemNotFound", message, 404);
  return object;
}

function onSheet(rect: Rect): Rect {
  const fits =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= SHEET_ROWS &&
    rect.column + rect.columns <= SHEET_COLUMNS;
  if (!fits) throw invalidArgument("The range would reach beyond the sheet.");
  return rect;
}

function grid(rect: Rect, of: (row: number, column: number) => unknown): unknown[][] | null {
  // Excel answers null for a range of unbounded rows or columns.
  if (rect.rows >= SHEET_ROWS || rect.columns >= SHEET_COLUMNS) return null;
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_unused, column) => of(rect.row + row, rect.column + column)),
  );
}

function plain(value: Value): unknown {
  return value === null ? "" : isError(value) ? value.code : value;
}

function valueType(value: Value): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
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

function writeFormats(context: HostContext, sheet: Sheet, rect: Rect, formats: unknown): void {
  if (typeof formats === "string") return styleCells(context.book, sheet, rect, { numberFormat: formats });
  const rows: unknown[] = Array.isArray(formats) ? formats : [];
  const first: unknown = Array.isArray(rows[0]) ? rows[0][0] : undefined;
  if (rows.length === 1 && typeof first === "string" && Array.isArray(rows[0]) && rows[0].length === 1)
    return styleCells(context.book, sheet, rect, { numberFormat: first });
  contentsFor(rect, formats).forEach((line, row) =>
    line.forEach((format, column) => {
      if (typeof format === "string")
        styleCells(context.book, sheet, cellRect(rect.row + row, rect.column + column), { numberFormat: format });
    }),
  );
}

function hideColumns(context: HostContext, sheet: Sheet, rect: Rect, hide: boolean): void {
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    if (hide) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
  context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
}

/** Shows a block's sheet and selects the block, as a click would. */
export function selectRange(context: HostContext, sheet: Sheet, rect: Rect): void {
  worksheet(context, sheet).methods?.Activate?.([]);
  context.book.selections.set(sheet.id, rect);
  context.book.report({ kind: "selected", sheetId: sheet.id, rect });
}

function trimmed(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect {
  let box: Rect | undefined;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const cell = sheet.get(row, column);
      if (!cell || (valuesOnly && cell.value === null && cell.formula === undefined)) continue;
      box = box ? around(box, cellRect(row, column)) : cellRect(row, column);
    }
  }
  return box ?? { ...rect, rows: 1, columns: 1 };
}
