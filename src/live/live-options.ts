import type { PlainDate } from "../calendar/plain-date";

export interface LiveOptions {
  readonly today: () => PlainDate;
  /** Milliseconds to gather hints before reading again; 0 in tests. */
  readonly settleMs?: number;
  /** Milliseconds to wait before each further attempt at a read that failed. */
  readonly retryMs?: readonly number[];
  /** Milliseconds that Refresh waits for what is being read. */
  readonly patienceMs?: number;
  /** Milliseconds that have gone by since some moment. */
  readonly clock?: () => number;
}

/** Where Excel does not answer, which takes its time to tell, a read is tried again once: within so long of its beginning. */
export const TRYING_MS = 25_000;

/** So long Refresh waits for what is being read before it gives that up and begins afresh. */
export const PATIENCE_MS = 3_000;

/** A computer that slept so long may have slept through events. */
export const SLEPT_MS = 180_000;
