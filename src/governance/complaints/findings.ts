import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import { type DayColumn, daysOutOfOrder } from "./days-in-order";
import { type DayLacking, daysLacking } from "./days-lacking";

/**
 * Which complaints have days that cannot follow one another, a day still to come, or a day without the other that it needs?
 * One day for both is in order. A cell that cannot be read is a problem of its own and is left alone here.
 *
 * Source: GOV 13.4 to 13.7.
 */
export function* complaintsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const complaint of register.all("Complaints")) {
    yield* outOfOrder(complaint);
    yield* inTheFuture(complaint, asAt);
    yield* withoutTheOther(complaint);
  }
}

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

function* outOfOrder(complaint: Complaint): Iterable<RowFinding> {
  for (const [later, earlier] of daysOutOfOrder(complaint)) {
    const [day, before] = [complaint[later], complaint[earlier]];
    if (day === null || before === null) continue;
    yield finding(complaint, {
      code: "days-out-of-order",
      property: later,
      message: `${complaint.ref}: ${HEADERS[later]} (${toLongDate(day)}) is before ${HEADERS[earlier]} (${toLongDate(before)}).`,
      fix: "Correct one of the two dates.",
    });
  }
}

function* inTheFuture(complaint: Complaint, asAt: PlainDate): Iterable<RowFinding> {
  for (const property of Object.keys(HEADERS) as DayColumn[]) {
    const day = complaint[property];
    if (property === "promisedFor" || day === null || day <= asAt) continue;
    yield finding(complaint, {
      code: "day-in-the-future",
      property,
      message: `${complaint.ref}: ${HEADERS[property]} is ${toLongDate(day)}, which is still to come.`,
      fix: "Correct the date, or clear it until it has happened.",
    });
  }
}

function* withoutTheOther(complaint: Complaint): Iterable<RowFinding> {
  for (const { lacks } of daysLacking(complaint))
    yield finding(complaint, { property: lacks, ...LACKING[lacks](complaint.ref) });
}

const LACKING: Record<DayLacking["lacks"], (ref: string) => Omit<Faulty, "property">> = {
  promisedFor: (ref) => ({
    code: "timescale-without-day",
    message: `${ref} was given a timescale, but Promised for is blank, so nothing says when the outcome is overdue.`,
    fix: "Enter the promised day in Promised for.",
  }),
  timescaleGiven: (ref) => ({
    code: "promise-without-timescale",
    message: `${ref} has a day in Promised for, but Timescale given is blank, so the promised day does not count.`,
    fix: "Enter the day the timescale was given.",
  }),
  appealed: (ref) => ({
    code: "appeal-not-raised",
    message: `${ref} has a day in Appeal confirmed, but Appealed is blank.`,
    fix: "Enter the day the appeal was raised.",
  }),
};

interface Faulty {
  readonly code: string;
  readonly property: DayColumn;
  readonly message: string;
  readonly fix: string;
}

function finding(row: Complaint, { property, ...faulty }: Faulty): RowFinding {
  const day = row[property];
  return {
    severity: "warning",
    table: "Complaints",
    row,
    property,
    found: day === null ? "" : toLongDate(day),
    ...faulty,
  };
}
