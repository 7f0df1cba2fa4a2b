/** Points of a line of text of 11 points. */
export const LINE_POINTS = 15;

/** Letters are narrower on the whole than the digits by which a column is measured. */
const LETTERS_TO_DIGITS = 1.1;

/** How many lines does a text take in a column of this many digits? Words are not parted unless they are longer. */
export function linesOf(text: string, digits: number): number {
  const width = Math.floor(digits * LETTERS_TO_DIGITS);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let filled = Infinity;
    for (const word of paragraph.split(" ")) {
      if (filled + 1 + word.length <= width) filled += 1 + word.length;
      else {
        lines += Math.max(1, Math.ceil(word.length / width));
        filled = word.length % width || word.length;
      }
    }
  }
  return lines;
}
