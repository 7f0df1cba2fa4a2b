import { addMonths, dateFromParts, isPlainDate, type PlainDate } from "../calendar/plain-date";
import type { RawArgument } from "./ask";

/** A formula taken apart: one call of a DDSCP function, its arguments as Excel would hand them over. */
interface ReadFormula {
  readonly name: string;
  readonly args: readonly RawArgument[];
}

/** What a formula's place in the workbook tells that its text does not; undefined for what it does not tell. */
export interface FormulaContext {
  /** What stands where the formula refers to: "A2", "[@Meeting]", "Meetings[Meeting]". */
  valueOf(reference: string): RawArgument | undefined;
  /** What another function gives as an argument; DATE and TIME are read without it. */
  resultOf?(name: string, args: readonly RawArgument[]): RawArgument | undefined;
}

type Token = { readonly kind: "text" | "number" | "word" | "reference" | "mark"; readonly text: string };

const QUOTED = /"((?:[^"]|"")*)"/;
const NUMBER = /(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/;
const CELLS =
  /(?:'(?:[^']|'')+'!|[A-Za-z_][\w.]*!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w.([])/;
const COLUMN = /(?:[A-Za-z_][\w.]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]/;
const TOKEN = new RegExp(
  `\\s*(?:${QUOTED.source}|${NUMBER.source}|(${COLUMN.source}|${CELLS.source})|([A-Za-z_][\\w.]*)|([(),;+-]))`,
  "y",
);

/**
 * Reads `=DDSCP.QUORATE("EB-2026-03",TIME(10,30))`: strings, numbers, TRUE and FALSE, DATE(y,m,d), TIME(h,m),
 * arguments left out, and what `context` tells of references and other functions. Null for what cannot be read.
 */
export function readFormula(formula: string, context: FormulaContext): ReadFormula | null {
  const tokens = tokensOf(formula.trim().replace(/^=/, ""));
  return tokens === null ? null : new Reader(tokens, context).formula();
}

/** What a formula refers to, each once, in the order of the text; none where it cannot be taken apart. */
export function referencesIn(formula: string): readonly string[] {
  const tokens = tokensOf(formula.trim().replace(/^=/, "")) ?? [];
  return [...new Set(tokens.filter(({ kind }) => kind === "reference").map(({ text }) => text))];
}

/**
 * The calls of DDSCP functions that stand in a formula, each as a formula of its own; one inside another is part of it.
 * @example callsIn('=IF(A2="","",DDSCP.QUORATE(A2))') // ["=DDSCP.QUORATE(A2)"]
 */
export function callsIn(formula: string): readonly string[] {
  const calls: string[] = [];
  const begin = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.])DDSCP\.[\w.]+\(/gi;
  for (let found = begin.exec(formula); found !== null; found = begin.exec(formula)) {
    if (!/^DDSCP/i.test(found[0])) continue;
    const end = closingAfter(formula, begin.lastIndex);
    if (end === null) break;
    calls.push(`=${formula.slice(found.index, end)}`);
    begin.lastIndex = end;
  }
  return calls;
}

/** Where the bracket that was opened just before `at` is closed, and one further; null for nowhere. */
function closingAfter(formula: string, at: number): number | null {
  const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[()]/g;
  piece.lastIndex = at;
  let open = 1;
  for (let found = piece.exec(formula); found !== null; found = piece.exec(formula)) {
    if (found[0] === "(") open++;
    else if (found[0] === ")" && --open === 0) return piece.lastIndex;
  }
  return null;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const [found, quoted, number, reference, word, mark] = TOKEN.exec(text) ?? [];
    if (found === undefined) return null;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (reference !== undefined) tokens.push({ kind: "reference", text: reference });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else tokens.push({ kind: "mark", text: mark ?? "" });
  }
  return tokens;
}

/** DATE as Excel reads it: month 13 is January of the next year, day 0 the last of the month before. */
function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  const midYear = dateFromParts(year, 6, 1);
  if (midYear === undefined || !Number.isInteger(month) || !Number.isInteger(day) || Math.abs(month) > 12_000)
    return undefined;
  const date = addMonths(midYear, month - 6) + day - 1;
  return isPlainDate(date) ? date : undefined;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: FormulaContext,
  ) {}

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
      case "reference":
        return this.context.valueOf(token.text);
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
    const args = this.args();
    if (args === null) return undefined;
    if (upper !== "DATE" && upper !== "TIME") return this.context.resultOf?.(word, args);
    if (!args.every((part): part is number => typeof part === "number")) return undefined;
    const [first = 0, second = 0, third = 0] = args;
    if (upper === "TIME")
      return args.length < 2 || args.length > 3 ? undefined : (first * 3600 + second * 60 + third) / 86400;
    return args.length === 3 ? dateOf(first, second, third) : undefined;
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
