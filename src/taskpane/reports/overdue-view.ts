import { html, type TemplateResult } from "lit-html";
import { eachOf } from "../parts/each-of";
import type { OverdueLine, OverdueList } from "./overdue-view-model";

/** The way to the Executive Board report, and the reports that are overdue now. */
export function overdueView({ heading, lines }: OverdueList, writeReport: (event: Event) => void): TemplateResult {
  return html`<section>
    <div class="report">
      <fluent-button appearance="primary" @click=${writeReport}>Write the Executive Board report</fluent-button>
      <p class="hint">On a new sheet, in plain values that print well.</p>
    </div>
    <h2>${heading}</h2>
    <ul class="lines">
      ${eachOf(lines, ({ key }) => key, overdueLine)}
    </ul>
  </section>`;
}

function overdueLine({ group, what, meeting, due, late, state }: OverdueLine): TemplateResult {
  return html`<li class="card-line">
    <span class="words">
      <span class="where">${group}</span>
      <span class="message">${what} for ${meeting}</span>
      <span class="fix">Due ${due}: ${late}</span>
    </span>
    <span class="badge ${state === "Missed" ? "bad" : "unsure"}">${state}</span>
  </li>`;
}
