import { addDays, addMonths, dayOf, monthOf, type PlainDate, yearOf } from "../../calendar/plain-date";
import type { Group } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { isOrdinary } from "./meeting-pattern";
import { nthWeekday } from "./nth-weekday";
import type { MeetingPattern } from "./reasons";

/** A day proposed for an ordinary meeting of a body. */
export interface ProposedDay {
  readonly date: PlainDate;
  /** The day that the pattern gives, where that is no working day and another was taken; null otherwise. */
  readonly insteadOf: PlainDate | null;
}

/**
 * On which days should a body meet from one day to another, both counted in, by its pattern? A month in which it has an ordinary
 * meeting already is left out, a day with one less than 15 days off, as one that was moved, and a day on which it is not open. Where the day is no working day, it is the same
 * weekday a week later, else a week earlier, in that month; else the next working day.
 *
 * Source: GOV 10.3a; GOV 8.5 (working days).
 * @example proposeMeetings(register, board, { pattern, from, to })[0] // { date: 1 June 2027, insteadOf: null }
 */
export function proposeMeetings(
  register: Register,
  group: Group,
  { pattern, from, to }: { readonly pattern: MeetingPattern; readonly from: PlainDate; readonly to: PlainDate },
): readonly ProposedDay[] {
  const entered = register.meetingsOf(group.group).filter(isOrdinary);
  const isTaken = (day: PlainDate): boolean =>
    entered.some(({ date }) => monthKey(date) === monthKey(day) || Math.abs(date - day) < DAYS_APART);
  const proposed: ProposedDay[] = [];
  const firstOfMonth = addDays(from, 1 - dayOf(from));
  for (let month = firstOfMonth; month <= to; month = addMonths(month, 1)) {
    if (!pattern.months.includes(monthOf(month))) continue;
    const day = nthWeekday({ year: yearOf(month), month: monthOf(month) }, pattern.nth, pattern.weekday);
    const date = onWorkingDay(register, day);
    if (isTaken(day)) continue;
    if (date < from || date > to || !isInForce(group, date)) continue;
    proposed.push({ date, insteadOf: date === day ? null : day });
  }
  return proposed;
}

/** A meeting so near is the one that the pattern means. */
const DAYS_APART = 15;

function onWorkingDay({ workingDays }: Register, day: PlainDate): PlainDate {
  if (workingDays.isWorkingDay(day)) return day;
  const inMonth = [addDays(day, 7), addDays(day, -7)].filter((each) => monthOf(each) === monthOf(day));
  return inMonth.find((each) => workingDays.isWorkingDay(each)) ?? workingDays.after(day, 1);
}

function monthKey(date: PlainDate): number {
  return yearOf(date) * 12 + monthOf(date);
}
