import type { Answer } from "../../answers/answer";
import { LAST_DATE, type PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { type DaysCounted, holidayInDoubt } from "./doubtful-holidays";
import { holidaysUnknown } from "./holidays-known";
import { answered, wrongQuestion } from "./words";

/**
 * Which day is n working days after a day, or before it with a negative n? Counts like Excel's WORKDAY: the first day
 * is not counted, a fraction of n is cut off, and n = 0 is the day itself. Excel's days before March 1900 are counted as Excel counts them; outside its calendar: a
 * wrong question.
 *
 * Source: GOV 8.5.
 * @example workingDayFrom(register, plainDate(2026, 6, 1), -7) // 20 May 2026: 25 May is a bank holiday
 */
export function workingDayFrom(register: Register, from: PlainDate, n: number): Answer<PlainDate> {
  const workingDays = Math.trunc(n);
  const to = register.workingDays.after(from, workingDays);
  if (to < 1 || to > LAST_DATE) return wrongQuestion({ kind: "off the calendar", from, workingDays }, "GOV 8.5");
  const inDoubt = holidayInDoubt(register, countedBetween(from, to), "GOV 8.5");
  if (inDoubt !== null) return inDoubt;
  return answered(
    to,
    { kind: "counted", from, to, workingDays, unknown: holidaysUnknown(register, from, to) },
    "GOV 8.5",
  );
}

/**
 * How many working days lie between two days? `from` is not counted, `to` is. Negative where `to` is earlier.
 *
 * Source: GOV 8.5.
 * @example workingDaysBetween(register, plainDate(2026, 5, 22), plainDate(2026, 5, 26)) // 1: a weekend and a bank holiday between
 */
export function workingDaysBetween(register: Register, from: PlainDate, to: PlainDate): Answer<number> {
  const workingDays = register.workingDays.between(from, to);
  const inDoubt = holidayInDoubt(register, countedBetween(from, to), "GOV 8.5");
  if (inDoubt !== null) return inDoubt;
  return answered(
    workingDays,
    { kind: "counted", from, to, workingDays, unknown: holidaysUnknown(register, from, to) },
    "GOV 8.5",
  );
}

/** The days between, the first not counted, in whichever direction. */
function countedBetween(from: PlainDate, to: PlainDate): DaysCounted {
  return to >= from ? { first: from + 1, last: to } : { first: to, last: from - 1 };
}
