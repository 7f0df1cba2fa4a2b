import type { PlainDate } from "../../calendar/plain-date";
import { reportingYearOf, type ReportingYear } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import { type Meeting, isOrdinary } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Duty } from "../../records/reporting";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { mayMeanGroup } from "../membership/likely-meant";
import { kindOf } from "./expected-reports";
import { readFrequency } from "./frequency";

/** A duty to report so many times a year to a body whose meetings are in the workbook. */
export interface YearlyDuty {
  readonly duty: Duty;
  readonly group: Group;
  readonly body: Group;
  readonly perYear: number;
}

/** The reporting year a day is in, by the setting Year.Starts. */
export function yearOfDay(register: Register, day: PlainDate): ReportingYear {
  return reportingYearOf(day, provisionOn(register, YEAR_STARTS, day).value);
}

/**
 * Which duties ask for a number of reports in a year to a body of the workbook? Not those
 * of every meeting, as required, or to anyone outside; and not those of a group that is not open the whole year.
 *
 * Source: GOV 10.3b, 10.3c; MASA 7.2.
 */
export function yearlyDuties(register: Register, year: ReportingYear): readonly YearlyDuty[] {
  return register.all("Duties").flatMap((duty) => {
    const frequency = readFrequency(duty.timesPerYear);
    const [group, body] = [register.group(duty.group), register.group(duty.to)];
    if (frequency.kind !== "times" || group === undefined || body === undefined || !isOpenAllYear(group, year))
      return [];
    return [{ duty, group, body, perYear: frequency.perYear }];
  });
}

/** Does a group sit from the first day of a year to its last? */
export function isOpenAllYear({ from, to }: Group, year: ReportingYear): boolean {
  return (from === null || from <= year.start) && (to === null || to >= year.end);
}

/** The ordinary meetings of a body in a year that are not cancelled, earliest first. */
export function boardMeetings(register: Register, body: string, year: ReportingYear): readonly Meeting[] {
  return ordinaryIn(register.meetingsOf(body), year);
}

/** Which of these meetings are ordinary ones in a year, and not cancelled? */
export function ordinaryIn(meetings: readonly Meeting[], { start, end }: ReportingYear): readonly Meeting[] {
  return meetings.filter(
    ({ date, kind, status }) => date >= start && date <= end && isOrdinary({ kind }) && status !== "Cancelled",
  );
}

/** Is a group's report of a kind in Schedule, or in Reports, for a meeting? */
export function isScheduled(register: Register, group: Group, kind: string, meeting: Meeting): boolean {
  return hasRow(register, meeting, kind, (row) => register.group(row.group) === group);
}

/** The same by a row that may be the group's: its Group means none. */
export function isScheduledPerhaps(register: Register, group: Group, kind: string, meeting: Meeting): boolean {
  return hasRow(
    register,
    meeting,
    kind,
    (row) => register.group(row.group) === undefined && mayMeanGroup(register, row.group, group),
  );
}

function hasRow(
  register: Register,
  { meeting }: Meeting,
  kind: string,
  isOf: (row: { readonly group: string }) => boolean,
): boolean {
  const same = (row: { readonly group: string; readonly kind: string }): boolean =>
    isOf(row) && keyOf(kindOf(row)) === keyOf(kind);
  return (
    register.where("Schedule", "meeting", meeting).some(same) ||
    register.where("Reports", "forMeeting", meeting).some(same)
  );
}

/**
 * How many reports of a duty does one year ask for? The number itself, a fraction rounded up. Less than once a year:
 * none where one is scheduled in an earlier year that still covers this one.
 *
 * Source: GOV 10.3b, 10.3c.
 * @example reportsAskedFor(register, everyOtherYear, year) // 0 where last year had one, else 1
 */
export function reportsAskedFor(
  register: Register,
  { duty, group, body, perYear }: YearlyDuty,
  year: ReportingYear,
): number {
  if (perYear >= 1) return Math.ceil(perYear - 1e-9);
  let start = year.start;
  for (let back = Math.round(1 / perYear) - 1; back > 0; back--) {
    const before = yearOfDay(register, (start - 1) as PlainDate);
    if (boardMeetings(register, body.group, before).some((meeting) => isScheduled(register, group, duty.kind, meeting)))
      return 0;
    start = before.start;
  }
  return 1;
}
