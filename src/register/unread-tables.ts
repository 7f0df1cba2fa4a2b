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
  if (register.unread.size === 0) return { value: ask(), unread: null };
  const { value, dependencies } = register.tracker.during(ask);
  const read = new Set(dependencies.map((dependency) => /^[A-Za-z]*/.exec(dependency)?.[0] ?? ""));
  const table = [...register.unread].find((each) => FOUNDATIONS.has(each) || read.has(each));
  return { value, unread: table === undefined ? null : whyUnread(register, table) };
}

/** Which table of the workbook could not be read, and why? The first; null where all could. */
export function firstUnread(register: Register): UnreadTable | null {
  const [table] = register.unread;
  return table === undefined ? null : whyUnread(register, table);
}

function whyUnread(register: Register, table: TableName): UnreadTable | null {
  return register.shapeOf(table)?.unread ?? null;
}
