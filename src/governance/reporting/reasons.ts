import type { PlainDate } from "../../calendar/plain-date";
import type { HolidaysUnknown } from "../timescales/reasons";

export type ReportState = "Scheduled" | "Due" | "Received on time" | "Received late" | "Overdue" | "Missed" | "Waived";

/**
 * Why a report is expected: a row of Schedule, a duty for every meeting, an exception asked for, or its own row of
 * Reports.
 */
export type ReportBasis = "schedule" | "duty" | "exception" | "report";

/** One expected report and how it stands on a day. */
export interface ReportStanding {
  readonly group: string;
  readonly meeting: string;
  readonly meetingDate: PlainDate;
  readonly kind: string;
  readonly basis: ReportBasis;
  readonly due: PlainDate;
  /** An exception report without a date of its own goes by the meeting's deadline. */
  readonly ownDueMissing: boolean;
  readonly state: ReportState;
  readonly received: PlainDate | null;
  /** Its cells that say that it came after the day asked about, in words; null where there is none. */
  readonly toCome: string | null;
  /** From which day on it is not asked for any more; true: from the beginning. Null where it still is. */
  readonly waived: PlainDate | true | null;
  /** The day on which it was dealt with, though nothing came; null where it has not been. No state and no answer of a cell rests on it. */
  readonly dealtWith: PlainDate | null;
  /** From which day it shows as due. */
  readonly dueFrom: PlainDate;
  /** Until it came, or until the day asked about. */
  readonly workingDaysLate: number;
  readonly asAt: PlainDate;
  /** Set where the days reach beyond the bank holidays that are known. */
  readonly unknown: HolidaysUnknown | null;
}

/** A report as a sentence names it. */
export interface NamedReport {
  readonly group: string;
  readonly meeting: string;
  readonly reportKind: string;
}

export type ReportingReason =
  | {
      readonly kind: "standing";
      readonly standing: ReportStanding;
      /** How many more of those asked about are outstanding. */
      readonly others: number;
      /** Of those that an unreadable cell keeps from being judged, why, each with its cell. */
      readonly notJudged: readonly string[];
    }
  | {
      readonly kind: "not scheduled";
      readonly group: string;
      readonly meeting: string;
      readonly reportKind: string;
      readonly cancelled: boolean;
      /** What the group owes that meeting besides. */
      readonly otherKinds: readonly string[];
    }
  | {
      readonly kind: "nothing due";
      readonly group: string;
      /** Null where every kind was asked about. */
      readonly reportKind: string | null;
      readonly asAt: PlainDate;
    }
  | {
      readonly kind: "list";
      /** Null where every group was asked about. */
      readonly group: string | null;
      readonly asAt: PlainDate;
      readonly overdue: number;
      readonly missed: number;
      /** True where one of them is late, and no working day has passed since its deadline. */
      readonly atNought: boolean;
      /** A cell of these cannot be read. */
      readonly notJudged: readonly (NamedReport & { readonly why: string })[];
      /** No rule was in force on the day of the meeting of these. */
      readonly withoutRule: readonly NamedReport[];
      /** Of rows of Holidays that cannot be read and may change the days late: what each says, with its cell. */
      readonly unread: readonly string[];
      /** Of rows of Reports that do not count for one of them: what each says, with its cell, in whole sentences. */
      readonly notCounted: readonly string[];
    };
