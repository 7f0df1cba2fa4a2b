import { addMonths, dateFromParts, isPlainDate, type PlainDate } from "../calendar/plain-date";
import type { RawArgument } from "../functions/ask";
import { tables, type TableName } from "../records/all-tables";
import { keyOf } from "../records/cell";
import type { Register } from "../register/register";
import { columnValues } from "./column-values";

/** A formula taken apart: one call of a DDSCP function with literals or one column of a table. */
export interface ReadFormula {
  readonly name: string;
  readonly args: readonly RawArgument[];
}

type Token = { readonly kind: "text" | "number" | "word" | "column" | "mark"; readonly text: string };

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)\[([^[\]]+)\]|([A-Za-z_][\w.]*)|([(),;+-]))/y;

/**
 * Reads `=DDSCP.QUORATE("EB-2026-03",TIME(10,30))`: strings, numbers, TRUE and FALSE, DATE(y,m,d), TIME(h,m),
 * arguments left out, and a column such as Meetings[Meeting]. Null for what cannot be read.
 */
export function readFormula(formula: string, register: Register): ReadFormula | null {
  const tokens = tokensOf(formula.trim().replace(/^=/, ""));
  return tokens === null ? null : new Reader(tokens, register).formula();
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const [found, quoted, number, table, column, word, mark] = TOKEN.exec(text) ?? [];
    if (found === undefined) return null;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (table !== undefined) tokens.push({ kind: "column", text: `${table}[${column ?? ""}]` });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else tokens.push({ kind: "mark", text: mark ?? "" });
  }
  return tokens;
}

/** DATE as Excel reads it: month 13 is January of the next year, day 0 the last of the month before. */
function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  const midYear = dateFromParts(year, 6, 1);
  if (midYear === undefined || !Number.isInteger(month) || !Number.isInteger(day) || Math.abs(month) > 12_000) return undefined;
  const date = addMonths(midYear, month - 6) + day - 1;
  return isPlainDate(date) ? date : undefined;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[], private readonly register: Register) {}

  formula(): ReadFormula | null {
    const name = this.next("word");
    if (name === null) return null;
    const args = this.args();
    return args === null || this.at < this.tokens.length ? null : { name, args };
  }

  private args(): readonly RawArgument[] | null {
    if (!this.mark("(")) return null;
    if (this.mark(")")) return [];
    const args: RawArgument[] = [];
    for (;;) {
      const arg = this.isMark(",") || this.isMark(")") ? null : this.arg();
      if (arg === undefined) return null;
      args.push(arg);
      if (this.mark(")")) return args;
      if (!this.mark(",")) return null;
    }
  }

  /** Undefined for what cannot be read. */
  private arg(): RawArgument | undefined {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "text":
        return token.text;
      case "number":
        return Number(token.text);
      case "column":
        return this.column(token.text);
      case "word":
        return this.word(token.text);
      case "mark": {
        const number = token.text === "-" || token.text === "+" ? this.next("number") : null;
        return number === null ? undefined : Number(`${token.text}${number}`);
      }
      default:
        return undefined;
    }
  }

  private word(word: string): RawArgument | undefined {
    const upper = word.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") {
      if (this.isMark("(")) this.at += 2;
      return upper === "TRUE";
    }
    if (upper !== "DATE" && upper !== "TIME") return undefined;
    const parts = this.args();
    if (parts === null || !parts.every((part): part is number => typeof part === "number")) return undefined;
    const [first = 0, second = 0, third = 0] = parts;
    if (upper === "TIME") return parts.length < 2 || parts.length > 3 ? undefined : (first * 3600 + second * 60 + third) / 86400;
    return parts.length === 3 ? dateOf(first, second, third) : undefined;
  }

  private column(written: string): RawArgument | undefined {
    const [, table = "", header = ""] = /^(\w+)\[(.+)\]$/.exec(written) ?? [];
    const name = (Object.keys(tables) as TableName[]).find((each) => keyOf(each) === keyOf(table));
    return name === undefined ? undefined : columnValues(this.register, name, header);
  }

  private next(kind: Token["kind"]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return null;
    this.at++;
    return token.text;
  }

  private isMark(mark: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "mark" && token.text === mark;
  }

  private mark(mark: string): boolean {
    if (!this.isMark(mark)) return false;
    this.at++;
    return true;
  }
}
