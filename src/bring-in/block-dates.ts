import { inWords } from "../answers/english";
import { type Month, monthOf, type PlainDate, yearOf } from "../calendar/plain-date";
import { columnLetters } from "../records/cell-address";
import type { Meeting } from "../records/meetings";
import type { DateHeading } from "./date-lines";
import { type DateOrder, dateOrder, dayOfNumbers } from "./date-order";
import { lineName, type View } from "./view";
import { yearFor, yearOfMonth, type YearWritten } from "./year-written";

/** A heading, and the day or month that it means. */
export interface DatedHeading {
  readonly heading: DateHeading;
  /** Null where only a month or a quarter is said, or no year is known. */
  readonly day: PlainDate | null;
  /** The day that it would be with day and month changed over, where that is another. */
  readonly swapped: PlainDate | null;
  /** Of a month or quarter: from which month to which. */
  readonly months: readonly { readonly year: number; readonly month: number }[];
}

/** The dates of a block, and how they were read. */
export interface DatesRead {
  readonly dated: readonly DatedHeading[];
  readonly why: string;
  /** A year that the dates lack, and that nothing on the sheet says. */
  readonly lacksYear: boolean;
}

/** What the dates of a block may be read with. */
export interface DateContext {
  readonly headingRows: readonly number[];
  /** Those of all blocks of the sheet. */
  readonly allHeadings: readonly DateHeading[];
  readonly titles: readonly { readonly text: string; readonly where: string }[];
  readonly meetings: readonly Meeting[];
  readonly asAt: PlainDate;
  /** The month in which a year like 2025-26 starts. */
  readonly startMonth: Month;
  /** The year that the officer gave. */
  readonly yearGiven: number | null;
}

/** Which days do the headings of a block mean? Decided for all of them together, never for one alone. */
export function datesOf(view: View, headings: readonly DateHeading[], context: DateContext): DatesRead {
  const { meetings, asAt, yearGiven } = context;
  const days = new Set(meetings.map(({ date }) => date));
  const around = { ...context, firstColumns: firstColumnsOf(context.allHeadings) };
  const written = new Map(headings.map((heading) => [heading, yearFor(view, heading, around)]));
  const guess = guessedYear(headings, context, written);
  const yearsOf = (heading: DateHeading): YearWritten | null => {
    const given = yearGiven ?? guess?.year;
    return (
      written.get(heading) ?? (given === undefined ? null : { first: given, last: given, where: guess?.why ?? "" })
    );
  };
  const order = dateOrder(view, context.allHeadings, {
    year: guess?.year ?? written.get(headings[0] as DateHeading)?.first ?? 2028,
    isMeeting: (day) => days.has(day),
    thisYear: yearOf(asAt),
  });
  const dated = headings.map((heading) =>
    datedBy(heading, order?.order ?? "day first", { years: yearsOf(heading), startMonth: context.startMonth }),
  );
  return {
    dated,
    why: whyRead(view, headings, { order: order?.why ?? "", years: headings.map(yearsOf) }),
    lacksYear: headings.some((heading) => lacksYear(heading) && yearsOf(heading) === null),
  };
}

function firstColumnsOf(headings: readonly DateHeading[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { row, column } of headings) first.set(row, Math.min(column, first.get(row) ?? column));
  return first;
}

export function lacksYear({ said }: DateHeading): boolean {
  switch (said.kind) {
    case "day":
    case "placeholder":
      return false;
    case "numbers":
      return said.numbers.length === 2;
    case "day and month":
      return true;
    case "month":
    case "quarter":
      return said.year === null;
    default:
      return said satisfies never;
  }
}

/** Where nothing says the year: that in which all these days are days of meetings, where there is one such year only. */
function guessedYear(
  headings: readonly DateHeading[],
  { meetings, startMonth }: DateContext,
  written: ReadonlyMap<DateHeading, YearWritten | null>,
): { readonly year: number; readonly why: string } | null {
  const without = headings.filter((heading) => lacksYear(heading) && (written.get(heading) ?? null) === null);
  if (without.length === 0) return null;
  const years = [...new Set(meetings.map(({ date }) => yearOf(date)))];
  const fitting = (year: number): number =>
    without.filter((heading) => {
      const { day, months } = datedBy(heading, "day first", {
        years: { first: year, last: year, where: "" },
        startMonth,
      });
      return meetings.some(({ date }) => date === day || (day === null && isIn(date, months)));
    }).length;
  const whole = years.filter((year) => fitting(year) === without.length);
  const [only] = whole;
  if (only === undefined || whole.length > 1) return null;
  return { year: only, why: "as there are meetings then in that year alone" };
}

/** Does a day fall into one of the months? */
export function isIn(day: PlainDate, months: DatedHeading["months"]): boolean {
  return months.some(({ year, month }) => yearOf(day) === year && monthOf(day) === month);
}

function datedBy(
  heading: DateHeading,
  order: DateOrder,
  { years, startMonth }: { readonly years: YearWritten | null; readonly startMonth: Month },
): DatedHeading {
  const { said } = heading;
  const nothing: DatedHeading = { heading, day: null, swapped: null, months: [] };
  switch (said.kind) {
    case "placeholder":
      return nothing;
    case "day":
      return { ...nothing, day: said.day };
    case "numbers": {
      const ownOrder = said.isRun ? runOrder(said.numbers) : order;
      const month = (ownOrder === "month first" ? said.numbers[0] : said.numbers[1]) ?? 1;
      const year = years === null ? null : yearOfMonth(years, month as Month, startMonth);
      const day = dayOfNumbers(said.numbers, ownOrder, year) ?? null;
      const other = ownOrder === "day first" ? "month first" : "day first";
      const swapped = said.isRun ? null : (dayOfNumbers(said.numbers, other, year) ?? null);
      return { ...nothing, day, swapped: swapped === day ? null : swapped };
    }
    case "day and month": {
      if (years === null) return nothing;
      const year = yearOfMonth(years, said.month, startMonth);
      return { ...nothing, day: dayOfNumbers([said.dayOfMonth, said.month], "day first", year) ?? null };
    }
    case "month": {
      const year = said.year ?? (years === null ? null : yearOfMonth(years, said.month, startMonth));
      return year === null ? nothing : { ...nothing, months: [{ year, month: said.month }] };
    }
    case "quarter":
      return { ...nothing, months: quarterMonths(said.quarter, said.year ?? years?.first ?? null, startMonth) };
    default:
      return said satisfies never;
  }
}

/** Six digits are year first where that is a day, as they sort so. */
function runOrder(numbers: readonly number[]): DateOrder {
  return dayOfNumbers(numbers, "year first", null) !== undefined && (numbers[0] ?? 0) >= 10
    ? "year first"
    : "day first";
}

/** A quarter of the calendar year, and that of a year that starts in another month: which is meant is asked. */
function quarterMonths(quarter: number, year: number | null, startMonth: Month): DatedHeading["months"] {
  if (year === null) return [];
  const from = (start: number, of: number): DatedHeading["months"] =>
    [0, 1, 2].map((next) => {
      const count = start - 1 + (quarter - 1) * 3 + next;
      return { year: of + Math.floor(count / 12), month: (count % 12) + 1 };
    });
  if (startMonth === 1) return from(1, year);
  return [...from(1, year), ...from(startMonth, year - 1), ...from(startMonth, year)].filter(
    (each) => each.year === year,
  );
}

/** @example "Dates stand in row 2: day first because of 13.5.26 (E2)." */
function whyRead(
  view: View,
  headings: readonly DateHeading[],
  { order, years }: { readonly order: string; readonly years: readonly (YearWritten | null)[] },
): string {
  const rows = [...new Set(headings.map(({ row }) => row))].sort((a, b) => a - b).map((row) => lineName(view, row));
  const columns = [...new Set(headings.map(({ column }) => column))];
  // In a list each row has its own.
  const lines =
    rows.length > 1 && columns.length === 1 && !view.isTurned ? [`column ${columnLetters(columns[0] ?? 1)}`] : rows;
  const used = new Set(headings.flatMap((heading, at) => (lacksYear(heading) ? yearInWords(years[at]) : [])));
  const said = [...used].filter((each) => each !== "");
  const year = said.length > 1 ? `; the years are ${inWords(said)}` : `; the year is ${said.join("")}`;
  return `Dates stand in ${lines.join(" and ")}${order === "" ? "" : `, ${order}`}${said.length === 0 ? "" : year}.`;
}

/** @example yearInWords({ first: 2025, last: 2026, where: "A1" }) // "2025-2026, from A1" */
function yearInWords(year: YearWritten | null | undefined): string {
  if (year == null) return "";
  const { first, last, where } = year;
  const said = first === last ? String(first) : `${first}-${last}`;
  return where === "" ? said : where.startsWith("as ") ? `${said}, ${where}` : `${said}, from ${where}`;
}
