import type { CannotTell } from "../../answers/answer";
import { dateFromParts, type PlainDate, toLongDate, weekdayOf } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import { sayFault } from "../../records/cell-sentence";
import type { RowIn } from "../../records/all-tables";
import type { ReadRow } from "../../records/reader";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { cannotTell } from "./words";

type Holiday = RowIn<"Holidays">;

/** Rows of Holidays that may not be counted as they were meant: a cell cannot be read, or two rows contradict each other. */
interface DoubtfulHoliday {
  /** "Holidays!A5 (Date) says '22/06/26'; enter a date, like 31/03/2026." */
  readonly said: string;
  /** The days that it may mean; null where it may be any. */
  readonly days: readonly PlainDate[] | null;
}

/** Days that a count goes over, both counted in; none where the last comes before the first. */
export interface DaysCounted {
  readonly first: number;
  readonly last: number;
}

/**
 * May a row of Holidays that cannot be read, or two that contradict each other, be about one of these days, so that the count
 * would differ? Then the answer that names the cells; null where none may be. A date like 22/06/26 may be each day that its numbers give; other text, any day.
 *
 * Source: GOV 8.5.
 * @example holidayInDoubt(register, { first: deadline, last: meeting.date - 1 }, "GOV 8.5")
 */
export function holidayInDoubt(register: Register, counted: DaysCounted, paragraph: Citation): CannotTell | null {
  const said = unreadHolidays(register, counted)[0];
  return said === undefined ? null : cannotTell({ kind: "holiday in doubt", said }, paragraph);
}

/** What such rows say, each with its cell. */
export function unreadHolidays(register: Register, counted: DaysCounted): readonly string[] {
  const doubtful = register.remember("doubtful holidays", "", () => doubtfulIn(register));
  return doubtful.length === 0 || counted.last < counted.first ? NONE : unreadAmong(doubtful, counted);
}

const NONE: readonly string[] = [];

function unreadAmong(doubtful: readonly DoubtfulHoliday[], { first, last }: DaysCounted): readonly string[] {
  return doubtful
    .filter(({ days }) => days?.some((day) => day >= first && day <= last) ?? hasWeekday(first, last))
    .map(({ said }) => said);
}

function hasWeekday(first: number, last: number): boolean {
  for (let day = first; day <= last; day++) if (weekdayOf(day as PlainDate) % 6 !== 0) return true;
  return false;
}

function doubtfulIn(register: Register): readonly DoubtfulHoliday[] {
  const contradicted = contradictoryHolidays(register).map(({ closure, open, day }) => {
    const [closed, opened] = [closure, open].map((row) => addressOf(register, "Holidays", row, "kind"));
    const said = `${closed ?? ""} says that ${toLongDate(day)} is a Local closure, and ${opened ?? ""} that it is Not a holiday; take out the row that is wrong.`;
    return { said, days: weekdayOf(day) % 6 === 0 ? NONE_OF_DAYS : [day] };
  });
  return [...contradicted, ...unreadIn(register)];
}

const NONE_OF_DAYS: readonly PlainDate[] = [];

/** Two rows of Holidays for one day. */
interface ContradictoryHoliday {
  readonly closure: Holiday;
  readonly open: Holiday;
  readonly day: PlainDate;
}

/**
 * Which days are in Holidays both as a Local closure and as Not a holiday? A bank holiday may be taken away so; a closure of
 * one's own is left out of the table.
 *
 * Source: GOV 8.5.
 */
export function contradictoryHolidays(register: Register): readonly ContradictoryHoliday[] {
  const rows = register.all("Holidays");
  const opened = new Map(rows.filter(({ kind }) => kind === "Not a holiday").map((row) => [row.date, row]));
  return rows.flatMap((closure) => {
    const open = closure.kind === "Local closure" ? opened.get(closure.date) : undefined;
    return open === undefined ? [] : [{ closure, open, day: closure.date }];
  });
}

function unreadIn(register: Register): readonly DoubtfulHoliday[] {
  return (register.store("Holidays")?.read ?? []).flatMap((read) => {
    if (read === null) return [];
    const fault = read.faults.find(({ column, code }) => column === "date" && code === "unreadable") ?? read.faults[0];
    if (fault === undefined || isUndated(read)) return [];
    const said = `${addressOf(register, "Holidays", read.row, fault.column)} ${sayFault("Holidays", fault)}`;
    const date = read.row["date"] as PlainDate | null;
    const days = date === null ? daysMeant(fault.found) : [date];
    return [{ said, days: days?.filter((day) => weekdayOf(day) % 6 !== 0) ?? null }];
  });
}

/** A row whose Date is blank says of no day yet that it is a holiday. */
function isUndated({ faults }: ReadRow): boolean {
  return faults.some(({ column, code }) => column === "date" && code === "missing");
}

/** Each day that three numbers may mean: day, month and year in any of the orders in use, a year of two digits in this century. */
function daysMeant(written: string): readonly PlainDate[] | null {
  const numbers = /^\D*(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})\D*$/.exec(written)?.slice(1).map(Number);
  if (numbers === undefined) return null;
  const [a = 0, b = 0, c = 0] = numbers;
  const days = [
    [c, b, a],
    [c, a, b],
    [a, b, c],
  ].flatMap(([year = 0, month = 0, day = 0]) => dateFromParts(year < 100 ? year + 2000 : year, month, day) ?? []);
  return days.length === 0 ? null : days;
}
