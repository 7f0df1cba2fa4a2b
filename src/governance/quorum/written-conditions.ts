import { AMOUNT, COUNT, NUMBER_WORDS, SHARE } from "./amount-patterns";
import { namedCondition } from "./named-condition";
import type { WhichSeats } from "./reasons";
import type { PlainCondition, ReadRule, WrittenCondition } from "./written-rule";

const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5 };
const BOUND = "(?:the\\s+)?(?:greater|lesser)\\s+of\\b";
const ALL_THE = "(?:all\\s+)?(?:the\\s+)?";
const SEATS = /^(?:all )?(?:the )?(filled )?seats(?:\s+of\b\s*:?\s*(.*))?$/i;
/** So many of a board's members are so many of its seats: in a vacant one nobody comes. */
const MEMBERS = /^(?:all )?(?:the )?members$/i;
/** Where a new condition begins: an `and` inside an agency's name is followed by none of these. */
const NEXT_CONDITION = new RegExp(
  `[\\s;,]+and\\s+(?=(?:each|all)\\s+of\\b|${BOUND}|${AMOUNT}\\s+(?:of\\b|${ALL_THE}(?:(?:filled\\s+)?seats|members)\\b)|(?:the\\s+)?statutory partners\\s*(?:$|;|,|and\\b)|most (?:relevant )?agencies\\s*(?:$|;|,|and\\b)|(?:the\\s+)?area authority\\s*(?:$|;|,|and\\b))`,
  "i",
);
const BOUNDED = new RegExp(`^(?:the\\s+)?(greater|lesser)\\s+of\\b\\s*:?\\s*(.*)$`, "i");
const EACH = /^(?:each|all)\s+of\b\s*:?(.*)$/i;
const COUNTED = new RegExp(`^(any|at least|more than|over)?\\s*(${COUNT})\\s+(?:of\\b\\s*:?\\s*)?(.*)$`, "i");
const SHARED = new RegExp(
  `^(at least|more than|over)?\\s*(${SHARE})\\s+(?:of\\b\\s*:?\\s*|(?=${ALL_THE}(?:(?:filled\\s+)?seats|members)\\b))(.*)$`,
  "i",
);

/**
 * What does a rule ask for that is not made of the documents' own conditions alone? The board's own words for it.
 *
 * Source: GOV 11.1 to 11.3 for the named ones among them.
 */
export function readWrittenConditions(text: string): ReadRule {
  const conditions: WrittenCondition[] = [];
  const pieces = text.split(NEXT_CONDITION).map((piece) => piece.trim());
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? "";
    const bounded = BOUNDED.exec(piece);
    const read = bounded === null ? readCondition(piece) : readBounded(bounded, pieces[++at]);
    if (typeof read === "string") return { status: "unreadable", piece, why: read };
    conditions.push(read);
  }
  return { status: "read", conditions };
}

function readBounded(
  [, bound = "", first = ""]: RegExpExecArray,
  second: string | undefined,
): WrittenCondition | string {
  if (second === undefined) return "it needs two conditions, joined by and";
  const of = [readCondition(first), readCondition(second)] as const;
  const [one, other] = of;
  if (typeof one === "string") return one;
  if (typeof other === "string") return other;
  return { kind: "bound", bound: bound.toLowerCase() as "greater" | "lesser", of: [one, other] };
}

/** The condition, or what is wrong with it. */
function readCondition(piece: string): PlainCondition | string {
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

function readCount(bound: string, amount: string, of: string): PlainCondition | string {
  const needed = numberIn(amount) + (isMore(bound) ? 1 : 0);
  if (needed === 0) return "0 asks for nobody";
  const seats = SEATS.exec(of);
  if (seats !== null) return ofSeats(seats, { kind: "seats", needed });
  if (MEMBERS.test(of)) return { kind: "seats", needed };
  if (PARTS[of.toLowerCase().replace(/s$/, "")] !== undefined) return "it does not say of what";
  const agencies = namesIn(of);
  return agencies.length === 0 ? "it names no agency" : { kind: "at least", needed, agencies };
}

function readShare(bound: string, amount: string, of: string): PlainCondition | string {
  const share = shareIn(amount);
  const more = isMore(bound);
  if (!Number.isFinite(share)) return "it divides by 0";
  if (share > 1 || (share === 1 && more)) return "no more than 100% can be asked for";
  if (share === 0 && !more) return "0% asks for nobody";
  const seats = SEATS.exec(of);
  if (seats !== null) return ofSeats(seats, { kind: "share", share, more, of: "seats" });
  if (MEMBERS.test(of)) return "a share of the members may be of all seats or of filled seats: write which";
  if (/^(?:the )?(?:relevant )?agencies$/i.test(of)) return { kind: "share", share, more, of: "agencies" };
  const agencies = namesIn(of);
  return agencies.length === 0 ? "it names no agency" : { kind: "share", share, more, of: agencies };
}

/** "seats", "filled seats", or "seats of: Chair; Vice chair". */
function ofSeats<C extends PlainCondition & { readonly which?: WhichSeats }>(
  [, filled, named]: RegExpExecArray,
  condition: C,
): C | string {
  if (named === undefined) return filled === undefined ? condition : { ...condition, which: "filled" };
  if (filled !== undefined) return "write seats of: without filled";
  const names = namesIn(named);
  return names.length === 0 ? "it names no category, role, seat or agency" : { ...condition, which: names };
}

/** A percentage, half, or a fraction in figures or words, as a share of one. */
function shareIn(amount: string): number {
  const written = amount.toLowerCase();
  if (written.endsWith("half")) return 0.5;
  if (written.endsWith("%")) return Number.parseFloat(written) / 100;
  const [over = "", under = ""] = written.split(/\s*\/\s*|\s+/);
  const parts = PARTS[under.replace(/s$/, "")];
  return parts === undefined ? Number(over) / Number(under) : numberIn(over) / parts;
}

function numberIn(amount: string): number {
  if (/^an?$/i.test(amount)) return 1;
  const spelled = NUMBER_WORDS.indexOf(amount.toLowerCase());
  return spelled >= 0 ? spelled + 1 : Number(amount);
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
