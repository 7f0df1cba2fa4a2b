import { type Cell, keyOf, textOf } from "./cell";

const NOTHING: ReadonlySet<string> = new Set([
  "",
  "no",
  "none",
  "nil",
  "nothing",
  "nobody",
  "noone",
  "no-one",
  "n/a",
  "n\\a",
  "na",
  "false",
]);
/** `None given`, `No reasons stated`, `Not recorded`; without spaces and full stops. */
const NOTHING_SAID =
  /^(?:noreasons?|(?:not|none|noreasons?)(?:given|stated|specified|provided|recorded|supplied|applicable))$/;
const DASHES = /^[-\u2013\u2014_]+$/;

/** Does a cell say that there is nothing to enter: blank, dashes, No, None, nobody, n/a, not given? Spaces and full stops aside. */
export function saysNothing(written: string): boolean {
  const said = keyOf(written).replace(/[\s.]/g, "");
  return NOTHING.has(said) || DASHES.test(said) || NOTHING_SAID.test(said);
}

/** A cell in which a word for nothing reads as blank: where a person or a body is asked for, No names none. */
export function orNothing<T>(cell: Cell<T>): Cell<T> {
  return { ...cell, read: (raw) => cell.read(saysNothing(textOf(raw)) ? "" : raw) };
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const STILL_TO_COME = /^(?:(?:reasons?)?(?:to|will)follow|tbc|tbd|tba|tobe(?:confirmed|decided|determined|advised))$/;

/** Does a cell give no reason: nothing, no letter at all, or words that one is still to come, like `TBC` or `to follow`? */
export function saysNoReason(written: string): boolean {
  return (
    saysNothing(written) ||
    !SAYS_SOMETHING.test(written) ||
    STILL_TO_COME.test(keyOf(written).replace(/[\s.()[\]]/g, ""))
  );
}

/** A cell for a reason; blank where it gives none. */
export function orNoReason(cell: Cell<string>): Cell<string> {
  return { ...cell, read: (raw) => (saysNoReason(textOf(raw)) ? "" : cell.read(raw)) };
}
