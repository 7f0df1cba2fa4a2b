import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import type { Obligation } from "../../records/reporting";
import type { Register } from "../../register/register";
import { readFrequency } from "../reporting/frequency";

/**
 * Which standing duties have a frequency that cannot be read, and which were done on a day to come by Last done or a row of
 * Done?
 *
 * Source: GOV 10.4; CSP 4.9 (every three years).
 */
export function* obligationsFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const row of register.all("Obligations")) {
    const frequency = readFrequency(row.timesPerYear).kind;
    if (frequency === "unreadable" || frequency === "every meeting") yield unreadableFrequency(row);
    if (row.lastDone !== null && row.lastDone > asAt)
      yield toCome({ table: "Obligations", row, property: "lastDone" }, row.obligation, row.lastDone);
  }
  for (const row of register.all("Done"))
    if (row.date > asAt) yield toCome({ table: "Done", row, property: "date" }, row.obligation, row.date);
}

function unreadableFrequency(row: Obligation): RowFinding {
  return {
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

function toCome(place: Pick<RowFinding, "table" | "row" | "property">, obligation: string, day: PlainDate): RowFinding {
  return {
    ...place,
    severity: "warning",
    code: "done-in-the-future",
    found: toLongDate(day),
    message: `'${obligation}' is recorded as done on ${toLongDate(day)}, which is still to come.`,
    fix:
      place.table === "Done"
        ? "Correct the date, or remove the row until it is done."
        : "Correct the date, or clear it until it is done.",
  };
}
