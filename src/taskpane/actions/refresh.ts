import type { Action } from "../pane";

/** Reads every table again and takes in what differs; says also what was put right since it last said so. */
export const refresh: Action = async ({ live }) => {
  const missed = await live.refresh();
  if (live.status.phase !== "ready") return null;
  if (missed === 0) return "Every table has been read again. Nothing had been missed.";
  return `Every table has been read again. ${missed === 1 ? "One table" : `${missed} tables`} had changed without Excel telling of it; the answers are right again.`;
};
