import { html, nothing, type TemplateResult } from "lit-html";
import type { BringInShown } from "./bring-in-view-model";
import type { CellShown } from "./sheet-picture";

const TAKEN = [
  ["title", "heading"],
  ["date", "date"],
  ["name", "name"],
  ["mark", "mark"],
  ["total", "sum"],
  ["key", "key"],
  ["question", "asked"],
  ["left out", "left out"],
] as const;

/** Her own sheet with the letters and numbers at its edges, each cell marked by what it was taken for: never by a colour alone. */
export function pictureView({ picture: { rows, letters, cut }, sheet }: BringInShown): TemplateResult {
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ as }) => as)));
  return html`<div class="bring-in-picture" tabindex="0" role="region" aria-label="The sheet ${sheet} as it was read">
      <table>
        <thead>
          <tr>
            <td></td>
            ${letters.map((letter) => html`<th scope="col">${letter}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ number, cells }) =>
              html`<tr>
                <th scope="row">${number}</th>
                ${cells.map(cellView)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${cut === "" ? nothing : html`<p class="hint">${cut}</p>`}
    <p class="bring-in-legend">
      ${TAKEN.filter(([as]) => used.has(as)).map(([as, words]) => html`<span class="taken ${classOf(as)}">${words}</span>`)}
    </p>`;
}

function cellView({ text, as }: CellShown): TemplateResult {
  const taken = TAKEN.find(([each]) => each === as)?.[1];
  const isOut = as === "question" || as === "left out";
  return html`<td class="taken ${classOf(as)}" title=${taken === undefined ? nothing : `${text} (${taken})`}>
    ${text}${isOut ? html`<span class="hidden-words"> (${taken})</span>` : nothing}
  </td>`;
}

function classOf(as: CellShown["as"]): string {
  return `as-${as.replace(" ", "-")}`;
}
