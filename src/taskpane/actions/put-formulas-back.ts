import type { Action } from "../pane";

/** Undoes a freeze; a cell that somebody has changed since stays as it is. */
export const putFormulasBack: Action = async ({ port }) => {
  const { restored, leftAlone } = await port.unfreeze();
  if (restored === 0 && leftAlone === 0) return "No formula is frozen.";
  const back = `${restored === 1 ? "One formula is" : `${restored.toLocaleString("en-GB")} formulas are`} back.`;
  if (leftAlone === 0) return back;
  return `${back} ${leftAlone === 1 ? "One cell had" : `${leftAlone.toLocaleString("en-GB")} cells had`} been changed or moved since and ${leftAlone === 1 ? "was" : "were"} left as ${leftAlone === 1 ? "it is" : "they are"}.`;
};
