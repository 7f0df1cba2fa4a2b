import type { PlainDate } from "../../calendar/plain-date";
import type { PageId } from "../page-id";
import type { WorkLine } from "../parts/work-list-view";
import type { CallList } from "./call-list";

/** In the order in which they stand on the page. */
export const TODAY_GROUPS = ["Now", "This fortnight", "Overdue", "Waiting for somebody", "In the sheets"] as const;
type TodayGroup = (typeof TODAY_GROUPS)[number];

/** A page that deals with something, and the meeting it is to show. */
export interface Destination {
  readonly page: PageId;
  readonly meeting: string | null;
  /** The line that a list is to show; left out where any will do. */
  readonly line?: string;
}

/** Something that needs somebody. */
export interface TodayLine extends WorkLine {
  readonly group: TodayGroup;
  /** The day on which it is or was due, or happens. */
  readonly day: PlainDate;
  /** Does it stand before the others of its group, whatever their days? */
  readonly isFirst: boolean;
  /** What several of the kind are called: "actions overdue". Many of them fold into one line; "" for what always stands alone. */
  readonly many: string;
  /** Null for a line that leads to its cell alone. */
  readonly leadsTo: Destination | null;
  /** The page that lists its kind, to which many in one line lead; null where they lead as the nearest of them does. */
  readonly listedOn: PageId | null;
  /** The button that goes there; null where the whole line does. */
  readonly button: string | null;
  /** Whom to ring about it; null where nobody is to be. */
  readonly calls: CallList | null;
}

type Given = Pick<TodayLine, "key" | "group" | "day" | "what" | "where" | "when"> & Partial<TodayLine>;

/** A line with what most lines have; what needs somebody now is never without a sign. */
export function todayLine(given: Given): TodayLine {
  const signal = given.group === "Now" ? "unsure" : null;
  const nothing = { place: null, many: "", leadsTo: null, listedOn: null, button: null, calls: null } as const;
  return { signal, isFirst: false, ...nothing, ...given };
}

/** A fortnight's last day is so many days after today. */
export const FORTNIGHT_DAYS = 13;
