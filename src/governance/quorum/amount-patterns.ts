/** From one on, by their place. */
export const NUMBER_WORDS = [
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
/** Patterns of what a rule asks for: so many, a share, or either with a word before it. */
export const COUNT = `\\d+|${NUMBER_WORDS.join("|")}`;
const FRACTION = `\\d+\\s*/\\s*\\d+|(?:an?|one|two|three|four)\\s+(?:third|quarter|fifth)s?`;
export const SHARE = `\\d+(?:\\.\\d+)?\\s*%|(?:an?\\s+|one\\s+)?half|${FRACTION}`;
export const AMOUNT = `(?:(?:any|at least|more than|over)\\s+)?(?:${SHARE}|${COUNT})`;
