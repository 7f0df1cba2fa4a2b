import { namedCondition } from "./named-condition";
import type { ReadRule, WrittenCondition } from "./written-rule";

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
 * What does a rule ask for that is not made of the documents' own conditions alone? The partnership's own words for it.
 *
 * Source: GOV 11.1 to 11.3 for the named ones among them.
 */
export function readWrittenConditions(text: string): ReadRule {
  const conditions: WrittenCondition[] = [];
  for (const piece of text.split(NEXT_CONDITION)) {
    const condition = readCondition(piece.trim());
    if (typeof condition === "string") return { status: "unreadable", piece: piece.trim(), why: condition };
    conditions.push(condition);
  }
  return { status: "read", conditions };
}

/** The condition, or what is wrong with it. */
function readCondition(piece: string): WrittenCondition | string {
  const named = namedCondition(piece);
  if (named !== null) return named;
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
