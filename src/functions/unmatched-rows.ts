import { type Answer, type CannotTell, withNote } from "../answers/answer";
import { countOf } from "../answers/english";
import { unreadableRow } from "../answers/lookup";
import type { RowIn } from "../records/all-tables";
import { keyOf } from "../records/cell";
import { columnsOf } from "../records/columns-of";
import { isNearest, nearest } from "../records/nearest";
import type { Register } from "../register/register";
import { naming, type NamingTable } from "../register/unmatched";
import type { Citation } from "../sources/citation";
import { addressOf } from "./unreadable-cell";

/**
 * Which rows of a table name nothing that is there, but may mean this one: spelled nearly as its id, or a decision's Title, and
 * nothing else is nearer?
 *
 * @example rowsThatMayMean(register, "Votes", "D-2026-01") // the ballots on 'D-2026-1', which Decisions does not have
 */
export function rowsThatMayMean<N extends NamingTable>(register: Register, table: N, id: string): readonly RowIn<N>[] {
  const rows = register.unmatched.rows(table);
  if (rows.length === 0) return rows;
  const { known, id: idColumn } = naming(table);
  const asked = register.store<typeof known>(known)?.by(idColumn, id).rows ?? [];
  const own = asked.length === 0 ? [id] : asked.flatMap((row) => namesOf(table, row));
  const all = (): readonly string[] => allNames(register, table);
  return rows.filter((row) => isNearest(nameIn(table, row), own, all));
}

/** The names of every row that such a table may name. */
function allNames(register: Register, table: NamingTable): readonly string[] {
  const rows: readonly object[] = register.store(naming(table).known)?.all() ?? [];
  return rows.flatMap((row) => namesOf(table, row));
}

/** The id of a row that such a table may name, and of a decision its Title. */
function namesOf(table: NamingTable, row: object): readonly string[] {
  const { known, id } = naming(table);
  return known === "Decisions" ? [writtenIn(row, id), writtenIn(row, "title")] : [writtenIn(row, id)];
}

/** Of such rows those like none, for as long as the rows stay the same. */
const likeNone = new WeakMap<object, readonly unknown[]>();

function rowsLikeNone<N extends NamingTable>(register: Register, table: N): readonly RowIn<N>[] {
  const unmatched = register.unmatched.rows(table);
  let found = likeNone.get(unmatched) as readonly RowIn<N>[] | undefined;
  if (found === undefined) {
    const names = allNames(register, table);
    found = unmatched.filter((row) => nearest(nameIn(table, row), names) === null);
    likeNone.set(unmatched, found);
  }
  return found;
}

/**
 * The answer, with the rows of a table named behind it that name nothing that is there and are like none: they count for nobody,
 * and may have been meant for this.
 *
 * @example withRowsLikeNone(answer, register, "Votes") // "Left out: Votes!A5 (Decision) says 'Pets', which is no decision in Decisions; …"
 */
export function withRowsLikeNone<T, N extends NamingTable>(
  answer: Answer<T>,
  register: Register,
  table: N,
  matters: (row: RowIn<N>) => boolean = isAnyRow,
): Answer<T> {
  if (register.unmatched.rows(table).length === 0 || answer.status === "cannot tell") return answer;
  const [first, ...others] = rowsLikeNone(register, table).filter(matters);
  if (first === undefined) return answer;
  const { cell, message } = cellOfUnmatched(register, table, first);
  return withNote(answer, `Left out: ${cell} ${message}${sayMore(others.length)}`);
}

function isAnyRow(): boolean {
  return true;
}

function sayMore(others: number): string {
  return others === 0 ? "" : ` The same goes for ${countOf(others, "more row")}.`;
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
  return unreadableRow({ what, id, cell, message: `${message}${sayMore(others.length)}` }, paragraph);
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
