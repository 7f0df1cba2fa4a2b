import type { PlainDate } from "../../calendar/plain-date";

export type ObligationState = "Done" | "Due" | "Overdue" | "Never done";

/** How a duty with a next day stands on the day asked about. */
export interface ObligationStanding {
  readonly state: "Done" | "Due" | "Overdue";
  readonly asAt: PlainDate;
  /** From how many days before its next day it is due. */
  readonly dueSoonDays: number;
}

export type ObligationsReason =
  | {
      readonly kind: "next";
      readonly obligation: string;
      readonly owner: string;
      /** Times per year, as written. */
      readonly times: string;
      readonly lastDone: PlainDate;
      readonly due: PlainDate;
      /** Null where only the next day was asked about. */
      readonly standing: ObligationStanding | null;
    }
  | { readonly kind: "never done"; readonly obligation: string; readonly owner: string; readonly times: string }
  | { readonly kind: "as required"; readonly obligation: string; readonly lastDone: PlainDate | null }
  | { readonly kind: "unreadable frequency"; readonly obligation: string; readonly found: string }
  | {
      readonly kind: "count";
      readonly obligation: string;
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly days: readonly PlainDate[];
    };
