/**
 * Milliseconds within which Excel has to answer one call. Tables are read in parts that take a fraction of it; longer than
 * this only a connection that is gone keeps silent, or a cell that somebody has left open for editing.
 */
export const ANSWER_WITHIN_MS = 15_000;
