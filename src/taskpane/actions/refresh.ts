import type { Action } from "../pane";

/** Reads every table again and takes in what differs. */
export const refresh: Action = async ({ live }) => {
  if (live.status.phase === "failed") {
    await live.start();
    return null;
  }
  const corrected = await live.compare();
  if (corrected === 0) return "Every table has been read again. Nothing had been missed.";
  return `Every table has been read again. ${corrected === 1 ? "One table" : `${corrected} tables`} had changed without Excel telling of it; the answers are right again.`;
};
