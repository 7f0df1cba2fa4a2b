import { html, nothing, type TemplateResult } from "lit-html";

/** So many lines of a list are shown at first, and so many more each time. */
export const LINES_AT_ONCE = 100;

/** The button that shows more lines of a long list; nothing where all are shown. */
export function showMoreView(more: number, showMore: () => void): TemplateResult | typeof nothing {
  if (more <= 0) return nothing;
  return html`<p>
    <button type="button" class="small-button list-more" @click=${showMore}>
      Show ${Math.min(more, LINES_AT_ONCE)} more of ${more.toLocaleString("en-GB")}
    </button>
  </p>`;
}
