import { plainDate, type PlainDate } from "../../calendar/plain-date";
import { FIRST_BUILT_IN_YEAR } from "../../calendar/working-days";
import type { Register } from "../../register/register";
import type { HolidaysUnknown } from "./reasons";

/**
 * Does a count of working days reach a year whose bank holidays are not known? Then the years that are known, for a warning
 * beside the answer; null where every day lies within them.
 *
 * Source: GOV 8.5.
 * @example holidaysUnknown(register, plainDate(2036, 1, 7)) // { firstKnownYear: 2012, lastKnownYear: 2035 }
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
  return days.every((day) => day >= known.from && day <= known.to) ? null : known.years;
}
