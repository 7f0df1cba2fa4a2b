import type { PlainDate } from "../../calendar/plain-date";

export type ObligationState = "Done" | "Due" | "Overdue" | "Never done";

export type ObligationsReason =
  | {
      readonly kind: "next";
      readonly obligation: string;
      readonly owner: string;
      readonly times: string;
      readonly lastDone: PlainDate;
      readonly due: PlainDate;
      readonly state: ObligationState | null;
      readonly asAt: PlainDate | null;
      readonly dueSoonDays: number | null;
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
