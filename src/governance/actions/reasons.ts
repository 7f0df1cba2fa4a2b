import type { PlainDate } from "../../calendar/plain-date";

/** What keeps a target from being read. */
export type WhyUnreadable =
  | "no one day"
  | "runs backwards"
  | "before 2000"
  /** It tells when the action was done, and no day by which it was to be. */
  | "done alone"
  /** What it names would be this day, beside a weekday which that is not. */
  | { readonly weekdayOf: PlainDate };

export type ActionState = "Done" | "On track" | "Due soon" | "Overdue" | "Open-ended" | "No date";

/** What every sentence says of the action asked about. */
export interface AskedAction {
  readonly action: string;
  readonly leads: string;
  /** As written. */
  readonly target: string;
  /** The month from which a target without a year counts, where it does. */
  readonly base: PlainDate;
  readonly hasPlanStart: boolean;
}

/** How an action with a date stands on the day asked about. */
export interface ActionStanding {
  readonly state: "On track" | "Due soon" | "Overdue";
  readonly asAt: PlainDate;
  /** From how many days before its date it is due soon. */
  readonly dueSoonDays: number;
}

export type ActionsReason =
  | (AskedAction & {
      readonly kind: "date";
      readonly due: PlainDate;
      /** Null where only the date was asked about. */
      readonly standing: ActionStanding | null;
    })
  /** `first` is the day it is first to be done by, where its target names one. */
  | (AskedAction & { readonly kind: "open-ended"; readonly first: PlainDate | null })
  | (AskedAction & { readonly kind: "to be confirmed" | "none" })
  | (AskedAction & { readonly kind: "unreadable"; readonly why: WhyUnreadable; readonly cell: string })
  | (AskedAction & { readonly kind: "done"; readonly completed: PlainDate; readonly due: PlainDate | null });
