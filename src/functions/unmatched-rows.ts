import type { CannotTell } from "../answers/answer";
import { countOf } from "../answers/english";
import { unreadableRow } from "../answers/lookup";
import type { RowIn } from "../records/all-tables";
import { keyOf } from "../records/cell";
import { columnsOf } from "../records/columns-of";
import { isNearest } from "../records/nearest";
import type { Register } from "../register/register";
import { naming, type NamingTable } from "../register/unmatched";
import type { Citation } from "../sources/citation";
import { addressOf } from "./unreadable-cell";

/**
 * Which rows of a table name nothing that is there, but may mean this one: spelled nearly so, and nothing else is nearer?
 *
 * @example rowsThatMayMean(register, "Votes", "D-2026-01") // the ballots on 'D-2026-1', which Decisions does not have
 */
export function rowsThatMayMean<N extends NamingTable>(register: Register, table: N, id: string): readonly RowIn<N>[] {
  const rows = register.unmatched.rows(table);
  if (rows.length === 0) return rows;
  const { known, id: idColumn } = naming(table);
  const all = (): readonly string[] => (register.store(known)?.all() ?? []).map((row) => writtenIn(row, idColumn));
  return rows.filter((row) => isNearest(nameIn(table, row), [id], all));
}

/** "Cannot tell: for the decision 'D', Votes!A5 (Decision) says 'DD', which is no decision in Decisions; correct it, or add the decision. The same goes for 1 more row." */
export function unmatchedRow<N extends NamingTable>(
  register: Register,
  { table, rows, id }: { readonly table: N; readonly rows: readonly RowIn<N>[]; readonly id: string },
  paragraph: Citation,
): CannotTell | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  const { id: what } = naming(table);
  const { cell, message } = cellOfUnmatched(register, table, first);
  const more = others.length === 0 ? "" : ` The same goes for ${countOf(others.length, "more row")}.`;
  return unreadableRow({ what, id, cell, message: `${message}${more}` }, paragraph);
}

/** Where such a row says whose it is, and what is wrong with that: "(Decision) says 'DD', which is no decision in Decisions; …" */
export function cellOfUnmatched<N extends NamingTable>(
  register: Register,
  table: N,
  row: RowIn<N>,
): { readonly cell: string; readonly message: string } {
  const { column } = naming(table);
  const message = `(${columnsOf(table)[column]?.header ?? column}) says '${nameIn(table, row)}', ${sayWhyNone(register, table, row)}`;
  return { cell: addressOf(register, table, row, column), message };
}

/** "which is no decision in Decisions; correct it, or add the decision." */
export function sayWhyNone<N extends NamingTable>(register: Register, table: N, row: RowIn<N>): string {
  const { known, id: what } = naming(table);
  const isBroken = register.store(known)?.unusable(keyOf(nameIn(table, row))) !== undefined;
  return isBroken
    ? `whose row in ${known} cannot be used; correct that row.`
    : `which is no ${what} in ${known}; correct it, or add the ${what}.`;
}

/** What a row says in the column that names whose it is. */
export function nameIn<N extends NamingTable>(table: N, row: RowIn<N>): string {
  return writtenIn(row, naming(table).column);
}

function writtenIn(row: object, property: string): string {
  return (row as Readonly<Record<string, string>>)[property] ?? "";
}
