import {
  addDays,
  addMonths,
  dateFromParts,
  dayOf,
  FIRST_DATE,
  fromIso,
  fromSerial1904,
  isPlainDate,
  LAST_DATE,
  lastDayOfMonth,
  monthOf,
  partsOf,
  plainDate,
  toIso,
  toLongDate,
  toSerial1904,
  weekdayOf,
  yearOf,
  type PlainDate,
} from "../../src/calendar/plain-date";

describe("a day is the serial number Excel shows for it", () => {
  test.each([
    { given: "the first day after Excel's false leap day", year: 1900, month: 3, day: 1, serial: 61, weekday: 4 },
    { given: "the first of 2000", year: 2000, month: 1, day: 1, serial: 36526, weekday: 6 },
    { given: "a leap day of a century year", year: 2000, month: 2, day: 29, serial: 36585, weekday: 2 },
    { given: "the governance arrangements' date", year: 2022, month: 10, day: 3, serial: 44837, weekday: 1 },
    { given: "a leap day", year: 2024, month: 2, day: 29, serial: 45351, weekday: 4 },
    { given: "the end of a chairs' term", year: 2026, month: 3, day: 31, serial: 46112, weekday: 2 },
    { given: "the last day a cell can hold", year: 9999, month: 12, day: 31, serial: 2958465, weekday: 5 },
  ])("given $given, $serial", ({ year, month, day, serial, weekday }) => {
    const date = plainDate(year, month, day);
    expect(date).toBe(serial);
    expect(partsOf(date)).toEqual({ year, month, day });
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([year, month, day]);
    expect(weekdayOf(date)).toBe(weekday);
  });

  test("given every day from 1900 to 2300, the next day follows it and every fourth year is a leap year but 1900, 2100, 2200, 2300", () => {
    let [year, month, day] = [1900, 3, 1];
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (let serial = 61; year < 2301; serial++) {
      const date = serial as PlainDate;
      if (
        dateFromParts(year, month, day) !== date ||
        yearOf(date) !== year ||
        monthOf(date) !== month ||
        dayOf(date) !== day
      ) {
        throw new Error(`${year}-${month}-${day} should be ${serial}`);
      }
      const leap = year % 4 === 0 && ![1900, 2100, 2200, 2300].includes(year);
      day += 1;
      if (day > (month === 2 && leap ? 29 : lengths[month - 1]!)) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect(dateFromParts(2301, 1, 1)).toBe(plainDate(2300, 12, 31) + 1);
  });
});

describe("serials before March 1900, of which a cell may hold one, are shown as Excel shows them", () => {
  test.each([
    { serial: 1, iso: "1900-01-01", long: "1 January 1900", weekday: 0 },
    { serial: 31, iso: "1900-01-31", long: "31 January 1900", weekday: 2 },
    { serial: 32, iso: "1900-02-01", long: "1 February 1900", weekday: 3 },
    { serial: 59, iso: "1900-02-28", long: "28 February 1900", weekday: 2 },
    { serial: 60, iso: "1900-02-29", long: "29 February 1900", weekday: 3 },
    { serial: 61, iso: "1900-03-01", long: "1 March 1900", weekday: 4 },
  ])("$serial is $long", ({ serial, iso, long, weekday }) => {
    const date = serial as PlainDate;
    expect([toIso(date), toLongDate(date), weekdayOf(date)]).toEqual([iso, long, weekday]);
  });
});

describe("days that are none", () => {
  test.each([
    { given: "29 February in a common year", parts: [2026, 2, 29] },
    { given: "31 April", parts: [2026, 4, 31] },
    { given: "day 0", parts: [2026, 4, 0] },
    { given: "month 0", parts: [2026, 0, 1] },
    { given: "month 13", parts: [2026, 13, 1] },
    { given: "half a day", parts: [2026, 4, 1.5] },
    { given: "Excel's false leap day", parts: [1900, 2, 29] },
    { given: "a day before the calendar", parts: [1900, 2, 28] },
    { given: "a day after it", parts: [10000, 1, 1] },
  ] as const)("given $given, none", ({ parts: [year, month, day] }) => {
    expect(dateFromParts(year, month, day)).toBeUndefined();
    expect(() => plainDate(year, month, day)).toThrow(RangeError);
  });

  test.each(["2026-02-30", "2026-3-31", "31/03/2026", "2026-03-31T00:00", "", " 2026-03-31", "-2026-03-31"])(
    "given the text %j, none",
    (text) => {
      expect(fromIso(text)).toBeUndefined();
    },
  );

  test.each([
    { serial: 60, is: false },
    { serial: 61, is: true },
    { serial: 46112.5, is: false },
    { serial: 2958465, is: true },
    { serial: 2958466, is: false },
    { serial: NaN, is: false },
  ])("given the serial $serial, a day: $is", ({ serial, is }) => {
    expect(isPlainDate(serial)).toBe(is);
  });
});

describe("a day in words", () => {
  test.each([
    { iso: "2026-03-31", long: "31 March 2026" },
    { iso: "2024-02-29", long: "29 February 2024" },
    { iso: "1900-03-01", long: "1 March 1900" },
  ])("$iso is $long, and back", ({ iso, long }) => {
    const date = fromIso(iso)!;
    expect(toLongDate(date)).toBe(long);
    expect(toIso(date)).toBe(iso);
  });
});

describe("days and months further", () => {
  test.each([
    { given: "a month from 31 January", from: "2027-01-31", months: 1, to: "2027-02-28" },
    { given: "the same in a leap year", from: "2028-01-31", months: 1, to: "2028-02-29" },
    { given: "over a year's end", from: "2026-11-30", months: 3, to: "2027-02-28" },
    { given: "backwards over a year's start", from: "2026-01-31", months: -2, to: "2025-11-30" },
    { given: "three years from a leap day", from: "2024-02-29", months: 36, to: "2027-02-28" },
    { given: "no month", from: "2026-08-31", months: 0, to: "2026-08-31" },
    { given: "twelve months back from December", from: "2026-12-31", months: -12, to: "2025-12-31" },
  ])("given $given", ({ from, months, to }) => {
    expect(toIso(addMonths(fromIso(from)!, months))).toBe(to);
  });

  test("given 31 December, the next day is in the next year", () => {
    expect(toIso(addDays(plainDate(2026, 12, 31), 1))).toBe("2027-01-01");
    expect(toIso(addDays(plainDate(2024, 3, 1), -1))).toBe("2024-02-29");
  });

  test.each([
    { year: 2027, month: 2, last: "2027-02-28" },
    { year: 2028, month: 2, last: "2028-02-29" },
    { year: 2026, month: 9, last: "2026-09-30" },
    { year: 2026, month: 12, last: "2026-12-31" },
  ])("the last day of $month/$year is $last", ({ year, month, last }) => {
    expect(toIso(lastDayOfMonth(year, month))).toBe(last);
  });
});

describe("the 1904 date system of older Mac workbooks", () => {
  test("given 1 January 2000, its serial there is 35064", () => {
    expect(toSerial1904(plainDate(2000, 1, 1))).toBe(35064);
    expect(fromSerial1904(35064)).toBe(plainDate(2000, 1, 1));
  });

  test("given serial 0, the day is 1 January 1904, and a serial past the last day is none", () => {
    expect(toIso(fromSerial1904(0)!)).toBe("1904-01-01");
    expect(fromSerial1904(LAST_DATE)).toBeUndefined();
    expect(FIRST_DATE).toBe(61);
  });
});
