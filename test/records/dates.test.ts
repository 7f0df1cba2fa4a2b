import { plainDate, type PlainDate } from "../../src/calendar/plain-date";
import { minuteOfDay, moment } from "../../src/calendar/time-of-day";
import { tables, type TableName } from "../../src/records/all-tables";
import { columnsOf } from "../../src/records/columns-of";
import { ColumnReader } from "../../src/records/reader";
import { dayOfOtherWeekday, monthNamed, readDate, readMoment, readTime, weekdayNamed } from "../../src/records/dates";

describe("a date as a cell holds it", () => {
  test.each([
    { cell: "31 February 2026", why: "February has no such day" },
    { cell: "31/13/2026", why: "there is no such month" },
    { cell: "03-2026", why: "it names no day" },
    { cell: "15 January 1900", why: "Excel's days before 1 March 1900 are not the calendar's" },
    { cell: "28/02/1900", why: "the same" },
    { cell: "1 Febtober 2026", why: "it is no month" },
    { cell: 0, why: "serials begin with 1" },
    { cell: 2_958_466, why: "no cell holds a day after 31 December 9999" },
    { cell: "not 15 December 2026", why: "it says which day it is not" },
    { cell: "after 19 June 2026", why: "it says before which day it is not" },
    { cell: "about 19/06/2026", why: "it is not sure" },
    { cell: "by 2026-06-19", why: "it may be any day before" },
    { cell: "19 June 2026 or so", why: "it is not sure" },
    { cell: "19 June 2026 tbc", why: "it is not settled" },
    { cell: "Monday 15 December 2026", why: "that is a Tuesday" },
    { cell: "15 December 2026 (Monday)", why: "that is a Tuesday" },
    { cell: "Wed 15/12/2026", why: "that is a Tuesday" },
    { cell: "Sunday", why: "it names no day" },
    { cell: "15 December 2026 25:00", why: "there is no such time" },
    { cell: "2026-06-30T23:30:00+15:00", why: "nowhere on earth is so far ahead" },
    { cell: "30/06/2026 10:00-11:00", why: "it is from one time to another" },
    { cell: "not 2026-06-30T23:30:00Z", why: "it says when it was not" },
    { cell: true, why: "it is a word" },
  ])("$cell is none: $why", ({ cell }) => expect(readDate(cell)).toBeUndefined());

  test.each([
    { cell: "1 March 1900", day: plainDate(1900, 3, 1) },
    { cell: "2026-3-1", day: plainDate(2026, 3, 1) },
    { cell: "1.3.2026", day: plainDate(2026, 3, 1) },
    { cell: "1st Sept. 2026", day: plainDate(2026, 9, 1) },
    { cell: "2026-03-31T10:30:00", day: plainDate(2026, 3, 31) },
    { cell: "2026-03-31T10:30:00.125", day: plainDate(2026, 3, 31) },
    { cell: "31/03/2026 10:30", day: plainDate(2026, 3, 31) },
    { cell: "31 March 2026 at 2.15 pm", day: plainDate(2026, 3, 31) },
    { cell: 46112.75, day: plainDate(2026, 3, 31) },
    { cell: 2_958_465.5, day: plainDate(9999, 12, 31) },
    { cell: "Tuesday 15 December 2026", day: plainDate(2026, 12, 15) },
    { cell: "TUES, 15/12/2026", day: plainDate(2026, 12, 15) },
    { cell: "Tue. 2026-12-15", day: plainDate(2026, 12, 15) },
    { cell: "15 December 2026 (Tuesday)", day: plainDate(2026, 12, 15) },
    { cell: "15/12/2026, Tue", day: plainDate(2026, 12, 15) },
    { cell: "Weds 16 December 2026 10:30", day: plainDate(2026, 12, 16) },
    { cell: "31\u00a0March\u200b 2026", day: plainDate(2026, 3, 31) },
    { cell: "31\u201103\u20132026", day: plainDate(2026, 3, 31) },
    { cell: "\uff13\uff11/03/2026", day: plainDate(2026, 3, 31) },
  ])("$cell is read", ({ cell, day }) => expect(readDate(cell)).toBe(day));

  test.each([
    ["Monday 15 December 2026", plainDate(2026, 12, 15)],
    ["15/12/2026 (Mon)", plainDate(2026, 12, 15)],
    ["Mon 15 December 2026 10:30", plainDate(2026, 12, 15)],
    ["Tuesday 15 December 2026", undefined],
    ["not 15 December 2026", undefined],
    ["15 December 2026", undefined],
  ])("%s: beside another weekday stands %s", (written, day) => expect(dayOfOtherWeekday(written)).toBe(day));

  test.each([
    ["sept", 9],
    ["Sep", 9],
    ["SEPTEMBER", 9],
    ["jun", 6],
    ["july", 7],
    ["ju", undefined],
    ["mayday", undefined],
    ["septembre", undefined],
  ])("%s is the month %s", (name, month) => expect(monthNamed(name)).toBe(month));

  test.each([
    ["Sun", 0],
    ["thurs", 4],
    ["WEDS", 3],
    ["Saturday", 6],
    ["tu", undefined],
    ["not", undefined],
    ["monthly", undefined],
  ])("%s is the weekday %s", (name, weekday) => expect(weekdayNamed(name)).toBe(weekday));
});

// In 2026 England's clocks are an hour ahead from 01:00 UTC on 29 March to 01:00 UTC on 25 October.
describe("a moment with Z or an offset is London's, alike in columns of dates, of times and of moments", () => {
  const at = (month: number, day: number, hour: number, minute: number) => ({
    day: plainDate(2026, month, day),
    time: minuteOfDay(hour, minute),
  });
  test.each([
    { cell: "2026-06-30T23:30:00Z", is: at(7, 1, 0, 30) },
    { cell: "2026-06-30T22:59:59.999Z", is: at(6, 30, 23, 59) },
    { cell: "2026-06-30T23:00Z", is: at(7, 1, 0, 0) },
    { cell: "2026-01-15T23:30:00Z", is: at(1, 15, 23, 30) },
    { cell: "2026-03-29T00:59:00Z", is: at(3, 29, 0, 59) },
    { cell: "2026-03-29T01:00:00Z", is: at(3, 29, 2, 0) },
    { cell: "2026-10-25T00:30:00Z", is: at(10, 25, 1, 30) },
    { cell: "2026-10-25T01:30:00Z", is: at(10, 25, 1, 30) },
    { cell: "2026-06-30T23:30:00+01:00", is: at(6, 30, 23, 30) },
    { cell: "2026-07-01T00:30:00.000+05:30", is: at(6, 30, 20, 0) },
    { cell: "2026-06-30 18:30:00-0500", is: at(7, 1, 0, 30) },
    { cell: "2026-06-30 23:30:00 +00", is: at(7, 1, 0, 30) },
    { cell: "Tue, 30 Jun 2026 23:30:00 GMT", is: at(7, 1, 0, 30) },
    { cell: "Tue, 30 Jun 2026 23:30:00 +0000", is: at(7, 1, 0, 30) },
    { cell: "30/06/2026 23:30 UTC", is: at(7, 1, 0, 30) },
    { cell: "2026-06-30T23:30:00", is: at(6, 30, 23, 30) },
    { cell: "2026-06-30 23:30:00.500", is: at(6, 30, 23, 30) },
    { cell: "30/06/2026 11:30 pm", is: at(6, 30, 23, 30) },
    { cell: "30 June 2026, 23.30", is: at(6, 30, 23, 30) },
    { cell: 46203 + 23.5 / 24, is: at(6, 30, 23, 30) },
  ])("$cell", ({ cell, is }) =>
    expect([readDate(cell), readTime(cell), readMoment(cell)]).toEqual([is.day, is.time, moment(is.day, is.time)]),
  );

  test("seconds are read to the nearest minute of the day, as a serial's are", () => {
    const written = (clock: string) => readTime(`2026-06-30T${clock}`);
    const serial = (seconds: number) => readTime(46203 + seconds / 86_400);
    expect([written("10:30:29"), written("10:30:31"), written("23:59:45")]).toEqual([630, 631, 1439]);
    expect([serial(37829), serial(37831), serial(86385)]).toEqual([630, 631, 1439]);
  });

  test("a date alone is its midnight as a moment, and no time of day", () => {
    expect(readMoment("30/06/2026")).toBe(46203 * 1440);
    expect(readTime("30/06/2026")).toBeUndefined();
  });
});

describe("a time of day as a cell holds it", () => {
  test.each([
    ["10:30", 630],
    ["9.05", 545],
    ["2:15 pm", 855],
    ["2.15p.m.", 855],
    ["12 am", 0],
    ["10:30:00.000", 630],
    ["10:30\u200b", 630],
    ["\uff11\uff10:30", 630],
    ["not 10:30", undefined],
    ["after 10:30", undefined],
    ["Monday 10:30", undefined],
    ["10:30 or so", undefined],
    ["10:30Z", undefined],
    ["23:30-11:00", undefined],
    ["Wed 30/06/2026 10:30", undefined],
    ["1030", undefined],
    ["10:60", undefined],
    ["13 pm", undefined],
    [-0.5, undefined],
    [0.4375, 630],
  ])("%j is %s", (cell, minute) => expect(readTime(cell)).toBe(minute));
});

describe("where something happened or is due, a day before 2000 is none; From and To may be any, but a year alone", () => {
  const columns = (Object.keys(tables) as TableName[]).flatMap((table) =>
    Object.values(columnsOf(table))
      .filter(({ kind }) => kind === "date" || kind === "moment")
      .map((column) => ({ table, column, isSpan: column.header === "From" || column.header === "To" })),
  );
  const found = (isSpan: boolean, cell: string | number) =>
    columns.filter((each) => each.isSpan === isSpan && each.column.read(cell) !== undefined).length;
  const dates = columns.filter(({ isSpan }) => !isSpan).length;
  const spans = columns.length - dates;

  test("there are both kinds", () => expect([dates > 20, spans]).toEqual([true, 6]));

  test.each([
    1,
    60,
    1900,
    2026,
    2026.5,
    2099,
    36525,
    36525.9,
    "18 July 1905",
    "31/12/1999",
    "1999-12-31T23:30:00Z",
    "2026",
  ])("%s in none of them", (cell) => expect(found(false, cell)).toBe(0));

  test.each([36526, "1 January 2000", "01/01/2000", 46112, 46112.5])("%s in each of them", (cell) =>
    expect(found(false, cell)).toBe(dates),
  );

  test.each([1, 60, 1899, 2100, 36525, "18 July 1905", "31/12/1999", 2026.5])("%s in From and To", (cell) =>
    expect(found(true, cell)).toBe(spans),
  );

  test.each([1900, 2026, 2099, "2026"])("%s, a year alone, in neither", (cell) => expect(found(true, cell)).toBe(0));
});

test("a serial is itself the day", () => expect(readDate(46203)).toBe(46203 as PlainDate));

test("a year alone is none in a workbook that counts days from 1904 either", () => {
  const read = (raw: number) => new ColumnReader("from", tables.Seats.columns.from, true).read(raw).value;
  expect([read(2026), read(46203 - 1462)]).toEqual([null, 46203]);
});
