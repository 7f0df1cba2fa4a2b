import { addDays, toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { ReportingYear } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { provisionOn } from "../../sources/provisions/provision-on";
import type { Finding } from "../finding";
import { boardMeetings, isScheduled, reportsAskedFor, yearlyDuties, yearOfDay } from "./yearly-duties";

/**
 * Which groups have fewer slots in a year than their reports ask for, and which receiving bodies fewer meetings than
 * they are to hold? Looks at the reporting year of `asAt`, and at the next one once its meetings are being entered. A body
 * without any meeting in the workbook is not looked at: nothing has been entered for it yet.
 *
 * Source: GOV 10.3; MASA 7.2.
 */
export function* underSchedulingFindings(register: Register, asAt: PlainDate): Iterable<Finding> {
  const current = yearOfDay(register, asAt);
  const next = yearOfDay(register, addDays(current.end, 1));
  for (const year of [current, next]) {
    yield* tooFewMeetings(register, year, year === current);
    yield* tooFewSlots(register, year, year === current);
  }
}

function isLookedAt(register: Register, body: Group, year: ReportingYear, isCurrent: boolean): boolean {
  return isCurrent ? register.meetingsOf(body.group).length > 0 : boardMeetings(register, body.group, year).length > 0;
}

function* tooFewMeetings(register: Register, year: ReportingYear, isCurrent: boolean): Iterable<Finding> {
  const receivers = new Set(register.all("Duties").flatMap(({ to }) => register.group(to) ?? []));
  for (const body of receivers) {
    const asked = meetingsAskedFor(body, year.end);
    const held = boardMeetings(register, body.group, year).length;
    if (asked === null || held >= asked || !isLookedAt(register, body, year, isCurrent)) continue;
    yield {
      severity: "warning", code: "too-few-meetings", table: "Groups", row: body, property: "meetingsPerYear", found: String(asked),
      message: `${body.group} has ${held} ordinary meetings in ${year.label} and is to hold ${asked}: the groups that report to each of them have fewer slots than they owe reports.`,
      fix: `Enter the missing meetings between ${toLongDate(year.start)} and ${toLongDate(year.end)}.`,
    };
  }
}

/** The number in Groups; for the Executive Board, where that is blank, the quarterly meetings of the documents. */
function meetingsAskedFor(body: Group, day: PlainDate): number | null {
  if (body.meetingsPerYear !== null) return body.meetingsPerYear;
  const quarterly = provisionOn("meetings.boardTimesPerYear", day);
  return keyOf(body.group) === "eb" && quarterly.status === "in force" ? quarterly.value : null;
}

function* tooFewSlots(register: Register, year: ReportingYear, isCurrent: boolean): Iterable<Finding> {
  for (const yearly of yearlyDuties(register, year)) {
    const { group, body, duty } = yearly;
    if (!isLookedAt(register, body, year, isCurrent)) continue;
    const asked = reportsAskedFor(register, yearly, year);
    const meetings = boardMeetings(register, body.group, year);
    const scheduled = meetings.filter((meeting) => isScheduled(register, group, duty.kind, meeting)).length;
    if (scheduled >= asked) continue;
    const room = meetings.length < asked ? ` ${body.group} has only ${meetings.length} ordinary meetings in that year.` : "";
    yield {
      severity: "warning", code: "under-scheduled", table: "Groups", row: group, property: "group", found: group.group,
      message: `${group.group} owes ${body.group} ${asked} ${duty.kind} ${asked === 1 ? "report" : "reports"} in ${year.label}; ${scheduled} ${scheduled === 1 ? "is" : "are"} scheduled.${room}`,
      fix: "Add rows to Schedule; the pane can propose them.",
    };
  }
}
