import { parseA1, splitSheet, type Rect } from "../book/address";
import { addTable, deleteTable, renameTable, resizeTable, showTotals, sortTable } from "../book/edit-tables";
import type { Block, Sheet } from "../book/sheet";
import { bodyRect, headerRect, totalsRect, type Table } from "../book/table";
import { text, truth, wholeNumber } from "./argument";
import { eventMethods, type HostContext } from "./host-context";
import { invalidArgument, notEmulated, notFound } from "./host-error";
import { isHostObject, NULL_OBJECT, reading, type HostObject } from "./object";
import { blockOf, range } from "./range";
import { autoFilter, tableColumns, tableRows } from "./table-parts";
import { addressed, worksheet } from "./worksheet";

/** A table as it is now. Tables are replaced when they change; the API's objects find them again by id. */
export interface TableHandle {
  readonly table: () => Table;
  readonly sheet: () => Sheet;
}

/** Excel's `Table`. */
function table(context: HostContext, id: string): HostObject {
  const { book } = context;
  const handle: TableHandle = {
    table: () => book.tableById(id) ?? fail(),
    sheet: () => book.sheetById(handle.table().sheetId) ?? fail(),
  };
  const now = handle.table;
  return {
    className: "Table",
    identity: () => ({ Id: now().id }),
    scalars: {
      Id: reading(() => now().id),
      Name: { get: () => now().name, set: (value) => renameTable(book, now(), text(value)) },
      ShowHeaders: reading(() => now().showHeaders),
      ShowTotals: {
        get: () => now().showTotals,
        set: (value) => showTotals(book, now(), truth(value)),
      },
      Style: { get: () => now().style, set: (value) => book.replaceTable({ ...now(), style: text(value) }) },
      ShowBandedRows: stored(true),
      ShowBandedColumns: stored(false),
      ShowFilterButton: stored(true),
      HighlightFirstColumn: stored(false),
      HighlightLastColumn: stored(false),
    },
    links: {
      Columns: () => tableColumns(context, handle),
      Rows: () => tableRows(context, handle),
      Worksheet: () => worksheet(context, handle.sheet()),
      Sort: () => tableSort(context, handle),
      AutoFilter: () => autoFilter(context, handle),
    },
    methods: {
      ...rangesOf(context, handle),
      ...actions(context, handle),
      ...eventMethods(context, { DataChanged: 101, SelectionChanged: 100 }, () => now().id),
    },
  };
}

function rangesOf(context: HostContext, handle: TableHandle): Readonly<Record<string, () => HostObject>> {
  const block = (rect: Rect | undefined): HostObject => {
    if (!rect || rect.rows === 0) throw notFound();
    return range(context, handle.sheet(), rect);
  };
  return {
    GetRange: () => block(handle.table().rect),
    GetDataBodyRange: () => block(bodyRect(handle.table())),
    GetHeaderRowRange: () => block(headerRect(handle.table())),
    GetTotalRowRange: () => block(totalsRect(handle.table())),
  };
}

function actions(context: HostContext, handle: TableHandle): NonNullable<HostObject["methods"]> {
  const { book } = context;
  return {
    Resize: ([given]) => {
      const rect = isHostObject(given) ? blockOf(given).rect : addressed(context, handle.sheet(), given);
      resizeTable(book, handle.table(), rect);
      return null;
    },
    Delete: () => {
      deleteTable(book, handle.table(), false);
      return null;
    },
    ConvertToRange: () => {
      const { rect } = handle.table();
      const sheet = handle.sheet();
      deleteTable(book, handle.table(), true);
      return range(context, sheet, rect);
    },
  };
}

function fail(): never {
  throw notFound();
}

function stored(otherwise: boolean): { get: () => unknown; set: (value: unknown) => void } {
  let value = otherwise;
  return {
    get: () => value,
    set: (next) => {
      value = truth(next);
    },
  };
}

function tableSort(context: HostContext, handle: TableHandle): HostObject {
  return {
    className: "TableSort",
    methods: {
      Apply: ([fields]) => {
        const list: unknown[] = Array.isArray(fields) ? fields : [];
        if (list.length !== 1) throw notEmulated("TableSort.apply with other than one field");
        const field: unknown = list[0];
        const key = typeof field === "object" && field !== null && "key" in field ? wholeNumber(field.key) : fail();
        const ascending =
          typeof field === "object" && field !== null && "ascending" in field ? field.ascending !== false : true;
        sortTable(context.book, handle.table(), { column: key, ascending });
        return null;
      },
    },
  };
}

/** `workbook.tables`, or the tables of one sheet. */
export function tableCollection(context: HostContext, sheet?: Sheet): HostObject {
  const { book } = context;
  const here = (): Table[] => (sheet ? book.tablesIn(sheet.id) : book.tables);
  const find = (key: unknown): Table | undefined =>
    here().find((known) => known.id === key) ??
    here().find((known) => known.name.toLowerCase() === String(key).toLowerCase());
  const item = (key: unknown): HostObject => table(context, (find(key) ?? fail()).id);
  return {
    className: "TableCollection",
    scalars: { Count: reading(() => here().length) },
    items: () => here().map((known) => table(context, known.id)),
    item,
    methods: {
      GetItem: ([key]) => item(key),
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found ? table(context, found.id) : NULL_OBJECT;
      },
      GetItemAt: ([index]) => table(context, (here()[wholeNumber(index)] ?? fail()).id),
      GetCount: () => here().length,
      Add: ([given, hasHeaders]) => {
        const place = isHostObject(given) ? blockOf(given) : placed(context, sheet, text(given));
        return table(context, addTable(book, place, truth(hasHeaders)).id);
      },
      ...eventMethods(context, { DataChanged: 101, Added: 102, Deleted: 103 }, () => sheet?.id ?? "Workbook"),
    },
  };
}

function placed(context: HostContext, home: Sheet | undefined, given: string): Block {
  const { sheet: named, address } = splitSheet(given);
  const sheet = named === undefined ? (home ?? context.book.activeSheet) : context.book.sheetNamed(named);
  const rect = parseA1(address);
  if (!sheet || !rect) throw invalidArgument(`“${given}” is not a range.`);
  return { sheet, rect };
}
