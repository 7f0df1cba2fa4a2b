import { plainText } from "../../records/plain-text";

/** One condition of a quorum rule as an officer writes it. Several are joined by `and`: all must be met. */
export type WrittenCondition =
  | { readonly kind: "statutory partners" }
  | { readonly kind: "most agencies" }
  | { readonly kind: "area authority" }
  | { readonly kind: "each"; readonly agencies: readonly string[] }
  | { readonly kind: "at least"; readonly needed: number; readonly agencies: readonly string[] }
  | { readonly kind: "seats"; readonly needed: number }
  | {
      readonly kind: "share";
      readonly share: number;
      readonly more: boolean;
      readonly of: "seats" | "agencies" | readonly string[];
    };

/** A rule taken apart, or the piece of it that cannot be read and why. */
export type ReadRule =
  | { readonly status: "none" }
  | { readonly status: "read"; readonly conditions: readonly WrittenCondition[] }
  | { readonly status: "unreadable"; readonly piece: string; readonly why: string };

const NUMBER_WORDS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const COUNT = `\\d+|${NUMBER_WORDS.join("|")}`;
const SHARE = "\\d+(?:\\.\\d+)?\\s*%|half";
const AMOUNT = `(?:(?:any|at least|more than|over)\\s+)?(?:${COUNT}|${SHARE})`;
/** Where a new condition begins: an `and` inside an agency's name is followed by none of these. */
const NEXT_CONDITION = new RegExp(
  `[\\s;,]+and\\s+(?=(?:each|all)\\s+of\\b|${AMOUNT}\\s+(?:of\\b|seats\\b)|(?:the\\s+)?statutory partners\\s*(?:$|;|,|and\\b)|most (?:relevant )?agencies\\s*(?:$|;|,|and\\b)|(?:the\\s+)?area authority\\s*(?:$|;|,|and\\b))`,
  "i",
);
const EACH = /^(?:each|all)\s+of\b\s*:?(.*)$/i;
const COUNTED = new RegExp(`^(any|at least|more than|over)?\\s*(${COUNT})\\s+(?:of\\b\\s*:?\\s*)?(.*)$`, "i");
const SHARED = new RegExp(`^(at least|more than|over)?\\s*(${SHARE})\\s+of\\b\\s*:?\\s*(.*)$`, "i");

/**
 * What does the Quorum rule column ask for? The documents' own rules by their names, `None`, or a written rule such
 * as `each of: A; B; C and 4 of: D; E; F` or `50% of seats` (at least that share; `more than 50% of seats` is
 * strictly more). Agencies are separated by semicolons and stay as written here.
 *
 * Source: GOV 11.1 to 11.3 for the named rules; a written rule is the partnership's own.
 * @example readQuorumRule("2 of: A; B; C") // read: at least 2 of A, B, C
 */
export function readQuorumRule(written: string): ReadRule {
  const text = plainText(written).replace(/[.;,]+$/, "");
  if (/^none$/i.test(text)) return { status: "none" };
  const conditions: WrittenCondition[] = [];
  for (const piece of text.split(NEXT_CONDITION)) {
    const condition = readCondition(piece.trim());
    if (typeof condition === "string") return { status: "unreadable", piece: piece.trim(), why: condition };
    conditions.push(condition);
  }
  return { status: "read", conditions };
}

/** Does the cell say that no quorum is stated: `None`, with or without a full stop? Source: GOV 11.1 to 11.3 name no other body. */
export function statesNoQuorum(written: string): boolean {
  return readQuorumRule(written).status === "none";
}

/** Is the rule the one of the Education Groups, that the area's local authority is represented? Source: GOV 11.3. */
export function asksForAreaAuthority(written: string): boolean {
  const read = readQuorumRule(written);
  return read.status === "read" && read.conditions.length === 1 && read.conditions[0]?.kind === "area authority";
}

/** Is the rule the partnership's own, and asks for no statutory partners as such? Source: GOV 11.1 to 11.3 for the others. */
export function isRuleOfItsOwn(written: string): boolean {
  const read = readQuorumRule(written);
  return (
    read.status === "read" &&
    read.conditions.every(({ kind }) => kind !== "statutory partners" && kind !== "area authority")
  );
}

/** The condition, or what is wrong with it. */
function readCondition(piece: string): WrittenCondition | string {
  if (/^(?:the )?statutory partners$/i.test(piece)) return { kind: "statutory partners" };
  if (/^most (?:relevant )?agencies$/i.test(piece)) return { kind: "most agencies" };
  if (/^(?:the )?area authority$/i.test(piece)) return { kind: "area authority" };
  const each = EACH.exec(piece);
  if (each !== null) {
    const agencies = namesIn(each[1] ?? "");
    return agencies.length === 0 ? "it names no agency" : { kind: "each", agencies };
  }
  const shared = SHARED.exec(piece);
  if (shared !== null) return readShare(shared[1] ?? "", shared[2] ?? "", shared[3] ?? "");
  const counted = COUNTED.exec(piece);
  return counted === null
    ? "it is neither one of the documents' rules nor a written one"
    : readCount(counted[1] ?? "", counted[2] ?? "", counted[3] ?? "");
}

function readCount(bound: string, amount: string, of: string): WrittenCondition | string {
  const spelled = NUMBER_WORDS.indexOf(amount.toLowerCase());
  const needed = (spelled >= 0 ? spelled + 1 : Number(amount)) + (isMore(bound) ? 1 : 0);
  if (needed === 0) return "0 asks for nobody";
  if (/^(?:the )?seats$/i.test(of)) return { kind: "seats", needed };
  const agencies = namesIn(of);
  return agencies.length === 0 ? "it names no agency" : { kind: "at least", needed, agencies };
}

function readShare(bound: string, amount: string, of: string): WrittenCondition | string {
  const share = /^half$/i.test(amount) ? 0.5 : Number.parseFloat(amount) / 100;
  const more = isMore(bound);
  if (share > 1 || (share === 1 && more)) return "no more than 100% can be asked for";
  if (share === 0 && !more) return "0% asks for nobody";
  if (/^(?:the )?seats$/i.test(of)) return { kind: "share", share, more, of: "seats" };
  if (/^(?:the )?(?:relevant )?agencies$/i.test(of)) return { kind: "share", share, more, of: "agencies" };
  const agencies = namesIn(of);
  return agencies.length === 0 ? "it names no agency" : { kind: "share", share, more, of: agencies };
}

function isMore(bound: string): boolean {
  return /^(?:more than|over)$/i.test(bound);
}

function namesIn(list: string): readonly string[] {
  return list
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** How many of `of` make a share: at least it, or strictly more. Guards against shares like 0.07 × 100. */
export function neededFor(share: number, more: boolean, of: number): number {
  const exact = Math.round(share * of * 1e9) / 1e9;
  return more ? Math.floor(exact) + 1 : Math.ceil(exact);
}
