import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { icon } from "../parts/icon";
import { inOrder } from "../parts/in-order";
import type { ProblemLine } from "./problems-view-model";

/** Shows the officer a cell. */
export type GoTo = (place: CellPlace) => void;

/** What one does with a problem. */
export interface ProblemLineDoes {
  readonly goTo: GoTo;
  /** Puts in what most likely belongs there. */
  readonly putIn: (line: ProblemLine) => void;
}

/** Problems of one cause one under the other, each line a button that selects its cell. What to do is said once where all say the same. */
export function problemLinesView(
  severity: "error" | "warning",
  lines: readonly ProblemLine[],
  { goTo, putIn }: ProblemLineDoes,
): unknown {
  const fixes = new Set(lines.map(({ fix }) => fix));
  const isSaidOnce = lines.length > 1 && fixes.size === 1;
  const [fix = ""] = fixes;
  return html`${isSaidOnce && fix !== "" ? html`<p class="fix cause-fix">${fix}</p>` : nothing}
    <ul class="lines">
      ${eachOf(
        lines,
        ({ key }) => key,
        (line) => problemLine(line, { isError: severity === "error", isSaidOnce, goTo, putIn }),
      )}
    </ul>`;
}

interface LineShownBy extends ProblemLineDoes {
  readonly isError: boolean;
  /** What to do about it stands over the lines. */
  readonly isSaidOnce: boolean;
}

function problemLine(line: ProblemLine, { isError, isSaidOnce, goTo, putIn }: LineShownBy): TemplateResult {
  const { where, place, message, fix, likely } = line;
  return html`<li class="problem">
    <button
      type="button"
      class="line"
      ?disabled=${place === null}
      @click=${place === null ? nothing : (): void => goTo(place)}
    >
      <span class="words">
        <span class="hidden-words">${isError ? "Error: " : "Warning: "}</span>
        <span class="where">${where}</span>
        <span class="message">${inOrder(message)}</span>
        ${fix === "" || isSaidOnce ? nothing : html`<span class="fix">${inOrder(fix)}</span>`}
      </span>
      ${place === null ? nothing : icon("go")}
    </button>
    ${
      likely === undefined
        ? nothing
        : html`<button
            type="button"
            class="small-button put-in"
            aria-label="Put in ${likely.meant}: ${where}"
            @click=${() => putIn(line)}
          >
            Put in ‘${likely.meant}’
          </button>`
    }
  </li>`;
}
