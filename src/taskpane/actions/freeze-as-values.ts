import type { Action } from "../pane";

const QUESTION =
  "Every DDSCP formula becomes the plain value it shows now and no longer follows the sheets, until you choose Put formulas back. Freeze them?";

/** Makes plain values of the formulas, with a way back. */
export const freezeAsValues: Action = async ({ port, notices }) => {
  if (!(await notices.ask(QUESTION, "Freeze"))) return null;
  const cells = await port.freeze();
  if (cells === 0) return "There is no DDSCP formula to freeze.";
  return `${cells === 1 ? "One formula is a plain value" : `${cells.toLocaleString("en-GB")} formulas are plain values`} now. Put formulas back brings them back.`;
};
