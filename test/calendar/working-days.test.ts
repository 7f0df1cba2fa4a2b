import { bankHolidaysOf } from "../../src/calendar/bank-holidays";
import {
  addDays,
  fromIso,
  isPlainDate,
  plainDate,
  toIso,
  weekdayOf,
  type PlainDate,
} from "../../src/calendar/plain-date";
import { workingDays, type WorkingDays } from "../../src/calendar/working-days";

const england = workingDays();
const day = (iso: string): PlainDate => fromIso(iso)!;

/** Excel's WORKDAY, walked a day at a time. */
function workdayByWalking(date: PlainDate, n: number, holidays: ReadonlySet<PlainDate>): PlainDate {
  let at = date;
  for (let left = Math.abs(n); left > 0;) {
    at = addDays(at, Math.sign(n));
    const weekday = weekdayOf(at);
    if (weekday !== 0 && weekday !== 6 && !holidays.has(at)) left -= 1;
  }
  return at;
}

function holidaysOfYears(from: number, to: number): Set<PlainDate> {
  const days = new Set<PlainDate>();
  for (let year = from; year <= to; year++) for (const { date } of bankHolidaysOf(year)) days.add(date);
  return days;
}

/** Every date and n where the two differ, the first few; the walk keeps the last 40 days on either side. */
function differencesFromWalking(
  days: WorkingDays,
  holidays: ReadonlySet<PlainDate>,
  from: PlainDate,
  to: PlainDate,
): readonly string[] {
  const differences: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    let [later, earlier] = [date, date];
    for (let n = 0; n <= 40; n++) {
      if (n > 0) {
        later = workdayByWalking(later, 1, holidays);
        earlier = workdayByWalking(earlier, -1, holidays);
      }
      const right =
        days.after(date, n) === later &&
        days.before(date, -n) === later &&
        days.before(date, n) === earlier &&
        days.after(date, -n) === earlier;
      if (!right && differences.length < 5) differences.push(`${toIso(date)}, ${n}`);
    }
  }
  return differences;
}

describe("GOV 8.5: working days before and after equal WORKDAY", () => {
  test("given every day of 2012 to 2035 and n from -40 to 40, the two counts agree", () => {
    expect(differencesFromWalking(england, holidaysOfYears(2012, 2035), day("2012-01-01"), day("2035-12-31"))).toEqual(
      [],
    );
  });

  test("given closures, days taken back and days typed twice or on a weekend, they still agree", () => {
    const added = [
      "2026-12-29",
      "2026-12-30",
      "2026-12-31",
      "2026-12-29",
      "2026-12-27",
      "2026-12-25",
      "2040-01-02",
    ].map(day);
    const removed = ["2026-08-31", "2026-12-30", "2026-09-05"].map(day);
    const holidays = holidaysOfYears(2012, 2035);
    for (const date of added) holidays.add(date);
    for (const date of removed) holidays.delete(date);
    const local = workingDays({ added, removed });
    expect(differencesFromWalking(local, holidays, day("2026-07-01"), day("2027-03-01"))).toEqual([]);
    expect(differencesFromWalking(local, holidays, day("2039-11-01"), day("2040-02-28"))).toEqual([]);
  });

  test("given a date before the built-in years or after them, weekends alone are counted", () => {
    const holidays = holidaysOfYears(2012, 2035);
    expect(differencesFromWalking(england, holidays, day("2010-12-01"), day("2011-12-31"))).toEqual([]);
    expect(differencesFromWalking(england, holidays, day("2035-12-01"), day("2036-12-31"))).toEqual([]);
    expect(toIso(england.before(day("2037-12-28"), 1))).toBe("2037-12-25");
  });
});

describe("GOV 8.5: deadlines counted by hand on a wall calendar", () => {
  test.each([
    { given: "one working day before a Monday", date: "2026-06-08", n: 1, before: "2026-06-05" },
    { given: "the date itself", date: "2026-06-08", n: 0, before: "2026-06-08" },
    { given: "none before a Sunday: still the Sunday", date: "2026-06-07", n: 0, before: "2026-06-07" },
    { given: "five over a bank holiday Monday", date: "2026-06-01", n: 5, before: "2026-05-22" },
    { given: "seven over Easter 2026 (3 and 6 April)", date: "2026-04-14", n: 7, before: "2026-04-01" },
    {
      given: "fifteen over Christmas 2026 (25 and 28 December) and New Year 2027",
      date: "2027-01-12",
      n: 15,
      before: "2026-12-17",
    },
    { given: "ten over two Jubilee days in 2022", date: "2022-06-10", n: 10, before: "2022-05-25" },
    { given: "one before the day after the State Funeral", date: "2022-09-20", n: 1, before: "2022-09-16" },
    { given: "one before the day after 8 May 2020", date: "2020-05-11", n: 1, before: "2020-05-07" },
    {
      given: "one before the day after 4 May 2020, an ordinary Monday",
      date: "2020-05-05",
      n: 1,
      before: "2020-05-04",
    },
    { given: "five before a meeting on a Saturday", date: "2026-06-13", n: 5, before: "2026-06-08" },
    { given: "one before a meeting on a bank holiday", date: "2026-05-25", n: 1, before: "2026-05-22" },
    { given: "minus one before: one after", date: "2026-05-22", n: -1, before: "2026-05-26" },
    { given: "two and a half, cut off as in Excel", date: "2026-06-12", n: 2.5, before: "2026-06-10" },
  ])("given $given: $n before $date is $before", ({ date, n, before }) => {
    expect(toIso(england.before(day(date), n))).toBe(before);
  });

  test.each([
    { given: "five after a Friday", date: "2026-06-05", n: 5, after: "2026-06-12" },
    { given: "twenty after 1 December 2026", date: "2026-12-01", n: 20, after: "2026-12-31" },
    { given: "one after a Saturday", date: "2026-06-06", n: 1, after: "2026-06-08" },
  ])("given $given: $n after $date is $after", ({ date, n, after }) => {
    expect(toIso(england.after(day(date), n))).toBe(after);
  });
});

describe("GOV 8.5: which days are working days", () => {
  test.each([
    { given: "a Wednesday", date: "2026-06-03", working: true },
    { given: "a Saturday", date: "2026-06-06", working: false },
    { given: "a Sunday", date: "2026-06-07", working: false },
    { given: "a bank holiday", date: "2026-05-25", working: false },
    { given: "the day before it, a Friday", date: "2026-05-22", working: true },
    { given: "Christmas Day on a Saturday", date: "2027-12-25", working: false },
    { given: "a weekday Christmas past the known years", date: "2037-12-25", working: true },
  ])("given $given, $date: $working", ({ date, working }) => {
    expect(england.isWorkingDay(day(date))).toBe(working);
  });

  test("given every day of 2012 to 2035, the same days as the walk has", () => {
    const holidays = holidaysOfYears(2012, 2035);
    for (let date = day("2012-01-01"); date <= day("2035-12-31"); date = addDays(date, 1)) {
      const expected = ![0, 6].includes(weekdayOf(date)) && !holidays.has(date);
      if (england.isWorkingDay(date) !== expected) throw new Error(`${toIso(date)} should be ${expected}`);
    }
  });
});

describe("the workbook's Holidays table", () => {
  test("given a local closure, it is no working day; given Not a holiday, a bank holiday is one again, even where both are listed", () => {
    const local = workingDays({
      added: [day("2026-12-29"), day("2026-12-30")],
      removed: [day("2026-08-31"), day("2026-12-30")],
    });
    expect(local.isWorkingDay(day("2026-12-29"))).toBe(false);
    expect(local.isWorkingDay(day("2026-12-30"))).toBe(true);
    expect(local.isWorkingDay(day("2026-08-31"))).toBe(true);
  });

  test.each([
    { given: "no table", lastYear: undefined, known: 2035, christmas2036: true },
    { given: "a table to 2040", lastYear: 2040, known: 2040, christmas2036: false },
    { given: "a table that stops at 2027", lastYear: 2027, known: 2027, christmas2036: true },
  ])("given $given, the last known year is $known", ({ lastYear, known, christmas2036 }) => {
    const days = lastYear === undefined ? workingDays() : workingDays({ lastYear });
    expect(days.lastKnownYear).toBe(known);
    expect(days.isWorkingDay(day("2036-12-25"))).toBe(christmas2036);
    expect(days.isWorkingDay(day("2035-12-25"))).toBe(false);
  });
});

describe("working days between two dates: the first not counted, the last counted", () => {
  test.each([
    { given: "the same day", from: "2026-06-03", to: "2026-06-03", count: 0 },
    { given: "the next working day", from: "2026-06-03", to: "2026-06-04", count: 1 },
    { given: "Friday to Monday", from: "2026-06-05", to: "2026-06-08", count: 1 },
    { given: "Friday to Sunday", from: "2026-06-05", to: "2026-06-07", count: 0 },
    { given: "over a bank holiday", from: "2026-05-22", to: "2026-05-26", count: 1 },
    { given: "one back", from: "2026-06-04", to: "2026-06-03", count: -1 },
    { given: "Monday back to Friday", from: "2026-06-08", to: "2026-06-05", count: -1 },
    { given: "Monday back to Saturday", from: "2026-06-08", to: "2026-06-06", count: 0 },
    { given: "the working days of 2026: 261 weekdays less 8", from: "2025-12-31", to: "2026-12-31", count: 253 },
  ])("given $given, $count", ({ from, to, count }) => {
    expect(england.between(day(from), day(to))).toBe(count);
  });

  test("given any working day, as many after the first as lie between brings one to it", () => {
    const from = day("2026-12-24");
    for (let to = day("2026-11-01"); to <= day("2027-02-01"); to = addDays(to, 1)) {
      if (england.isWorkingDay(to)) expect(toIso(england.after(from, england.between(from, to)))).toBe(toIso(to));
    }
  });

  test("given a count that leaves the calendar, the answer says it is no day", () => {
    expect(isPlainDate(england.after(plainDate(9999, 12, 30), 10))).toBe(false);
    expect(isPlainDate(england.before(plainDate(1900, 3, 5), 10))).toBe(false);
  });
});
