import { countOf, inWords } from "../../answers/english";
import { addDays, toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { ReportingYear } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";
import { BOARD_TIMES_PER_YEAR, QUARTERLY_GROUPS } from "../../sources/provisions/reporting";
import { proposeSchedule, type ProposedReport } from "./propose-schedule";
import { boardMeetings, isOpenAllYear, isScheduled, reportsAskedFor, yearlyDuties, yearOfDay } from "./yearly-duties";

/**
 * Which groups have fewer slots in a year than their reports ask for, and which bodies fewer meetings than
 * they are to hold? What Schedule leaves out is proposed, spread evenly over the meetings to come. Looks at the reporting year of `asAt`, and at the next one once its meetings are being entered. A body
 * without any meeting in the workbook is not looked at: nothing has been entered for it yet.
 *
 * Source: GOV 10.3; MASA 7.2; TOR QA, EDU, EVYP; CSP 4.1 (groups that meet quarterly).
 */
export function* underSchedulingFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const current = yearOfDay(register, asAt);
  const next = yearOfDay(register, addDays(current.end, 1));
  for (const year of [current, next]) {
    yield* tooFewMeetings(register, year, year === current);
    yield* tooFewSlots(register, year, asAt, year === current);
  }
}

function isLookedAt(register: Register, body: Group, year: ReportingYear, isCurrent: boolean): boolean {
  return isCurrent ? register.meetingsOf(body.group).length > 0 : boardMeetings(register, body.group, year).length > 0;
}

function* tooFewMeetings(register: Register, year: ReportingYear, isCurrent: boolean): Iterable<RowFinding> {
  const receivers = new Set(register.all("Duties").flatMap(({ to }) => register.group(to) ?? []));
  for (const body of register.all("Groups")) {
    const asked = meetingsAskedFor(register, body, year.end);
    const held = boardMeetings(register, body.group, year).length;
    if (asked === null || held >= asked || !isOpenAllYear(body, year) || !isLookedAt(register, body, year, isCurrent))
      continue;
    const slots = receivers.has(body) ? ": the groups that report to it have fewer slots for their reports" : "";
    yield {
      severity: "warning",
      code: "too-few-meetings",
      table: "Groups",
      row: body,
      property: "meetingsPerYear",
      found: String(asked),
      message: `${body.group} has ${countOf(held, "ordinary meeting")} in ${year.label} and is to hold ${asked}${slots}.`,
      fix: `Enter the missing meetings between ${toLongDate(year.start)} and ${toLongDate(year.end)}.`,
    };
  }
}

/** The number in Groups; for the Executive Board and the groups that meet quarterly, where that is blank, the documents'. */
function meetingsAskedFor(register: Register, body: Group, day: PlainDate): number | null {
  if (body.meetingsPerYear !== null) return body.meetingsPerYear;
  const [board, quarterly] = [
    provisionOn(register, BOARD_TIMES_PER_YEAR, day),
    provisionOn(register, QUARTERLY_GROUPS, day),
  ];
  if (keyOf(body.group) === keyOf(BOARD)) return board.status === "in force" ? board.value : null;
  return quarterly.status === "in force" && quarterly.value.some((code) => keyOf(code) === keyOf(body.group))
    ? QUARTERS
    : null;
}

const QUARTERS = 4;

function* tooFewSlots(
  register: Register,
  year: ReportingYear,
  asAt: PlainDate,
  isCurrent: boolean,
): Iterable<RowFinding> {
  const duties = yearlyDuties(register, year);
  let proposed: readonly ProposedReport[] | null = duties.length > WORTH_PROPOSING ? [] : null;
  for (const yearly of duties) {
    const { group, body, duty } = yearly;
    if (!isLookedAt(register, body, year, isCurrent)) continue;
    const asked = reportsAskedFor(register, yearly, year);
    const meetings = boardMeetings(register, body.group, year);
    const scheduled = meetings.filter((meeting) => isScheduled(register, group, duty.kind, meeting)).length;
    if (scheduled >= asked) continue;
    const room =
      meetings.length < asked
        ? ` ${body.group} has only ${countOf(meetings.length, "ordinary meeting")} in that year.`
        : "";
    yield {
      severity: "warning",
      code: "under-scheduled",
      table: "Groups",
      row: group,
      property: "group",
      found: group.group,
      message: `${group.group} owes ${body.group} ${asked} ${duty.kind} ${asked === 1 ? "report" : "reports"} in ${year.label}; ${scheduled} ${scheduled === 1 ? "is" : "are"} scheduled.${room}`,
      fix: sayProposal(
        (proposed ??= proposeSchedule(register, year, { from: isCurrent ? asAt : year.start }).rows),
        group,
        duty.kind,
      ),
    };
  }
}

/** Of more duties than this no even spread is looked for while the list of problems is made. */
const WORTH_PROPOSING = 24;

function sayProposal(proposed: readonly ProposedReport[], group: Group, kind: string): string {
  const meetings = proposed
    .filter((row) => row.group === group.group && row.kind === kind)
    .map(({ meeting }) => meeting);
  return meetings.length === 0
    ? "Add rows to Schedule."
    : `Add rows to Schedule; spread evenly over the meetings to come, for ${inWords(meetings)}.`;
}
