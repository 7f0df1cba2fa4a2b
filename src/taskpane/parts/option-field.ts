import { html, type TemplateResult } from "lit-html";
import { type Option, valueIn } from "./control";
import { optionsView } from "./options-view";

/** A list to choose one from, under its label. */
export function optionField(
  { id, label, isWide = false }: { readonly id: string; readonly label: string; readonly isWide?: boolean },
  { options, chosen }: { readonly options: readonly Option[]; readonly chosen: string },
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class=${isWide ? "field wide" : "field"}>
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(valueIn(event))}>
      ${optionsView(options, chosen)}
    </select>
  </div>`;
}

/** The one chosen, or the first where it is not, or no longer, among them. */
export function chosenOf<O extends Option>(options: readonly O[], wanted: string): O | undefined {
  return options.find(({ value }) => value === wanted) ?? options[0];
}
