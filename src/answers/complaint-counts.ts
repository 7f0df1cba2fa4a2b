import { toLongDate, type PlainDate } from "../calendar/plain-date";
import { countOf } from "./timescales";

/** One quarter's complaints and compliments about the partnership's own services, and those about agencies. */
export interface QuarterCounts {
  /** "Q1 2026-27" */
  readonly quarter: string;
  readonly complaints: number;
  readonly compliments: number;
  readonly aboutAgencies: number;
  /** Of ours, those answered late, and those overdue. */
  readonly late: number;
  readonly overdue: number;
}

export interface ComplaintCountsReason {
  readonly about: "complaint counts";
  readonly year: string;
  readonly asAt: PlainDate;
  readonly counts: readonly QuarterCounts[];
}

export function sayComplaintCounts({ year, asAt, counts }: ComplaintCountsReason): string {
  const total = (count: (quarter: QuarterCounts) => number): number => counts.reduce((sum, quarter) => sum + count(quarter), 0);
  return `In ${year}, as at ${toLongDate(asAt)}: ${countOf(total((each) => each.complaints), "complaint")} and ${countOf(total((each) => each.compliments), "compliment")} about the partnership, and ${total((each) => each.aboutAgencies)} about single agencies, which their own processes answer.`;
}
