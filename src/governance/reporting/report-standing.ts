import { type CannotTell, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { sayDaysToCome } from "../../functions/day-to-come";
import { brokenCell, unreadableCell } from "../../functions/unreadable-cell";
import { unreadableSetting } from "../../functions/unreadable-setting";
import { keyOf } from "../../records/cell";
import type { Report } from "../../records/reporting";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { DUE_WORKING_DAYS } from "../../sources/provisions/reporting";
import { reportDeadline } from "../timescales/deadline";
import { holidayInDoubt } from "../timescales/doubtful-holidays";
import { holidaysUnknown } from "../timescales/holidays-known";
import { codeOf, EXCEPTION, type ExpectedReport, kindOf } from "./expected-reports";
import { repeatedReport, unmatchedReport } from "./unmatched-report";
import type { ReportStanding, ReportState } from "./reasons";

/**
 * How does an expected report stand on a day? On its deadline it is still in time; it shows as due from
 * Reports.DueDays working days before, is overdue after the deadline and missed after the day of the meeting; or waived,
 * before or after, where a row of Reports says so and nothing has come. What was received or waived later than `asAt` has
 * not been yet. An exception report goes by its own Due.
 * Where a cell that decides cannot be read, or no rule was in force: cannot tell.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 */
export function standingOf(register: Register, expected: ExpectedReport, asAt: PlainDate): ReportStanding | CannotTell {
  const due = dueOf(register, expected);
  if (isAnswer(due)) return due;
  const received = receivedOn(register, expected, { due, asAt });
  if (isAnswer(received)) return received;
  const waived = received === null ? waivedFrom(register, expected, asAt) : null;
  if (isAnswer(waived)) return waived;
  const { group, meeting, kind, basis } = expected;
  const dueFrom = register.workingDays.before(due, provisionOn(register, DUE_WORKING_DAYS, meeting.date).value);
  const until = received ?? asAt;
  const toCome = received === null ? daysToCome(register, expected, asAt) : null;
  const mayBeDue = received === null && asAt <= due;
  const inDoubt = mayBeDue
    ? (holidayInDoubt(register, { first: dueFrom, last: due - 1 }, "GOV 8.5") ??
      unreadableSetting(register, DUE_WORKING_DAYS, "GOV 8.5"))
    : null;
  if (inDoubt !== null) return inDoubt;
  return {
    group,
    meeting: meeting.meeting,
    meetingDate: meeting.date,
    kind,
    basis,
    due,
    ownDueMissing: keyOf(kind) === keyOf(EXCEPTION) && (expected.rows[0]?.due ?? null) === null,
    state: waived !== null ? "Waived" : stateOf({ received, due, dueFrom, meetingDate: meeting.date, asAt }),
    received,
    toCome,
    waived,
    dealtWith: expected.rows.map((row) => row.dealtWith).find((day) => day !== null && day <= asAt) ?? null,
    dueFrom,
    workingDaysLate: waived === null && until > due ? register.workingDays.between(due, until) : 0,
    asAt,
    unknown: holidaysUnknown(register, due, meeting.date, ...(until > due ? [until] : [])),
  };
}

function daysToCome(register: Register, { rows }: ExpectedReport, asAt: PlainDate): string | null {
  if (rows.length === 0) return null;
  const cells = rows.map((row) => ({ table: "Reports", row, property: "received", day: row.received }) as const);
  return sayDaysToCome(register, cells, asAt);
}

/** The day an expected report is due by: an exception report's own Due, else the meeting's deadline. */
export function dueOf(register: Register, { basis, meeting, rows }: ExpectedReport): PlainDate | CannotTell {
  const [row] = rows;
  if (basis === "exception" && row !== undefined) {
    const unreadable = unreadableCell(register, asked(row), ["due"], "GOV 10.4");
    if (unreadable !== null) return unreadable;
    if (row.due !== null) return row.due;
  }
  const last = reportDeadline(register, meeting);
  return last.status === "answered" ? last.value : (last as CannotTell);
}

/**
 * The first day any part of it came in; null where nothing has. A date that cannot be read matters unless another was
 * in time. Where nothing has come, the meeting's Status matters too: a cancelled meeting expects no report.
 */
function receivedOn(
  register: Register,
  { rows, meeting, group, kind }: ExpectedReport,
  { due, asAt }: { readonly due: PlainDate; readonly asAt: PlainDate },
): PlainDate | null | CannotTell {
  let first: PlainDate | null = null;
  for (const { received } of rows)
    if (received !== null && received <= asAt && (first === null || received < first)) first = received;
  if (first !== null && first <= due) return first;
  for (const row of rows) {
    const unreadable = unreadableCell(register, asked(row), ["received"], "GOV 8.5");
    if (unreadable !== null) return unreadable;
  }
  if (first !== null) return first;
  const unusable = unusableReport(register, { meeting, group, kind });
  if (unusable !== null) return unusable;
  const repeated = repeatedReport(register, { meeting, group, kind }, asAt);
  if (repeated !== null) return repeated;
  const unmatched = unmatchedReport(register, { meeting, group, kind }, asAt);
  if (unmatched !== null) return unmatched;
  const askedMeeting = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
  return unreadableCell(register, askedMeeting, ["status"], "GOV 10.3");
}

/** The first day on which one of its rows waives it, or true for at once; null where none has by `asAt`. */
function waivedFrom(
  register: Register,
  { rows }: ExpectedReport,
  asAt: PlainDate,
): PlainDate | true | null | CannotTell {
  let first: PlainDate | null = null;
  for (const { waived } of rows) {
    if (waived === true) return true;
    if (waived !== null && waived <= asAt && (first === null || waived < first)) first = waived;
  }
  if (first !== null) return first;
  for (const row of rows) {
    const unreadable = unreadableCell(register, asked(row), ["waived"], "GOV 10.3");
    if (unreadable !== null) return unreadable;
  }
  return null;
}

/** A row of Reports for this meeting that cannot be used, and may be the report that has not come. */
function unusableReport(
  register: Register,
  { meeting, group, kind }: Pick<ExpectedReport, "meeting" | "group" | "kind">,
): CannotTell | null {
  const broken = register.brokenWhere("Reports", "forMeeting", meeting.meeting).find(({ row }) => {
    const report = { group: String(row["group"]), kind: String(row["kind"]) };
    const isOfGroup = report.group === "" || keyOf(codeOf(register, report.group)) === keyOf(group);
    return isOfGroup && keyOf(kindOf(report)) === keyOf(kind);
  });
  const [fault] = broken?.faults ?? [];
  if (broken === undefined || fault === undefined) return null;
  const where = { table: "Reports", row: broken.row, what: "report", id: `${group} for ${meeting.meeting}` } as const;
  return brokenCell(register, where, fault, "GOV 8.5");
}

function asked(row: Report) {
  return { table: "Reports", row, what: "report", id: row.report } as const;
}

interface Days {
  readonly received: PlainDate | null;
  readonly due: PlainDate;
  readonly dueFrom: PlainDate;
  readonly meetingDate: PlainDate;
  readonly asAt: PlainDate;
}

function stateOf({ received, due, dueFrom, meetingDate, asAt }: Days): ReportState {
  if (received !== null) return received <= due ? "Received on time" : "Received late";
  const deadlineHasPassed = asAt > due;
  const meetingHasPassed = asAt > meetingDate;
  if (deadlineHasPassed) return meetingHasPassed ? "Missed" : "Overdue";
  return asAt >= dueFrom ? "Due" : "Scheduled";
}
