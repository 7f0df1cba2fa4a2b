import { html, nothing, type TemplateResult } from "lit-html";
import type { ProblemList } from "../problems/problems-view-model";

/**
 * The pane's tabs and an empty page for each. The tab list shows and hides the pages that its tabs control, and each page
 * is drawn by its own code: what stands here of a page never changes. The number of problems is not written as text,
 * because the tab keeps room for its text twice.
 */
export function tabsView(problems: ProblemList | null, isHidden: boolean): TemplateResult {
  const errors = problems?.errors ?? 0;
  const found = errors + (problems?.warnings ?? 0);
  return html`<div class="tabs" ?hidden=${isHidden}>
    <fluent-tablist aria-label="What to show" size="small" activeid="tab-meeting">
      <fluent-tab id="tab-meeting" aria-controls="page-meeting">Meeting</fluent-tab>
      <fluent-tab id="tab-reports" aria-controls="page-reports">Reports</fluent-tab>
      <fluent-tab id="tab-ask" aria-controls="page-ask">Ask</fluent-tab>
      <fluent-tab
        id="tab-problems"
        aria-controls="page-problems"
        aria-label=${found === 0 ? "Problems" : `Problems (${found})`}
        >Problems<span
          class="count ${errors > 0 ? "bad" : ""}"
          slot="end"
          data-count=${found === 0 ? nothing : found}
        ></span
      ></fluent-tab>
      <fluent-tab id="tab-tools" aria-controls="page-tools">Tools</fluent-tab>
    </fluent-tablist>
    <div id="page-meeting" class="page" role="tabpanel" aria-labelledby="tab-meeting"></div>
    <div id="page-reports" class="page" role="tabpanel" aria-labelledby="tab-reports" hidden></div>
    <div id="page-ask" class="page" role="tabpanel" aria-labelledby="tab-ask" hidden></div>
    <div id="page-problems" class="page" role="tabpanel" aria-labelledby="tab-problems" hidden></div>
    <div id="page-tools" class="page" role="tabpanel" aria-labelledby="tab-tools" hidden></div>
  </div>`;
}
