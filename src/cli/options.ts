import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { inWords } from "../answers/english";
import { fromIso, type PlainDate } from "../calendar/plain-date";
import { keyOf } from "../records/cell";
import { plainText } from "../records/plain-text";
import { CannotUse } from "./exit";
import { localToday } from "./today";

/** An option that is there or is not. */
export const flag = z._default(z.boolean(), false);

/** An option with a word after it. */
export const word = z.optional(z.string());

/** An option that may be given several times. */
export const several = z._default(z.array(z.string()), []);

/** The day asked for, or none. */
export const dayOrNone = z.pipe(
  word,
  z.transform((written, { issues }): PlainDate | undefined => {
    const day = written === undefined ? undefined : fromIso(plainText(written));
    if (written === undefined || day !== undefined) return day;
    issues.push({ code: "custom", message: "Give a date like 2026-11-22.", input: written });
    return z.NEVER;
  }),
);

/** The day asked for, or today. */
export const dayOrToday = z.pipe(
  dayOrNone,
  z.transform((day): PlainDate => day ?? localToday()),
);

/** One of these words, or none. */
export function oneOf<const W extends string>(words: readonly [W, ...W[]]) {
  const meant = z.transform((written) => words.find((each) => keyOf(each) === keyOf(String(written))) ?? written);
  return z.optional(z.pipe(meant, z.enum(words, { error: `Give ${inWords(words, "or")}.` })));
}

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** What stands after a command: the words without a name, and its options as it wants them. */
interface Given<S extends Shape> {
  readonly words: readonly string[];
  readonly options: { readonly [K in keyof S]: z.infer<S[K]> };
}

/** Takes a command's words apart; an option that it does not have, or cannot use, is refused with a sentence. */
export function optionsOf<S extends Shape>(all: readonly string[], shape: S): Given<S> {
  const { positionals, values } = takenApart(all, shape);
  const read = z.object(shape).safeParse(values);
  if (read.success) return { words: positionals, options: read.data as Given<S>["options"] };
  const [issue] = read.error.issues;
  const name = String(issue?.path[0]);
  throw new CannotUse(`--${name} says '${String(values[name])}'. ${issue?.message ?? ""}`);
}

function takenApart(
  words: readonly string[],
  shape: Shape,
): { readonly positionals: readonly string[]; readonly values: Readonly<Record<string, unknown>> } {
  const options = Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      { type: schema === flag ? "boolean" : "string", multiple: schema === several } as const,
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    const [, unfollowed] = /^Option '(--[\w-]+)[^']*' argument (?:missing|is ambiguous)/.exec(message) ?? [];
    if (unfollowed !== undefined) throw new CannotUse(`Give a value after ${unfollowed}.`);
    const [said] = message.split(".");
    const known = Object.keys(shape).map((name) => `--${name}`);
    throw new CannotUse(`${said ?? ""}. This command takes ${known.length === 0 ? "no options" : known.join(", ")}.`);
  }
}

/** The workbook a command is about: the first of its words. */
export function fileOf([file]: readonly string[]): string {
  if (file === undefined) throw new CannotUse("Name the workbook, a file that ends in .xlsx.");
  return file;
}

/** The file of a command that takes nothing besides; what it would leave unread is refused. */
export function onlyFileOf(words: readonly string[]): string {
  const file = fileOf(words);
  const [, extra] = words;
  if (extra !== undefined)
    throw new CannotUse(`This command takes one file; it does not know what to do with '${extra}'.`);
  return file;
}
