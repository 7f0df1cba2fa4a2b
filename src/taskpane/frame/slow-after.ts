/** A write that is done by then is told by what came of it alone. */
export const SLOW_AFTER_MS = 300;
