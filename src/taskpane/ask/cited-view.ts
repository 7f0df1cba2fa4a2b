import { html, nothing, type TemplateResult } from "lit-html";
import { eachOf } from "../parts/each-of";
import type { ParagraphLine } from "../parts/paragraph-line";

/** The paragraphs that an answer rests on, and what each is about; nothing where there is none. */
export function citedView(paragraphs: readonly ParagraphLine[]): TemplateResult | typeof nothing {
  if (paragraphs.length === 0) return nothing;
  return html`<h3>${paragraphs.every(({ words }) => words === "") ? "Rules it rests on" : "Paragraphs it rests on"}</h3>
    <dl class="cited">
      ${eachOf(
        paragraphs,
        ({ citation }) => citation,
        ({ citation, words }) =>
          html`<div>
            <dt>${citation}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>`;
}
