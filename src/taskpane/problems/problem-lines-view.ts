import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { colouredIcon, icon } from "../parts/icon";
import type { ProblemLine } from "./problems-view-model";

/** Shows the officer a cell. */
export type GoTo = (place: CellPlace) => void;

/** Problems one under the other, each line a button that selects its cell. */
export function problemLinesView(lines: readonly ProblemLine[], goTo: GoTo): TemplateResult {
  return html`<ul class="lines">
    ${eachOf(
      lines,
      ({ key }) => key,
      (line) => problemLine(line, goTo),
    )}
  </ul>`;
}

function problemLine({ severity, where, place, message, fix }: ProblemLine, goTo: GoTo): TemplateResult {
  const isError = severity === "error";
  return html`<li>
    <button
      type="button"
      class="line"
      ?disabled=${place === null}
      @click=${place === null ? nothing : (): void => goTo(place)}
    >
      ${colouredIcon(isError ? "bad" : "unsure")}
      <span class="words">
        <span class="hidden-words">${isError ? "Error: " : "Warning: "}</span>
        <span class="where">${where}</span>
        <span class="message">${message}</span>
        ${fix === "" ? nothing : html`<span class="fix">${fix}</span>`}
      </span>
      ${place === null ? nothing : icon("go")}
    </button>
  </li>`;
}
