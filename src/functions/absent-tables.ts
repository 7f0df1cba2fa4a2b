import { type Answer, type CannotTell, isSaidBy, withNote } from "../answers/answer";
import { missingColumn, missingTable } from "../answers/lookup";
import { sayLookup, sayMissingColumn, sayMissingTable } from "../answers/lookup-words";
import { inSentences } from "../answers/english";
import { REQUIRED_TABLES, type TableName } from "../records/all-tables";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";
import { sayAbsentTable } from "./absent-words";
import { lackedColumn } from "./lacked-column";

/**
 * Of which of these tables can no row be used: a required one that is not there, or one without a required column; or in which
 * does no column say for whom a row is? Then the answer that names the first; null where there is none.
 *
 * @example firstMissing(register, ["Groups", "Meetings"], "GOV 10.3") // "The workbook has no table named Meetings."
 */
export function firstMissing(register: Register, names: readonly TableName[], paragraph: Citation): CannotTell | null {
  const table = register.missing.size === 0 ? undefined : firstOf(register.missing, names);
  if (table !== undefined) return missingTable({ table, column: register.missing.get(table) ?? "" }, paragraph);
  const lacked = lackedAmong(register, names);
  return lacked === null ? null : missingColumn(lacked, paragraph);
}

/** Which column do these tables miss, without which rows are for nobody, or say nothing? Nearly always none. */
export function lackedAmong(register: Register, names: readonly TableName[]): ReturnType<typeof lackedColumn> {
  return register.hasNamingColumns ? null : lackedColumn(register, names);
}

function firstOf(missing: ReadonlyMap<TableName, string>, names: readonly TableName[]): TableName | undefined {
  return names.find((name) => missing.has(name));
}

/**
 * Of which of these required tables can no row be used? The sentence that names the first; null where all are whole. For what
 * people are shown without having asked a function, and for what is made of the whole workbook.
 *
 * @example missingAmong(register) // "The workbook has no table named Meetings."
 */
export function missingAmong(register: Register, names: readonly TableName[] = REQUIRED_TABLES): string | null {
  const table = firstOf(register.missing, names);
  if (table !== undefined) return sayMissingTable({ table, column: register.missing.get(table) ?? "" });
  const lacked = lackedAmong(register, names);
  return lacked === null ? null : sayMissingColumn(lacked);
}

/**
 * Which of these tables, that may be left out, are not there, and what does an answer go by then? A sentence each, "" where
 * all are there.
 *
 * @example sayAbsent(register, ["Reports"]) // "The workbook has no table named Reports: no report counts as received."
 */
export function sayAbsent(register: Register, tables: readonly TableName[]): string {
  const { absent } = register;
  if (absent.size === 0 || !tables.some((table) => absent.has(table))) return "";
  return register.remember("absent tables", namesOf(tables), () =>
    inSentences(tables.filter((table) => absent.has(table)).map(sayAbsentTable)),
  );
}

/** Each function names its tables in one list, and is asked thousands of times. */
const joined = new WeakMap<readonly TableName[], string>();

function namesOf(tables: readonly TableName[]): string {
  let names = joined.get(tables);
  if (names === undefined) joined.set(tables, (names = tables.join()));
  return names;
}

/**
 * An answer, with what it goes by where a table that may be left out is not there. What could not be asked at all goes by
 * nothing.
 */
export function withAbsent<T>(register: Register, tables: readonly TableName[], answer: Answer<T>): Answer<T> {
  if (tables.length === 0 || register.absent.size === 0) return answer;
  const said = sayAbsent(register, tables);
  return said === "" || isSaidBy(answer, sayLookup) ? answer : withNote(answer, said);
}
