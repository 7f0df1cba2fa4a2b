import type { PlainDate } from "../../calendar/plain-date";

/** One measure of a priority in one quarter, as entered. */
export interface MeasureInQuarter {
  readonly measure: string;
  readonly value: string;
  readonly target: string;
  readonly direction: string;
  readonly commentary: string;
}

/** A priority in one quarter: its measures, and which linked groups have reported. */
export interface PriorityQuarter {
  /** "Q1 2026-27" */
  readonly quarter: string;
  readonly measures: readonly MeasureInQuarter[];
  readonly reported: readonly string[];
  readonly notReported: readonly string[];
}

export interface PlanReason {
  readonly priority: string;
  readonly title: string;
  readonly year: string;
  readonly asAt: PlainDate;
  readonly quarters: readonly PriorityQuarter[];
}
