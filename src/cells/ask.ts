import { type Answer, citing } from "../answers/answer";
import { wrongArgument } from "../answers/lookup";
import type { Rows, Value } from "../answers/value";
import { Question, type FunctionEntry } from "../functions/define-function";
import { ownSources } from "../functions/own-source";
import type { Parameter } from "../functions/parameter";
import { textOf, type RawCell } from "../records/cell";
import { trimmed } from "../records/plain-text";
import type { Register } from "../register/register";

/** An argument as Excel or the command line gives it: one value, or a range of them, rows first. */
export type RawArgument = RawCell | readonly (readonly RawCell[])[];

/** One question about one thing: the function, and an argument for each of its parameters (null: left out). */
export interface SingleCall {
  readonly entry: FunctionEntry;
  readonly args: readonly RawCell[];
}

/** What a formula asks: nothing (its id is blank), one thing, many things in a shape, or nothing that can be understood. */
export type Call =
  | { readonly kind: "blank" }
  | { readonly kind: "one"; readonly call: SingleCall }
  | {
      readonly kind: "many";
      readonly entry: FunctionEntry;
      readonly calls: readonly (readonly (SingleCall | null)[])[];
    }
  | { readonly kind: "refused"; readonly entry: FunctionEntry; readonly answer: Answer<never> };

/**
 * Takes a formula's arguments apart. An id argument that is a range is asked cell by cell in the range's own
 * shape; two ranges must have one shape. A blank id asks nothing. Excel for the desktop hands over a blank
 * cell as 0, so a 0 where an id, a date or a time belongs counts as blank.
 */
export function callOf(entry: FunctionEntry, given: readonly RawArgument[]): Call {
  if (given.length > entry.parameters.length)
    return refuse(
      entry,
      `What ${entry.name} is given`,
      `${given.length}`,
      `at most ${entry.parameters.length} arguments`,
    );
  const args = entry.parameters.map((_, i) => unwrapped(given[i] ?? null));
  let shape: { readonly rows: number; readonly columns: number } | null = null;
  for (const [i, arg] of args.entries()) {
    if (!Array.isArray(arg)) continue;
    const parameter = entry.parameters[i] as Parameter<unknown>;
    const size = { rows: arg.length, columns: arg[0]?.length ?? 0 };
    if (!parameter.takesRange)
      return refuse(entry, parameter.name, `a range of ${size.rows} by ${size.columns}`, "one value");
    if (shape !== null && (shape.rows !== size.rows || shape.columns !== size.columns)) {
      return refuse(
        entry,
        parameter.name,
        `a range of ${size.rows} by ${size.columns}`,
        `one value, or a range of ${shape.rows} by ${shape.columns} like the other`,
      );
    }
    shape = size;
  }
  if (shape === null) {
    const call = singleCall(entry, args as readonly RawCell[]);
    return call === null ? { kind: "blank" } : { kind: "one", call };
  }
  const calls: (SingleCall | null)[][] = [];
  for (let r = 0; r < shape.rows; r++) {
    const row: (SingleCall | null)[] = [];
    for (let c = 0; c < shape.columns; c++)
      row.push(
        singleCall(
          entry,
          args.map((arg) => (Array.isArray(arg) ? (arg[r]?.[c] ?? null) : (arg as RawCell))),
        ),
      );
    calls.push(row);
  }
  return { kind: "many", entry, calls };
}

function refuse(entry: FunctionEntry, argument: string, found: string, expected: string): Call {
  return { kind: "refused", entry, answer: refusal(entry, argument, found, expected) };
}

function refusal(entry: FunctionEntry, argument: string, found: string, expected: string): Answer<never> {
  return wrongArgument({ argument, found, expected }, entry.paragraph);
}

function unwrapped(arg: RawArgument): RawArgument {
  return Array.isArray(arg) && arg.length === 1 && arg[0]?.length === 1 ? (arg[0][0] as RawCell) : arg;
}

/** Null where the id asked about is blank. */
function singleCall(entry: FunctionEntry, args: readonly RawCell[]): SingleCall | null {
  const given: RawCell[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as RawCell;
    const parameter = entry.parameters[i] as Parameter<unknown>;
    const blank = isBlank(arg, parameter);
    if (blank && parameter.takesRange && !parameter.optional) return null;
    given.push(blank ? null : arg);
  }
  return { entry, args: given };
}

function isBlank(arg: RawCell, parameter: Parameter<unknown>): boolean {
  if (arg === null || (typeof arg === "string" && trimmed(arg) === "")) return true;
  return (
    arg === 0 &&
    (parameter.takesRange || parameter.kind === "date" || parameter.kind === "time" || parameter.kind === "text")
  );
}

/** An answer about the question itself: in a workbook of its own rules it cites the sheet, and no paragraph of the documents. */
export function aboutQuestion<T>(
  answer: Answer<T>,
  { tables }: Pick<FunctionEntry, "tables">,
  register: Register,
): Answer<T> {
  return register.settings.isOwn ? citing(answer, ownSources(register, { rows: [], reads: tables })) : answer;
}

/** Answers one question; what is missing or unreadable among its arguments is an answer too. */
export function answerCall({ entry, args }: SingleCall, question: Question): Answer<Value | Rows> {
  const { register } = question;
  const asked = (answer: Answer<never>): Answer<never> => aboutQuestion(answer, entry, register);
  const given: unknown[] = [];
  for (let i = 0; i < entry.parameters.length; i++) {
    const parameter = entry.parameters[i] as Parameter<unknown>;
    const arg = args[i] ?? null;
    if (arg === null) {
      if (!parameter.optional) return asked(refusal(entry, parameter.name, "", parameter.expects));
      given.push(null);
      continue;
    }
    const own = register.settings.isOwn ? parameter.underOwn : undefined;
    const value = own === undefined ? parameter.read(arg) : own.read(arg, register);
    if (value === undefined)
      return asked(refusal(entry, parameter.name, `'${textOf(arg)}'`, (own ?? parameter).expects));
    given.push(value);
  }
  return entry.answer(question, given);
}
