import type { MinuteOfDay, Month, PlainDate } from "../../calendar/plain-date";
import type { Citation } from "../../sources/citation";

/** Which of a month's days of that weekday: the first to the fourth, or the last. */
export type Nth = 1 | 2 | 3 | 4 | "last";

/** When a body meets. */
export interface MeetingPattern {
  readonly nth: Nth;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 1 is January; in order. */
  readonly months: readonly Month[];
  readonly start: MinuteOfDay | null;
  readonly end: MinuteOfDay | null;
}

/** What should be known of a day before a meeting is put on it. */
export type DateConcern = (
  | { readonly kind: "weekend"; readonly date: PlainDate }
  /** A bank holiday, or a closure that Holidays has, by its name. */
  | { readonly kind: "holiday"; readonly name: string }
  | { readonly kind: "holidays unknown"; readonly lastKnownYear: number }
  /** The body itself meets that day, or the Executive Board does. */
  | { readonly kind: "meets that day"; readonly body: string }
  | { readonly kind: "body closed"; readonly body: string }
  | { readonly kind: "requests passed"; readonly deadline: PlainDate }
  | { readonly kind: "notice passed"; readonly deadline: PlainDate }
) & { readonly paragraph: Citation };
