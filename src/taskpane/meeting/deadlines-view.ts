import { html, nothing, type TemplateResult } from "lit-html";
import { eachOf } from "../parts/each-of";
import type { DeadlineLine } from "./deadlines-view-model";

/** A meeting's deadlines as a table: what, and by which day. Nothing where there is none. */
export function deadlinesView(lines: readonly DeadlineLine[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const sources = [...new Set(lines.flatMap(({ source }) => source ?? []))];
  return html`<table class="deadlines">
    <caption>
      Deadlines${sources.length === 0 ? nothing : html` <span class="left">by ${sources.join(", ")}</span>`}
    </caption>
    <tbody>
      ${eachOf(lines, ({ what }) => what, deadlineRow)}
    </tbody>
  </table>`;
}

function deadlineRow({ what, day, left, sentence, signal }: DeadlineLine): TemplateResult {
  return html`<tr>
    <th scope="row">${what}</th>
    <td><span class="day">${day}</span><span class="left ${signal}">${left === "" ? sentence : left}</span></td>
  </tr>`;
}
