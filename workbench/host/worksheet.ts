import { cellRect, formatA1, parseA1, SHEET_COLUMNS, SHEET_ROWS, splitSheet, type Rect } from "../book/address";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../book/edit-sheets";
import type { Sheet, Visibility } from "../book/sheet";
import { text, truth, wholeNumber } from "./argument";
import { chartCollection } from "./charts";
import { calculateAll, eventMethods, type HostContext } from "./host-context";
import { HostError, invalidArgument, notFound } from "./host-error";
import { namedItems } from "./names";
import { NULL_OBJECT, reading, type HostObject } from "./object";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { tableCollection } from "./table";

const SHEET_EVENTS = {
  DataChanged: 10,
  SelectionChanged: 14,
  Activated: 11,
  Deactivated: 12,
  Calculated: 16,
  FormatChanged: 18,
  FormulaChanged: 23,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
};

/** Excel's `Worksheet`. */
export function worksheet(context: HostContext, sheet: Sheet): HostObject {
  const { book } = context;
  return {
    className: "Worksheet",
    identity: () => ({ Id: sheet.id }),
    scalars: {
      Id: reading(() => sheet.id),
      Name: {
        get: () => (refuseDeletedSheet(context, sheet), sheet.name),
        set: (value) => renameSheet(book, sheet, text(value)),
      },
      Position: { get: () => book.sheets.indexOf(sheet), set: (value) => moveSheet(book, sheet, wholeNumber(value)) },
      Visibility: { get: () => sheet.visibility, set: (value) => setVisibility(book, sheet, visibility(value)) },
      TabColor: { get: () => sheet.tabColor, set: (value) => setTab(context, sheet, text(value)) },
      ShowGridlines: reading(() => sheet.showGridlines),
      // The client loads it by the one name and sets it by the other.
      Gridlines: { get: () => sheet.showGridlines, set: (value) => setGridlines(context, sheet, truth(value)) },
      StandardWidth: reading(() => 8.43),
      StandardHeight: reading(() => 15),
    },
    links: {
      Tables: () => tableCollection(context, sheet),
      Charts: () => chartCollection(context, sheet),
      Names: () => namedItems(context, sheet),
      Protection: () => protection(sheet),
      FreezePanes: () => freezePanes(context, sheet),
      PageLayout: () => pageLayout(context, sheet),
    },
    methods: {
      ...actions(context, sheet),
      ...rangesOf(context, sheet),
      ...otherSheets(context, sheet),
      ...eventMethods(context, SHEET_EVENTS, () => sheet.id),
    },
  };
}

type Methods = NonNullable<HostObject["methods"]>;

/** A script may hold on to a sheet that has been deleted since. */
export function refuseDeletedSheet({ book }: HostContext, sheet: Sheet): void {
  if (!book.sheets.includes(sheet)) throw notFound();
}

function actions(context: HostContext, sheet: Sheet): Methods {
  const { book } = context;
  return {
    Activate: () => {
      refuseDeletedSheet(context, sheet);
      activateSheet(book, sheet);
      return null;
    },
    Delete: () => {
      refuseDeletedSheet(context, sheet);
      deleteSheet(book, sheet);
      return null;
    },
    Calculate: () => calculateAll(context),
  };
}

function rangesOf(context: HostContext, sheet: Sheet): Methods {
  const block = (rect: Rect): HostObject => range(context, sheet, rect);
  const used = (valuesOnly: unknown): Rect | undefined => {
    refuseDeletedSheet(context, sheet);
    context.book.settle();
    return sheet.used(valuesOnly === true);
  };
  return {
    GetRange: ([address]) => block(addressed(context, sheet, address)),
    GetCell: ([row, column]) => block(cellRect(wholeNumber(row), wholeNumber(column))),
    GetRangeByIndexes: ([row, column, rows, columns]) =>
      block({
        row: wholeNumber(row),
        column: wholeNumber(column),
        rows: wholeNumber(rows),
        columns: wholeNumber(columns),
      }),
    GetUsedRange: ([valuesOnly]) => block(used(valuesOnly) ?? cellRect(0, 0)),
    GetUsedRangeOrNullObject: ([valuesOnly]) => {
      const rect = used(valuesOnly);
      return rect ? block(rect) : NULL_OBJECT;
    },
  };
}

function otherSheets(context: HostContext, sheet: Sheet): Methods {
  const { book } = context;
  const neighbour = (step: 1 | -1, visibleOnly: unknown): HostObject => {
    const order =
      visibleOnly === true
        ? book.sheets.filter((other) => other === sheet || other.visibility === "Visible")
        : book.sheets;
    return wrap(context, order[order.indexOf(sheet) + step]);
  };
  return {
    GetNextOrNullObject: ([visibleOnly]) => neighbour(1, visibleOnly),
    GetPreviousOrNullObject: ([visibleOnly]) => neighbour(-1, visibleOnly),
    _GetAnotherWorksheetById: ([id]) => wrap(context, book.sheetById(text(id))),
    _GetSheetById: ([id]) => wrap(context, book.sheetById(text(id))),
  };
}

function wrap(context: HostContext, sheet: Sheet | undefined): HostObject {
  return sheet ? worksheet(context, sheet) : NULL_OBJECT;
}

function visibility(value: unknown): Visibility {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw invalidArgument();
}

function setTab(context: HostContext, sheet: Sheet, color: string): void {
  sheet.tabColor = color;
  context.book.report({ kind: "formatted", sheetId: sheet.id, rect: cellRect(0, 0) });
}

function setGridlines(context: HostContext, sheet: Sheet, show: boolean): void {
  sheet.showGridlines = show;
  context.book.report({ kind: "formatted", sheetId: sheet.id, rect: cellRect(0, 0) });
}

/** The block an address, a name or a table's name stands for; without one the whole sheet. */
export function addressed(context: HostContext, sheet: Sheet, given: unknown): Rect {
  if (given === null || given === undefined) return { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  const { sheet: named, address } = splitSheet(text(given));
  if (named !== undefined && context.book.sheetNamed(named) !== sheet) throw invalidArgument();
  const rect = parseA1(address) ?? namedRect(context, sheet, address);
  if (!rect) throw invalidArgument(`“${text(given)}” is not an address on the sheet “${sheet.name}”.`);
  return rect;
}

function namedRect(context: HostContext, sheet: Sheet, name: string): Rect | undefined {
  const table = context.book.tableNamed(name);
  if (table?.sheetId === sheet.id) return table.rect;
  const formula = context.book.nameFormula(name, sheet.id);
  return formula === undefined ? undefined : parseA1(splitSheet(formula.slice(1)).address);
}

function protection(sheet: Sheet): HostObject {
  return {
    className: "WorksheetProtection",
    scalars: { Protected: reading(() => sheet.protected), Options: reading(() => ({})) },
    methods: {
      Protect: () => {
        sheet.protected = true;
        return null;
      },
      Unprotect: () => {
        sheet.protected = false;
        return null;
      },
    },
  };
}

function freezePanes(context: HostContext, sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number): null => {
    sheet.frozen = { rows, columns };
    context.book.report({ kind: "formatted", sheetId: sheet.id, rect: cellRect(0, 0) });
    return null;
  };
  return {
    className: "WorksheetFreezePanes",
    methods: {
      FreezeRows: ([count]) => freeze(wholeNumber(count, 1), 0),
      FreezeColumns: ([count]) => freeze(0, wholeNumber(count, 1)),
      FreezeAt: ([at]) => {
        const rect = typeof at === "string" ? parseA1(splitSheet(at).address) : undefined;
        const found = rect ?? parseA1(splitSheet(addressOf(at)).address);
        return found ? freeze(found.row + found.rows, found.column + found.columns) : freeze(0, 0);
      },
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen;
        return rows + columns === 0
          ? NULL_OBJECT
          : range(context, sheet, { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS });
      },
    },
  };
}

function addressOf(given: unknown): string {
  const scalars =
    typeof given === "object" && given !== null && "scalars" in given ? (given as HostObject).scalars : undefined;
  return text(scalars?.Address?.get());
}

/** `workbook.worksheets`. */
export function worksheetCollection(context: HostContext): HostObject {
  const { book } = context;
  const find = (key: unknown): Sheet | undefined => book.sheetById(text(key)) ?? book.sheetNamed(text(key));
  const visible = (visibleOnly: unknown): Sheet[] =>
    book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  const item = (key: unknown): HostObject => worksheet(context, find(key) ?? fail());
  return {
    className: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheet(context, sheet)),
    item,
    methods: {
      GetItem: ([key]) => item(key),
      GetItemOrNullObject: ([key]) => wrap(context, find(key)),
      GetActiveWorksheet: () => worksheet(context, book.activeSheet),
      GetCount: ([visibleOnly]) => visible(visibleOnly).length,
      GetFirst: ([visibleOnly]) => wrap(context, visible(visibleOnly)[0]),
      GetLast: ([visibleOnly]) => wrap(context, visible(visibleOnly).at(-1)),
      Add: ([name]) => worksheet(context, addSheet(book, name === null || name === undefined ? undefined : text(name))),
      ...eventMethods(context, { ...SHEET_EVENTS, Added: 13, Deleted: 15, EventMoved: 27 }, () => "Workbook"),
    },
  };
}

function fail(): never {
  throw notFound();
}

/** Whether a block is given as it must be for a print area and the like. */
export function printable(context: HostContext, sheet: Sheet, given: unknown): string {
  if (typeof given === "string") return formatA1(addressed(context, sheet, given));
  const rect = parseA1(splitSheet(addressOf(given)).address);
  if (!rect) throw new HostError("InvalidArgument", "The print area is not a range.");
  return formatA1(rect);
}
