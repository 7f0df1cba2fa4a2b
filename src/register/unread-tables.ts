import type { TableName } from "../records/all-tables";
import type { UnreadTable } from "../records/table-shape";
import { FOUNDATIONS, type Register } from "./register";

/** What was asked for, and why it cannot be gone by where a table that it rests on could not be read. */
interface Rested<T> {
  readonly value: T;
  readonly unread: UnreadTable | null;
}

/**
 * Asks, and says whether what comes of it rests on a table of which no row could be read. Nearly everything rests on the tables
 * of agencies, groups, seats, chairs, holidays and settings: where one of those could not be read, everything does.
 */
export function restingOn<T>(register: Register, ask: () => T): Rested<T> {
  const { value, table } = restingOnAny(register, [...register.unread], ask);
  return { value, unread: table === null ? null : whyUnread(register, table) };
}

/**
 * Asks; null where what comes of it rests on a table that could not be read, or on one of those that are missing: an empty
 * table would be judged otherwise.
 */
export function unlessLost<T>(register: Register, missing: readonly TableName[], ask: () => T): T | null {
  const { value, table } = restingOnAny(register, [...register.unread, ...missing], ask);
  return table === null ? value : null;
}

/** What was asked for, and the first of these tables that it rests on. */
function restingOnAny<T>(
  register: Register,
  lost: readonly TableName[],
  ask: () => T,
): { readonly value: T; readonly table: TableName | null } {
  if (lost.length === 0) return { value: ask(), table: null };
  const { value, dependencies } = register.tracker.during(ask);
  const read = new Set(dependencies.map((dependency) => /^[A-Za-z]*/.exec(dependency)?.[0] ?? ""));
  return { value, table: lost.find((each) => FOUNDATIONS.has(each) || read.has(each)) ?? null };
}

/** Which table of the workbook could not be read, and why? The first; null where all could. */
export function firstUnread(register: Register): UnreadTable | null {
  const [table] = register.unread;
  return table === undefined ? null : whyUnread(register, table);
}

function whyUnread(register: Register, table: TableName): UnreadTable | null {
  return register.shapeOf(table)?.unread ?? null;
}
