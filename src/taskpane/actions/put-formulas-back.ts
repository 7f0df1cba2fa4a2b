import type { Action } from "../pane";

function cells(count: number, one: string, many: string): string {
  return count === 1 ? `One cell ${one}` : `${count.toLocaleString("en-GB")} cells ${many}`;
}

/** Undoes a freeze; a cell that somebody has changed since stays as it is. */
export const putFormulasBack: Action = async ({ port }) => {
  const { restored, leftAlone, unreadable } = await port.unfreeze();
  if (restored === 0 && leftAlone === 0 && unreadable === 0) return "No formula is frozen.";
  const sentences = [`${restored === 1 ? "One formula is" : `${restored.toLocaleString("en-GB")} formulas are`} back.`];
  if (leftAlone > 0)
    sentences.push(
      `${cells(leftAlone, "had been changed or moved since and was left as it is", "had been changed or moved since and were left as they are")}.`,
    );
  if (unreadable > 0)
    sentences.push(
      "Some of what was kept of the frozen formulas can no longer be read: look for cells that hold a value where a formula belongs, and enter it again.",
    );
  return sentences.join(" ");
};
