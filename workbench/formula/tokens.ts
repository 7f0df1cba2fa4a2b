type TokenKind = "number" | "text" | "error" | "call" | "reference" | "table" | "name" | "operator" | "space";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

/** A formula the parser cannot read; Excel would refuse it with a message. */
export class FormulaSyntaxError extends Error {}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u007f-\uffff][\w.\u007f-\uffff]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/y],
  ["reference", new RegExp(`(?:${SHEET})?${AREA}(?![\\w.(\\[])`, "y")],
  ["call", /[A-Za-z_\u007f-\uffff][\w.\u007f-\uffff]*(?=\()/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["name", /[A-Za-z_\\\u007f-\uffff][\w.\\\u007f-\uffff]*/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>%(){},;@#:]/y],
];

/**
 * Cuts a formula (without its `=`) into tokens whose texts, joined, are the formula again.
 *
 * A table reference is one token: `Meetings[[#All],[Quorum rule]]`, `[@Meeting]`, `Meetings[Meeting]`.
 */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tableToken(formula, at) ?? plainToken(formula, at);
    if (!token) throw new FormulaSyntaxError(`The formula cannot be read at “${formula.slice(at, at + 12)}”.`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function plainToken(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text, start: at };
  }
  return undefined;
}

const TABLE_START = /[A-Za-z_\\\u007f-\uffff]?[\w.\\\u007f-\uffff]*\[/y;

function tableToken(formula: string, at: number): Token | undefined {
  TABLE_START.lastIndex = at;
  const opening = TABLE_START.exec(formula)?.[0];
  if (!opening) return undefined;
  let depth = 1;
  for (let next = at + opening.length; next < formula.length; next += 1) {
    const letter = formula[next];
    if (letter === "'") next += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return { kind: "table", text: formula.slice(at, next + 1), start: at };
  }
  throw new FormulaSyntaxError("The formula opens a table reference with [ and does not close it.");
}
