import { html, type TemplateResult } from "lit-html";
import type { FormulaToPut } from "../../excel/excel-port";
import type { NextQuestion } from "./next-questions";

export interface AskDoes {
  readonly putIn: (put: FormulaToPut, event: Event) => void;
  /** Shows why the selected cell says what it says. */
  readonly why: () => void;
}

/** What is in the tables can be asked in cells at once: of each meeting, and of each seat. */
export function nextView(next: readonly NextQuestion[], { putIn, why }: AskDoes): TemplateResult {
  return html`<h3>Ask in a cell</h3>
    <p class="hint">Select an empty cell of any sheet, then put a question into it.</p>
    <ul class="bring-in-next">
      ${next.map(
        ({ ask, about }, at) =>
          html`<li>
            <div class="field">
              <label for=${`bring-in-ask-${at}`}>${ask}</label>
              <select id=${`bring-in-ask-${at}`}>
                ${about.map(({ label, put }) => html`<option value=${put.formula}>${label}</option>`)}
              </select>
            </div>
            <button
              type="button"
              class="small-button"
              @click=${(event: Event) => {
                const chosen = about.find(({ put }) => put.formula === chosenBeside(event)) ?? about[0];
                if (chosen !== undefined) putIn(chosen.put, event);
              }}
            >
              Put into the cell<span class="hidden-words">: ${ask}</span>
            </button>
          </li>`,
      )}
    </ul>
    <p class="hint">
      Why does a cell say so? Select it, then
      <button type="button" class="small-button" @click=${why}>See why</button>
    </p>`;
}

/** What is chosen in the list beside the button. */
function chosenBeside({ currentTarget }: Event): string {
  return (currentTarget as HTMLElement).closest("li")?.querySelector("select")?.value ?? "";
}
