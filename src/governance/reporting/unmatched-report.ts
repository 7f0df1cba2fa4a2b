import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { rowsThatMayMean, sayWhyNone } from "../../functions/unmatched-rows";
import { addressOf, brokenCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Report } from "../../records/reporting";
import type { Register } from "../../register/register";
import { type ExpectedReport, kindOf } from "./expected-reports";
import { mayMeanGroup } from "../membership/likely-meant";
import { likelyKinds } from "./report-kinds";

/** A report that a group owes, whatever rows of Reports are it. */
export type ReportOwed = Pick<ExpectedReport, "meeting" | "group" | "kind">;

/**
 * Is there a row of Reports that may be the report which has not come, but names no group that Groups has, no meeting that
 * Meetings has, or a kind that nobody is asked for? The name is near the one that is owed, or is one that several groups bear,
 * or the meeting is blank. Then the answer that names the cell.
 *
 * Source: GOV 8.5, 10.3.
 * @example unmatchedReport(register, qaForMarch, asAt) // "Cannot tell: for the report 'QA for EB-1', Reports!B2 (Group) says 'QAA', …"
 */
export function unmatchedReport(register: Register, owed: ReportOwed, asAt: PlainDate): CannotTell | null {
  const row = unmatchedRows(register, owed, asAt).find(({ group }) => mayMean(register, group, owed.group));
  if (row !== undefined) return nobodyMeant(register, row, owed);
  return ofLikelyKind(register, owed, asAt) ?? forNoMeeting(register, owed, asAt);
}

/**
 * Did the report come, or was it waived, by a row of Reports whose id a row above has, so that it is left out? Then the answer
 * that names the cell.
 *
 * Source: GOV 8.5, 10.3.
 */
export function repeatedReport(
  register: Register,
  { group, meeting, kind }: ReportOwed,
  asAt: PlainDate,
): CannotTell | null {
  const store = register.store("Reports");
  if (store === undefined || store.repeatedIds.size === 0) return null;
  const rows = [...store.repeatedIds].map((position) => store.read[position]?.row as unknown as Report);
  const found = rows.find(
    (row) =>
      register.meeting(row.forMeeting) === meeting &&
      register.group(row.group)?.group === group &&
      keyOf(kindOf(row)) === keyOf(kind) &&
      maySettle(row, asAt),
  );
  if (found === undefined) return null;
  const cell = addressOf(register, "Reports", found, "report");
  const message = `(Report) says '${found.report}', which a row above says too, so this one is left out; give it an id of its own.`;
  return unreadableRow({ what: "report", id: `${group} for ${meeting.meeting}`, cell, message }, "GOV 10.3");
}

/** A row of that group and meeting whose kind is nearly the one owed. */
function ofLikelyKind(register: Register, { group, meeting, kind }: ReportOwed, asAt: PlainDate): CannotTell | null {
  const rows = register
    .where("Reports", "forMeeting", meeting.meeting)
    .filter((each) => register.group(each.group)?.group === group && maySettle(each, asAt));
  if (rows.length === 0) return null;
  const likelyKind = likelyKinds(register);
  const row = rows.find((each) => keyOf(likelyKind(each.kind) ?? "") === keyOf(kind));
  if (row === undefined) return null;
  const cell = addressOf(register, "Reports", row, "kind");
  const message = `(Kind) says '${row.kind}', which no duty asks for; write ${kind} if that is meant.`;
  return unreadableRow({ what: "report", id: `${group} for ${meeting.meeting}`, cell, message }, "GOV 10.3");
}

/** A row of that group and kind whose meeting is blank, or spelled nearly like this one. */
function forNoMeeting(register: Register, { group, meeting, kind }: ReportOwed, asAt: PlainDate): CannotTell | null {
  const report = { what: "report", id: `${group} for ${meeting.meeting}` } as const;
  const isOwed = (row: Report): boolean =>
    register.group(row.group)?.group === group && keyOf(kindOf(row)) === keyOf(kind) && maySettle(row, asAt);
  const near = rowsThatMayMean(register, "Reports", meeting.meeting).find(isOwed);
  if (near !== undefined) {
    const cell = addressOf(register, "Reports", near, "forMeeting");
    const message = `(For meeting) says '${near.forMeeting}', ${sayWhyNone(register, "Reports", near)}`;
    return unreadableRow({ ...report, cell, message }, "GOV 10.3");
  }
  const blank = register
    .brokenWhere("Reports", "group", group)
    .find(({ row }) => row["forMeeting"] === "" && isOwed(row as unknown as Report));
  const fault = blank?.faults.find(({ column }) => column === "forMeeting");
  if (blank === undefined || fault === undefined) return null;
  return brokenCell(register, { table: "Reports", row: blank.row, ...report }, fault, "GOV 10.3");
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
 * Which rows of Reports, of that kind, name no group that Groups has, or are the group's and name no meeting, and so count for
 * none? A sentence each.
 */
export function sayUnmatchedReports(register: Register, owed: ReportOwed, asAt: PlainDate): readonly string[] {
  const ofNoGroup = unmatchedRows(register, owed, asAt).map(
    (row) =>
      `${addressOf(register, "Reports", row, "group")} (Group) says '${row.group}', which means no group in Groups, so its report was counted for none.`,
  );
  const forNone = register.unmatched
    .rows("Reports")
    .filter((row) => register.group(row.group)?.group === owed.group && keyOf(kindOf(row)) === keyOf(owed.kind))
    .filter((row) => maySettle(row, asAt))
    .map(
      (row) =>
        `${addressOf(register, "Reports", row, "forMeeting")} (For meeting) says '${row.forMeeting}', which means no meeting in Meetings, so its report was counted for none.`,
    );
  return [...ofNoGroup, ...forNone];
}

/** Rows of no known group by which a report came, or was waived, or may have been. */
function unmatchedRows(register: Register, { meeting, kind }: ReportOwed, asAt: PlainDate): readonly Report[] {
  return register
    .where("Reports", "forMeeting", meeting.meeting)
    .filter((row) => register.group(row.group) === undefined && keyOf(kindOf(row)) === keyOf(kind))
    .filter((row) => maySettle(row, asAt));
}

/** Did a report come by this row, or was it waived, or may it have been? */
function maySettle({ received, waived, unreadable }: Report, asAt: PlainDate): boolean {
  return (received !== null && received <= asAt) || waived !== null || unreadable.length > 0;
}

function mayMean(register: Register, written: string, code: string): boolean {
  const group = register.group(code);
  return group !== undefined && mayMeanGroup(register, written, group);
}
