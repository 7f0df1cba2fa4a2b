import { plainDate, type PlainDate } from "../../calendar/plain-date";
import { FIRST_BUILT_IN_YEAR } from "../../calendar/built-in-years";
import type { Register } from "../../register/register";
import { unreadHolidays } from "./doubtful-holidays";
import type { HolidaysUnknown } from "./reasons";

/**
 * Does a count of working days reach a year whose bank holidays are not known, or go over a day that a row of Holidays may be
 * about that cannot be read? Then both, for a warning beside the answer; null where nothing is unknown.
 *
 * Source: GOV 8.5.
 * @example holidaysUnknown(register, plainDate(2036, 1, 7)) // { isBeyond: true, firstKnownYear: 2012, lastKnownYear: 2035, unread: [] }
 */
export function holidaysUnknown(register: Register, ...days: readonly PlainDate[]): HolidaysUnknown | null {
  const known = register.remember("holidays known", "", () => {
    const { lastKnownYear } = register.workingDays;
    return {
      from: plainDate(FIRST_BUILT_IN_YEAR, 1, 1),
      to: plainDate(lastKnownYear, 12, 31),
      years: { firstKnownYear: FIRST_BUILT_IN_YEAR, lastKnownYear },
    };
  });
  const isBeyond = days.some((day) => day < known.from || day > known.to);
  const unread = unreadHolidays(register, { first: Math.min(...days), last: Math.max(...days) });
  return isBeyond || unread.length > 0 ? { ...known.years, isBeyond, unread } : null;
}
