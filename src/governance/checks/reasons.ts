import type { PlainDate } from "../../calendar/plain-date";

export type CheckStatus = "Valid" | "Expires soon" | "Expired" | "Missing" | "Not required";

/** How one kind of check stands for a person. */
export interface CheckStanding {
  readonly kind: string;
  readonly status: CheckStatus;
  /** Is there a row of it in Checks? */
  readonly hasRow: boolean;
  readonly completed: PlainDate | null;
  /** The last valid day; null for no expiry, or where nothing is completed. */
  readonly validUntil: PlainDate | null;
  /** How many days before its end count as soon. */
  readonly soonDays: number;
  /** Years of validity taken from the documents because the row gives none. */
  readonly yearsRead: number | null;
  /** The cells whose day of completion is after the day asked about, in words; null where there is none. */
  readonly toCome: string | null;
}

export type ChecksReason =
  | {
      readonly kind: "check";
      readonly person: string;
      readonly asAt: PlainDate;
      readonly standing: CheckStanding;
      /** Do the documents ask this person for it? */
      readonly asked: boolean;
    }
  | { readonly kind: "no check asked"; readonly person: string }
  | {
      readonly kind: "may attend";
      readonly person: string;
      readonly asAt: PlainDate;
      /** The categories of seat for which checks are asked. */
      readonly as: readonly string[];
      readonly standings: readonly CheckStanding[];
    };
