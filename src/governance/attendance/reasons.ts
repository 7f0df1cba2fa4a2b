import type { PlainDate } from "../../calendar/plain-date";
import type { PartnersMiscounted } from "../membership/reasons";
import type { UnmatchedCells } from "../quorum/reasons";

/** How often a seat or an agency was represented at the meetings it was expected at. */
export interface AttendanceCounted {
  readonly kind: "counted";
  /** A seat's id or an agency's name. */
  readonly who: string;
  readonly group: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly expected: number;
  /** In person or by a deputy. */
  readonly represented: number;
  readonly deputy: number;
  readonly apologies: number;
  readonly absent: number;
  /** Meetings left out because it is not yet marked. */
  readonly unmarked: number;
  /** Meetings at which a row names a seat that was not in force that day: it counts for nothing. Earliest first. */
  readonly outOfForce: readonly string[];
}

/** One reason why somebody's attendance is a concern. */
export interface ConcernReason {
  readonly kind:
    | "partner not represented"
    | "missed in a row"
    | "under the rate"
    | "deputy not briefed"
    | "deputy for another reason";
  /** At how many meetings. */
  readonly meetings: number;
  readonly sentence: string;
}

export type AttendanceReason =
  | AttendanceCounted
  /** The workbook goes by its own rules, and these say of no attendance that it is a concern. */
  | { readonly kind: "not judged" }
  /** Rows under ids that no meeting has: of this meeting they would decide. */
  | { readonly kind: "rows elsewhere"; readonly meeting: string; readonly found: readonly UnmatchedCells[] }
  | {
      readonly kind: "concerns";
      readonly group: string | null;
      readonly from: PlainDate;
      readonly asAt: PlainDate;
      readonly found: number;
      /** Null for what the workbook's own rules do not say. */
      readonly minimumRate: number | null;
      readonly consecutiveMissed: number | null;
      /** Does the workbook go by its own rules? */
      readonly isOwn: boolean;
      /** Set where Agencies has another number of statutory partners than the documents name. */
      readonly miscounted: PartnersMiscounted | null;
    };
