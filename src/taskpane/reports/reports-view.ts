import { html, nothing, type TemplateResult } from "lit-html";
import type { PageId } from "../page-id";
import { eachOf } from "../parts/each-of";
import { firstStepView } from "../parts/first-step-view";
import { colouredIcon } from "../parts/icon";
import type { Signal } from "../parts/signal";
import { type OpenedReport, type ReportLineDoes, reportLineView } from "./report-line-view";
import type { ForMeeting, ReportList, ReportSection, SectionName } from "./reports-view-model";

/** What one looks at now and then is folded. */
const FOLDED: ReadonlySet<SectionName> = new Set(["To come", "Received", "Settled"]);

const SIGNALS: Readonly<Record<SectionName, Signal>> = {
  Overdue: "bad",
  Missed: "bad",
  Due: "unsure",
  "To come": "quiet",
  Received: "good",
  Settled: "quiet",
  "Cannot tell": "unsure",
};

const MEANINGS: Partial<Readonly<Record<SectionName, string>>> = {
  Settled:
    "Missed, but dealt with or followed by the next one; or not asked for any more. OVERDUE in the sheets still counts one dealt with, until the next one comes.",
};

/** The reports that groups owe, by how they stand. */
export function reportsView(
  { heading, hint, first, sections }: ReportList,
  opened: OpenedReport | null,
  does: ReportLineDoes & { readonly show: (page: PageId) => void },
): TemplateResult {
  return html`<section>
    <h2>${heading}</h2>
    ${hint === "" ? nothing : html`<p class="hint">${hint}</p>`}
    ${first === null ? nothing : firstStepView(first, does.show)}
    ${eachOf(
      sections,
      ({ name }) => name,
      (section) => sectionView(section, opened, does),
    )}
  </section>`;
}

function sectionView(section: ReportSection, opened: OpenedReport | null, does: ReportLineDoes): TemplateResult {
  const { name, count } = section;
  const heading = html`${colouredIcon(SIGNALS[name])}<span>${name} (${count})</span>`;
  return FOLDED.has(name)
    ? html`<details class="reports">
        <summary tabindex="0">${heading}</summary>
        ${linesView(section, opened, does)}
      </details>`
    : html`<div class="reports">
        <h3>${heading}</h3>
        ${linesView(section, opened, does)}
      </div>`;
}

function linesView(
  { name, meetings, more }: ReportSection,
  opened: OpenedReport | null,
  does: ReportLineDoes,
): TemplateResult {
  const meaning = MEANINGS[name];
  return html`${meaning === undefined ? nothing : html`<p class="hint">${meaning}</p>`}
  ${eachOf(
    meetings,
    ({ key }) => key,
    (each) => meetingView(each, { opened, isSettled: name === "Settled" }, does),
  )}
  ${more === 0 ? nothing : html`<p class="hint">${more} more are in the sheets.</p>`}`;
}

function meetingView(
  { heading, when, lines }: ForMeeting,
  { opened, isSettled }: { readonly opened: OpenedReport | null; readonly isSettled: boolean },
  does: ReportLineDoes,
): TemplateResult {
  return html`<h4>${heading}${when === "" ? nothing : html`<span class="fix">${when}</span>`}</h4>
    <ul class="work-list">
      ${eachOf(
        lines,
        ({ key }) => key,
        (line) =>
          reportLineView(
            line,
            { opened: opened?.key === line.key ? opened : null, isSaidAbove: when !== "", isSettled },
            does,
          ),
      )}
    </ul>`;
}
