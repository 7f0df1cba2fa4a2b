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
import { clearCells } from "../book/edit-cells";
import type { Block, Sheet } from "../book/sheet";
import { shiftCells } from "../book/shift-cells";
import { text } from "./argument";
import { cellProperties } from "./cell-properties";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { calculateAll, type HostContext } from "./host-context";
import { HostError, invalidArgument } from "./host-error";
import { neighbours } from "./neighbouring-ranges";
import { isHostObject, NULL_OBJECT, reading, type HostObject, type Scalars } from "./object";
import { contents, grid } from "./range-contents";
import { rangeFormat } from "./range-format";
import { rangeAreas, specialCells } from "./special-cells";
import { refuseDeletedSheet, worksheet } from "./worksheet";

const RECTS = new WeakMap<HostObject, Block>();

/** The block a Range of the API stands for. */
export function blockOf(range: unknown): Block {
  const found = isHostObject(range) ? RECTS.get(range) : undefined;
  if (!found) throw invalidArgument();
  return found;
}

/** Excel's `Range` over a block of a sheet. */
export function range(context: HostContext, sheet: Sheet, rect: Rect): HostObject {
  const block = { sheet, rect };
  const object: HostObject = {
    className: "Range",
    keepable: true,
    scalars: { ...contents(context, block), ...position(context, block) },
    links: {
      Worksheet: () => worksheet(context, sheet),
      Format: () => rangeFormat(context, sheet, rect),
      DataValidation: () => dataValidation(context, sheet, rect),
      ConditionalFormats: () => conditionalFormats(context, block, otherRange(context, sheet)),
    },
    methods: {
      ...neighbours(rect, otherRange(context, sheet)),
      ...partsOfRange(context, block),
      ...edits(context, block),
      Calculate: () => calculateAll(context),
      _ValidateArraySize: () => null,
    },
  };
  RECTS.set(object, block);
  return object;
}

type Methods = NonNullable<HostObject["methods"]>;

/** Another block of the same sheet, as a Range. */
function otherRange(context: HostContext, sheet: Sheet): (rect: Rect) => HostObject {
  return (rect) => range(context, sheet, onSheet(rect));
}

/** Where the block is and how large. */
function position(context: HostContext, { sheet, rect }: Block): Scalars {
  const address = reading(() => `${quoteSheet(sheet.name)}!${formatA1(rect)}`);
  return {
    Address: address,
    AddressLocal: address,
    RowIndex: reading(() => rect.row),
    ColumnIndex: reading(() => rect.column),
    RowCount: reading(() => rect.rows),
    ColumnCount: reading(() => rect.columns),
    CellCount: reading(() => rect.rows * rect.columns),
    IsEntireColumn: reading(() => rect.rows >= SHEET_ROWS),
    IsEntireRow: reading(() => rect.columns >= SHEET_COLUMNS),
    HasSpill: reading(() => hasSpill(context, { sheet, rect })),
    ColumnHidden: {
      get: () => sheet.hiddenColumns.has(rect.column),
      set: (hide) => hideColumns(context, { sheet, rect }, hide === true),
    },
  };
}

/** Whether formulas in the block spill: true of all its cells, false of none, null of some. */
function hasSpill(context: HostContext, { sheet, rect }: Block): boolean | null {
  context.book.settle();
  const own = grid(rect, (row, column) => context.book.calculation.spillAt({ sheetId: sheet.id, row, column }));
  const spills = (own ?? []).flat().map((spill) => spill !== undefined);
  return spills.every(Boolean) ? spills.length > 0 : spills.some(Boolean) ? null : false;
}

/** Ranges found by what the cells hold, or shared with another range. */
function partsOfRange(context: HostContext, { sheet, rect }: Block): Methods {
  const { book } = context;
  const other = otherRange(context, sheet);
  const overlap = (second: unknown): HostObject => {
    const common = intersection(rect, rectFrom(context, sheet, second));
    return common ? other(common) : NULL_OBJECT;
  };
  const used = (valuesOnly: unknown): HostObject => {
    refuseDeletedSheet(context, sheet);
    book.settle();
    const all = sheet.used(valuesOnly === true);
    const inside = all && intersection(all, rect);
    return inside ? other(trimmed(sheet, inside, valuesOnly === true)) : NULL_OBJECT;
  };
  return {
    GetBoundingRect: ([second]) => other(around(rect, rectFrom(context, sheet, second))),
    GetIntersection: ([second]) => present(overlap(second), "The ranges do not meet."),
    GetIntersectionOrNullObject: ([second]) => overlap(second),
    GetUsedRange: ([valuesOnly]) => present(used(valuesOnly), "The range holds nothing."),
    GetUsedRangeOrNullObject: ([valuesOnly]) => used(valuesOnly),
    GetSpecialCellsOrNullObject: (args) => specialCells({ sheet, rect }, args, other),
    GetMergedAreasOrNullObject: () =>
      rangeAreas(
        sheet.merges.filter((merge) => intersection(merge, rect)),
        other,
      ),
    GetCellProperties: ([wanted]) => cellProperties({ sheet, rect }, wanted),
    GetSpillingToRangeOrNullObject: () => {
      const spill = book.calculation.spillAt({ sheetId: sheet.id, ...rect });
      return spill ? other(spill.rect) : NULL_OBJECT;
    },
    GetSpillParentOrNullObject: () => {
      const from = sheet.get(rect.row, rect.column)?.spilledFrom;
      return from ? other(cellRect(from.row, from.column)) : NULL_OBJECT;
    },
  };
}

function edits(context: HostContext, { sheet, rect }: Block): Methods {
  const { book } = context;
  const mergeAs = (merges: readonly Rect[]): null => {
    sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, rect)), ...merges];
    book.report({ kind: "formatted", sheetId: sheet.id, rect });
    return null;
  };
  return {
    Clear: ([what]) => {
      const kind = text(what, "All");
      if (kind !== "All" && kind !== "Contents" && kind !== "Formats") throw invalidArgument();
      clearCells(book, { sheet, rect }, kind);
      return null;
    },
    Insert: ([shift]) => {
      shiftCells(book, { sheet, rect }, { axis: text(shift) === "Down" ? "row" : "column", direction: 1 });
      return otherRange(context, sheet)(rect);
    },
    Delete: ([shift]) => {
      shiftCells(book, { sheet, rect }, { axis: text(shift) === "Up" ? "row" : "column", direction: -1 });
      return null;
    },
    Select: () => {
      selectRange(context, sheet, rect);
      return null;
    },
    Merge: ([across]) =>
      mergeAs(
        across === true
          ? Array.from({ length: rect.rows }, (_, row) => ({ ...rect, row: rect.row + row, rows: 1 }))
          : [rect],
      ),
    Unmerge: () => mergeAs([]),
  };
}

function rectFrom(context: HostContext, sheet: Sheet, given: unknown): Rect {
  return typeof given === "string"
    ? blockOf(worksheet(context, sheet).methods?.GetRange?.([given])).rect
    : blockOf(given).rect;
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

function hideColumns(context: HostContext, { sheet, rect }: Block, hide: boolean): void {
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    if (hide) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
  context.book.report({ kind: "formatted", sheetId: sheet.id, rect });
}

/** Shows a block's sheet and selects the block, as a click would. */
function selectRange(context: HostContext, sheet: Sheet, rect: Rect): void {
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
