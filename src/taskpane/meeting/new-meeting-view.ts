import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { colouredIcon } from "../parts/icon";
import { deadlinesView } from "./deadlines-view";
import type { NewMeetingField, NewMeetingModel, NewMeetingTyped } from "./new-meeting-view-model";

export interface NewMeetingShown extends NewMeetingModel {
  readonly kind: NewMeetingTyped["kind"];
  /** Is a blank field a mistake? Not before the meeting was to be added. */
  readonly isTold: boolean;
  /** Half a date is no mistake while it is being written. */
  readonly writing: NewMeetingField | null;
}

export interface NewMeetingDoes {
  /** `writing`: the field that is still being written. */
  readonly type: (changed: Partial<NewMeetingTyped>, writing?: NewMeetingField) => void;
  readonly add: () => void;
  readonly cancel: () => void;
}

const LABELS = { date: "Date", start: "Start", end: "End" } as const;

/** A new meeting: its fields, filled in by its body's pattern, what is wrong about its day, and its deadlines. */
export function newMeetingView(model: NewMeetingShown, does: NewMeetingDoes): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    does.add();
  };
  return html`<form class="new-meeting" @submit=${submit} @keydown=${cancelAtEscape(does)} novalidate>
    <h2>New meeting</h2>
    <div class="field wide">
      <label for="new-group">Body</label>
      <select id="new-group" @change=${(event: Event) => does.type({ group: valueIn(event) })}>
        ${eachOf(
          model.bodies,
          ({ code }) => code,
          ({ code, name }) => optionView({ value: code, label: name }, model.group),
        )}
      </select>
      <p class="hint" ?hidden=${model.pattern === ""}>${model.pattern}</p>
    </div>
    ${fieldView(model, "date", does)}
    <div class="field">
      <label for="new-kind">Kind</label>
      <select id="new-kind" @change=${(event: Event) => does.type({ kind: valueIn(event) as NewMeetingTyped["kind"] })}>
        ${["Ordinary", "Special"].map((word) => optionView({ value: word, label: word }, model.kind))}
      </select>
    </div>
    ${fieldView(model, "start", does)} ${fieldView(model, "end", does)}
    <div class="field wide" role="status">
      ${model.meeting === null ? nothing : html`<p class="hint">${model.day} · ${model.meeting.meeting}</p>`}
      ${model.concerns.map((concern) => html`<p class="concern">${colouredIcon("unsure")}<span>${concern}</span></p>`)}
    </div>
    <div class="buttons field wide">
      <button type="submit" class="small-button primary">Add meeting</button>
      <button type="button" class="small-button" @click=${does.cancel}>Cancel</button>
    </div>
    ${model.meeting === null ? nothing : html`<div class="field wide">${deadlinesView(model.deadlines)}</div>`}
  </form>`;
}

function fieldView(
  { fields, faults, isTold, writing }: NewMeetingShown,
  field: NewMeetingField,
  does: NewMeetingDoes,
): TemplateResult {
  const fault = field === writing || (fields[field] === "" && !isTold) ? "" : faults[field];
  return html`<div class="field">
    <label for="new-${field}">${LABELS[field]}</label>
    <input
      id="new-${field}"
      autocomplete="off"
      placeholder=${field === "date" ? "1/12/2026" : field === "start" ? "10:00" : "12:00"}
      aria-invalid=${fault === "" ? "false" : "true"}
      aria-describedby="new-${field}-fault"
      .value=${live(fields[field])}
      @input=${(event: Event) => does.type({ [field]: valueIn(event) }, field)}
      @change=${(event: Event) => does.type({ [field]: valueIn(event) })}
    /><span class="fault" id="new-${field}-fault" role="alert">${fault}</span>
  </div>`;
}

/** Excel moves the focus at Escape unless the key is taken. */
function cancelAtEscape({ cancel }: NewMeetingDoes): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  };
}
