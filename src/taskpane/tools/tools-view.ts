import { html, type TemplateResult } from "lit-html";
import type { Action } from "../pane";

/** Something that puts things right in the field. */
export interface Tool {
  readonly name: string;
  readonly use: string;
  readonly action: Action;
}

/** The tools, one under the other, and the way to the list of functions. */
export function toolsView(tools: readonly Tool[], start: (tool: Tool) => (event: Event) => void): TemplateResult {
  return html`<h2>Tools</h2>
    <ul class="tools">
      ${tools.map(
        (tool) =>
          html`<li>
            <fluent-button @click=${start(tool)}>${tool.name}</fluent-button>
            <p class="hint">${tool.use}</p>
          </li>`,
      )}
    </ul>
    <p class="hint"><a href="functions.html" target="_blank" rel="noopener">All DDSCP functions</a></p>`;
}
