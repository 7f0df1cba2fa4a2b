import { easterSunday } from "../../calendar/bank-holidays";
import { lastDayOfMonth, monthOf, plainDate, yearOf, type PlainDate } from "../../calendar/plain-date";
import { quartersOf, reportingYearOf, reportingYearStarting } from "../../calendar/reporting-year";
import { monthNamed } from "../../records/dates";
import type { Span, TargetContext } from "./target";
import { firstOnOrAfter, fullYear } from "./target-days";

/**
 * A span of days, as people write it: `June`, `March 2016`, `Jun-26`, `Q3 2026-27`, `2026/27`, `Spring term`, `Winter
 * 2026`, `financial year`, `Easter`. A quarter of a single year (`Q3 2026`) is of the reporting year that begins in
 * it. Without a year it is the first that ends in or after the base's month.
 */
export function readPeriod(text: string, context: TargetContext): Span | null {
  return (
    readMonth(text, context) ??
    readQuarter(text, context) ??
    readYear(text, context) ??
    readSeason(text, context) ??
    readFeast(text, context)
  );
}

const HALF_TERM = / half[- ]term/;

function readMonth(text: string, context: TargetContext): Span | null {
  const plain = text.replace(HALF_TERM, "");
  const named = /^([a-z]{3,9})\.?(?:(?: |-|\/| - |, )'?(\d{4})| ?['-](\d{2}))?$/.exec(plain);
  const month = named === null ? undefined : monthNamed(named[1] ?? "");
  if (named !== null && month !== undefined) {
    const year = named[2] ?? named[3];
    return year === undefined
      ? firstOnOrAfter(context.base, month, (each) => monthOfYear(each, month))
      : monthOfYear(fullYear(year), month);
  }
  const yearLast = /^(\d{1,2})[/.-](\d{4})$/.exec(plain) ?? /^(\d{1,2})[/-](1[3-9]|[2-9]\d)$/.exec(plain);
  if (yearLast !== null) return monthOfYear(fullYear(yearLast[2] ?? ""), Number(yearLast[1]));
  const yearBefore = /^((?:19|20)\d{2}),? ([a-z]{3,9})$/.exec(plain);
  if (yearBefore !== null) return monthOfYear(Number(yearBefore[1]), monthNamed(yearBefore[2] ?? "") ?? 0);
  const yearFirst = /^((?:19|20)\d{2})[/.-](\d{1,2})$/.exec(plain);
  return yearFirst === null || mayBeTwoYears(yearFirst[1], yearFirst[2])
    ? null
    : monthOfYear(Number(yearFirst[1]), Number(yearFirst[2]));
}

/** `2026/7` is July 2026, or the year 2026/27. */
function mayBeTwoYears(year = "", month = ""): boolean {
  return month.length === 1 && Number(month) === (Number(year) + 1) % 10;
}

function monthOfYear(year: number, month: number): Span | null {
  if (month < 1 || month > 12 || year < 1901 || year > 9998) return null;
  return { first: plainDate(year, month, 1), last: lastDayOfMonth(year, month) };
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  last: 4,
  final: 4,
};
const TWO_YEARS = "(?:20)?\\d{2} ?[/-] ?(?:20)?\\d{2}";
const QUARTER = new RegExp(
  `^(?:(${TWO_YEARS}|(?:19|20)\\d{2}) )?(?:q ?([1-4])|quarter ([1-4])|(first|1st|second|2nd|third|3rd|fourth|4th|last|final) quarter)(?: ?[ /-] ?(${TWO_YEARS}|(?:19|20)\\d{2}))?$`,
);

function readQuarter(text: string, context: TargetContext): Span | null {
  const match = QUARTER.exec(text);
  if (match === null) return null;
  const number = Number(match[2] ?? match[3] ?? ORDINALS[match[4] ?? ""]);
  const written = match[1] ?? match[5];
  const quarterOfYear = (startYear: number): Span | null => {
    const quarter = quartersOf(reportingYearStarting(startYear, context.startMonth))[number - 1];
    return quarter === undefined ? null : spanOfYear(quarter);
  };
  if (written !== undefined) {
    const startYear = startOfTwoYears(written) ?? (/^\d{4}$/.test(written) ? Number(written) : null);
    return startYear === null ? null : quarterOfYear(startYear);
  }
  const beginning = yearOf(reportingYearOf(context.base, context.startMonth).start);
  return firstEndingFrom(context.base, beginning, quarterOfYear);
}

/** "2026-27", "2026/2027", "26/27": 2026, where the second follows the first. Of a pair both are of this century. */
function startOfTwoYears(written: string): number | null {
  const match = /^(?:20)?(\d{2}) ?[/-] ?(?:20)?(\d{2})$/.exec(written);
  return match !== null && Number(match[2]) === Number(match[1]) + 1 ? 2000 + Number(match[1]) : null;
}

const QUARTER_ALONE = /^(?:q ?[1-4]|quarter [1-4]|\w+ quarter)$/;
const SEASON_ALONE = /^(?:spring|summer|autumn|winter)(?: term)?$/;
const WITH_TWO_YEARS = new RegExp(`^(${TWO_YEARS}) (.+)$|^(.+?) ?[ /-] ?(${TWO_YEARS})$`);
const WITH_ONE_YEAR = /^((?:19|20)\d{2}) (.+)$|^(.+?) ?[ /-] ?((?:19|20)\d{2})$/;

/**
 * Quarters, terms and seasons are of the year that stands beside the last of them: `Q3 to Q1 2026-27` is `Q3 2026-27` to
 * `Q1 2026-27`. A single year holds for quarters alone: `Winter - Spring 2027` begins in 2026.
 */
export function withSharedYear(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const two = WITH_TWO_YEARS.exec(last);
  const [, before, behind, ahead, after] = two ?? WITH_ONE_YEAR.exec(last) ?? [];
  const year = before ?? after;
  const isShared = (part: string): boolean => QUARTER_ALONE.test(part) || (two !== null && SEASON_ALONE.test(part));
  if (year === undefined || !isShared(behind ?? ahead ?? "")) return parts;
  return parts.map((part) => (isShared(part) ? `${part} ${year}` : part));
}

const YEAR_NAMED =
  /^(?:(?:this |current )?(financial|fiscal|reporting|council|municipal|calendar|academic|school)?[ -]?year|fy|f\/y|eoy|year-end)(?:[ -]end)?(?: (.+))?$/;

/** "26/27 year end" as "year end 26/27". */
const YEARS_FIRST = new RegExp(`^(${TWO_YEARS}) (.*year.*)$`);

function readYear(text: string, { base, startMonth }: TargetContext): Span | null {
  const single = /^(?:19|20)\d{2}$/.exec(text);
  if (single !== null) return { first: plainDate(Number(text), 1, 1), last: plainDate(Number(text), 12, 31) };
  const two = startOfTwoYears(text);
  if (two !== null) return yearSpan(two, startMonth);
  const named = YEAR_NAMED.exec(text.replace(YEARS_FIRST, "$2 $1"));
  if (named === null) return null;
  const month = named[1] === "calendar" ? 1 : named[1] === "academic" || named[1] === "school" ? 9 : startMonth;
  if (named[2] === undefined) return spanOfYear(reportingYearOf(base, month));
  const start = startOfTwoYears(named[2]);
  return start === null ? null : yearSpan(start, month);
}

function yearSpan(startYear: number, startMonth: TargetContext["startMonth"]): Span {
  return spanOfYear(reportingYearStarting(startYear, startMonth));
}

function spanOfYear({ start, end }: { readonly start: PlainDate; readonly end: PlainDate }): Span {
  return { first: start, last: end };
}

/** First month and number of months. A school term's days differ from place to place: whole months are taken. */
const SEASONS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  "autumn term": [9, 4],
  "spring term": [1, 3],
  "summer term": [4, 4],
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  winter: [12, 3],
};
const SEASON = new RegExp(`^(spring|summer|autumn|winter)( term)?(?: (${TWO_YEARS}|(?:19|20)\\d{2}))?$`);

function readSeason(text: string, { base }: TargetContext): Span | null {
  const match = SEASON.exec(text);
  const season = SEASONS[`${match?.[1] ?? ""}${match?.[2] ?? ""}`];
  if (match === null || season === undefined) return null;
  const [month, months] = season;
  const inYear = (year: number): Span => {
    const end = month + months - 1;
    return {
      first: plainDate(year, month, 1),
      last: end > 12 ? lastDayOfMonth(year + 1, end - 12) : lastDayOfMonth(year, end),
    };
  };
  const written = match[3];
  if (written === undefined) return firstEndingFrom(base, yearOf(base) - 1, inYear);
  const start = startOfTwoYears(written);
  if (start === null) return /^\d{4}$/.test(written) ? inYear(Number(written)) : null;
  return inYear(month >= 9 ? start : start + 1);
}

function readFeast(text: string, { base }: TargetContext): Span | null {
  const match = /^(christmas|xmas|easter|new year)(?: ((?:19|20)\d{2}))?$/.exec(text);
  if (match === null) return null;
  const inYear = (year: number): Span => {
    const day =
      match[1] === "easter"
        ? easterSunday(year)
        : match[1] === "new year"
          ? plainDate(year, 1, 1)
          : plainDate(year, 12, 25);
    return { first: day, last: day };
  };
  return match[2] === undefined ? firstEndingFrom(base, yearOf(base), inYear) : inYear(Number(match[2]));
}

/** The first that ends in or after the base's month. */
function firstEndingFrom(base: PlainDate, fromYear: number, inYear: (year: number) => Span | null): Span | null {
  const month = plainDate(yearOf(base), monthOf(base), 1);
  for (let year = fromYear; year <= fromYear + 2; year++) {
    const span = inYear(year);
    if (span !== null && span.last >= month) return span;
  }
  return null;
}
