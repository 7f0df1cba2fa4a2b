import { render } from "lit-html";
import { showCell } from "../actions/show-cell";
import type { CellPlace } from "../cell-place";
import { type Pane, run } from "../pane";
import { LatestModel } from "../pane-book";
import { PROBLEMS } from "./problems-asked";
import { problemsView } from "./problems-view";
import type { ProblemList } from "./problems-view-model";

/** Problems: everything that is wrong in the sheets. */
export function problemsPage(pane: Pane, root: HTMLElement): void {
  const goTo = (place: CellPlace): void => void run(pane, showCell(place));
  const draw = (): void => {
    if (problems.model !== null) render(problemsView(problems.model, pane.live.corrections, goTo), root);
  };
  const problems = new LatestModel<ProblemList>(pane.book, draw);
  problems.follow(PROBLEMS);
  // A change that Excel had not told of may leave every problem as it was.
  pane.live.onChange(draw);
}
