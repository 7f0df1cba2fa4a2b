import type { PlainDate } from "../../calendar/plain-date";

export type ActionState = "Done" | "On track" | "Due soon" | "Overdue" | "Open-ended" | "No date";

export interface Asked {
  readonly action: string;
  readonly leads: string;
  /** As written. */
  readonly target: string;
  /** The month from which a target without a year counts, where it does. */
  readonly base: PlainDate;
  readonly hasPlanStart: boolean;
}

export type ActionsReason =
  | (Asked & {
      readonly kind: "date";
      readonly due: PlainDate;
      readonly state: ActionState | null;
      readonly asAt: PlainDate | null;
      readonly dueSoonDays: number | null;
    })
  | (Asked & { readonly kind: "open-ended"; readonly first: PlainDate | null })
  | (Asked & { readonly kind: "to be confirmed" | "none" })
  | (Asked & { readonly kind: "unreadable"; readonly cell: string })
  | (Asked & { readonly kind: "done"; readonly completed: PlainDate; readonly due: PlainDate | null });
