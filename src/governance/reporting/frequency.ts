import { plainText } from "../../records/plain-text";

/** How often something is owed, as a Times per year cell says it. */
type Frequency =
  | { readonly kind: "times"; readonly perYear: number }
  | { readonly kind: "every meeting" }
  | { readonly kind: "as required" }
  | { readonly kind: "unreadable" };

const WORDS: Readonly<Record<string, number>> = {
  yearly: 1,
  annual: 1,
  annually: 1,
  "per year": 1,
  "half-yearly": 2,
  "half yearly": 2,
  biannual: 2,
  biannually: 2,
  "bi-annual": 2,
  "bi-annually": 2,
  termly: 3,
  quarterly: 4,
  monthly: 12,
  fortnightly: 26,
  weekly: 52,
  biennial: 1 / 2,
  biennially: 1 / 2,
  once: 1,
  twice: 2,
  "½": 1 / 2,
  "⅓": 1 / 3,
  "¼": 1 / 4,
  "⅕": 1 / 5,
};
const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  second: 2,
  other: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
};
const IN_A_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  yearly: 1,
  annum: 1,
  term: 3,
  quarter: 4,
  month: 12,
  monthly: 12,
  week: 52,
  weekly: 52,
};

const AS_REQUIRED = new Set([
  "as required",
  "as needed",
  "as necessary",
  "when required",
  "as and when",
  "as and when required",
  "on request",
]);
const EVERY_MEETING = new Set([
  "every meeting",
  "each meeting",
  "at every meeting",
  "at each meeting",
  "every quarterly meeting",
  "each quarterly meeting",
  "at each quarterly meeting",
  "at every quarterly meeting",
]);

/** Nothing is owed more often than daily; a larger number is a date or a slip, as where Excel turns 1/3 into a day. */
const MOST_PER_YEAR = 366;

/** Years written as 0.33 or 0.3333 of a time are whole ones. */
const NEARLY_A_YEAR = 0.05;

/**
 * How often is "4", "0.5", "1/3", "Every 3 years", "Twice a year", "at least annually" or "Every meeting"? Nought, a
 * negative number, more than 366 and unknown words cannot be read.
 *
 * Source: GOV 10.3 (each quarterly meeting, two times a year, on an annual basis); TOR (biannually is twice a year);
 * CSP 4.9 (every three years).
 * @example readFrequency("Every 3 years") // { kind: "times", perYear: 1 / 3 }
 */
export function readFrequency(written: string): Frequency {
  const text = plainText(written)
    .toLowerCase()
    .replace(/[.;]$/, "")
    .replace(/^(?:at least|on an?) /, "")
    .replace(/ basis$/, "");
  if (EVERY_MEETING.has(text)) return { kind: "every meeting" };
  if (AS_REQUIRED.has(text)) return { kind: "as required" };
  const perYear = WORDS[text] ?? timesOf(text);
  return perYear !== undefined && perYear > 0 && perYear <= MOST_PER_YEAR
    ? { kind: "times", perYear: wholeYears(perYear) }
    : { kind: "unreadable" };
}

function wholeYears(perYear: number): number {
  const years = Math.round(1 / perYear);
  return perYear < 1 && Math.abs(1 / perYear - years) < NEARLY_A_YEAR ? 1 / years : perYear;
}

const NUMBER = "\\d+(?:\\.\\d+)?|\\.\\d+|one|two|three|four|five|six";
const TIMES = new RegExp(
  `^(?:(once|twice)|(${NUMBER})(?: ?x| times?)?) ?(?:a|per|each|every|/|in a)? ?(year|annum|quarter|term|month|week)$`,
);
const EVERY = new RegExp(
  `^(?:once )?(?:every|each) (?:(${NUMBER}|other|second|third|fourth|fifth) )?(year|term|quarter|month|week)s?$`,
);
const SPACED = new RegExp(`^(${NUMBER})[- ](yearly|monthly|weekly)$`);

function timesOf(text: string): number | undefined {
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(text)) return Number(text);
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2]);
  const times = TIMES.exec(text);
  if (times !== null)
    return (
      numberOf(times[1] === "once" ? "1" : times[1] === "twice" ? "2" : times[2]) * (IN_A_YEAR[times[3] ?? ""] ?? 0)
    );
  const spaced = EVERY.exec(text) ?? SPACED.exec(text);
  return spaced === null ? undefined : (IN_A_YEAR[spaced[2] ?? ""] ?? 0) / numberOf(spaced[1]);
}

function numberOf(written = "1"): number {
  return COUNTS[written] ?? Number(written);
}
