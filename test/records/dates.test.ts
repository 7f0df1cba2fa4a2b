import { plainDate } from "../../src/calendar/plain-date";
import { monthNamed, readDate } from "../../src/records/dates";

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
  ])("$cell is none: $why", ({ cell }) => expect(readDate(cell)).toBeUndefined());

  test.each([
    { cell: "1 March 1900", day: plainDate(1900, 3, 1) },
    { cell: "2026-3-1", day: plainDate(2026, 3, 1) },
    { cell: "1.3.2026", day: plainDate(2026, 3, 1) },
    { cell: "1st Sept. 2026", day: plainDate(2026, 9, 1) },
    { cell: "2026-03-31T10:30:00Z", day: plainDate(2026, 3, 31) },
    { cell: 46112.75, day: plainDate(2026, 3, 31) },
    { cell: 2_958_465.5, day: plainDate(9999, 12, 31) },
  ])("$cell is read", ({ cell, day }) => expect(readDate(cell)).toBe(day));

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
});
