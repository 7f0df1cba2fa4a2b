import { parseArgs } from "node:util";
import { fromIso, type PlainDate } from "../calendar/plain-date";
import { CannotUse } from "./exit";
import { localToday } from "./today";

type Flags = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

export interface Given {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Takes a command's words apart; an option it does not have is refused with a sentence. */
export function optionsOf(words: readonly string[], options: Flags): Given {
  const known = Object.keys(options).map((name) => `--${name}`);
  try {
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { positionals, values: values as Given["values"] };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(".")[0] ?? "") : "";
    throw new CannotUse(`${said}. This command takes ${known.length === 0 ? "no options" : known.join(", ")}.`);
  }
}

/** The day asked for with --as-at, or today. */
export function asAtOf({ values }: Given): PlainDate {
  const written = values["as-at"];
  if (written === undefined) return localToday();
  const day = typeof written === "string" ? fromIso(written) : undefined;
  if (day === undefined) throw new CannotUse(`--as-at says '${String(written)}'. Give a date like 2026-11-22.`);
  return day;
}

export function fileOf({ positionals }: Given): string {
  const [file] = positionals;
  if (file === undefined) throw new CannotUse("Name the workbook, a file that ends in .xlsx.");
  return file;
}

/** The file of a command that takes nothing besides; what it would leave unread is refused. */
export function onlyFileOf(given: Given): string {
  const file = fileOf(given);
  const [, extra] = given.positionals;
  if (extra !== undefined)
    throw new CannotUse(`This command takes one file; it does not know what to do with '${extra}'.`);
  return file;
}
