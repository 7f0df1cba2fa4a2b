import { addMonths as monthsLater } from "date-fns/addMonths";
import { endOfQuarter } from "date-fns/endOfQuarter";
import { format } from "date-fns/format";
import { lastDayOfMonth as endOfMonth } from "date-fns/lastDayOfMonth";
import { enGB } from "date-fns/locale/en-GB";
import { startOfQuarter } from "date-fns/startOfQuarter";
import * as fc from "fast-check";
import {
  addMonths,
  FIRST_DATE,
  lastDayOfMonth,
  partsOf,
  plainDate,
  toIso,
  toLongDate,
  weekdayOf,
  type PlainDate,
} from "../../src/calendar/plain-date";
import { quarterOf } from "../../src/calendar/reporting-year";
import { readDate } from "../../src/records/dates";

/** Days that a workbook of ours may hold, 1 March 1900 to 2200, and each as JavaScript's own. */
const days = fc
  .integer({ min: FIRST_DATE, max: plainDate(2200, 12, 31) })
  .map((serial) => ({ day: serial as PlainDate, date: dateOf(serial as PlainDate) }))
  // Samoa left a day out: in its time zone JavaScript has no 30 December 2011.
  .filter(({ day, date }) => date.getDate() === partsOf(day).day);

function dateOf(day: PlainDate): Date {
  const { year, month, day: ofMonth } = partsOf(day);
  return new Date(year, month - 1, ofMonth);
}

const written = (date: Date, as: string): string => format(date, as, { locale: enGB });

describe("a day without a time zone is the day that date-fns knows", () => {
  test("written as people in England read it, with its weekday", () =>
    fc.assert(
      fc.property(days, ({ day, date }) => {
        expect([toLongDate(day), toIso(day), weekdayOf(day)]).toEqual([
          written(date, "d MMMM yyyy"),
          written(date, "yyyy-MM-dd"),
          date.getDay(),
        ]);
      }),
    ));

  test.each(["d MMMM yyyy", "d MMM yyyy", "do MMMM yyyy", "EEEE d MMMM yyyy", "EEE, d MMM yyyy", "dd/MM/yyyy", "P"])(
    "a cell in which it is typed as %s is read",
    (as) => fc.assert(fc.property(days, ({ day, date }) => expect(readDate(written(date, as))).toBe(day))),
  );

  test("months later and earlier, the last day of a short month included", () =>
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), ({ day, date }, months) => {
        const later = monthsLater(date, months);
        fc.pre(later.getFullYear() > 1900);
        expect(toIso(addMonths(day, months))).toBe(written(later, "yyyy-MM-dd"));
      }),
    ));

  test("the last day of its month and the quarter it is in, in years that begin in January and in April", () =>
    fc.assert(
      fc.property(days, fc.constantFrom(1 as const, 4 as const), ({ day, date }, startMonth) => {
        fc.pre(date.getFullYear() > 1901);
        const { year, month } = partsOf(day);
        const { start, end } = quarterOf(day, startMonth);
        expect([lastDayOfMonth(year, month), start, end].map(toIso)).toEqual(
          [endOfMonth(date), startOfQuarter(date), endOfQuarter(date)].map((each) => written(each, "yyyy-MM-dd")),
        );
      }),
    ));
});
