import type { PlainDate } from "../../calendar/plain-date";

export type AgendaPart = "standing" | "report" | "request" | "escalation" | "action" | "late request";

/** One line of an agenda. */
export interface AgendaItem {
  readonly part: AgendaPart;
  readonly item: string;
  /** Who brings it. */
  readonly from: string;
  readonly why: string;
}

/** How many lines of each part an agenda has. */
export interface AgendaReason {
  readonly meeting: string;
  readonly group: string;
  readonly date: PlainDate;
  readonly cancelled: boolean;
  readonly standing: number;
  readonly reports: number;
  /** Those in time. */
  readonly requests: number;
  readonly late: number;
  readonly escalations: number;
  readonly actions: number;
  /** Reports or actions that an unreadable cell keeps from being judged, by name. */
  readonly notJudged: readonly string[];
}
