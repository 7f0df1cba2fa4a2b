import { isReadable } from "../../functions/unreadable-setting";
import { countOf, inWords, isOrAre } from "../../answers/english";
import { addDays, toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { ReportingYear } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { mayMeanGroup } from "../membership/likely-meant";
import { meetingsAskedFor } from "./meetings-asked";
import { proposeSchedule, type ProposedReport } from "./propose-schedule";
import {
  boardMeetings,
  isOpenAllYear,
  isScheduled,
  isScheduledPerhaps,
  ordinaryIn,
  reportsAskedFor,
  yearlyDuties,
  yearOfDay,
} from "./yearly-duties";

/** A year whose meetings are looked at, and the first day on which a report may still be scheduled. */
interface LookedAt {
  readonly year: ReportingYear;
  readonly isCurrent: boolean;
  readonly from: PlainDate;
}

/**
 * Which groups have fewer slots in a year than their reports ask for, and which bodies fewer meetings than they are to
 * hold? What Schedule leaves out is proposed, spread evenly over the meetings to come. Looks at the reporting year of
 * `asAt`, and at the next one once its meetings are being entered. A body without any meeting in the workbook is left
 * alone: nothing has been entered for it yet; and so is every body while it cannot be read when a year starts. The reports
 * to a body whose year is still being entered wait until its meetings are there, or a report is scheduled for one. What may be
 * a group's, as its Group means none, is taken for its own.
 *
 * Source: GOV 10.3; MASA 7.2; TOR QA, EDU, EVYP; CSP 4.1 (groups that meet quarterly).
 */
export function* underSchedulingFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  if (!isReadable(register, YEAR_STARTS)) return;
  const current = yearOfDay(register, asAt);
  const next = yearOfDay(register, addDays(current.end, 1));
  for (const looked of [
    { year: current, isCurrent: true, from: asAt },
    { year: next, isCurrent: false, from: next.start },
  ]) {
    yield* tooFewMeetings(register, looked);
    yield* tooFewSlots(register, looked);
  }
}

function isLookedAt(register: Register, body: Group, { year, isCurrent }: LookedAt): boolean {
  return isCurrent ? register.meetingsOf(body.group).length > 0 : boardMeetings(register, body.group, year).length > 0;
}

function* tooFewMeetings(register: Register, looked: LookedAt): Iterable<RowFinding> {
  const { year } = looked;
  const receivers = new Set(register.all("Duties").flatMap(({ to }) => register.group(to) ?? []));
  for (const body of register.all("Groups")) {
    const asked = meetingsAskedFor(register, body, year.start);
    const held = boardMeetings(register, body.group, year).length;
    if (
      asked === null ||
      held + meetingsPerhaps(register, body, year) >= asked ||
      !isOpenAllYear(body, year) ||
      !isLookedAt(register, body, looked)
    )
      continue;
    const slots = receivers.has(body) ? ", so the groups that report to it have too few slots" : "";
    yield {
      severity: "warning",
      code: "too-few-meetings",
      table: "Groups",
      row: body,
      property: "meetingsPerYear",
      found: String(asked),
      message: `${body.group} has ${noneOr(held, "ordinary meeting")} in ${year.label} but is to hold ${asked}${slots}.`,
      fix: `Enter the missing meetings between ${toLongDate(year.start)} and ${toLongDate(year.end)}.`,
    };
  }
}

function* tooFewSlots(register: Register, looked: LookedAt): Iterable<RowFinding> {
  const { year, from } = looked;
  const duties = yearlyDuties(register, year);
  let proposed: readonly ProposedReport[] | null = duties.length > WORTH_PROPOSING ? [] : null;
  for (const yearly of duties) {
    const { group, body, duty } = yearly;
    if (!isLookedAt(register, body, looked)) continue;
    const asked = reportsAskedFor(register, yearly, year);
    const meetings = boardMeetings(register, body.group, year);
    if (isBeingEntered(register, body, year)) continue;
    const isCovered = (meeting: Meeting): boolean =>
      isScheduled(register, group, duty.kind, meeting) || isScheduledPerhaps(register, group, duty.kind, meeting);
    const scheduled = meetings.filter(isCovered).length;
    if (scheduled >= asked) continue;
    const tooFew = `${body.group} has ${meetings.length === 0 ? "" : "only "}${noneOr(meetings.length, "ordinary meeting")} in that year.`;
    proposed ??= proposeSchedule(register, year, { from }).rows;
    yield {
      severity: "warning",
      code: "under-scheduled",
      table: "Groups",
      row: group,
      property: "group",
      found: group.group,
      message: `${group.group} owes ${body.group} ${countOf(asked, `${duty.kind} report`)} in ${year.label}; ${scheduled === 0 ? "none is" : `${scheduled} ${isOrAre(scheduled)}`} scheduled.${meetings.length < asked ? ` ${tooFew}` : ""}`,
      fix: sayProposal(proposed, group, duty.kind),
    };
  }
}

/** The year's ordinary meetings that may be a body's: their Group means none. */
function meetingsPerhaps(register: Register, body: Group, year: ReportingYear): number {
  const ofNoGroup = ordinaryIn(register.unmatched.rows("Meetings"), year);
  return ofNoGroup.filter((meeting) => mayMeanGroup(register, meeting.group, body)).length;
}

/** Has a body fewer of the year's meetings than it is to hold, which is said of it, and no report scheduled for any of them? */
function isBeingEntered(register: Register, body: Group, year: ReportingYear): boolean {
  const meetings = boardMeetings(register, body.group, year);
  const isOfYear = new Set(meetings.map(({ meeting }) => keyOf(meeting)));
  return (
    meetings.length < (meetingsAskedFor(register, body, year.start) ?? 0) &&
    isOpenAllYear(body, year) &&
    !register.all("Schedule").some(({ meeting }) => isOfYear.has(keyOf(meeting)))
  );
}

/** Of more duties than this no even spread is looked for while the list of problems is made. */
const WORTH_PROPOSING = 24;

/** "no ordinary meeting", "2 ordinary meetings" */
function noneOr(count: number, unit: string): string {
  return count === 0 ? `no ${unit}` : countOf(count, unit);
}

function sayProposal(proposed: readonly ProposedReport[], group: Group, kind: string): string {
  const meetings = proposed
    .filter((row) => row.group === group.group && row.kind === kind)
    .map(({ meeting }) => meeting);
  if (meetings.length === 1) return `Add a row to Schedule for ${inWords(meetings)}.`;
  return meetings.length === 0
    ? "Add rows to Schedule."
    : `Add rows to Schedule for ${inWords(meetings)}, to spread the reports evenly over the meetings to come.`;
}
