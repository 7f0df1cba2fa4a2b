import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Register } from "../../register/register";
import { readFrequency } from "../reporting/frequency";

/**
 * Which standing duties have a frequency that cannot be read, and which rows of Done are on a day to come?
 *
 * Source: GOV 10.4; CSP 4.9 (every three years).
 */
export function* obligationsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const row of register.all("Obligations")) {
    const frequency = readFrequency(row.timesPerYear).kind;
    if (frequency !== "unreadable" && frequency !== "every meeting") continue;
    yield {
      severity: "error",
      code: "unreadable-frequency",
      table: "Obligations",
      row,
      property: "timesPerYear",
      found: row.timesPerYear,
      message: `How often '${row.obligation}' is owed cannot be read.`,
      fix: "Enter a number, a fraction like 0.5, Every 3 years, or As required.",
    };
  }
  for (const row of register.all("Done")) {
    if (row.date <= asAt) continue;
    yield {
      severity: "warning",
      code: "done-in-the-future",
      table: "Done",
      row,
      property: "date",
      found: toLongDate(row.date),
      message: `'${row.obligation}' is recorded as done on ${toLongDate(row.date)}, which is still to come.`,
      fix: "Correct the date, or remove the row until it is done.",
    };
  }
}
