import { element, setText, show } from "../element";
import type { Pane } from "../pane";
import { type ProblemList, problemList } from "./problems-view-model";
import { problemLines } from "./problem-lines-view";

/** Everything that is wrong in the sheets. */
export function problemsView(pane: Pane): HTMLElement {
  const heading = element("h2", {});
  const hint = element("p", { class: "hint" }, "Choose a line to go to its cell.");
  const more = element("p", { class: "hint" });
  const corrections = element("p", { class: "hint" });
  const list = problemLines(pane);
  const showList = ({ lines, more: others, heading: said }: ProblemList): void => {
    setText(heading, said);
    show(hint, lines.length > 0);
    list.show(lines);
    setText(
      more,
      others === 0 ? "" : `And ${others.toLocaleString("en-GB")} more. =DDSCP.PROBLEMS() lists all of them in a sheet.`,
    );
  };
  // At once and apart from the list: a change that was missed may leave every problem as it was.
  const showCorrections = (): void => {
    const found = pane.live.corrections;
    setText(
      corrections,
      found === 0
        ? ""
        : `Since the workbook was opened, ${found === 1 ? "one change was" : `${found} changes were`} found that Excel had not told of. The answers were put right.`,
    );
  };
  pane.book.follow({ key: "problems", model: problemList, show: showList, wide: true });
  pane.live.onChange(showCorrections);
  showCorrections();
  return element("div", {}, heading, hint, list.container, more, corrections);
}

/** So few that the meeting below is still in sight. */
const FIRST_FEW = 2;

/** The errors, first thing on the first page: the first few, and the way to all of them. */
export function firstProblemsView(pane: Pane, showAll: () => void): HTMLElement {
  const heading = element("h2", {});
  const list = problemLines(pane);
  const all = element("fluent-button", { size: "small", onclick: showAll }, "Show all problems");
  const node = element("section", { class: "first-problems" }, heading, list.container, all);
  const showList = ({ errors, lines }: ProblemList): void => {
    show(node, errors > 0);
    setText(heading, `${errors} ${errors === 1 ? "error" : "errors"} in the sheets`);
    list.show(lines.filter(({ severity }) => severity === "error").slice(0, FIRST_FEW));
  };
  pane.book.follow({ key: "problems", model: problemList, show: showList, wide: true });
  return node;
}
