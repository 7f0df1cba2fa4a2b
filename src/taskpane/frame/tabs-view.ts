import { element, setAttribute } from "../element";
import type { Pane } from "../pane";
import { problemList } from "../problems/problems-view-model";
import { askView } from "../ask/ask-view";
import { meetingView } from "../meeting/meeting-view";
import { overdueView } from "../reports/overdue-view";
import { firstProblemsView, problemsView } from "../problems/problems-view";
import { scheduleView } from "../reports/schedule-view";
import { toolsView } from "../tools/tools-view";

/** The pages of the pane, one tab each. */
export function tabsView(pane: Pane): HTMLElement {
  const count = element("span", { class: "count", slot: "end" });
  const problemsTab = element(
    "fluent-tab",
    { id: "tab-problems", "aria-controls": "page-problems" },
    "Problems",
    count,
  );
  const tabs = element(
    "fluent-tablist",
    { "aria-label": "What to show", size: "small", activeid: "tab-meeting" },
    element("fluent-tab", { id: "tab-meeting", "aria-controls": "page-meeting" }, "Meeting"),
    element("fluent-tab", { id: "tab-reports", "aria-controls": "page-reports" }, "Reports"),
    element("fluent-tab", { id: "tab-ask", "aria-controls": "page-ask" }, "Ask"),
    problemsTab,
    element("fluent-tab", { id: "tab-tools", "aria-controls": "page-tools" }, "Tools"),
  );
  pane.book.follow({
    key: "problems",
    model: problemList,
    wide: true,
    show: ({ errors, warnings }) => {
      const found = errors + warnings;
      // Not as text: the tab keeps room for its text twice.
      setAttribute(count, "data-count", found === 0 ? null : found);
      setAttribute(problemsTab, "aria-label", found === 0 ? "Problems" : `Problems (${found})`);
      count.classList.toggle("bad", errors > 0);
    },
  });
  return element(
    "div",
    { class: "tabs" },
    tabs,
    panel(
      "meeting",
      firstProblemsView(pane, () => problemsTab.focus()),
      meetingView(pane),
    ),
    panel("reports", overdueView(pane), scheduleView(pane)),
    panel("ask", askView(pane)),
    panel("problems", problemsView(pane)),
    panel("tools", toolsView(pane)),
  );
}

/** The tab list shows and hides the panels that its tabs control. */
function panel(name: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    {
      id: `page-${name}`,
      class: "page",
      role: "tabpanel",
      "aria-labelledby": `tab-${name}`,
      hidden: name !== "meeting",
    },
    ...content,
  );
}
