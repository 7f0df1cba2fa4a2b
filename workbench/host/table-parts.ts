import type { Rect } from "../book/address";
import { writeCells } from "../book/edit-cells";
import { deleteTableColumn, deleteTableRows, insertTableColumn, insertTableRows } from "../book/edit-tables";
import { clearFilter } from "../book/filter-table";
import type { Block } from "../book/sheet";
import { bodyRect, headerRect, totalsRect, type TableColumn } from "../book/table";
import { text, wholeNumber } from "./argument";
import type { HostContext } from "./host-context";
import { notFound } from "./host-error";
import { isHostObject, NULL_OBJECT, reading, type HostObject } from "./object";
import { range } from "./range";
import { contentsFor } from "./range-contents";
import type { TableHandle } from "./table";

/** `table.columns`. */
export function tableColumns(context: HostContext, handle: TableHandle): HostObject {
  const columns = (): readonly TableColumn[] => handle.table().columns;
  const find = (key: unknown): TableColumn | undefined =>
    columns().find((column) => column.id === key || column.name.toLowerCase() === String(key).toLowerCase());
  const wrap = (column: TableColumn): HostObject => tableColumn(context, handle, column.id);
  const item = (key: unknown): HostObject => wrap(find(key) ?? fail());
  return {
    className: "TableColumnCollection",
    scalars: { Count: reading(() => columns().length) },
    items: () => columns().map(wrap),
    item,
    methods: {
      GetItem: ([key]) => item(key),
      GetItemAt: ([index]) => wrap(columns()[wholeNumber(index)] ?? fail()),
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found ? wrap(found) : NULL_OBJECT;
      },
      GetCount: () => columns().length,
      Add: ([index, values, name]) => {
        const at = index === null || index === undefined || index === -1 ? columns().length : wholeNumber(index);
        insertTableColumn(context.book, handle.table(), at);
        const { rect } = handle.table();
        const whole = { row: rect.row, column: rect.column + at, rows: rect.rows, columns: 1 };
        if (Array.isArray(values)) write(context, { sheet: handle.sheet(), rect: whole }, values);
        if (typeof name === "string") write(context, { sheet: handle.sheet(), rect: { ...whole, rows: 1 } }, name);
        return wrap(columns()[at] ?? fail());
      },
    },
  };
}

/** Writes what a script gives: a block of the right shape, or one value for all cells. */
function write({ book }: HostContext, block: Block, values: unknown): void {
  writeCells(book, block, contentsFor(block.rect, values));
}

function fail(): never {
  throw notFound();
}

function tableColumn(context: HostContext, handle: TableHandle, id: number): HostObject {
  const index = (): number => {
    const at = handle.table().columns.findIndex((column) => column.id === id);
    return at < 0 ? fail() : at;
  };
  const strip = (rect: Rect | undefined): Rect =>
    rect && rect.rows > 0 ? { ...rect, column: rect.column + index(), columns: 1 } : fail();
  const block = (rect: Rect | undefined): HostObject => range(context, handle.sheet(), strip(rect));
  return {
    className: "TableColumn",
    identity: () => ({ Id: id }),
    scalars: {
      Id: reading(() => id),
      Index: reading(index),
      Name: {
        get: () => handle.table().columns[index()]?.name,
        set: (value) => write(context, { sheet: handle.sheet(), rect: strip(headerRect(handle.table())) }, text(value)),
      },
      Values: {
        get: () => block(handle.table().rect).scalars?.Values?.get(),
        set: (value) => write(context, { sheet: handle.sheet(), rect: strip(handle.table().rect) }, value),
      },
    },
    methods: {
      GetRange: () => block(handle.table().rect),
      GetDataBodyRange: () => block(bodyRect(handle.table())),
      GetHeaderRowRange: () => block(headerRect(handle.table())),
      GetTotalRowRange: () => block(totalsRect(handle.table())),
      Delete: () => {
        deleteTableColumn(context.book, handle.table(), index());
        return null;
      },
    },
  };
}

/** `table.rows`: addressed by their number alone, as in Excel. */
export function tableRows(context: HostContext, handle: TableHandle): HostObject {
  const body = (): Rect => bodyRect(handle.table());
  const at = (index: unknown): HostObject => tableRow(context, handle, wholeNumber(index));
  return {
    className: "TableRowCollection",
    scalars: { Count: reading(() => body().rows) },
    items: () => Array.from({ length: body().rows }, (_, index) => at(index)),
    methods: {
      GetCount: () => body().rows,
      GetItemAt: ([index]) => (wholeNumber(index) < body().rows ? at(index) : fail()),
      Add: (args) => at(addRows(context, handle, args)),
      DeleteRowsAt: ([index, count]) => {
        deleteTableRows(context.book, handle.table(), { index: wholeNumber(index), count: wholeNumber(count, 1) });
        return null;
      },
      DeleteRows: ([rows]) => {
        const list: unknown[] = Array.isArray(rows) ? rows : [];
        const numbers = list
          .map((row) => (isHostObject(row) ? row.scalars?.Index?.get() : row))
          .map((row) => wholeNumber(row));
        for (const index of numbers.toSorted((a, b) => b - a))
          deleteTableRows(context.book, handle.table(), { index, count: 1 });
        return null;
      },
    },
  };
}

/** Puts rows in at an index, or at the end; answers where the first of them stands. */
function addRows(context: HostContext, handle: TableHandle, [index, values]: readonly unknown[]): number {
  const body = bodyRect(handle.table());
  const from = index === null || index === undefined || index === -1 ? body.rows : wholeNumber(index);
  const rows: unknown[] = Array.isArray(values) ? values : [];
  const count = Math.max(1, rows.length);
  const isFirst = from === 1 && body.rows === 1 && isBlank(handle);
  const start = isFirst ? 0 : from;
  const rect = isFirst ? body : insertTableRows(context.book, handle.table(), { index: start, count });
  if (rows.length > 0) write(context, { sheet: handle.sheet(), rect: { ...rect, rows: count } }, rows);
  return start;
}

/** Whether a table has only the empty row Excel keeps in a table without rows. */
function isBlank(handle: TableHandle): boolean {
  const rect = bodyRect(handle.table());
  return Array.from({ length: rect.columns }, (_, column) => handle.sheet().get(rect.row, rect.column + column)).every(
    (cell) => (cell?.value ?? null) === null && cell?.formula === undefined,
  );
}

function tableRow(context: HostContext, handle: TableHandle, index: number): HostObject {
  const rect = (): Rect => {
    const body = bodyRect(handle.table());
    return index < body.rows ? { ...body, row: body.row + index, rows: 1 } : fail();
  };
  const block = (): HostObject => range(context, handle.sheet(), rect());
  return {
    className: "TableRow",
    scalars: {
      Index: reading(() => index),
      Values: {
        get: () => block().scalars?.Values?.get(),
        set: (value) => write(context, { sheet: handle.sheet(), rect: rect() }, value),
      },
    },
    methods: {
      GetRange: block,
      Delete: () => {
        deleteTableRows(context.book, handle.table(), { index, count: 1 });
        return null;
      },
    },
  };
}

/** A table's filter: whether it hides a row, and the way to show every row again. */
export function autoFilter({ book }: HostContext, handle: TableHandle): HostObject {
  const hides = (): boolean => {
    const { row, rows } = bodyRect(handle.table());
    return Array.from({ length: rows }, (_, at) => row + at).some((at) => handle.sheet().hiddenRows.has(at));
  };
  return {
    className: "AutoFilter",
    scalars: { Enabled: reading(() => true), IsDataFiltered: reading(hides) },
    methods: {
      ClearCriteria: () => {
        clearFilter(book, handle.table());
        return null;
      },
    },
  };
}
