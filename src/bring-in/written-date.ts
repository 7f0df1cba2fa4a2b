import { dateFromParts, type Month, type PlainDate } from "../calendar/plain-date";
import type { RawCell } from "../records/cell";
import { monthNamed, readDate } from "../records/dates";
import { plainText } from "../records/plain-text";
import type { CellLook } from "../workbook/sheet-grid";

/** What a cell says of a day, before it is known in which order and of which year. */
export type DateSaid =
  | { readonly kind: "day"; readonly day: PlainDate }
  /** Three numbers of two digits or more, whose order the other dates have to tell; two where no year is written. */
  | { readonly kind: "numbers"; readonly numbers: readonly number[]; readonly isRun: boolean }
  | { readonly kind: "day and month"; readonly dayOfMonth: number; readonly month: Month }
  | { readonly kind: "month"; readonly month: Month; readonly year: number | null }
  | { readonly kind: "quarter"; readonly quarter: number; readonly year: number | null }
  /** A date that is still to be put in, like YY.MM.DD. */
  | { readonly kind: "placeholder" };

/** A date found in a cell, and what stands before and behind it. */
export interface WrittenDate {
  readonly said: DateSaid;
  readonly before: string;
  readonly behind: string;
}

const FIRST_DAY = dateFromParts(2000, 1, 1) ?? 0;
const LAST_DAY = dateFromParts(2099, 12, 31) ?? 0;

/** So much may stand beside a date in a heading: `AGM`, `(moved from 20/05)`. */
const MOST_BESIDE = 40;

/** The date that a heading is, with a word or two beside it; null for what is no heading of a date. */
export function headingDate(raw: RawCell, look: CellLook, date1904: boolean): WrittenDate | null {
  if (typeof raw === "number") return numberDate(raw, look, date1904);
  if (typeof raw !== "string" || raw.length > 80) return null;
  const found = dateIn(plainText(raw));
  if (found === null || found.before.length > MOST_BESIDE || found.behind.length > MOST_BESIDE) return null;
  return found.said.kind === "month" && /[a-z]{2}/i.test(found.before) && found.before.length > 12 ? null : found;
}

function numberDate(raw: number, { format }: CellLook, date1904: boolean): WrittenDate | null {
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[dy]|mmm/i.test(shown)) {
    const day = Math.floor(raw) + (date1904 ? 1462 : 0);
    return day >= FIRST_DAY && day <= LAST_DAY ? alone({ kind: "day", day: day as PlainDate }) : null;
  }
  if (!Number.isInteger(raw) || raw < 10_100 || raw > 20_991_231) return null;
  return runOfDigits(String(raw).padStart(6, "0"));
}

function alone(said: DateSaid): WrittenDate {
  return { said, before: "", behind: "" };
}

/** Six digits, year or day first, or eight with a whole year. */
function runOfDigits(digits: string): WrittenDate | null {
  if (digits.length === 8) {
    const day = dateFromParts(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
    return day === undefined ? null : alone({ kind: "day", day });
  }
  if (digits.length !== 6) return null;
  const numbers = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  const isDay = (year: number, month: number, day: number): boolean =>
    dateFromParts(2000 + year, month, day) !== undefined;
  return isDay(a, b, c) || isDay(c, b, a) ? alone({ kind: "numbers", numbers, isRun: true }) : null;
}

type Reader = (match: RegExpExecArray) => DateSaid | null;

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const END = "(?![\\p{L}\\p{N}])";

/** How a date may be written, the plainest first. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u, (match) => day(match[1], match[2], match[3])],
  [
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/u,
    (match) => numbers([match[1], match[3], match[4]]),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]*${MONTH}\\.?,?[ -]*'?(\\d{4}|\\d{2})${END}`, "iu"),
    (match) => day(fullYear(match[3]), monthOf(match[2]), match[1]),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]*${MONTH}${END}`, "iu"),
    (match) => dayAndMonth(match[1], match[2]),
  ],
  [
    new RegExp(`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${END}`, "iu"),
    (match) => day(match[3], monthOf(match[1]), match[2]),
  ],
  [
    new RegExp(`(?<!\\p{L})${MONTH}\\.?,?[ -]*'?(\\d{4}|\\d{2})${END}`, "iu"),
    (match) => month(match[1], fullYear(match[2])),
  ],
  [
    new RegExp(`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)${END}`, "iu"),
    (match) => dayAndMonth(match[2], match[1]),
  ],
  [new RegExp(`(?<!\\p{L})${MONTH}\\.?${END}`, "iu"), (match) => month(match[1], undefined)],
  [
    /(?<!\p{L})(?:q|quarter ?)([1-4])(?: ?[-/]? ?'?(\d{4}|\d{2}))?(?![\p{L}\p{N}])/iu,
    (match) => ({ kind: "quarter", quarter: Number(match[1]), year: numberOrNull(fullYear(match[2])) }),
  ],
  [/(?<![\d/.])(\d{1,2})([/.])(\d{1,2})(?![\d/])/u, (match) => numbers([match[1], match[3]])],
  [
    /^(?:dd|yy(?:yy)?|\d{2})[./-](?:mm|xx|\?\?)[./-](?:dd|yy(?:yy)?|xx|\?\?|\d{2,4})$/iu,
    () => ({ kind: "placeholder" }),
  ],
  [/^(?:date )?(?:tbc|tba|to be (?:confirmed|arranged|agreed))$/iu, () => ({ kind: "placeholder" })],
];

/** The first date that a text says; null for none. To be given in its plain spelling. */
export function dateIn(text: string): WrittenDate | null {
  if (/^\d{6}$|^\d{8}$/.test(text)) return runOfDigits(text);
  if (!/\d|[a-z]{3}/i.test(text)) return null;
  const whole = readDate(text);
  if (whole !== undefined && !/^\d{1,2}[/.-]/.test(text)) return alone({ kind: "day", day: whole });
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    const said = match === null ? null : read(match);
    if (match === null || said === null) continue;
    const beside = (part: string): string => part.replace(/^[\s,;:()–-]+|[\s,;:(–-]+$/g, "");
    return {
      said,
      before: beside(text.slice(0, match.index)),
      behind: beside(text.slice(match.index + match[0].length)),
    };
  }
  return null;
}

function numbers(written: readonly (string | undefined)[]): DateSaid | null {
  const read = written.map(Number);
  return read.some((number) => number === 0) ? null : { kind: "numbers", numbers: read, isRun: false };
}

function day(year?: string, monthNumber?: string, dayOfMonth?: string): DateSaid | null {
  const found = dateFromParts(Number(year), Number(monthNumber), Number(dayOfMonth));
  return found === undefined ? null : { kind: "day", day: found };
}

function dayAndMonth(dayOfMonth?: string, name = ""): DateSaid | null {
  const number = Number(dayOfMonth);
  const named = monthNamed(name);
  if (named === undefined || dateFromParts(2028, named, number) === undefined) return null;
  return { kind: "day and month", dayOfMonth: number, month: named as Month };
}

function month(name = "", year?: string): DateSaid | null {
  const named = monthNamed(name);
  return named === undefined ? null : { kind: "month", month: named as Month, year: numberOrNull(year) };
}

function monthOf(name = ""): string {
  return String(monthNamed(name) ?? 0);
}

function fullYear(written?: string): string | undefined {
  return written?.length === 2 ? `20${written}` : written;
}

function numberOrNull(written?: string): number | null {
  return written === undefined ? null : Number(written);
}
