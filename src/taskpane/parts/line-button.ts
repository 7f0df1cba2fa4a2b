import { html, nothing, type TemplateResult } from "lit-html";

/** The one thing that one does with a line. */
export interface LineButton {
  /** "Received" */
  readonly name: string;
  /** Is it done? Then it stands there still, and does nothing. */
  readonly isDone?: boolean;
  readonly press: (event: Event) => void;
}

/** A line's button; `of` is what it is about, for those who hear it. */
export function lineButtonView({ name, isDone = false, press }: LineButton, of: string): TemplateResult {
  return html`<button
    type="button"
    class=${isDone ? "small-button done" : "small-button"}
    aria-disabled=${isDone ? "true" : nothing}
    aria-label="${name}: ${of}${isDone ? ", done" : ""}"
    @click=${isDone ? nothing : press}
  >
    ${name}
  </button>`;
}
