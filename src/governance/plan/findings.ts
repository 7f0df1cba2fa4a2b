import { isReadable } from "../../functions/unreadable-setting";
import { inWords } from "../../answers/english";
import { addDays, type PlainDate } from "../../calendar/plain-date";
import { quarterOf, reportingYearOf } from "../../calendar/reporting-year";
import type { RowFinding } from "../../records/finding";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { mayMeanAny } from "../reporting/duties-in-doubt";
import { boardMeetings } from "../reporting/yearly-duties";
import { groupsThatReported } from "./priority-progress";
import { readQuarterLabel } from "./quarter-label";
import { standingPriorities } from "./standing-priorities";

/**
 * Which priorities had no report from any linked group in the last whole quarter, which have no linked group, and which
 * measures have a period that is not a quarter? A quarter without an ordinary Board meeting asks for no report; while it
 * cannot be read when a year starts, no quarter is looked at.
 *
 * Source: BP; GOV 8.3g.
 */
export function* planFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  yield* priorityFindings(register, asAt);
  for (const row of register.all("Measures")) {
    if (row.period === "" || readQuarterLabel(row.period) !== null) continue;
    yield {
      severity: "warning",
      code: "unreadable-period",
      table: "Measures",
      row,
      property: "period",
      found: row.period,
      message: `The period of '${row.measure}' is not a quarter, so the measure counts in none.`,
      fix: "Enter a quarter, like 2026-27 Q1.",
    };
  }
}

function* priorityFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  if (!isReadable(register, YEAR_STARTS)) return;
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
        fix: "Enter the groups, separated by semicolons.",
      };
    } else if (
      hadBoard &&
      !priority.groups.some((name) => mayMeanAnother(register, name)) &&
      groupsThatReported(register, priority, { in: quarter, asAt }).length === 0
    ) {
      yield {
        ...at,
        code: "priority-without-report",
        found: priority.groups.join("; "),
        message: `The Board had nothing on priority ${priority.priority} in ${quarter.label}: no report came from ${priority.groups.length === 1 ? "its linked group" : "its linked groups"} (${inWords(priority.groups)}).`,
        fix: "Ask one of the groups to report, or enter in Reports the report that came.",
      };
    }
  }
}

/** May a name that means no group be meant for one? Then nobody can tell whether that one reported. */
function mayMeanAnother(register: Register, written: string): boolean {
  return register.group(written) === undefined && mayMeanAny(register, written);
}
