import { AskPage } from "../ask/ask-page";
import type { Pane } from "../pane";
import type { ModelAsked } from "../pane-book";
import { PROBLEMS, problemsPage } from "../problems/problems-page";
import type { ProblemList } from "../problems/problems-view-model";
import { ReportsPage } from "../reports/reports-page";
import { toolsPage } from "../tools/tools-page";

/** Draws every page but the first, each into its own element, and has what is wrong in the sheets shown outside them too. */
export function fillOtherPages(
  pane: Pane,
  find: (selector: string) => HTMLElement,
  showProblems: (asked: ModelAsked<ProblemList>) => void,
): void {
  showProblems(PROBLEMS);
  new ReportsPage(pane, find("#page-reports"));
  new AskPage(pane, find("#page-ask"));
  problemsPage(pane, find("#page-problems"));
  toolsPage(pane, find("#page-tools"));
}
