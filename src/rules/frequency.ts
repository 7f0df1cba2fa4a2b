import { keyOf } from "../records/cell";

/** How often something is owed, as a Times per year cell says it. */
export type Frequency =
  | { readonly kind: "times"; readonly perYear: number }
  | { readonly kind: "every meeting" }
  | { readonly kind: "as required" }
  | { readonly kind: "unreadable" };

const WORDS: Readonly<Record<string, number>> = {
  yearly: 1, annual: 1, annually: 1, "every year": 1, "each year": 1, "once a year": 1, "once per year": 1, "per year": 1,
  "twice a year": 2, "twice per year": 2, "twice yearly": 2, "half-yearly": 2, "half yearly": 2, "six-monthly": 2, "six monthly": 2, biannually: 2, "bi-annually": 2,
  "three times a year": 3, termly: 3, "every term": 3, "each term": 3, quarterly: 4, "every quarter": 4, "each quarter": 4, "four times a year": 4,
  monthly: 12, "every month": 12, "each month": 12, fortnightly: 26, weekly: 52, "every week": 52,
  "every other year": 1 / 2, biennially: 1 / 2, "every two years": 1 / 2, "every three years": 1 / 3, "every four years": 1 / 4, "every five years": 1 / 5,
  "½": 1 / 2, "⅓": 1 / 3, "¼": 1 / 4, "⅕": 1 / 5,
};

const AS_REQUIRED = new Set(["as required", "as needed", "as necessary", "when required", "as and when", "as and when required", "on request"]);
const EVERY_MEETING = new Set(["every meeting", "each meeting", "at every meeting", "at each meeting", "every quarterly meeting", "each quarterly meeting"]);

/** Nothing is owed more often than daily; a larger number is a date or a slip, as where Excel turns 1/3 into a day. */
const MOST_PER_YEAR = 366;

/**
 * How many times a year does "4", "0.5", "1/3", "Every 3 years", "Twice a year" or "Every meeting" mean? Nought,
 * a negative number, more than 366 and words that are not known are unreadable.
 *
 * Source: GOV 10.3 (each quarterly meeting, two times a year, annually); CSP 4.9 (every three years).
 * @example readFrequency("Every 3 years") // { kind: "times", perYear: 1 / 3 }
 */
export function readFrequency(written: string): Frequency {
  const text = keyOf(written).replace(/[.;]$/, "");
  if (EVERY_MEETING.has(text)) return { kind: "every meeting" };
  if (AS_REQUIRED.has(text)) return { kind: "as required" };
  const perYear = WORDS[text] ?? timesOf(text);
  return perYear !== undefined && perYear > 0 && perYear <= MOST_PER_YEAR ? { kind: "times", perYear } : { kind: "unreadable" };
}

function timesOf(text: string): number | undefined {
  const plain = /^(\d+(?:\.\d+)?|\.\d+)(?:\s*(?:x|times?)?\s*(?:a|per)?\s*year)?$/.exec(text);
  if (plain !== null) return Number(plain[1]);
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2]);
  const every = /^every (\d+(?:\.\d+)?) (year|month|week)s?$/.exec(text);
  if (every === null) return undefined;
  return (every[2] === "year" ? 1 : every[2] === "month" ? 12 : 52) / Number(every[1]);
}
