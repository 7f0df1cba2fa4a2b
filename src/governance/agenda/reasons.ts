import type { PlainDate } from "../../calendar/plain-date";

export interface AgendaReason {
  readonly meeting: string;
  readonly group: string;
  readonly date: PlainDate;
  readonly cancelled: boolean;
  readonly standing: number;
  readonly reports: number;
  readonly requests: number;
  readonly late: number;
  readonly escalations: number;
  readonly actions: number;
  /** Reports or actions that could not be judged, by name. */
  readonly untold: readonly string[];
}
