import { counted } from "../words/count-words";
import type { Action } from "../pane";

/** Enters again what is stuck at #NAME?, or at the name of another add-in's workbook. */
export const repairFormulas: Action = async ({ port, notices }) => {
  const { done, refused, why } = await port.repairFormulas();
  if (done === 0 && refused === 0) return "No DDSCP formula is stuck at #NAME?.";
  const repaired = `${counted(done, "cell was stuck; its formula has", "cells were stuck; their formulas have")} been entered again.`;
  if (refused === 0) return repaired;
  const left = `${counted(refused, "cell was", "cells were")} left as ${refused === 1 ? "it is" : "they are"}. ${why}`;
  notices.say("warning", done === 0 ? left : `${repaired} ${left}`);
  return null;
};
