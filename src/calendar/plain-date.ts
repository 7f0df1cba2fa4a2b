/**
 * A day with no time zone: whole days in Excel's 1900 date system, so that a cell's serial
 * number is the date itself (1 March 1900 is 61; 31 March 2026 is 46112).
 */
export type PlainDate = number & { readonly __unit: "day" };

/** Minutes since midnight, 0 to 1439. */
export type MinuteOfDay = number & { readonly __unit: "minute of day" };

/** Minutes since the midnight that begins day 0: a day and a time of day in one number. */
export type Moment = number & { readonly __unit: "minute" };

/** 1 to 12: January is 1. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** 0 is Sunday, 6 is Saturday. */
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** By what `weekdayOf` gives. */
export const WEEKDAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/**
 * 1 March 1900: Excel counts a 29 February 1900 that never was, so earlier serials are not days of the calendar. A cell
 * may hold one all the same, and is then shown as Excel shows it.
 */
export const FIRST_DATE = 61 as PlainDate;

/** 31 December 9999, the last day a cell can hold. */
export const LAST_DATE = 2958465 as PlainDate;

/** What to add to a serial of the 1904 date system to have one of the 1900 system. */
export const DAYS_FROM_1904_TO_1900 = 1462;

/**
 * Is this number a day? True for whole serials from 1 March 1900 to 31 December 9999.
 * Fractions (a date with a time) and anything outside give false.
 * @example isPlainDate(46112) // true
 */
export function isPlainDate(serial: number): serial is PlainDate {
  return Number.isInteger(serial) && serial >= FIRST_DATE && serial <= LAST_DATE;
}

/**
 * Which day is the 31st of the 3rd of 2026? Throws a RangeError for a day that does not exist or
 * that a cell cannot hold; for values typed by people use `dateFromParts` or `fromIso`.
 * @example plainDate(2026, 3, 31) // 46112
 */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const date = dateFromParts(year, month, day);
  if (date === undefined)
    throw new RangeError(`${year}-${month}-${day} is not a day between 1 March 1900 and 31 December 9999`);
  return date;
}

/**
 * Do these three numbers name a real day? The day, or undefined (30 February, month 13, the year 1812).
 * @example dateFromParts(2026, 2, 29) // undefined
 */
export function dateFromParts(year: number, month: number, day: number): PlainDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = serialOf(year, month, day);
  return isPlainDate(serial) ? serial : undefined;
}

/**
 * Which day does "2026-03-31" name? Undefined when the text is not of that shape or no real day.
 * @example fromIso("2026-03-31") // 46112
 */
export function fromIso(text: string): PlainDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? undefined : dateFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** @example toIso(plainDate(2026, 3, 31)) // "2026-03-31" */
export function toIso(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** @example toLongDate(plainDate(2026, 3, 31)) // "31 March 2026" */
export function toLongDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

export function yearOf(date: PlainDate): number {
  return partsOf(date).year;
}

export function monthOf(date: PlainDate): Month {
  return partsOf(date).month;
}

export function dayOf(date: PlainDate): number {
  return partsOf(date).day;
}

/** 0 is Sunday. @example weekdayOf(plainDate(2026, 3, 31)) // 2, a Tuesday */
export function weekdayOf(date: PlainDate): Weekday {
  return ((((date - 1) % 7) + 7) % 7) as Weekday;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return (date + days) as PlainDate;
}

/**
 * The same day `months` later (earlier when negative), or the month's last day where it has no such day.
 * @example addMonths(plainDate(2027, 1, 31), 1) // 28 February 2027
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return serialOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) as PlainDate;
}

/** @example lastDayOfMonth(2028, 2) // 29 February 2028 */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return plainDate(year, month, daysInMonth(year, month));
}

/** The same day as a serial of the 1904 date system. */
export function toSerial1904(date: PlainDate): number {
  return date - DAYS_FROM_1904_TO_1900;
}

/** The day a serial of the 1904 date system names, or undefined when it names none. */
export function fromSerial1904(serial: number): PlainDate | undefined {
  const shifted = serial + DAYS_FROM_1904_TO_1900;
  return isPlainDate(shifted) ? shifted : undefined;
}

/** How many days the month has. @example daysInMonth(1900, 2) // 28 */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Year, month and day of a date. Years are counted from 1 March, so that the leap day comes last and
 * the months before any day of the year have lengths that do not depend on the year.
 */
export function partsOf(date: PlainDate): { readonly year: number; readonly month: Month; readonly day: number } {
  if (date < FIRST_DATE && date >= 1) return partsBefore(date);
  const days = date + DAYS_FROM_MARCH_0000;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = (monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9) as Month;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** January and February of 1900 as Excel has them: serial 1 is 1 January, 60 is 29 February. */
function partsBefore(serial: number): ReturnType<typeof partsOf> {
  return serial > 31 ? { year: 1900, month: 2, day: serial - 31 } : { year: 1900, month: 1, day: serial };
}

/** Days from 1 March of the year 0 to 30 December 1899, day 0. */
const DAYS_FROM_MARCH_0000 = 693899;

function serialOf(year: number, month: number, day: number): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - DAYS_FROM_MARCH_0000;
}
