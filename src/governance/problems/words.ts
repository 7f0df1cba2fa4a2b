import { answersSaid } from "../../answers/answer";
import type { ProblemsReason } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayProblems);

/** "2 errors and 1 warning were found in the sheets." */
export function sayProblems({ errors, warnings }: ProblemsReason): string {
  if (errors + warnings === 0) return "Nothing wrong was found in the sheets.";
  const counts = [counted(errors, "error"), counted(warnings, "warning")].filter((part) => part !== null).join(" and ");
  return `${counts} ${errors + warnings === 1 ? "was" : "were"} found in the sheets.`;
}

function counted(count: number, what: string): string | null {
  return count === 0 ? null : `${count} ${what}${count === 1 ? "" : "s"}`;
}
