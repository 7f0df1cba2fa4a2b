import { dateFromParts, type PlainDate, yearOf } from "../calendar/plain-date";
import type { DateHeading } from "./date-lines";
import { cellOf, saidAt, type View } from "./view";

/** In which order day, month and year are written. */
export type DateOrder = "day first" | "month first" | "year first";

const ORDERS: readonly DateOrder[] = ["day first", "month first", "year first"];

/** The day that numbers name in an order; two of them are of the year given. */
export function dayOfNumbers(numbers: readonly number[], order: DateOrder, year: number | null): PlainDate | undefined {
  const [a = 0, b = 0, c] = numbers;
  if (c === undefined) {
    if (year === null || order === "year first") return undefined;
    return order === "day first" ? dateFromParts(year, b, a) : dateFromParts(year, a, b);
  }
  if (order === "year first") return c > 31 ? undefined : dateFromParts(2000 + a, b, c);
  const written = c < 100 ? 2000 + c : c;
  return order === "day first" ? dateFromParts(written, b, a) : dateFromParts(written, a, b);
}

/** The order of all the dates of a sheet, and how it is known. */
export interface OrderRead {
  readonly order: DateOrder;
  readonly why: string;
}

interface Known {
  /** The year of dates without one; a leap year where none is known, so that none is refused. */
  readonly year: number;
  readonly isMeeting: (day: PlainDate) => boolean;
  readonly thisYear: number;
}

/**
 * In which order are the dates of a sheet written? It is one for all of them: a 13 or more in one of them settles it; else the days on which
 * there are meetings do, where all of them are so only in one order; else the day stands first, as in England.
 */
export function dateOrder(view: View, headings: readonly DateHeading[], known: Known): OrderRead | null {
  const written = headings.filter(({ said }) => said.kind === "numbers");
  if (written.length === 0) return null;
  const daysIn = (order: DateOrder): readonly (PlainDate | undefined)[] =>
    written.map(({ said }) => (said.kind === "numbers" ? dayOfNumbers(said.numbers, order, known.year) : undefined));
  const likely = (order: DateOrder): boolean =>
    daysIn(order).every((day) => day !== undefined && Math.abs(yearOf(day) - known.thisYear) <= 25);
  const possible = ORDERS.filter((order) => likely(order) && (order !== "year first" || mayBeYearFirst(written)));
  const [first] = possible;
  if (first === undefined) return null;
  const meetings = (order: DateOrder): number =>
    daysIn(order).filter((day) => day !== undefined && known.isMeeting(day)).length;
  const best = possible.find((order) => order !== first && meetings(order) >= 2 && meetings(first) === 0);
  if (best !== undefined && meetings(best) === written.length)
    return { order: best, why: `${best}, as all ${written.length} dates are then meetings` };
  return { order: first, why: whyFirst(view, written, first) };
}

/** Years grow slowly, days of the month do not: the first numbers are years where there are few of them. */
function mayBeYearFirst(written: readonly DateHeading[]): boolean {
  const firsts = written.map(({ said }) => (said.kind === "numbers" ? (said.numbers[0] ?? 0) : 0));
  const lasts = written.map(({ said }) => (said.kind === "numbers" ? (said.numbers[2] ?? 0) : 0));
  const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);
  return lasts.every((last) => last > 0 && last <= 31) && spread(firsts) < spread(lasts);
}

function whyFirst(view: View, written: readonly DateHeading[], order: DateOrder): string {
  const settles = written.find(({ said }) => {
    if (said.kind !== "numbers") return false;
    const [a = 0, b = 0] = said.numbers;
    return order === "day first" ? a > 12 : order === "month first" ? b > 12 : true;
  });
  if (settles === undefined) return `${order}, as in England`;
  const { row, column } = settles;
  return `${order} because of ${saidAt(view, row, column)} (${cellOf(view, row, column)})`;
}
