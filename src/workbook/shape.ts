import { tables, type TableName } from "../records/all-tables";
import { keyOf, textOf } from "../records/cell";
import type { TableShape, TwinHeader } from "../records/table-shape";
import type { Column } from "../records/table";
import type { TableHead } from "./port";

const TABLE_BY_KEY: ReadonlyMap<string, TableName> = new Map((Object.keys(tables) as readonly TableName[]).map((name) => [keyOf(name), name]));

/**
 * Which of our tables is this, and which of its columns hold what?
 *
 * Names and headers are compared trimmed and without case; columns may stand in any order, and others than
 * ours are left alone. Of two columns with one header the first is read and the other is a twin. A column
 * that is not there is absent from `positions`.
 *
 * @returns null for a table that is none of ours.
 * @example understand({ name: "meetings", headers: ["Date", "Meeting"], … }, false)?.positions // { date: 0, meeting: 1 }
 */
export function understand(head: TableHead, date1904: boolean): TableShape | null {
  const table = TABLE_BY_KEY.get(keyOf(head.name));
  if (table === undefined) return null;
  const propertyByHeader = new Map<string, string>();
  for (const [property, { header }] of Object.entries(tables[table].columns as Readonly<Record<string, Column<unknown>>>)) {
    propertyByHeader.set(keyOf(header), property);
  }
  const placeOf = new Map<string, number>();
  const positions: Record<string, number> = {};
  const twins: TwinHeader[] = [];
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
    if (property !== undefined) positions[property] = at;
  });
  const { sheet, headerRow, firstColumn } = head;
  return { table, sheet, headerRow, firstColumn, positions, date1904, twins };
}
