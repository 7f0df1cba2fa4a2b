import type { Answer } from "../../answers/answer";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import {
  quarterOf,
  quartersOf,
  readYearLabel,
  reportingYearOf,
  type Quarter,
  type ReportingYear,
} from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { Priority } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { codeOf } from "../reporting/expected-reports";
import { boardMeetings } from "../reporting/yearly-duties";
import type { PriorityQuarter } from "./reasons";
import { answered } from "./words";

/**
 * How does a priority of the business plan go, quarter by quarter? Its measures as entered for each quarter, and which of its linked
 * groups have reported: a report that came in within the quarter, or that was for a Board meeting in it and has come in.
 * What came after `asAt` has not come.
 *
 * Source: BP; GOV 8.3g.
 * @example priorityProgress(register, priority4, year2026, asAt) // Q1: reported ["QA"], notReported ["PP"]
 */
export function priorityProgress(
  register: Register,
  priority: Priority,
  year: ReportingYear,
  asAt: PlainDate,
): Answer<readonly PriorityQuarter[]> {
  const quarters = quartersOf(year).map((quarter) => progressIn(register, priority, quarter, asAt));
  return answered(
    quarters,
    { priority: priority.priority, title: priority.title, year: year.label, asAt, quarters },
    "BP",
    "GOV 8.3g",
  );
}

function progressIn(register: Register, priority: Priority, quarter: Quarter, asAt: PlainDate): PriorityQuarter {
  const measures = register
    .where("Measures", "priority", priority.priority)
    .filter(({ period }) => readQuarterLabel(period) === quarter.label)
    .map(({ measure, value, target, direction, commentary }) => ({ measure, value, target, direction, commentary }));
  const groups = priority.groups.map((name) => codeOf(register, name));
  const reported = groups.filter((group) => hasReported(register, group, quarter, asAt));
  return {
    quarter: quarter.label,
    measures,
    reported,
    notReported: groups.filter((group) => !reported.includes(group)),
  };
}

function hasReported(register: Register, group: string, { start, end }: Quarter, asAt: PlainDate): boolean {
  const isIn = (day: PlainDate): boolean => day >= start && day <= end;
  return register.where("Reports", "group", group).some(({ received, forMeeting }) => {
    if (received === null || received > asAt) return false;
    const meeting = register.meeting(forMeeting);
    return isIn(received) || (meeting !== undefined && isIn(meeting.date));
  });
}

/** "2026-27 Q1", "Q1 2026/27", "q1 2026-2027": the quarter's own label, "Q1 2026-27"; null for anything else. */
export function readQuarterLabel(written: string): string | null {
  const match = /^(?:q([1-4]) )?(\d{4})(?:[-/](?:\d{2})?(\d{2}))?(?: q([1-4]))?$/.exec(keyOf(written));
  const number = match?.[1] ?? match?.[4];
  if (match === null || number === undefined || (match[1] !== undefined && match[4] !== undefined)) return null;
  if (match[3] === undefined) return `Q${number} ${match[2]}`;
  return (Number(match[2]) + 1) % 100 === Number(match[3]) ? `Q${number} ${match[2]}-${match[3]}` : null;
}

/**
 * Which priorities had no report from any linked group in the last whole quarter, which have no linked group, and which measures have a
 * period that is no quarter? A quarter without an ordinary Board meeting asks for none. Of several plans the latest that
 * has begun counts; a priority without a year always does.
 *
 * Source: BP; GOV 8.3g.
 */
export function* planFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const startMonth = provisionOn(register, YEAR_STARTS, asAt).value;
  const quarter = quarterOf(addDays(quarterOf(asAt, startMonth).start, -1), startMonth);
  const year = reportingYearOf(quarter.start, startMonth);
  const hadBoard = boardMeetings(register, BOARD, { ...year, start: quarter.start, end: quarter.end }).length > 0;
  for (const priority of standingPriorities(register.all("Priorities"), year.label)) {
    const at = { severity: "warning", table: "Priorities", row: priority, property: "groups" } as const;
    if (priority.groups.length === 0) {
      yield {
        ...at,
        code: "priority-without-group",
        found: "",
        message: `Priority ${priority.priority} has no linked group, so nobody reports on it.`,
        fix: "Enter the groups, separated by ;",
      };
      continue;
    }
    if (!hadBoard || progressIn(register, priority, quarter, asAt).reported.length > 0) continue;
    yield {
      ...at,
      code: "priority-without-report",
      found: priority.groups.join("; "),
      message: `No linked group (${priority.groups.join(", ")}) has reported in ${quarter.label}, so the Board had nothing on priority ${priority.priority}.`,
      fix: "Ask one of the groups to report, or enter the report that came in Reports.",
    };
  }
  yield* periodFindings(register);
}

/** Of several plans the priorities of the latest that has begun; one without a year always stands. */
export function standingPriorities(priorities: readonly Priority[], year: string): readonly Priority[] {
  const yearOf = (priority: Priority): string => readYearLabel(priority.year) ?? priority.year;
  const begun = priorities.map(yearOf).filter((own) => own !== "" && own <= year);
  const latest = begun.reduce((last, own) => (own > last ? own : last), "");
  return priorities.filter((priority) => priority.year === "" || yearOf(priority) === latest);
}

function* periodFindings(register: Register): Iterable<RowFinding> {
  for (const row of register.all("Measures")) {
    if (row.period === "" || readQuarterLabel(row.period) !== null) continue;
    yield {
      severity: "warning",
      code: "unreadable-period",
      table: "Measures",
      row,
      property: "period",
      found: row.period,
      message: `The period of '${row.measure}' is no quarter, so it stands in none.`,
      fix: "Enter a quarter, like 2026-27 Q1.",
    };
  }
}
