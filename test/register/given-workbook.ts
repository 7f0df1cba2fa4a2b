import { fromIso } from "../../src/calendar/plain-date";
import { tables, type TableName } from "../../src/records/all-tables";
import type { RawCell } from "../../src/records/cell";
import { keyOf } from "../../src/records/cell";
import { Register } from "../../src/register/register";

/** A row as a test writes it: by header; a date as "2026-03-31" and a time as "10:30" may stay text. */
export type GivenRow = Readonly<Record<string, RawCell>>;
export type GivenTables = { readonly [N in TableName]?: readonly GivenRow[] };

/** A register that holds these tables, each on a sheet of its name from A1; a header no table has is a mistake of the test. */
export function givenWorkbook(given: GivenTables): Register {
  const register = new Register();
  for (const [table, rows] of Object.entries(given) as [TableName, readonly GivenRow[]][])
    openGiven(register, table, rows);
  return register;
}

/** Opens one table in the order of its schema's columns, without those of `lacking`, and puts the rows in. */
export function openGiven(
  register: Register,
  table: TableName,
  rows: readonly GivenRow[],
  lacking: readonly string[] = [],
): void {
  const properties = Object.keys(tables[table].columns);
  const positions = Object.fromEntries(
    properties.flatMap((property, at) => (lacking.includes(property) ? [] : [[property, at] as const])),
  );
  register.open({ table, sheet: table, headerRow: 1, firstColumn: 1, positions, date1904: false });
  register.splice(
    table,
    0,
    0,
    rows.map((row) => rawRow(table, row)),
  );
}

/** One row as the sheet would hold it, in the order of the schema's columns. */
export function rawRow(table: TableName, row: GivenRow): readonly RawCell[] {
  const columns = Object.values(tables[table].columns) as readonly { readonly header: string }[];
  const known = new Map(columns.map(({ header }, at) => [keyOf(header), at]));
  const raw: RawCell[] = columns.map(() => "");
  for (const [header, value] of Object.entries(row)) {
    const at = known.get(keyOf(header));
    if (at === undefined) throw new Error(`${table} has no column ${header}`);
    raw[at] = value;
  }
  return raw;
}

/** The day a test means. */
export function on(iso: string): NonNullable<ReturnType<typeof fromIso>> {
  const day = fromIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  return day;
}
