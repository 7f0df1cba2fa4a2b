/** Letters that are written from right to left: Hebrew, Arabic and their kin. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** What stands between the pieces of a sentence: a name, an agency, a day. */
const BETWEEN = /( [–·] |[;,:.](?: |$)| \(|\)| and | or )/;
const [ISOLATED, UNTIL_HERE] = ["\u2068", "\u2069"];

/**
 * The same words, of which each piece that is written from right to left keeps to its own place: else two of them beside
 * each other, or one and a number, change places.
 */
export function inOrder(text: string): string {
  if (!FROM_RIGHT.test(text)) return text;
  return text
    .split(BETWEEN)
    .map((piece) => (FROM_RIGHT.test(piece) ? `${ISOLATED}${piece}${UNTIL_HERE}` : piece))
    .join("");
}
