import type { PlainDate } from "../../calendar/plain-date";
import type { HolidaysUnknown } from "../timescales/reasons";

export type ClockName = "Action" | "Outcome" | "Promised" | "Appeal";

export type ClockState = "Overdue" | "Running" | "Late" | "Met";

/** One of a complaint's clocks as at a day. */
export interface Clock {
  readonly name: ClockName;
  /** The day it began to run; day 0. */
  readonly from: PlainDate;
  /** True where Referred is blank, so that the referral is read as the day of receipt. */
  readonly fromReceipt: boolean;
  /** Null for the clock that runs to the day promised. */
  readonly workingDays: number | null;
  readonly due: PlainDate;
  readonly stopped: PlainDate | null;
  readonly state: ClockState;
  readonly workingDaysLate: number;
  /** Who holds the role of Independent Chair on the day of the appeal, where somebody is named. */
  readonly independentChair: string | null;
}

export type ComplaintsReason =
  | { readonly kind: "due"; readonly ref: string; readonly clock: Clock; readonly unknown: HolidaysUnknown | null }
  | {
      readonly kind: "clocks";
      readonly ref: string;
      readonly asAt: PlainDate;
      readonly clocks: readonly Clock[];
      /** Why other clocks cannot be judged, and which days lack another that they need, each with its cell. */
      readonly notJudged: readonly string[];
      readonly unknown: HolidaysUnknown | null;
    }
  | { readonly kind: "not ours"; readonly ref: string }
  | { readonly kind: "no appeal"; readonly ref: string }
  | { readonly kind: "not yet received"; readonly ref: string; readonly received: PlainDate };

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
  readonly year: string;
  readonly asAt: PlainDate;
  readonly counts: readonly QuarterCounts[];
}
