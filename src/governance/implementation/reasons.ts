import type { Reason } from "../../answers/reason";
import type { PlainDate } from "../../calendar/plain-date";

export type DecisionStatus =
  | "Not valid"
  | "Not carried"
  | "Pending"
  | "No date set"
  | "Scheduled"
  | "In force"
  | "Suspended"
  | "Referred"
  | "Changed"
  | "Withdrawn";

/** Why a notice suspends nothing. */
export type NoticeFault =
  | { readonly kind: "not before the date"; readonly implementationDate: PlainDate }
  | { readonly kind: "before the decision"; readonly decided: PlainDate }
  | { readonly kind: "no such notice here" }
  | {
      readonly kind: "condition";
      readonly column: "Written" | "Reasons" | "Asks for meeting" | "Sent to all" | "Independent Chair told";
      readonly isBlank: boolean;
    };

/** A notice as it bears on the decision. */
export interface NoticeFacts {
  readonly from: string;
  /** The cell of From, where it names no agency of Agencies. */
  readonly unknownFrom: string | null;
  readonly received: PlainDate;
  /** None: the notice counts. */
  readonly faults: readonly NoticeFault[];
  readonly effect: "suspends" | "refers" | "changed" | "withdrawn" | "confirmed" | "notice withdrawn" | "nothing";
  /** How many days' notice the special meeting needs, and the first day that gives them. */
  readonly noticeDays: number;
  readonly earliestMeeting: PlainDate;
  readonly urgent: boolean;
  /** The cell of Special meeting, and what it says, where that is in no row of Meetings. */
  readonly unknownMeeting: { readonly cell: string; readonly says: string } | null;
  readonly specialMeeting: {
    readonly id: string;
    readonly date: PlainDate;
    readonly isCancelled: boolean;
    readonly isAhead: boolean;
    readonly isTooSoon: boolean;
  } | null;
  /** Where it was referred, and by whom it is dealt with there; null where it was not. */
  readonly referral: { readonly to: string; readonly holder: string | null; readonly expected: string } | null;
}

export type ImplementationReason =
  | {
      readonly kind: "status";
      readonly decision: string;
      readonly status: DecisionStatus;
      readonly asAt: PlainDate;
      readonly implementationDate: PlainDate | null;
      /** The day it takes effect, with the special meetings that confirmed it; null where there is none. */
      readonly effectiveFrom: PlainDate | null;
      readonly notices: readonly NoticeFacts[];
    }
  | {
      readonly kind: "by outcome";
      readonly decision: string;
      readonly outcome: Reason;
      /** A deadlock that is not escalated on the day asked about. */
      readonly awaitsEscalation: boolean;
      readonly escalatedTo: string;
      readonly escalatedOn: PlainDate | null;
    }
  | { readonly kind: "not taken yet"; readonly decision: string; readonly meeting: string; readonly date: PlainDate };
