import { tables, type TableName } from "../records/all-tables";
import { keyOf, textOf } from "../records/cell";
import type { Column } from "../records/table";
import { requiredColumns } from "../records/columns-of";
import type { OtherHeader, PlainSheet, TableShape, TwinHeader } from "../records/table-shape";
import type { TableHead, WorkbookHead } from "./port";

const TABLE_BY_KEY: ReadonlyMap<string, TableName> = new Map(
  (Object.keys(tables) as readonly TableName[]).map((name) => [keyOf(name), name]),
);

/** A workbook's tables that are ours, and sheets that are named for one. */
interface Understood {
  readonly tables: readonly { readonly shape: TableShape; readonly head: TableHead }[];
  readonly plainSheets: readonly PlainSheet[];
}

/**
 * Which tables of this workbook are ours, and which of their columns hold what?
 *
 * Names and headers are compared by `keyOf`; columns may stand in any order, and others than
 * ours are left alone. Of two columns with one header the first is read and the other is a twin. A column
 * that is not there is absent from `positions`. Of two tables of one name, which Excel does not allow, the
 * first is taken.
 *
 * @example understand({ date1904: false, tables: [{ name: "meetings", headers: ["Date", "Meeting"], … }] })
 * // tables: [{ shape: { table: "Meetings", positions: { date: 0, meeting: 1 }, … } }]
 */
export function understand(workbook: WorkbookHead): Understood {
  const found = new Map<string, Understood["tables"][number]>();
  for (const head of workbook.tables) {
    const shape = shapeOf(head, workbook.date1904);
    if (shape !== null && !found.has(shape.table)) found.set(shape.table, { shape, head });
  }
  const plainSheets = workbook.tables
    .map((head) => plainSheet(head, head.name))
    .filter((plain) => plain !== null && !found.has(plain.table)) as readonly PlainSheet[];
  return { tables: [...found.values()], plainSheets };
}

/**
 * Which of our tables is a sheet named for, and has it the headers that the table must have? Null where it is none.
 *
 * @param named the name of the table that stands there instead; null for cells that are no table.
 */
export function plainSheet(
  { sheet, headerRow, headers }: Pick<TableHead, "sheet" | "headerRow" | "headers">,
  named: string | null,
): PlainSheet | null {
  const table = tableNamed(sheet);
  if (table === null || (named !== null && keyOf(named) === keyOf(table))) return null;
  const keys = new Set(headers.map((header) => keyOf(textOf(header))));
  const isWhole = requiredColumns(table).every(({ header }) => keys.has(keyOf(header)));
  return isWhole ? { table, sheet, headerRow, named } : null;
}

/** Which of our tables bears that name, whatever its capitals; null for none. */
export function tableNamed(name: string): TableName | null {
  return TABLE_BY_KEY.get(keyOf(name)) ?? null;
}

/** Which of our tables one table is, and which of its columns hold what; null for a table that is none of ours. */
export function shapeOf(head: TableHead, date1904: boolean): TableShape | null {
  const table = tableNamed(head.name);
  if (table === null) return null;
  const propertyByHeader = new Map<string, string>();
  for (const [property, { header }] of Object.entries(
    tables[table].columns as Readonly<Record<string, Column<unknown>>>,
  )) {
    propertyByHeader.set(keyOf(header), property);
  }
  const placeOf = new Map<string, number>();
  const positions: Record<string, number> = {};
  const twins: TwinHeader[] = [];
  const others: OtherHeader[] = [];
  head.headers.forEach((cell, at) => {
    const header = textOf(cell);
    const key = keyOf(header);
    if (key === "") return;
    const firstAt = placeOf.get(key);
    if (firstAt !== undefined) {
      twins.push({ header, at, firstAt });
      return;
    }
    placeOf.set(key, at);
    const property = propertyByHeader.get(key);
    if (property === undefined) others.push({ header, at });
    else positions[property] = at;
  });
  const { sheet, headerRow, firstColumn, headersInFirstRow = false, headersAbove } = head;
  return {
    table,
    sheet,
    headerRow,
    firstColumn,
    positions,
    date1904,
    twins,
    others,
    ...(headersInFirstRow ? { headersInFirstRow } : {}),
    ...(headersAbove === undefined ? {} : { headersAbove }),
  };
}
