import type { Answer } from "../../answers/answer";
import { plainDate, toLongDate, type PlainDate } from "../../calendar/plain-date";
import { quartersOf, reportingYearStarting, type ReportingYear } from "../../calendar/reporting-year";
import type { RowFinding } from "../../records/finding";
import type { Complaint } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { complaintStatus } from "./complaints";
import { answered } from "./count-words";
import type { QuarterCounts } from "./reasons";

/**
 * How many complaints and compliments came in each quarter of a reporting year, for the quarterly reporting to the
 * Board? By the day of receipt. Those about one agency are counted apart, and so are ours that an answer came late for or
 * that are overdue as at the day. What came after `asAt` is not counted.
 *
 * Source: GOV 13.1, 13.8.
 * @example complaintCounts(register, reportingYearStarting(2026), asAt) // [{ quarter: "Q1 2026-27", complaints: 2, … }, …]
 */
export function complaintCounts(
  register: Register,
  year: ReportingYear,
  asAt: PlainDate,
): Answer<readonly QuarterCounts[]> {
  const received = register.all("Complaints").filter((complaint) => complaint.received <= asAt);
  const counts = quartersOf(year).map(({ label, start, end }): QuarterCounts => {
    const inQuarter = received.filter((complaint) => complaint.received >= start && complaint.received <= end);
    const ours = inQuarter.filter(({ about }) => about !== "Agency");
    const states = ours.map((complaint) => complaintStatus(register, complaint, asAt));
    const inState = (state: string): number =>
      states.filter((answer) => answer.status === "answered" && answer.value === state).length;
    return {
      quarter: label,
      complaints: ours.filter(({ kind }) => kind === "Complaint").length,
      compliments: ours.filter(({ kind }) => kind === "Compliment").length,
      aboutAgencies: inQuarter.length - ours.length,
      late: inState("Late"),
      overdue: inState("Overdue"),
    };
  });
  return answered(counts, { year: year.label, asAt, counts }, "GOV 13.8", "GOV 13.1");
}

/** The same for the year that starts in a calendar year, with the first month that held as that calendar year began. */
export function complaintCountsIn(
  register: Register,
  startYear: number,
  asAt: PlainDate,
): Answer<readonly QuarterCounts[]> {
  const startMonth = provisionOn(register, YEAR_STARTS, plainDate(startYear, 1, 1)).value;
  return complaintCounts(register, reportingYearStarting(startYear, startMonth), asAt);
}

/**
 * Which complaints have days that cannot follow one another, or a timescale without the day it promises?
 *
 * Source: GOV 13.4 to 13.7.
 */
export function* complaintsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const complaint of register.all("Complaints")) {
    yield* outOfOrder(complaint);
    yield* inTheFuture(complaint, asAt);
    if (
      complaint.timescaleGiven !== null &&
      complaint.promisedFor === null &&
      complaint.outcomeGiven === null &&
      !complaint.unreadable.includes("promisedFor")
    ) {
      yield finding(
        complaint,
        "timescale-without-day",
        "promisedFor",
        null,
        `${complaint.ref} was given a timescale, but not the day it promises, so nothing watches for the outcome.`,
        "Enter the day in Promised for.",
      );
    }
    if (
      complaint.promisedFor !== null &&
      complaint.timescaleGiven === null &&
      !complaint.unreadable.includes("timescaleGiven")
    ) {
      yield finding(
        complaint,
        "promise-without-timescale",
        "timescaleGiven",
        null,
        `${complaint.ref} has a Promised for, but not the day on which that timescale was given, so it does not count.`,
        "Enter the day in Timescale given.",
      );
    }
    if (
      complaint.appealConfirmed !== null &&
      complaint.appealed === null &&
      !complaint.unreadable.includes("appealed")
    ) {
      yield finding(
        complaint,
        "appeal-not-raised",
        "appealed",
        null,
        `${complaint.ref} has a confirmed appeal, but no day on which the appeal was raised.`,
        "Enter the day in Appealed.",
      );
    }
  }
}

type DayColumn =
  | "received"
  | "referred"
  | "actionConfirmed"
  | "outcomeGiven"
  | "timescaleGiven"
  | "promisedFor"
  | "appealed"
  | "appealConfirmed";

const HEADERS: Record<DayColumn, string> = {
  received: "Received",
  referred: "Referred",
  actionConfirmed: "Action confirmed",
  outcomeGiven: "Outcome given",
  timescaleGiven: "Timescale given",
  promisedFor: "Promised for",
  appealed: "Appealed",
  appealConfirmed: "Appeal confirmed",
};

const NOT_BEFORE: readonly (readonly [DayColumn, DayColumn])[] = [
  ["actionConfirmed", "received"],
  ["outcomeGiven", "received"],
  ["timescaleGiven", "received"],
  ["promisedFor", "timescaleGiven"],
  ["appealed", "outcomeGiven"],
  ["appealConfirmed", "appealed"],
];

function* outOfOrder(complaint: Complaint): Iterable<RowFinding> {
  for (const [later, earlier] of NOT_BEFORE) {
    const [day, before] = [complaint[later], complaint[earlier]];
    if (day === null || before === null || day >= before) continue;
    yield finding(
      complaint,
      "days-out-of-order",
      later,
      day,
      `${complaint.ref}: ${HEADERS[later]} (${toLongDate(day)}) is before ${HEADERS[earlier]} (${toLongDate(before)}).`,
      "Correct one of the two dates.",
    );
  }
}

function* inTheFuture(complaint: Complaint, asAt: PlainDate): Iterable<RowFinding> {
  for (const column of Object.keys(HEADERS) as DayColumn[]) {
    const day = complaint[column];
    if (column === "promisedFor" || day === null || day <= asAt) continue;
    yield finding(
      complaint,
      "day-in-the-future",
      column,
      day,
      `${complaint.ref}: ${HEADERS[column]} is ${toLongDate(day)}, which is still to come.`,
      "Correct the date, or clear it until it has happened.",
    );
  }
}

function finding(
  row: Complaint,
  code: string,
  property: DayColumn,
  day: PlainDate | null,
  message: string,
  fix: string,
): RowFinding {
  return {
    severity: "warning",
    code,
    table: "Complaints",
    row,
    property,
    found: day === null ? "" : toLongDate(day),
    message,
    fix,
  };
}
