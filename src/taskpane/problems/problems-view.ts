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

/** So few that the meeting below is still in sight. */
const FIRST_FEW = 2;

/** The errors, first thing on the first page: the first few, and the way to all of them. Nothing where there is no error. */
export function firstProblemsView(
  { errors, lines }: ProblemList,
  goTo: GoTo,
  showAll: () => void,
): TemplateResult | typeof nothing {
  if (errors === 0) return nothing;
  const first = lines.filter(({ severity }) => severity === "error").slice(0, FIRST_FEW);
  return html`<section class="first-problems">
    <h2>${errors} ${errors === 1 ? "error" : "errors"} in the sheets</h2>
    ${problemLinesView(first, goTo)}
    <fluent-button size="small" @click=${showAll}>Show all problems</fluent-button>
  </section>`;
}
