import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { quartersOf, type Quarter, type ReportingYear } from "../../calendar/reporting-year";
import type { Priority } from "../../records/work";
import type { Register } from "../../register/register";
import { codeOf } from "../reporting/expected-reports";
import { readQuarterLabel } from "./quarter-label";
import type { MeasureInQuarter, PriorityQuarter } from "./reasons";
import { answered } from "./words";

/** A span of days to look at, and the day as at which it is looked at. */
interface AsAt<T> {
  readonly in: T;
  readonly asAt: PlainDate;
}

/**
 * How does a priority of the business plan go, quarter by quarter? Its measures as entered for each quarter, and which
 * of its linked groups have reported: with a report that came in within the quarter, or that was for a Board meeting
 * in it and has come in. What came after `asAt` has not come.
 *
 * Source: BP; GOV 8.3g.
 * @example priorityProgress(register, priority4, { in: year2026, asAt }) // Q1: reported ["QA"], notReported ["PP"]
 */
export function priorityProgress(
  register: Register,
  priority: Priority,
  { in: year, asAt }: AsAt<ReportingYear>,
): Answer<readonly PriorityQuarter[]> {
  const quarters = quartersOf(year).map((quarter): PriorityQuarter => {
    const groups = priority.groups.map((name) => codeOf(register, name));
    const reported = groupsThatReported(register, priority, { in: quarter, asAt });
    return {
      quarter: quarter.label,
      measures: measuresIn(register, priority, quarter),
      reported,
      notReported: groups.filter((group) => !reported.includes(group)),
    };
  });
  const { priority: id, title } = priority;
  return answered(quarters, { priority: id, title, year: year.label, asAt, quarters }, "BP", "GOV 8.3g");
}

/**
 * Which linked groups of a priority have reported in a quarter? By codes, as `priorityProgress` counts them.
 *
 * Source: BP; GOV 8.3g.
 */
export function groupsThatReported(
  register: Register,
  { groups }: Priority,
  { in: { start, end }, asAt }: AsAt<Quarter>,
): readonly string[] {
  const isIn = (day: PlainDate): boolean => day >= start && day <= end;
  const hasReported = (group: string): boolean =>
    register.where("Reports", "group", group).some(({ received, forMeeting }) => {
      if (received === null || received > asAt) return false;
      const meeting = register.meeting(forMeeting);
      return isIn(received) || (meeting !== undefined && isIn(meeting.date));
    });
  return groups.map((name) => codeOf(register, name)).filter(hasReported);
}

function measuresIn(register: Register, { priority }: Priority, { label }: Quarter): readonly MeasureInQuarter[] {
  return register
    .where("Measures", "priority", priority)
    .filter(({ period }) => readQuarterLabel(period) === label)
    .map(({ measure, value, target, direction, commentary }) => ({ measure, value, target, direction, commentary }));
}
