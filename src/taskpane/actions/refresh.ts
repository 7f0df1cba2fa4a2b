import type { Action } from "../pane";

/** Reads every table again and takes in what differs; says also what was put right since it last said so. */
export const refresh: Action = async ({ live, port }) => {
  const missed = await live.refresh();
  if (live.status.phase !== "ready") return null;
  // That alone is nothing to fail for.
  const isByHand = await port.calculatesByHand().catch(() => false);
  return isByHand ? `${said(missed)} ${BY_HAND}` : said(missed);
};

const BY_HAND =
  "This Excel calculates by hand: formulas in cells follow only when you press F9, or set Calculation Options to Automatic (Formulas tab).";

function said(missed: number): string {
  if (missed === 0) return "Every table has been read again. Nothing had been missed.";
  return `Every table has been read again. ${missed === 1 ? "One table" : `${missed} tables`} had changed without Excel telling of it; the answers are right again.`;
}
