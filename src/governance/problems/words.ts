import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import type { ProblemsReason } from "./reasons";

export const { answered } = answersSaid(sayProblems);

/** "2 errors and 1 warning were found in the sheets." */
export function sayProblems({ errors, warnings }: ProblemsReason): string {
  if (errors + warnings === 0) return "Nothing wrong was found in the sheets.";
  const counts = [
    ...(errors === 0 ? [] : [countOf(errors, "error")]),
    ...(warnings === 0 ? [] : [countOf(warnings, "warning")]),
  ].join(" and ");
  return `${counts} ${errors + warnings === 1 ? "was" : "were"} found in the sheets.`;
}
