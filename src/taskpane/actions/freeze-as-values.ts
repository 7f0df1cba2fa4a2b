import { counted } from "../words/count-words";
import type { Action } from "../pane";

const QUESTION =
  "Every DDSCP formula becomes the plain value it shows now and no longer follows the sheets, until you choose Put formulas back. Freeze them?";

/** Makes plain values of the formulas, with a way back. */
export const freezeAsValues: Action = async ({ port, notices }) => {
  if (!(await notices.ask(QUESTION, "Freeze"))) return null;
  const { done, refused, why } = await port.freeze();
  if (done === 0 && refused === 0) return "There is no DDSCP formula to freeze.";
  const frozen = `${counted(done, "formula is a plain value", "formulas are plain values")} now.`;
  if (refused === 0) return `${frozen} Put formulas back brings ${done === 1 ? "it" : "them"} back.`;
  const left = `${counted(refused, "formula stands", "formulas stand")} as before. ${why}`;
  notices.say("warning", done === 0 ? left : `${frozen} ${left}`);
  return null;
};
