import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { optionsView } from "../parts/options-view";
import { inOrder } from "../parts/in-order";
import type { FormField, Typed } from "./form-asked";

export interface FormShown {
  readonly id: string;
  readonly title: string;
  readonly button: string;
  readonly cannotBeLeft: boolean;
  readonly fields: readonly FormField[];
  readonly typed: Typed;
  readonly faults: Typed;
  readonly told: readonly string[];
}

export interface FormDoes {
  readonly type: (changed: Typed) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

/** A form: its fields, what is wrong at each, and what is to be known; Enter saves, Escape leaves it. */
export function formView(shown: FormShown, does: FormDoes): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    does.save();
  };
  const { title, fields, told, button } = shown;
  return html`<form
    class="record-form"
    aria-label=${title === "" ? nothing : title}
    novalidate
    @submit=${submit}
    @keydown=${shown.cannotBeLeft ? nothing : leaveAtEscape(does)}
  >
    ${title === "" ? nothing : html`<h3>${title}</h3>`}
    ${eachOf(
      fields,
      ({ name }) => name,
      (field) => fieldView(field, shown, does),
    )}
    <div class="field wide" role="status">
      ${told.map((sentence) => html`<p class="hint">${inOrder(sentence)}</p>`)}
    </div>
    <div class="form-buttons">
      <button type="submit" class="small-button primary">${button}</button>
      ${
        shown.cannotBeLeft
          ? nothing
          : html`<button type="button" class="small-button" @click=${does.cancel}>Cancel</button>`
      }
    </div>
  </form>`;
}

/** The id of a field on the page. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;
}

function fieldView(field: FormField, { id: form, typed, faults }: FormShown, { type }: FormDoes): TemplateResult {
  const { name, label, isWide = false, hint = "" } = field;
  const id = fieldId(form, name);
  const fault = faults[name] ?? "";
  return html`<div class=${isWide ? "field wide" : "field"}>
    <label for=${id}>${label}</label>
    ${controlOf(field, { id, fault, value: typed[name] ?? "" }, (value) => type({ [name]: value }))}
    ${hint === "" ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    <span class="fault" id="${id}-fault" role="alert">${fault}</span>
  </div>`;
}

interface ControlShown {
  readonly id: string;
  readonly value: string;
  readonly fault: string;
}

function controlOf(
  { choices, offers = [], placeholder, lines = 1, hint = "" }: FormField,
  { id, value, fault }: ControlShown,
  set: (value: string) => void,
): TemplateResult {
  const take = (event: Event): void => set(valueIn(event));
  const said = hint === "" ? `${id}-fault` : `${id}-hint ${id}-fault`;
  if (choices !== undefined)
    return html`<select id=${id} aria-describedby=${said} @change=${take}>
      ${optionsView(choices, value)}
    </select>`;
  if (lines > 1)
    return html`<textarea
      id=${id}
      rows=${lines}
      autocomplete="off"
      placeholder=${placeholder ?? nothing}
      aria-invalid=${fault === "" ? "false" : "true"}
      aria-describedby=${said}
      .value=${live(value)}
      @input=${take}
    ></textarea>`;
  return html`<input
      id=${id}
      autocomplete="off"
      placeholder=${placeholder ?? nothing}
      list=${offers.length === 0 ? nothing : `${id}-offers`}
      aria-invalid=${fault === "" ? "false" : "true"}
      aria-describedby=${said}
      .value=${live(value)}
      @input=${take}
    />${
      offers.length === 0
        ? nothing
        : html`<datalist id="${id}-offers">${offers.map((offer) => html`<option value=${offer}></option>`)}</datalist>`
    }`;
}

/** Excel moves the focus at Escape unless the key is taken. */
function leaveAtEscape({ cancel }: FormDoes): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  };
}
