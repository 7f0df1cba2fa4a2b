import type { PlainDate } from "../../calendar/plain-date";

type AgendaPart = "standing" | "report" | "request" | "escalation" | "action" | "late request";

/** One line of an agenda. */
export interface AgendaItem {
  readonly part: AgendaPart;
  readonly item: string;
  /** Who brings it. */
  readonly from: string;
  readonly why: string;
  /** The area whose part of the meeting it belongs to, where the group keeps the areas apart. */
  readonly area?: string;
}

/** How many lines of each part a meeting's agenda has; requests, those known to be in time. */
export interface AgendaReason {
  readonly meeting: string;
  readonly group: string;
  readonly date: PlainDate;
  readonly cancelled: boolean;
  readonly counts: Readonly<Record<AgendaPart, number>>;
  /** Reports, requests or actions that an unreadable cell keeps from being judged, by name. */
  readonly notJudged: readonly string[];
}
