import { html, nothing, type TemplateResult } from "lit-html";
import { eachOf } from "./each-of";
import { colouredIcon } from "./icon";
import type { Signal } from "./signal";

/** Names under a heading that counts them: "Not there (2)". Nothing where there is no name. */
export function nameListView(
  heading: string,
  names: readonly string[],
  signal: Signal,
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<div class="name-list">
    <h3>${heading} (${names.length})</h3>
    <ul class="names">
      ${eachOf(names, (name) => name, nameLine(signal))}
    </ul>
  </div>`;
}

function nameLine(signal: Signal): (name: string) => TemplateResult {
  return (name) => html`<li>${colouredIcon(signal)}<span>${name}</span></li>`;
}
