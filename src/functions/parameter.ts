import type { CannotTell } from "../answers/answer";
import type { MinuteOfDay, PlainDate } from "../calendar/plain-date";
import type { TableName } from "../records/all-tables";
import { anyDate, fromOrTo, number, text, textOf, time, word, type Cell, type RawCell } from "../records/cell";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";

/** One argument of a function: how it is named, and how it is read. */
export interface Parameter<T> {
  readonly name: string;
  readonly optional: boolean;
  /** An id argument takes one value or a range of any shape; every other takes one value. */
  readonly takesRange: boolean;
  readonly expects: string;
  readonly kind: "text" | "number" | "date" | "time" | "choice" | "any";
  readonly choices?: readonly string[];
  /** Undefined where the value cannot be read. A left-out argument never comes here. */
  read(raw: RawCell): T | undefined;
  /** What is read in its place where the workbook goes by its own rules. */
  readonly underOwn?: { readonly expects: string; read(raw: RawCell, register: Register): T | undefined };
}

/** An id or a name, and what it stands for in the workbook: the function is handed that, or else gives the answer that says why there is none. */
export interface FoundParameter<T> extends Parameter<string> {
  /** The tables in which it is looked for. */
  readonly tables: readonly TableName[];
  find(register: Register, written: string, paragraph: Citation): T | CannotTell;
}

function fromCell<T>(name: string, kind: Parameter<T>["kind"], cell: Cell<T | null>): Parameter<T> {
  const read = (raw: RawCell): T | undefined => cell.read(raw) ?? undefined;
  return { name, kind, optional: false, takesRange: false, expects: cell.expects, read };
}

/** The id of a row, like "EB-2026-03"; a range of them is answered in its own shape, a blank with a blank. */
export function idOf(name: string): Parameter<string> {
  return { ...fromCell(name, "any", text()), takesRange: true, expects: "an id" };
}

export function words(name: string): Parameter<string> {
  return { ...fromCell(name, "text", text()), read: (raw) => textOf(raw) || undefined };
}

/** A day asked about, however long ago; a year alone, 2026, is no day. */
export function day(name: string): Parameter<PlainDate> {
  return fromCell(name, "date", fromOrTo());
}

/** Any day that Excel has, to count from: serial 2026 is one of 1905, as for WORKDAY. */
export function anyDay(name: string): Parameter<PlainDate> {
  return fromCell(name, "date", anyDate());
}

export function timeOfDay(name: string): Parameter<MinuteOfDay> {
  return fromCell(name, "time", time());
}

export function count(name: string): Parameter<number> {
  return fromCell(name, "number", number());
}

/** One of a list, offered by AutoComplete. */
export function choice<const W extends string>(name: string, choices: readonly W[]): Parameter<W> {
  return { ...fromCell<W>(name, "choice", word(choices)), choices };
}

/** What an id or a name stands for, in place of what was written. */
export function found<T>(
  parameter: Parameter<string>,
  tables: readonly TableName[],
  find: FoundParameter<T>["find"],
): FoundParameter<T> {
  return { ...parameter, tables, find };
}

/** An argument that may be left out; blank counts as left out. */
export function optional<T>(parameter: FoundParameter<T>): FoundParameter<T | null> & { readonly optional: true };
export function optional<T>(parameter: Parameter<T>): Parameter<T | null> & { readonly optional: true };
export function optional<T>(parameter: Parameter<T>): Parameter<T | null> & { readonly optional: true } {
  return { ...parameter, optional: true };
}
