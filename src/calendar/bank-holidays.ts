import { addDays, plainDate, toIso, weekdayOf, type PlainDate } from "./plain-date";

interface BankHoliday {
  readonly date: PlainDate;
  readonly name: string;
  /** The day given in place of one that falls on a weekend. */
  readonly substitute: boolean;
  /** False for a year GOV.UK had not yet published: the rule's projection. */
  readonly published: boolean;
}

/** The last year of the list GOV.UK had published when these rules were checked against it. */
export const LAST_PUBLISHED_YEAR = 2027;

/** Days the calendar rules do not give: proclaimed once, or moved for one year (`insteadOf`). */
const PROCLAIMED: readonly {
  readonly year: number;
  readonly date: PlainDate;
  readonly name: string;
  readonly insteadOf?: PlainDate;
}[] = [
  {
    year: 1995,
    date: plainDate(1995, 5, 8),
    name: "Early May bank holiday (VE day)",
    insteadOf: plainDate(1995, 5, 1),
  },
  { year: 1999, date: plainDate(1999, 12, 31), name: "Millennium Eve" },
  { year: 2002, date: plainDate(2002, 6, 3), name: "Queen’s Golden Jubilee" },
  { year: 2002, date: plainDate(2002, 6, 4), name: "Spring bank holiday", insteadOf: plainDate(2002, 5, 27) },
  { year: 2011, date: plainDate(2011, 4, 29), name: "Wedding of Prince William and Catherine Middleton" },
  { year: 2012, date: plainDate(2012, 6, 4), name: "Spring bank holiday", insteadOf: plainDate(2012, 5, 28) },
  { year: 2012, date: plainDate(2012, 6, 5), name: "Queen’s Diamond Jubilee" },
  {
    year: 2020,
    date: plainDate(2020, 5, 8),
    name: "Early May bank holiday (VE day)",
    insteadOf: plainDate(2020, 5, 4),
  },
  { year: 2022, date: plainDate(2022, 6, 2), name: "Spring bank holiday", insteadOf: plainDate(2022, 5, 30) },
  { year: 2022, date: plainDate(2022, 6, 3), name: "Platinum Jubilee bank holiday" },
  { year: 2022, date: plainDate(2022, 9, 19), name: "Bank Holiday for the State Funeral of Queen Elizabeth II" },
  { year: 2023, date: plainDate(2023, 5, 8), name: "Bank holiday for the coronation of King Charles III" },
];

type Named = Omit<BankHoliday, "published">;

/**
 * Which days are bank holidays in England in a year? In order of date, weekends never among them: a
 * holiday that falls on one is given by its substitute. The rule is the one in force since 1978;
 * years after `LAST_PUBLISHED_YEAR` are projections, since a day may still be proclaimed or moved.
 * Throws a RangeError for years before 1901 or after 9998.
 *
 * Source: GOV.UK bank holidays, England and Wales (GOV 8.5 counts in working days).
 * @example bankHolidaysOf(2026).length // 8, the first Thursday 1 January 2026
 */
export function bankHolidaysOf(year: number): readonly BankHoliday[] {
  if (!Number.isInteger(year) || year < 1901 || year > 9998)
    throw new RangeError(`There are no bank holidays known for the year ${year}`);
  let known = workedOut.get(year);
  if (known === undefined) workedOut.set(year, (known = byTheRule(year)));
  return known;
}

/** The same for every workbook, and asked of all built-in years whenever a workbook's working days are made. */
const workedOut = new Map<number, readonly BankHoliday[]>();

function byTheRule(year: number): readonly BankHoliday[] {
  const proclaimed = PROCLAIMED.filter((day) => day.year === year);
  const moved = new Set(proclaimed.map((day) => day.insteadOf));
  const easter = easterSunday(year);
  const named: readonly Named[] = [
    newYearsDay(year),
    asItFalls(addDays(easter, -2), "Good Friday"),
    asItFalls(addDays(easter, 1), "Easter Monday"),
    asItFalls(firstMondayFrom(plainDate(year, 5, 1)), "Early May bank holiday"),
    asItFalls(firstMondayFrom(plainDate(year, 5, 25)), "Spring bank holiday"),
    asItFalls(firstMondayFrom(plainDate(year, 8, 25)), "Summer bank holiday"),
    ...christmas(year),
  ];
  return [...named.filter((day) => !moved.has(day.date)), ...proclaimed.map((day) => asItFalls(day.date, day.name))]
    .sort((a, b) => a.date - b.date)
    .map((day) => ({ ...day, published: year <= LAST_PUBLISHED_YEAR }));
}

/**
 * On which day is Easter Sunday? The anonymous Gregorian computus (Meeus, Jones, Butcher).
 * @example toIso(easterSunday(2026)) // "2026-04-05"
 */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const dayCount = epact + toSunday - 7 * shift + 114;
  return plainDate(year, Math.floor(dayCount / 31), (dayCount % 31) + 1);
}

function newYearsDay(year: number): Named {
  const first = plainDate(year, 1, 1);
  const given = isWeekend(first) ? firstMondayFrom(first) : first;
  return { date: given, name: "New Year’s Day", substitute: given !== first };
}

/** When 25 December is a Sunday, Boxing Day keeps the Monday and Christmas Day is given on the Tuesday. */
function christmas(year: number): readonly Named[] {
  const day25 = plainDate(year, 12, 25);
  const day26 = addDays(day25, 1);
  const christmasGiven = isWeekend(day25) ? addDays(day25, 2) : day25;
  const boxingGiven = isWeekend(day26) ? addDays(day26, 2) : day26;
  return [
    { date: christmasGiven, name: "Christmas Day", substitute: christmasGiven !== day25 },
    { date: boxingGiven, name: "Boxing Day", substitute: boxingGiven !== day26 },
  ];
}

function asItFalls(date: PlainDate, name: string): Named {
  if (isWeekend(date)) throw new Error(`${name} on ${toIso(date)} is a weekend`);
  return { date, name, substitute: false };
}

function firstMondayFrom(date: PlainDate): PlainDate {
  return addDays(date, (8 - weekdayOf(date)) % 7);
}

function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) % 6 === 0;
}
