import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { helpOf } from "../../cells/help";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { type AskField, QUESTIONS, type SubjectChoice } from "./ask-form-view-model";
import type { Offer } from "./offers-view-model";

/** A field, what is in it, and what is offered for it. */
interface FieldShown {
  readonly field: AskField;
  /** Another key is another field, though it may look like the one before. */
  readonly key: string;
  readonly value: string;
  /** What was in it when it was made. */
  readonly valueAtFirst: string;
  readonly offers: readonly Offer[];
  /** What may be meant by a value that nothing answers to. */
  readonly meant: readonly Offer[];
}

export interface AskFormShown {
  /** The question chosen; "" for none. */
  readonly name: string;
  readonly fields: readonly FieldShown[];
}

export interface AskFormDoes {
  readonly choose: (name: string) => void;
  /** `isDone`: chosen or left, not in the midst of typing. */
  readonly take: (place: number, text: string, isDone: boolean) => void;
}

/** A question to choose by its subject, and a field for each of its arguments. */
export function askFormView({ name, fields }: AskFormShown, { choose, take }: AskFormDoes): TemplateResult {
  return html`<form class="ask-form" @submit=${(event: Event) => event.preventDefault()}>
    <div class="field">
      <label for="question">Question</label>
      <select id="question" aria-describedby="question-about" @change=${(event: Event) => choose(valueIn(event))}>
        ${optionView({ value: "", label: "Choose a question" }, name)}${QUESTIONS.map((subject) => subjectView(subject, name))}
      </select>
      <p class="hint" id="question-about" ?hidden=${name === ""}>${name === "" ? "" : helpOf(name).summary}</p>
    </div>
    <div class="ask-fields">
      ${eachOf(
        fields,
        ({ key }) => key,
        (field) => fieldView(field, take),
      )}
    </div>
  </form>`;
}

function subjectView({ subject, questions }: SubjectChoice, chosen: string): TemplateResult {
  return html`<optgroup label=${subject}>
    ${questions.map(({ name, asks }) => optionView({ value: name, label: asks }, chosen))}
  </optgroup>`;
}

function fieldView(shown: FieldShown, take: AskFormDoes["take"]): TemplateResult {
  const { place, label, hint, kind, optional } = shown.field;
  const id = idOf(shown.field);
  return html`<div class="field">
    <label for=${id}>${label}${optional ? " (may be left blank)" : ""}</label>
    ${kind === "choice" ? choiceControl(shown, take) : inputControl(shown, take)}
    ${kind === "text" ? offersView(`${id}-offers`, shown.offers) : nothing}
    ${shown.meant.length === 0 ? nothing : meantView(shown, take)}
    ${hint === "" ? nothing : html`<p class="hint" id=${`argument-${place}-hint`}>${hint}</p>`}
  </div>`;
}

function meantView({ field, meant }: FieldShown, take: AskFormDoes["take"]): TemplateResult {
  return html`<p class="hint did-you-mean" role="status">
    Did you mean
    ${meant.map(
      ({ value, label }) =>
        html`<button type="button" class="plain-link" @click=${() => take(field.place, value, true)}>
          ${label === "" ? value : `${value} (${label})`}
        </button>`,
    )}?
  </p>`;
}

function choiceControl({ field, value, offers }: FieldShown, take: AskFormDoes["take"]): TemplateResult {
  const { place, optional, isOffered } = field;
  const choices = isOffered ? offers.map((offer) => ({ value: offer.value, label: offer.value })) : field.choices;
  return html`<select
    id=${idOf(field)}
    aria-describedby=${hintIdOf(field)}
    @change=${(event: Event) => take(place, valueIn(event), true)}
  >
    ${optionView({ value: "", label: optional ? "" : "Choose" }, value)}
    ${choices.map((choice) => optionView(choice, value))}
  </select>`;
}

function inputControl({ field, value, valueAtFirst }: FieldShown, take: AskFormDoes["take"]): TemplateResult {
  const { place, kind } = field;
  return html`<input
    id=${idOf(field)}
    type=${isPicked(field, valueAtFirst) ? kind : "text"}
    autocomplete="off"
    spellcheck="false"
    inputmode=${kind === "number" ? "decimal" : nothing}
    list=${kind === "text" ? `${idOf(field)}-offers` : nothing}
    aria-describedby=${hintIdOf(field)}
    .value=${live(value)}
    @input=${(event: Event) => take(place, valueIn(event), false)}
    @change=${(event: Event) => take(place, valueIn(event), true)}
  />`;
}

/** Is this day or time picked? One that was written otherwise in the cell is typed, so that it can be seen. */
function isPicked({ kind }: AskField, valueAtFirst: string): boolean {
  return (
    (kind === "date" && /^(\d{4}-\d{2}-\d{2})?$/.test(valueAtFirst)) ||
    (kind === "time" && /^(\d{2}:\d{2})?$/.test(valueAtFirst))
  );
}

function offersView(id: string, offers: readonly Offer[]): TemplateResult {
  return html`<datalist id=${id}>
    ${eachOf(
      offers,
      ({ value }) => value,
      ({ value, label, aliases = [] }) =>
        html`<option value=${value}>${[label, ...aliases].filter((name) => name !== "").join(" · ")}</option>`,
    )}
  </datalist>`;
}

function idOf({ place }: AskField): string {
  return `argument-${place}`;
}

function hintIdOf(field: AskField): string | typeof nothing {
  return field.hint === "" ? nothing : `${idOf(field)}-hint`;
}
