import { html, type TemplateResult } from "lit-html";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import type { ShareOption } from "./share-choices";

/** A list to choose one from, under its label. */
export function optionField(
  { id, label }: { readonly id: string; readonly label: string },
  { options, chosen }: { readonly options: readonly ShareOption[]; readonly chosen: string },
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(valueIn(event))}>
      ${eachOf(
        options,
        ({ value }) => value,
        (option) => optionView(option, chosen),
      )}
    </select>
  </div>`;
}

/** The one chosen, or the first where it is not, or no longer, among them. */
export function chosenOf<O extends ShareOption>(options: readonly O[], wanted: string): O | undefined {
  return options.find(({ value }) => value === wanted) ?? options[0];
}
