import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { optionView, valueIn } from "../parts/control";
import type { DecisionColumn } from "./change-decision";
import type { DecisionFields } from "./vote-view-model";

export interface FieldsDo {
  readonly change: (column: DecisionColumn, to: string) => void;
}

/** What is filled in for a decision beside its ballots, each where the rules ask for it. */
export function decisionFieldsView(fields: DecisionFields, timeFault: string, { change }: FieldsDo): TemplateResult {
  const { time, consent, consultation, inForceFrom } = fields;
  return html`<div class="decision-fields">
    ${consent === null ? nothing : consentView(consent, change)}
    ${
      inForceFrom === null
        ? nothing
        : html`<div class="field">
            <label for="in-force-from">In force from</label>
            <input
              id="in-force-from"
              type="date"
              .value=${live(inForceFrom)}
              @change=${(event: Event) => change("implementationDate", valueIn(event))}
            />
          </div>`
    }
    <div class="field">
      <label for="vote-time">Voted at</label>
      <input
        id="vote-time"
        autocomplete="off"
        placeholder="10:30"
        aria-invalid=${timeFault === "" ? "false" : "true"}
        aria-describedby="vote-time-fault"
        .value=${live(time)}
        @change=${(event: Event) => change("time", valueIn(event))}
      />
      <span class="fault" id="vote-time-fault" role="alert">${timeFault}</span>
    </div>
    <div class="field">
      <label for="consultation">Consultation</label>
      <select id="consultation" @change=${(event: Event) => change("consultation", valueIn(event))}>
        ${[
          { value: "", label: "None asked for" },
          { value: "Awaited", label: "Awaited: it waits" },
          { value: "Answered", label: "Answered" },
        ].map((option) => optionView(option, consultation))}
      </select>
    </div>
  </div>`;
}

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
