import { bankHolidaysOf, easterSunday, LAST_PUBLISHED_YEAR } from "../../src/calendar/bank-holidays";
import { plainDate, toIso, toLongDate, weekdayOf } from "../../src/calendar/plain-date";
import { ENGLAND } from "./england-bank-holidays";

const SHORT_DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

function asPrinted(year: number): readonly string[] {
  return bankHolidaysOf(year).map(({ date, name, substitute }) => {
    const dayAndMonth = toLongDate(date).replace(/ \d{4}$/, "");
    return `${SHORT_DAYS[weekdayOf(date)]} ${dayAndMonth} ${name}${substitute ? "*" : ""}`;
  });
}

describe("GOV 8.5: bank holidays in England, as GOV.UK published them", () => {
  test.each(Object.entries(ENGLAND))(
    "given %s, every day and name of the published list and no other",
    (year, printed) => {
      expect(asPrinted(Number(year))).toEqual(printed.split("\n").map((line) => line.trim()));
    },
  );

  test("given the list, it covers 2012 to 2027 without a gap", () => {
    expect(Object.keys(ENGLAND).map(Number)).toEqual(Array.from({ length: 16 }, (_, index) => 2012 + index));
  });
});

describe("GOV 8.5: years that are not published yet", () => {
  test.each([
    { given: "the last published year", year: 2027, published: true },
    { given: "the year after it", year: 2028, published: false },
  ])("given $given, published is $published", ({ year, published }) => {
    expect(bankHolidaysOf(year).map((holiday) => holiday.published)).toEqual(Array<boolean>(8).fill(published));
    expect(LAST_PUBLISHED_YEAR).toBe(2027);
  });

  test("given 2028, whose New Year's Day is a Saturday and whose Easter is 16 April, the rule projects eight days", () => {
    expect(asPrinted(2028)).toEqual([
      "Mon 3 January New Year’s Day*",
      "Fri 14 April Good Friday",
      "Mon 17 April Easter Monday",
      "Mon 1 May Early May bank holiday",
      "Mon 29 May Spring bank holiday",
      "Mon 28 August Summer bank holiday",
      "Mon 25 December Christmas Day",
      "Tue 26 December Boxing Day",
    ]);
  });

  test.each([1900, 9999, 2026.5])("given %s, a year outside the calendar, it refuses", (year) => {
    expect(() => bankHolidaysOf(year)).toThrow(RangeError);
  });
});

describe("bank holidays before 2012", () => {
  test.each([
    { year: 1995, given: "VE day moved the May holiday", has: plainDate(1995, 5, 8), lacks: plainDate(1995, 5, 1) },
    {
      year: 2002,
      given: "the Golden Jubilee moved the spring holiday",
      has: plainDate(2002, 6, 4),
      lacks: plainDate(2002, 5, 27),
    },
  ])("given $year, when $given", ({ year, has, lacks }) => {
    const days = bankHolidaysOf(year).map(({ date }) => date);
    expect(days).toContain(has);
    expect(days).not.toContain(lacks);
  });
});

describe("Easter Sunday, from the tables of the Book of Common Prayer", () => {
  test.each([
    { given: "the earliest of the century before", year: 1913, easter: "1913-03-23" },
    { given: "the latest possible", year: 1943, easter: "1943-04-25" },
    { given: "one of the two exceptions to the tables", year: 1954, easter: "1954-04-18" },
    { given: "the other exception", year: 1981, easter: "1981-04-19" },
    { given: "a leap century", year: 2000, easter: "2000-04-23" },
    { given: "an early one", year: 2008, easter: "2008-03-23" },
    { given: "the latest again", year: 2038, easter: "2038-04-25" },
    { given: "exceptional twice", year: 2049, easter: "2049-04-18" },
  ])("given $year, $given, it is $easter", ({ year, easter }) => {
    expect(toIso(easterSunday(year))).toBe(easter);
  });
});
