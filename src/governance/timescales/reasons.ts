import type { PlainDate } from "../../calendar/plain-date";
import type { TimeBefore } from "../../records/time-before";

/** The years whose bank holidays are known, where an answer goes beyond them: there it left out weekends, and what Holidays lists. */
export interface HolidaysUnknown {
  /** Does a day lie outside the years that are known? */
  readonly isBeyond: boolean;
  readonly firstKnownYear: number;
  readonly lastKnownYear: number;
  /** Of rows of Holidays that cannot be read and may be about a day between: what each says, with its cell. */
  readonly unread: readonly string[];
}

/** By whose number of working days a deadline was counted. */
export type DeadlineBasis = "longer notice" | "subgroup" | "every meeting" | "the group's own";

/** What is due so long before a meeting. */
export type DueBeforeMeeting = "Agenda requests" | "Reports" | "Papers" | "Notice";

/** How long before a meeting, and by whose word. */
export interface CountedDays {
  readonly time: TimeBefore;
  readonly basis: DeadlineBasis;
}

export type TimescalesReason =
  | {
      readonly kind: "deadline";
      readonly what: DueBeforeMeeting;
      readonly meeting: string;
      readonly group: string;
      readonly date: PlainDate;
      readonly time: TimeBefore;
      readonly basis: DeadlineBasis;
      readonly deadline: PlainDate;
      readonly cancelled: boolean;
      readonly unknown: HolidaysUnknown | null;
    }
  | {
      readonly kind: "notice";
      readonly meeting: string;
      readonly date: PlainDate;
      readonly days: number;
      readonly deadline: PlainDate;
      readonly urgent: boolean;
      readonly cancelled: boolean;
    }
  | { readonly kind: "ordinary meeting"; readonly meeting: string }
  | { readonly kind: "no request rule"; readonly meeting: string; readonly group: string }
  | {
      readonly kind: "request";
      readonly item: string;
      readonly meeting: string;
      readonly requestedOn: PlainDate;
      readonly deadline: PlainDate;
      readonly late: boolean;
      readonly workingDaysLate: number;
      readonly times: number;
      readonly unknown: HolidaysUnknown | null;
    }
  | { readonly kind: "no request"; readonly item: string; readonly meeting: string }
  | {
      readonly kind: "counted";
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly workingDays: number;
      readonly unknown: HolidaysUnknown | null;
    }
  /** `said` names the cell of Holidays that may be about a day counted. */
  | { readonly kind: "holiday in doubt"; readonly said: string }
  | { readonly kind: "off the calendar"; readonly from: PlainDate; readonly workingDays: number };
