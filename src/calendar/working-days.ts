import { bankHolidaysOf } from "./bank-holidays";
import { FIRST_BUILT_IN_YEAR, LAST_BUILT_IN_YEAR } from "./built-in-years";
import { addDays, weekdayOf, type PlainDate } from "./plain-date";

export interface WorkingDays {
  /** Monday to Friday and no holiday. */
  isWorkingDay(date: PlainDate): boolean;
  /** WORKDAY(date, −n, holidays): the n-th working day before, the date itself not counted; n = 0 is the date itself. */
  before(date: PlainDate, n: number): PlainDate;
  /** WORKDAY(date, n, holidays); a negative n goes the other way. */
  after(date: PlainDate, n: number): PlainDate;
  /** Working days from one date to another: `from` not counted, `to` counted; negative when `to` is earlier. */
  between(from: PlainDate, to: PlainDate): number;
  /** The last year whose holidays are known; a later date is answered by weekends alone, and deserves a warning. */
  readonly lastKnownYear: number;
}

interface WorkingDaysOptions {
  /** Bank holidays and local closures of the workbook's Holidays table. */
  readonly added?: readonly PlainDate[];
  /** Its days marked "Not a holiday"; they win over the built-in and the added days. */
  readonly removed?: readonly PlainDate[];
  /** The last year the workbook's table covers, when it reaches further than the built-in years. */
  readonly lastYear?: number;
}

/**
 * Which days are working days, and how are they counted? Monday to Friday without England's bank
 * holidays of 2012 to 2035 and the workbook's own days. Years outside are answered by weekends and
 * the added days alone, as WORKDAY would with the same list. A count so large that the answer leaves
 * the calendar gives a number for which `isPlainDate` is false; a fraction of n is cut off, as in Excel.
 * Each call is a binary search of about two hundred holidays.
 *
 * Source: GOV 8.5.
 * @example toIso(workingDays().before(plainDate(2026, 6, 1), 7)) // "2026-05-20": 25 May is a bank holiday
 */
export function workingDays(options: WorkingDaysOptions = {}): WorkingDays {
  const lastKnownYear = options.lastYear ?? LAST_BUILT_IN_YEAR;
  const holidays = weekdayHolidays(options);
  // The number of the weekday each holiday takes, and how many working days come before it.
  const weekdayTaken = Float64Array.from(holidays, weekdaysUpTo);
  const workingBefore = weekdayTaken.map((taken, index) => taken - 1 - index);

  const isWorkingDay = (date: PlainDate): boolean =>
    weekdayOf(date) % 6 !== 0 &&
    countBelow(weekdayTaken, weekdaysUpTo(date)) === countBelow(weekdayTaken, weekdaysUpTo(date) + 1);
  const workingUpTo = (date: number): number => {
    const weekdays = weekdaysUpTo(date);
    return weekdays - countBelow(weekdayTaken, weekdays + 1);
  };
  const workingDayNumber = (number: number): PlainDate => weekdayNumber(number + countBelow(workingBefore, number));

  const after = (date: PlainDate, n: number): PlainDate => {
    const steps = Math.trunc(n);
    if (steps === 0) return date;
    return workingDayNumber(steps > 0 ? workingUpTo(date) + steps : workingUpTo(date - 1) + 1 + steps);
  };
  return {
    isWorkingDay,
    after,
    before: (date, n) => after(date, -n),
    between: (from, to) =>
      to >= from ? workingUpTo(to) - workingUpTo(from) : workingUpTo(to - 1) - workingUpTo(from - 1),
    lastKnownYear,
  };
}

function weekdayHolidays(options: WorkingDaysOptions): readonly PlainDate[] {
  const removed = new Set(options.removed);
  const lastYear = Math.max(options.lastYear ?? LAST_BUILT_IN_YEAR, LAST_BUILT_IN_YEAR);
  const days = new Set<PlainDate>(options.added);
  for (let year = FIRST_BUILT_IN_YEAR; year <= lastYear; year++) {
    for (const holiday of bankHolidaysOf(year)) days.add(holiday.date);
  }
  return [...days].filter((day) => !removed.has(day) && weekdayOf(day) % 6 !== 0).sort((a, b) => a - b);
}

/** How many Mondays to Fridays there are from serial 2, a Monday, up to and with this day. */
function weekdaysUpTo(date: number): number {
  const days = date - 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** The day that is the given number in that count. */
function weekdayNumber(number: number): PlainDate {
  const weeks = Math.floor((number - 1) / 5);
  return addDays(2 as PlainDate, weeks * 7 + (number - 1 - weeks * 5));
}

/** How many of the ascending numbers are less than the limit. */
function countBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
