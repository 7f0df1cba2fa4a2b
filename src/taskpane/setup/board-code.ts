const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "the", "and", "for", "a", "in", "on", "&"]);
const MOST_LETTERS = 5;

/**
 * The short code of a board: the first letters of its name's words, or the beginning of its one word.
 *
 * @example boardCode("Ashby Parish Council") // "APC"
 * @example boardCode("Trustees") // "TRU"
 */
export function boardCode(name: string): string {
  const words = name
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}\s&-]/gu, "")
    .split(/[\s-]+/)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word.toLowerCase()));
  const [only = "", ...others] = words;
  const letters = others.length === 0 ? only.slice(0, 3) : words.map((word) => word.charAt(0)).join("");
  return letters.toUpperCase().slice(0, MOST_LETTERS);
}
