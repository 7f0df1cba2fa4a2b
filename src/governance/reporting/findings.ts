import { inWords } from "../../answers/english";
import { sayBearers } from "../../functions/shared-name";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import { type Meeting, isOrdinary } from "../../records/meetings";
import type { Duty, Report } from "../../records/reporting";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { EXCEPTION_ASKED_BY } from "../../sources/provisions/reporting";
import { mayMeanAny } from "./duties-in-doubt";
import { codeOf, EXCEPTION, kindOf } from "./expected-reports";
import { readFrequency } from "./frequency";
import { likelyKinds } from "./report-kinds";

/**
 * What do Schedule, Reports and Duties say that cannot be right? A report received or waived in the future, or received before the
 * receiving body's previous meeting, so before it was asked for; an exception report without a date of its own, or
 * asked for by nobody or by a body that may not; a report scheduled twice, or for a cancelled meeting; a duty whose
 * frequency cannot be read, or whose receiver is no group; a kind of report that is nearly one that is asked for.
 *
 * Source: GOV 10.3, 10.4.
 */
export function* reportingFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const ordinary = new Map<string, readonly Meeting[]>();
  const likelyKind = likelyKinds(register);
  for (const report of register.all("Reports")) {
    yield* reportFindings(report, meetingBefore(register, report, ordinary), asAt);
    if (isException(report)) yield* exceptionFindings(register, report, asAt);
    yield* kindFindings(likelyKind(report.kind), { table: "Reports", row: report });
  }
  for (const row of register.all("Schedule")) yield* kindFindings(likelyKind(row.kind), { table: "Schedule", row });
  yield* scheduleFindings(register);
  yield* dutyFindings(register);
}

function* reportFindings(report: Report, earlier: Meeting | null, asAt: PlainDate): Iterable<RowFinding> {
  const at = { severity: "warning", table: "Reports", row: report } as const;
  const { received } = report;
  if (received !== null && received > asAt) {
    yield {
      ...at,
      code: "received-in-the-future",
      property: "received",
      found: toLongDate(received),
      message: `Report ${report.report} is marked received on ${toLongDate(received)}, which is still to come; until then it counts as not received.`,
      fix: "Correct the date, or clear it until the report is in.",
    };
  }
  const { waived } = report;
  if (waived !== null && waived !== true && waived > asAt) {
    yield {
      ...at,
      code: "waived-in-the-future",
      property: "waived",
      found: toLongDate(waived),
      message: `Report ${report.report} is marked waived on ${toLongDate(waived)}, which is still to come; until then it is asked for.`,
      fix: "Correct the date, or enter Yes to waive it at once.",
    };
  }
  if (received !== null && earlier !== null && received < earlier.date) {
    yield {
      ...at,
      code: "received-before-asked",
      property: "received",
      found: toLongDate(received),
      message: `Report ${report.report} for ${report.forMeeting} came on ${toLongDate(received)}, before the previous meeting (${earlier.meeting} on ${toLongDate(earlier.date)}), so before it was asked for. The answers go by that date all the same.`,
      fix: `Correct the date, or enter ${earlier.meeting} as the meeting it was for.`,
    };
  }
}

function* kindFindings(
  meant: string | null,
  at: { readonly table: "Reports" | "Schedule"; readonly row: { readonly kind: string } },
): Iterable<RowFinding> {
  const { kind } = at.row;
  if (meant === null) return;
  yield {
    ...at,
    severity: "warning",
    code: "unlikely-kind",
    property: "kind",
    found: kind,
    message: `Kind says '${kind}', which no duty in Duties asks for; it counts as a kind of its own.`,
    fix: `Did you mean '${meant}'? If not, leave it.`,
  };
}

function isException(report: Report): boolean {
  return keyOf(kindOf(report)) === keyOf(EXCEPTION);
}

/** Judged by what held on the day of the meeting the report is for. */
function* exceptionFindings(register: Register, report: Report, asAt: PlainDate): Iterable<RowFinding> {
  const rule = provisionOn(register, EXCEPTION_ASKED_BY, register.meeting(report.forMeeting)?.date ?? asAt);
  if (rule.status !== "in force") return;
  const asking = rule.value;
  const at = { severity: "warning", table: "Reports", row: report } as const;
  const by = register.group(report.requestedBy);
  if (by !== undefined && !asking.some((body) => keyOf(body) === keyOf(by.group))) {
    yield {
      ...at,
      code: "exception-asked-by-another",
      property: "requestedBy",
      found: report.requestedBy,
      message: `Exception report ${report.report} was asked for by ${by.group}; by the documents only ${inWords(asking)} may ask for one.`,
      fix: "Correct Requested by, or give the report another Kind.",
    };
  }
  if (report.requestedBy === "" && !report.unreadable.includes("requestedBy")) {
    yield {
      ...at,
      code: "exception-without-asker",
      property: "requestedBy",
      found: "",
      message: `Exception report ${report.report} does not say which body asked for it; by the documents only ${inWords(asking)} may.`,
      fix: "Enter the body in Requested by.",
    };
  }
  if (report.due === null && !report.unreadable.includes("due")) {
    yield {
      ...at,
      code: "exception-without-due",
      property: "due",
      found: "",
      message: `Exception report ${report.report} has no Due of its own; the deadline of ${report.forMeeting} is used.`,
      fix: "Enter the date by which it was asked for.",
    };
  }
}

/**
 * The receiving body's last ordinary meeting before the one a report is for, or null; `ordinary` keeps each body's
 * meetings.
 */
function meetingBefore(
  register: Register,
  { forMeeting }: Report,
  ordinary: Map<string, readonly Meeting[]>,
): Meeting | null {
  const meeting = register.meeting(forMeeting);
  if (meeting === undefined) return null;
  const body = keyOf(codeOf(register, meeting.group));
  let meetings = ordinary.get(body);
  if (meetings === undefined) {
    meetings = register
      .meetingsOf(meeting.group)
      .filter(({ kind, status }) => isOrdinary({ kind }) && status !== "Cancelled");
    ordinary.set(body, meetings);
  }
  return meetings[countBefore(meetings, meeting.date) - 1] ?? null;
}

/** How many of the meetings, earliest first, are before a day. */
function countBefore(meetings: readonly Meeting[], day: PlainDate): number {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.date ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* scheduleFindings(register: Register): Iterable<RowFinding> {
  const seen = new Set<string>();
  for (const row of register.all("Schedule")) {
    const what = `The ${kindOf(row)} report of ${codeOf(register, row.group)} for ${row.meeting}`;
    const key = `${keyOf(codeOf(register, row.group))}|${keyOf(row.meeting)}|${keyOf(kindOf(row))}`;
    const at = { severity: "warning", table: "Schedule", row } as const;
    if (seen.has(key)) {
      yield {
        ...at,
        code: "scheduled-twice",
        property: null,
        found: row.meeting,
        message: `${what} is in Schedule twice; it is expected once.`,
        fix: "Remove one of the two rows.",
      };
    }
    seen.add(key);
    if (register.meeting(row.meeting)?.status === "Cancelled") {
      yield {
        ...at,
        code: "scheduled-for-cancelled",
        property: "meeting",
        found: row.meeting,
        message: `${what} is not expected, because that meeting is cancelled.`,
        fix: "Schedule it for another meeting, or remove the row.",
      };
    }
  }
}

function* dutyFindings(register: Register): Iterable<RowFinding> {
  for (const duty of register.all("Duties")) {
    const frequency = readFrequency(duty.timesPerYear).kind;
    if (frequency === "unreadable") {
      yield {
        severity: "error",
        code: "unreadable-frequency",
        table: "Duties",
        row: duty,
        property: "timesPerYear",
        found: duty.timesPerYear,
        message: `How often ${duty.group} reports to ${duty.to} cannot be read.`,
        fix: "Enter a number of times a year, Every meeting, or As required.",
      };
    } else if (register.group(duty.to) === undefined && mayBeOfGroups(register, duty, frequency)) {
      yield {
        severity: "error",
        code: "duty-to-no-body",
        table: "Duties",
        row: duty,
        property: "to",
        found: duty.to,
        message: `${duty.group} is to report to ${frequency === "every meeting" ? "every meeting of " : ""}'${duty.to}', ${whyNoBody(register, duty)}, so no report is expected.`,
        fix: "Enter a group's code, name or alias, or add the body to Groups.",
      };
    }
  }
}

function whyNoBody(register: Register, { to }: Duty): string {
  return register.sharedName("Groups", to) === undefined
    ? "but Groups has no such group"
    : `but ${sayBearers(register, "Groups", to)}`;
}

/** Whose meetings are counted must be in Groups; another body need not be, unless its name is nearly a group's. */
function mayBeOfGroups(register: Register, { to }: Duty, frequency: string): boolean {
  return frequency === "every meeting" || (frequency === "times" && mayMeanAny(register, to));
}
