import { html, noChange, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { optionView, valueIn } from "../parts/control";
import { optionField } from "../parts/option-field";
import type { CameOrLeft } from "./came-or-left";
import type { FieldColumn } from "./change-decision";
import type { DecisionFields } from "./vote-view-model";

export interface FieldsDo {
  readonly change: (column: FieldColumn, to: string) => void;
  /** Says who presides at the meeting. */
  readonly preside: (to: string) => void;
}

type Faults = Partial<Record<FieldColumn, string>>;

/** What is filled in for a decision beside its ballots, each where the rules ask for it; the time, unless it is asked for above them. */
export function decisionFieldsView(
  { consent, consultation, inForceFrom, ...fields }: DecisionFields,
  { faults, isTimeAbove }: { readonly faults: Faults; readonly isTimeAbove: boolean },
  does: FieldsDo,
): TemplateResult {
  const { change } = does;
  return html`<div class="decision-fields">
    ${consent === null ? nothing : consentView(consent, change)}
    ${
      inForceFrom === null
        ? nothing
        : typedView(
            "implementationDate",
            { says: inForceFrom, faults, label: "In force from", like: "15/12/2026" },
            does,
          )
    }
    ${isTimeAbove ? nothing : timeView(fields, faults, does)}
    <div class="field">
      <label for="decision-consultation">Consultation</label>
      <select id="decision-consultation" @change=${(event: Event) => change("consultation", valueIn(event))}>
        ${CONSULTATIONS.map((option) => optionView(option, consultation))}
      </select>
    </div>
  </div>`;
}

/** Who presides, above the ballots: a tie waits for it. */
export function presidingView({ presiding }: DecisionFields, { preside }: FieldsDo): TemplateResult | typeof nothing {
  if (presiding === null) return nothing;
  const { options, says: chosen, proposed } = presiding;
  return html`<div class="presiding">
    ${optionField({ id: "decision-presiding", label: "Who presides", isWide: true }, { options, chosen }, preside)}
    ${
      proposed === null
        ? nothing
        : html`<button type="button" class="small-button" @click=${() => preside(proposed.value)}>
            ${proposed.label} (Chair) presides
          </button>`
    }
  </div>`;
}

/** Who may vote hangs on when it was voted: asked for above the ballots. */
export function timeAskedView(
  { sentence, opening }: CameOrLeft,
  { fields, faults }: { readonly fields: DecisionFields; readonly faults: Faults },
  does: FieldsDo,
): TemplateResult {
  return html`<div class="time-asked">
    <p class="hint">
      ${sentence}
      ${fields.time === "" ? html`<strong>When was it voted?</strong> Until you say, only those here at ${opening} may vote.` : nothing}
    </p>
    ${timeView(fields, faults, does)}
  </div>`;
}

function timeView({ time }: Pick<DecisionFields, "time">, faults: Faults, does: FieldsDo): TemplateResult {
  return typedView("time", { says: time, faults, label: "Voted at", like: "10:30" }, does);
}

interface Typed {
  readonly says: string;
  readonly faults: Faults;
  readonly label: string;
  /** What may be typed there. */
  readonly like: string;
}

function typedView(column: FieldColumn, { says, faults, label, like }: Typed, { change }: FieldsDo): TemplateResult {
  const fault = faults[column] ?? "";
  const id = `decision-${column}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      autocomplete="off"
      placeholder=${like}
      aria-invalid=${fault === "" ? "false" : "true"}
      aria-describedby="${id}-fault"
      .value=${fault === "" ? live(says) : noChange}
      @change=${(event: Event) => change(column, valueIn(event))}
    />
    <span class="fault" id="${id}-fault" role="alert">${fault}</span>
  </div>`;
}

const CONSULTATIONS = [
  { value: "", label: "None asked for" },
  { value: "Awaited", label: "Awaited: it waits" },
  { value: "Answered", label: "Answered" },
];

function consentView(
  { says, hint }: NonNullable<DecisionFields["consent"]>,
  change: FieldsDo["change"],
): TemplateResult {
  return html`<div class="consent" role="group" aria-labelledby="consent-label">
    <span id="consent-label">The Chair consents</span>
    ${["Yes", "No"].map(
      (word) =>
        html`<button
          type="button"
          class="small-button"
          aria-pressed=${word === says ? "true" : "false"}
          @click=${() => change("chairConsents", word === says ? "" : word)}
        >
          ${word}
        </button>`,
    )}
    ${hint === "" ? nothing : html`<span class="hint">${hint}</span>`}
  </div>`;
}
