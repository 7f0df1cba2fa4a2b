import { plainText } from "../records/plain-text";
import { markOf, meaningOf, type Meaning } from "./mark-words";

/** A mark and what the sheet's own key says it means. */
export interface KeyPair {
  readonly mark: string;
  readonly meaning: Meaning;
  readonly words: string;
}

const BEGINS = /^(?:key|legend|codes?|marks?|abbreviations?)\b ?(?:to (?:marks|codes|attendance))? ?[:=–-]?/i;

/** Does a text explain marks: "Key: Y = here, N = not here"? */
export function isKeyText(text: string): boolean {
  const plain = plainText(text);
  return BEGINS.test(plain) ? plain.length < 12 || pairsIn(plain).length > 0 : pairsIn(plain).length > 1;
}

/**
 * The marks that a line of a key explains. Between mark and meaning stands an equals sign, a colon or a dash; behind the word Key a space
 * is enough.
 * @example pairsIn("Key: Y yes, N no") // [{ mark: "y", meaning: "Present", words: "yes" }, …]
 */
export function pairsIn(text: string): readonly KeyPair[] {
  const plain = plainText(text);
  const isKey = BEGINS.test(plain);
  return plain
    .replace(BEGINS, "")
    .split(/[,;|\n]| {3,}/)
    .flatMap((part) => pairIn(part.trim(), isKey));
}

function pairIn(part: string, isKey: boolean): readonly KeyPair[] {
  const match = /^(.{1,12}?) ?[=:] ?(.+)$/.exec(part) ?? (isKey ? /^(\S{1,5}) (?:[-–] )?(.+)$/.exec(part) : null);
  const [, mark = "", words = ""] = match ?? [];
  const meaning = words === "" ? null : meaningOf(words);
  return meaning === null || mark === "" ? [] : [{ mark: markOf(mark), meaning, words: words.trim() }];
}
