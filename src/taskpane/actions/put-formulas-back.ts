import { counted } from "../words/count-words";
import type { Action } from "../pane";

/** Undoes a freeze; a cell that somebody has changed since stays as it is, and what Excel refuses stays kept. */
export const putFormulasBack: Action = async ({ port, notices }) => {
  const { restored, stillKept, why, inTheirCells, leftAlone, unreadable } = await port.unfreeze();
  const sentences: string[] = [];
  if (restored > 0) sentences.push(`${counted(restored, "formula is", "formulas are")} back.`);
  if (stillKept > 0)
    sentences.push(
      `${counted(stillKept, "formula could not be put back and is kept", "formulas could not be put back and are kept")}. ${why}`,
    );
  if (leftAlone > 0)
    sentences.push(
      `${counted(leftAlone, "cell had been changed or moved since and was left as it is", "cells had been changed or moved since and were left as they are")}.`,
    );
  if (unreadable > 0)
    sentences.push(
      "Some of what was kept of the frozen formulas can no longer be read: look for cells that hold a value where a formula belongs, and enter it again.",
    );
  if (sentences.length === 0)
    return inTheirCells > 0 ? "Every formula is in its cell already." : "No formula is frozen.";
  if (stillKept === 0) return sentences.join(" ");
  notices.say("warning", sentences.join(" "));
  return null;
};
