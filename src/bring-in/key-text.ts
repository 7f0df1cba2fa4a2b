import { plainText } from "../records/plain-text";
import { markOf, meaningOf, type Meaning } from "./mark-words";

/** A mark and what the sheet's own key says it means. */
export interface KeyPair {
  readonly mark: string;
  readonly meaning: Meaning;
  readonly words: string;
}

const BEGINS = /^(?:key|legend|codes?|marks?|abbreviations?)\b ?(?:to (?:marks|codes|attendance))? ?[:=–-]?/i;

/** Does a text explain marks: "Key: Y = here, N = not here", or "✓ present   A apologies"? */
export function isKeyText(text: string): boolean {
  const plain = plainText(text);
  if (BEGINS.test(plain)) return plain.length < 12 || pairsIn(plain).length > 0;
  return pairsIn(text).length > 1;
}

/**
 * The marks that a line of a key explains. Between mark and meaning stands an equals sign, a colon or a dash; behind the word Key, and where
 * nothing but marks and words of attendance stands in the line, a space is enough.
 * @example pairsIn("Key: Y yes, N no") // [{ mark: "y", meaning: "Present", words: "yes" }, …]
 */
export function pairsIn(text: string): readonly KeyPair[] {
  const plain = plainText(text);
  const isKey = BEGINS.test(plain);
  const pairs = plain
    .replace(BEGINS, "")
    .split(/[,;|\n]| {3,}/)
    .flatMap((part) => pairIn(part.trim(), isKey));
  return isKey || pairs.length > 1 ? pairs : barePairs(plain);
}

function pairIn(part: string, isKey: boolean): readonly KeyPair[] {
  const match = /^(.{1,12}?) ?[=:] ?(.+)$/.exec(part) ?? (isKey ? /^(\S{1,5}) (?:[-–] )?(.+)$/.exec(part) : null);
  const [, mark = "", words = ""] = match ?? [];
  const meaning = words === "" ? null : meaningOf(words);
  return meaning === null || mark === "" ? [] : [{ mark: markOf(mark), meaning, words: words.trim() }];
}

/** What keys say of marks, and names and notes do not. */
const OF_ATTENDANCE =
  /^(?:a|absen(?:t|ce)|accepted|apolog(?:y|ies)|apols|applicable|appointed|at|attend(?:ed|ing|ance|s)?|by|cam(?:e)|deput(?:y|ies|ised)|did|excused|expected|for|gave|given|guest|here|in|joined|leave|meeting|member|no|non|not|observ(?:er|ing)|of|on|online|or|other|person|phone|post|present|received|recorded|remote(?:ly)?|represent(?:ed|ative)|required|sent|sick|sub|substitute|teams|the|then|via|video|virtual(?:ly)?|was|with|without|yes|yet|zoom)$/i;
const LONGEST_KEY = 200;

/** A line that is nothing but marks and what they mean, two of them at least; none for any other. */
function barePairs(plain: string): readonly KeyPair[] {
  if (plain.length > LONGEST_KEY) return [];
  const found: { mark: string; words: string[] }[] = [];
  for (const token of plain.split(/[\s,;|]+/)) {
    const last = found.at(-1);
    const isOver = last === undefined || meaningOf(last.words.join(" ")) !== null;
    if (isOver && isMarkOfKey(token)) found.push({ mark: token.replace(/[-=:]$/, ""), words: [] });
    else if (last === undefined || !(OF_ATTENDANCE.test(token) || /^[-=:]$/.test(token))) return [];
    else if (/\p{L}/u.test(token)) last.words.push(token);
  }
  const pairs = found.map(({ mark, words }) => ({
    mark: markOf(mark),
    meaning: meaningOf(words.join(" ")),
    words: words.join(" "),
  }));
  const marks = new Set(pairs.map(({ mark }) => mark));
  const known = pairs.flatMap(({ meaning, ...pair }) => (meaning === null ? [] : { ...pair, meaning }));
  return known.length > 1 && known.length === pairs.length && marks.size === pairs.length ? known : [];
}

/** A sign, or up to three letters of which the first is a capital or none beside it. */
function isMarkOfKey(token: string): boolean {
  return (
    /^(?:[^\p{L}\s]{1,2}|\p{Lu}\p{L}{0,2}|\p{Ll}|n\/a)[-=:]?$/iu.test(token) &&
    !/^(?:at|by|in|no|of|on|or|not|the|for|was|via|yes|yet|did|sub|non|a)$/.test(token)
  );
}
