import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import { columnsOf } from "../../records/columns-of";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import type { DayColumn } from "./days-in-order";

type Lacking = "promisedFor" | "timescaleGiven" | "appealed";

/** A cell that is blank, and the day beside it that needs it. */
export interface DayLacking {
  readonly lacks: Lacking;
  readonly beside: DayColumn;
}

/**
 * Which days of a complaint stand without the day that they need: a timescale without what it promises, a promise without its
 * timescale, an appeal confirmed that nobody raised? A cell that cannot be read is not blank.
 *
 * Source: GOV 13.5, 13.7.
 */
export function daysLacking(complaint: Complaint): readonly DayLacking[] {
  const found: DayLacking[] = [];
  const isBlank = (column: Lacking): boolean => complaint[column] === null && !complaint.unreadable.includes(column);
  if (complaint.timescaleGiven !== null && complaint.outcomeGiven === null && isBlank("promisedFor"))
    found.push({ lacks: "promisedFor", beside: "timescaleGiven" });
  if (complaint.promisedFor !== null && isBlank("timescaleGiven"))
    found.push({ lacks: "timescaleGiven", beside: "promisedFor" });
  if (complaint.appealConfirmed !== null && isBlank("appealed"))
    found.push({ lacks: "appealed", beside: "appealConfirmed" });
  return found;
}

const WHAT_FOLLOWS: Record<Lacking, (beside: string) => string> = {
  promisedFor: () => "so nothing says when the outcome is overdue.",
  timescaleGiven: (beside) => `so the day in ${beside} does not count.`,
  appealed: (beside) => `so whether ${beside} is in time is not judged.`,
};

/** "Complaints!J2 (Promised for) is blank, so nothing says when the outcome is overdue.", of each such day that is there by `asAt`. */
export function sayDaysLacking(register: Register, complaint: Complaint, asAt: PlainDate): readonly string[] {
  return daysLacking(complaint)
    .filter(({ beside }) => beside === "promisedFor" || hasHappened(complaint[beside], asAt))
    .map(({ lacks, beside }) => {
      const place = placesIn(register, complaint);
      return `${place(lacks)} is blank, ${WHAT_FOLLOWS[lacks](place(beside))}`;
    });
}

/**
 * Is an appeal confirmed, by that day, that nobody raised? Then the answer that names the blank cell: nothing says whether it was
 * confirmed in time. `asAt` null: by all that is recorded.
 */
export function appealNotRaised(register: Register, complaint: Complaint, asAt: PlainDate | null): CannotTell | null {
  const isLacking = daysLacking(complaint).some(({ lacks }) => lacks === "appealed");
  if (!isLacking || (asAt !== null && !hasHappened(complaint.appealConfirmed, asAt))) return null;
  const place = placesIn(register, complaint);
  const message = `is blank, but ${place("appealConfirmed")} has a day; enter the day the appeal was raised.`;
  return unreadableRow({ what: "complaint", id: complaint.ref, cell: place("appealed"), message }, "GOV 13.7");
}

function hasHappened(day: PlainDate | null, asAt: PlainDate): boolean {
  return day !== null && day <= asAt;
}

/** Where a day stands: "Complaints!J2 (Promised for)". */
function placesIn(register: Register, complaint: Complaint) {
  return (column: DayColumn): string =>
    `${addressOf(register, "Complaints", complaint, column)} (${columnsOf("Complaints")[column]?.header ?? column})`;
}
