import type { PlainDate } from "../../calendar/plain-date";
import type { WorkingDays } from "../../calendar/working-days";
import { EXCEPTION } from "../../governance/reporting/expected-reports";
import type { ReportStanding } from "../../governance/reporting/reasons";
import { sayLate } from "../../governance/timescales/words";
import { keyOf } from "../../records/cell";
import { countOf } from "../../answers/english";
import { daysLeft } from "../words/day-words";
import { nearDay } from "../words/near-day";

/**
 * A kind of report as people call it.
 * @example reportNamed("Highlight") // "Highlight report"
 */
export function reportNamed(kind: string): string {
  return /report/i.test(kind) ? kind : `${kind} report`;
}

export function isException(kind: string): boolean {
  return keyOf(kind) === keyOf(EXCEPTION);
}

/**
 * When a report was due, is due or came, and how that stands to its deadline.
 * @example sayWhen(overdue, monday, workingDays) // "Due Fri 20 Nov, 6 working days late"
 */
export function sayWhen(standing: ReportStanding, today: PlainDate, workingDays: WorkingDays): string {
  const { state, due, received, waived, workingDaysLate } = standing;
  const day = nearDay(due, today);
  switch (state) {
    case "Overdue":
    case "Missed":
      return workingDaysLate === 0
        ? `Was due ${day}; no working day has passed since`
        : `Was due ${day}, ${countOf(workingDaysLate, "working day")} late`;
    case "Due":
      return `Due ${day}, ${daysLeft(due, today, workingDays)}`;
    case "Scheduled":
      return `Due ${day}`;
    case "Received on time":
      return `Came ${nearDay(received ?? due, today)}, in time`;
    case "Received late":
      return `Came ${nearDay(received ?? due, today)}, ${sayLate(workingDaysLate)}`;
    case "Waived":
      return typeof waived === "number"
        ? `Not asked for any more since ${nearDay(waived, today)}`
        : "Not asked for any more";
    default:
      return state satisfies never;
  }
}
