import type { Answer } from "../../answers/answer";
import { plainDate, type PlainDate } from "../../calendar/plain-date";
import { quartersOf, reportingYearStarting, type ReportingYear } from "../../calendar/reporting-year";
import { unreadableSetting } from "../../functions/unreadable-setting";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { complaintStatus } from "./complaint-status";
import { answered } from "./count-words";
import type { QuarterCounts } from "./reasons";

/**
 * How many complaints and compliments came in each quarter of a reporting year, for the quarterly reporting to the Board? By
 * the day of receipt, up to and with `asAt`. Those about one agency are counted apart; of ours, also those answered late
 * and those overdue on the day. While the setting Year.Starts cannot be read: cannot tell.
 *
 * Source: GOV 13.1, 13.8.
 * @example complaintCounts(register, reportingYearStarting(2026), asAt) // [{ quarter: "Q1 2026-27", complaints: 2, … }, …]
 */
export function complaintCounts(
  register: Register,
  year: ReportingYear,
  asAt: PlainDate,
): Answer<readonly QuarterCounts[]> {
  const unreadable = unreadableSetting(register, YEAR_STARTS, "GOV 13.8");
  if (unreadable !== null) return unreadable;
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

/** The same for the reporting year that starts in a calendar year, by the first month that held as that calendar year began. */
export function complaintCountsIn(
  register: Register,
  startYear: number,
  asAt: PlainDate,
): Answer<readonly QuarterCounts[]> {
  const startMonth = provisionOn(register, YEAR_STARTS, plainDate(startYear, 1, 1)).value;
  return complaintCounts(register, reportingYearStarting(startYear, startMonth), asAt);
}
