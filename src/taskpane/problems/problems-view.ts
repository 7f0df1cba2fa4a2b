import { html, nothing, type TemplateResult } from "lit-html";
import { type GoTo, problemLinesView } from "./problem-lines-view";
import type { ProblemList } from "./problems-view-model";

/** Everything that is wrong in the sheets; `corrections`: how many changes were found that Excel had not told of. */
export function problemsView({ heading, lines, more }: ProblemList, corrections: number, goTo: GoTo): TemplateResult {
  return html`<h2>${heading}</h2>
    ${lines.length === 0 ? nothing : html`<p class="hint">Choose a line to go to its cell.</p>`}
    ${problemLinesView(lines, goTo)}
    <p class="hint">${moreInWords(more)}</p>
    <p class="hint">${correctionsInWords(corrections)}</p>`;
}

function moreInWords(more: number): string {
  return more === 0 ? "" : `And ${more.toLocaleString("en-GB")} more. =DDSCP.PROBLEMS() lists all of them in a sheet.`;
}

function correctionsInWords(found: number): string {
  if (found === 0) return "";
  const changes = found === 1 ? "one change was" : `${found} changes were`;
  return `Since the workbook was opened, ${changes} found that Excel had not told of. The answers were put right.`;
}
