import { plainText } from "../records/plain-text";
import { markOf, meaningsOf, type Meaning } from "./mark-words";

/** A mark and what the sheet's own key says it means: one thing, or where its words are not clear, several. */
export interface KeyPair {
  readonly mark: string;
  readonly meanings: readonly Meaning[];
  readonly words: string;
}

const BEGINS = /^(?:key|legend|codes?|marks?|abbreviations?)\b ?(?:to (?:marks|codes|attendance))? ?[:=–-]?/i;

/** Does a text explain marks: "Key: Y = here, N = not here", or "✓ present   A apologies"? */
export function isKeyText(text: string): boolean {
  const plain = plainText(text);
  if (BEGINS.test(plain)) return plain.length < 12 || pairsIn(text).length > 0;
  return pairsIn(text).length > 1;
}

/**
 * The marks that a line of a key explains, however they are parted: by commas, slashes, brackets, tabs, new lines, or blanks alone. Between
 * mark and meaning stands an equals sign, a colon, a dash or a bracket; behind the word Key, and where nothing but marks and words of
 * attendance stands in the line, a space is enough.
 * @example pairsIn("Key: Y yes, N no") // [{ mark: "y", meanings: ["Present"], words: "yes" }, …]
 */
export function pairsIn(text: string): readonly KeyPair[] {
  const isKey = BEGINS.test(plainText(text));
  const lines = partedByBlanks(text).replace(BEGINS, "");
  for (const read of [bySigns, byMarks, inBrackets, barePairs]) {
    const pairs = read(lines, isKey);
    if (pairs.length > 1 || (isKey && pairs.length > 0)) return pairs;
  }
  return isKey ? partsOf(lines).flatMap(barePairIn) : [];
}

/**
 * A cell that explains one mark alone, with a sign between the two; null for any other text.
 * @example onePairIn("P = attended") // { mark: "p", meanings: ["Present"], words: "attended" }
 */
export function onePairIn(text: string): KeyPair | null {
  const [, mark = "", words = ""] = /^(\S{1,5}?)(?: ?[=:] ?| - )(.+)$/.exec(plainText(text)) ?? [];
  return isMarkOfKey(mark) && isOfAttendance(words) ? (pairOf(mark, words)[0] ?? null) : null;
}

/** A mark, and beside it, in the next cell, nothing but words of attendance. */
export function isPairOfCells(mark: string, words: string): boolean {
  return isMarkOfKey(mark) && isOfAttendance(words) && meaningsOf(words).length > 0;
}

/** In the plainest spelling; what tabs, new lines or several blanks part stands on lines of its own. */
function partedByBlanks(text: string): string {
  return text
    .split(/\s*[\n\r\t\v\f]\s*|\s{2,}/)
    .map(plainText)
    .filter((part) => part !== "")
    .join("\n");
}

function pairOf(mark: string, words: string): readonly KeyPair[] {
  const said = words.replace(/[\s,;|/]+$/, "").trim();
  const meanings = meaningsOf(said);
  return mark === "" || meanings.length === 0 ? [] : [{ mark: markOf(mark), meanings, words: said }];
}

/** Where each part between commas and lines is one pair with a sign between, whichever side the mark stands on. */
function bySigns(lines: string, isKey: boolean): readonly KeyPair[] {
  if (!SIGN.test(lines)) return [];
  const parts: string[] = [];
  // What is no pair of its own goes on with the words before: D = apologies, deputy sent.
  for (const part of partsOf(lines))
    if (parts.length === 0 || SIGN.test(part) || (isKey && barePairIn(part).length > 0)) parts.push(part);
    else parts.push(`${parts.pop()}, ${part}`);
  if (parts.some((part) => MORE_MARKS.test(part))) return [];
  return parts.flatMap((part) => (SIGN.test(part) ? signedPairIn(part) : isKey ? barePairIn(part) : []));
}

const SIGN = /[=:]/;
/** Another mark with its sign behind the words of the one before. */
const MORE_MARKS = /[=:].*[=:]/;

function partsOf(lines: string): readonly string[] {
  return lines.split(/[,;|\n]/).flatMap((part) => (part.trim() === "" ? [] : part.trim()));
}

function signedPairIn(part: string): readonly KeyPair[] {
  const [, left = "", right = ""] = /^(.{1,30}?) ?[=:] ?(.+)$/.exec(part) ?? [];
  if (left.length <= 12 && meaningsOf(right).length > 0) return pairOf(left, right);
  return isMarkOfKey(right) && meaningsOf(left).length > 0 ? pairOf(right, left) : [];
}

/** A mark and words without a sign between; not where the words hold what may be another mark. */
function barePairIn(part: string): readonly KeyPair[] {
  const [, mark = "", words = ""] = /^(\S{1,5}) (?:[-–] )?(.+)$/.exec(part) ?? [];
  const isMark = isMarkOfKey(mark) || /^\p{Lu}\S+$/u.test(mark);
  return isMark && !words.split(" ").some((word) => OTHER_MARK.test(word)) ? pairOf(mark, words) : [];
}

const OTHER_MARK = /^(?:\p{Lu}{1,3}|[^\p{L}\p{N}\s,.:()"'&-]{1,2})$/u;

const SIGNS = [
  /(?:^|[\s,;|/([])(n\/a|[^\s=,;|()[\]/]{1,5}|[/\\]) ?=(?= ?[^\s=])/gi,
  /(?:^|[\s,;|/([])(n\/a|[^\s:,;|()[\]/]{1,3}|[/\\]) ?:(?= ?[^\s:])/gi,
  /(?:^|[\s,;|/([])(n\/a|[^\s,;|()[\]/]{1,3}|[/\\]) -(?= )/gi,
];

/** Where each mark has the same sign behind it, what stands up to the next mark is what it means. */
function byMarks(lines: string): readonly KeyPair[] {
  for (const sign of SIGNS) {
    const marks = [...lines.matchAll(sign)].filter(({ 1: mark = "" }) => isMarkOfKey(mark) || /^\p{L}+$/u.test(mark));
    if (marks.length < 2) continue;
    return marks.flatMap(({ 0: whole, 1: mark = "", index }, at) =>
      pairOf(mark, plainText(lines.slice(index + whole.length, marks[at + 1]?.index).replace(/[)\]]\s*$/, ""))),
    );
  }
  const slashed = lines.split(/ ?\/ |\n/).map((part) => /^(\S{1,3}) (.+)$/.exec(part.trim()));
  const marks = slashed.map((match) => match?.[1] ?? "");
  return slashed.length > 1 && marks.every(isMarkOfKey)
    ? slashed.flatMap((match) => pairOf(match?.[1] ?? "", match?.[2] ?? ""))
    : [];
}

/** "(P) present (A) apologies", "P (present), A (apologies)", "present (P), apologies (A)". */
function inBrackets(lines: string): readonly KeyPair[] {
  const plain = plainText(lines);
  const before = [...plain.matchAll(/[([]([^\s()[\]]{1,4})[)\]]\s*[-=:]?\s*([^()[\]]+)/g)];
  if (/^[([]/.test(plain)) return before.flatMap(({ 1: mark = "", 2: words = "" }) => pairOf(mark, words));
  const around = [...plain.matchAll(/([^()[\],;/]+?)\s*[([]([^()[\]]+)[)\]]/g)];
  return around.flatMap(({ 1: left = "", 2: inner = "" }) => {
    const said = plainText(left);
    return isMarkOfKey(inner) ? pairOf(inner, said) : isMarkOfKey(said) ? pairOf(said, inner) : [];
  });
}

/** What keys say of marks, and names and notes do not. */
const OF_ATTENDANCE =
  /^(?:a|absen(?:t|ce)|accepted|apolog(?:y|ies)|apols|applicable|appointed|at|attend(?:ed|ing|ance|s)?|by|cam(?:e)|deput(?:y|ies|ised)|did|excused|expected|for|gave|given|guest|here|in|joined|leave|meeting|member|no|non|not|observ(?:er|ing)|of|on|online|or|other|person|phone|post|present|received|recorded|remote(?:ly)?|represent(?:ed|ative)|required|sent|sick|sub|substitute|teams|the|then|time|via|video|virtual(?:ly)?|was|with|without|yes|yet|zoom)$/i;
const LONGEST_KEY = 200;

function isOfAttendance(words: string): boolean {
  const all = words.split(/[^\p{L}]+/u).filter((word) => word !== "");
  return all.length > 0 && all.every((word) => OF_ATTENDANCE.test(word));
}

/** A line that is nothing but marks and what they mean, two of them at least; none for any other. */
function barePairs(lines: string): readonly KeyPair[] {
  const plain = plainText(lines);
  if (plain.length > LONGEST_KEY) return [];
  const found: { mark: string; words: string[] }[] = [];
  for (const token of plain.split(/[\s,;|]+/)) {
    const last = found.at(-1);
    const isOver = last === undefined || meaningsOf(last.words.join(" ")).length > 0;
    if (isOver && isMarkOfKey(token)) found.push({ mark: token.replace(/[-=:]$/, ""), words: [] });
    else if (last === undefined || !(OF_ATTENDANCE.test(token) || /^[-=:]$/.test(token))) return [];
    else if (/\p{L}/u.test(token)) last.words.push(token);
  }
  const pairs = found.flatMap(({ mark, words }) => pairOf(mark, words.join(" ")));
  const marks = new Set(pairs.map(({ mark }) => mark));
  const isClear = pairs.every(({ meanings }) => meanings.length === 1);
  return isClear && pairs.length > 1 && pairs.length === found.length && marks.size === pairs.length ? pairs : [];
}

/** A sign, or up to three letters of which the first is a capital or none beside it. */
function isMarkOfKey(token: string): boolean {
  return (
    /^(?:[^\p{L}\s]{1,2}|\p{Lu}\p{L}{0,2}|\p{Ll}|n\/a)[-=:]?$/iu.test(token) &&
    !/^(?:at|by|in|no|of|on|or|not|the|for|was|via|yes|yet|did|sub|non|a)$/.test(token)
  );
}
