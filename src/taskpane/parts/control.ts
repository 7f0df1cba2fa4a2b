import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

/** Something to choose in a select. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A choice of a select whose chosen value is given; null where nothing is chosen. */
export function optionView({ value, label }: Option, chosen: string | null): TemplateResult {
  return html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;
}

/** What stands in the control that the event is of. */
export function valueIn({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement ||
    currentTarget instanceof HTMLSelectElement ||
    currentTarget instanceof HTMLTextAreaElement
    ? currentTarget.value
    : "";
}
