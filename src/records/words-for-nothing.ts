import { type Cell, keyOf, textOf } from "./cell";

const NOTHING: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  "no",
  "none",
  "nonegiven",
  "noreason",
  "noreasons",
  "nil",
  "nobody",
  "noone",
  "no-one",
  "n/a",
  "na",
  "notapplicable",
  "false",
]);

/** Does a cell say that there is nothing to enter: blank, a dash, No, None, nobody, n/a? Spaces and full stops aside. */
export function saysNothing(written: string): boolean {
  return NOTHING.has(keyOf(written).replace(/[\s.]/g, ""));
}

/** A cell in which a word for nothing reads as blank: where a reason, a person or a body is asked for, No names none. */
export function orNothing<T>(cell: Cell<T>): Cell<T> {
  return { ...cell, read: (raw) => cell.read(saysNothing(textOf(raw)) ? "" : raw) };
}
