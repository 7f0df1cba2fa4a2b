import { addDays, addMonths, type PlainDate } from "../../calendar/plain-date";
import { reportingYearStarting } from "../../calendar/reporting-year";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { monthOf, yearOf } from "../../calendar/plain-date";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";

/** Something to choose, and how it is called. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The days looked at, both counted in. */
interface Span extends Choice {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whose attendance is looked at, and when. */
export interface AttendanceWanted {
  /** A group's code; "" for the Executive Board. */
  readonly group: string;
  /** "" for the last twelve months. */
  readonly period: string;
}

export interface AttendanceChoices {
  readonly groups: readonly Choice[];
  readonly periods: readonly Choice[];
  readonly group: Group;
  readonly period: Span;
}

/** So many reporting years back are offered. */
const MOST_YEARS = 6;

/**
 * Which groups and periods can be looked at, and which of them are? The groups that have a meeting; the last twelve months,
 * and the reporting years in which the group met. Null where no group has a meeting.
 */
export function attendanceChoices(
  register: Register,
  wanted: AttendanceWanted,
  today: PlainDate,
): AttendanceChoices | null {
  const groups = register.all("Groups").filter(({ group }) => register.meetingsOf(group).length > 0);
  const chosen =
    groups.find(({ group }) => group === wanted.group) ?? groups.find(({ group }) => group === BOARD) ?? groups[0];
  if (chosen === undefined) return null;
  const lastTwelve = {
    value: "",
    label: "Last 12 months",
    from: addDays(addMonths(today, -12), 1),
    to: today,
  };
  const periods = [lastTwelve, ...yearsMet(register, chosen, today)];
  return {
    groups: groups.map(({ group, name }) => ({ value: group, label: name })),
    periods: periods.map(({ value, label }) => ({ value, label })),
    group: chosen,
    period: periods.find(({ value }) => value === wanted.period) ?? lastTwelve,
  };
}

function yearsMet(register: Register, { group }: Group, today: PlainDate): readonly Span[] {
  const days = register
    .meetingsOf(group)
    .map(({ date }) => date)
    .filter((date) => date <= today);
  const current = yearOfDay(register, today).start;
  return Array.from({ length: MOST_YEARS }, (_, back) =>
    reportingYearStarting(yearOf(current) - back, monthOf(current)),
  )
    .filter(({ start, end }) => days.some((day) => day >= start && day <= end))
    .map(({ start, end, label }) => ({
      value: label,
      label: start === current ? `${label} so far` : label,
      from: start,
      to: end < today ? end : today,
    }));
}
