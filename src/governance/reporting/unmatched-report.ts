import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Report } from "../../records/reporting";
import type { Register } from "../../register/register";
import { type ExpectedReport, kindOf } from "./expected-reports";
import { mayMeanGroup } from "./likely-group";

/** A report that a group owes, whatever rows of Reports are it. */
export type ReportOwed = Pick<ExpectedReport, "meeting" | "group" | "kind">;

/**
 * Is there a row of Reports that may be the report which has not come, but names no group that Groups has? Its name is near
 * the group's, or is one that several groups bear. Then the answer that names the cell.
 *
 * Source: GOV 8.5, 10.3.
 * @example unmatchedReport(register, qaForMarch, asAt) // "Cannot tell: for the report 'QA for EB-1', Reports!B2 (Group) says 'QAA', …"
 */
export function unmatchedReport(register: Register, owed: ReportOwed, asAt: PlainDate): CannotTell | null {
  const row = unmatchedRows(register, owed, asAt).find(({ group }) => mayMean(register, group, owed.group));
  return row === undefined ? null : nobodyMeant(register, row, owed);
}

/**
 * May a report be expected all the same, since a row of Reports for that meeting and of that kind names no group
 * that Groups has, but may mean this one? Then the answer that names the cell.
 *
 * Source: GOV 10.3.
 * @example unmatchedExpected(register, qaForMarch) // "Cannot tell: for the report 'QA for EB-1', Reports!B2 (Group) says 'Board', …"
 */
export function unmatchedExpected(register: Register, owed: ReportOwed): CannotTell | null {
  const { group, meeting, kind } = owed;
  const isMeant = (row: Pick<Report, "group" | "kind">): boolean =>
    register.group(row.group) === undefined &&
    keyOf(kindOf(row)) === keyOf(kind) &&
    mayMean(register, row.group, group);
  const listed = register.where("Reports", "forMeeting", meeting.meeting).find(isMeant);
  return listed === undefined ? null : nobodyMeant(register, listed, owed);
}

function nobodyMeant(register: Register, row: Report, { group, meeting }: ReportOwed): CannotTell {
  const cell = addressOf(register, "Reports", row, "group");
  const message = `(Group) says '${row.group}', which means no one group in Groups; write the code of the group that is meant.`;
  return unreadableRow({ what: "report", id: `${group} for ${meeting.meeting}`, cell, message }, "GOV 8.5");
}

/**
 * Which rows of Reports for that meeting and of that kind name no group that Groups has, and so count for none? A sentence;
 * "" where there is none.
 */
export function sayUnmatchedReports(register: Register, owed: ReportOwed, asAt: PlainDate): string {
  return unmatchedRows(register, owed, asAt)
    .map(
      (row) =>
        `${addressOf(register, "Reports", row, "group")} (Group) says '${row.group}', which means no group in Groups, so its report was counted for none.`,
    )
    .join(" ");
}

/** Rows of no known group by which a report came, or was waived, or may have been. */
function unmatchedRows(register: Register, { meeting, kind }: ReportOwed, asAt: PlainDate): readonly Report[] {
  return register
    .where("Reports", "forMeeting", meeting.meeting)
    .filter((row) => register.group(row.group) === undefined && keyOf(kindOf(row)) === keyOf(kind))
    .filter(
      ({ received, waived, unreadable }) =>
        (received !== null && received <= asAt) || waived !== null || unreadable.length > 0,
    );
}

function mayMean(register: Register, written: string, code: string): boolean {
  const group = register.group(code);
  return group !== undefined && mayMeanGroup(register, written, group);
}
