import type { Action } from "../pane";

/** Enters again what is stuck at #NAME?. */
export const repairFormulas: Action = async ({ port }) => {
  const cells = await port.repairFormulas();
  if (cells === 0) return "No DDSCP formula is stuck at #NAME?.";
  return `${cells === 1 ? "One cell was" : `${cells} cells were`} stuck at #NAME?; the formulas have been entered again.`;
};
