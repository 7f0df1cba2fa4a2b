import { html, nothing, type TemplateResult } from "lit-html";
import { focusMarks } from "../marking/line-keys";
import { optionView, valueIn } from "../parts/control";
import type { BallotShown } from "./ballots-shown";
import type { ProxyField, ProxyOpened } from "./proxy-draft";

export interface ProxyDoes {
  readonly typeProxy: (field: ProxyField, typed: string) => void;
  /** Takes the proxy; false where it is refused. */
  readonly takeProxy: () => boolean;
  readonly closeProxy: () => void;
  /** How a moment is read: "Mon 30 Nov, 18:00"; "" where it is not one. */
  readonly momentRead: (typed: string) => string;
}

/** What a proxy must have to be counted, to be filled in on its line (GOV 12.6, 12.16, 12.31). */
export function proxyView({ key, name, holders }: BallotShown, opened: ProxyOpened, does: ProxyDoes): TemplateResult {
  if (holders.length === 0)
    return html`<div class="proxy">
      <p class="fault" role="alert">
        Nobody could hold a proxy for ${name}: it must be somebody who is here in person and may vote.
      </p>
      <button type="button" class="small-button" data-field="none" @click=${(event: Event) => close(event, does)}>
        Close
      </button>
    </div>`;
  const { draft } = opened;
  const field = (property: ProxyField, label: string, control: (id: string) => TemplateResult): TemplateResult =>
    fieldView({ id: idOf(key, property), label, error: opened.errors[property] ?? "", control });
  const text = (property: ProxyField, placeholder: string) => (id: string) =>
    html`<input
      id=${id}
      data-field=${property}
      autocomplete="off"
      placeholder=${placeholder}
      aria-invalid=${(opened.errors[property] ?? "") === "" ? "false" : "true"}
      aria-describedby="${id}-fault"
      .value=${draft[property]}
      @input=${(event: Event) => does.typeProxy(property, valueIn(event))}
    />`;
  return html`<div class="proxy">
    <p class="hint">
      ${draft.vote} by proxy: only where nobody could be sent at short notice, confirmed in writing, for this decision
      alone.
    </p>
    ${field(
      "proxyGivenTo",
      "Held by",
      (id) =>
        html`<select
          id=${id}
          data-field="proxyGivenTo"
          aria-invalid=${(opened.errors.proxyGivenTo ?? "") === "" ? "false" : "true"}
          aria-describedby="${id}-fault"
          @change=${(event: Event) => does.typeProxy("proxyGivenTo", valueIn(event))}
        >
          ${optionView({ value: "", label: "Choose who is here" }, draft.proxyGivenTo)}
          ${holders.map((holder) => optionView({ value: holder.votingSeat, label: holder.name }, draft.proxyGivenTo))}
        </select>`,
    )}
    ${field("proxyReason", "Why nobody can come", text("proxyReason", "Major incident"))}
    ${field("unableSince", readLabel("Unable since", does.momentRead(draft.unableSince)), text("unableSince", "18:00, or with its date"))}
    ${field("proxyConfirmed", readLabel("Confirmed in writing", does.momentRead(draft.proxyConfirmed)), text("proxyConfirmed", "19:30, or with its date"))}
    <div class="buttons">
      <button type="button" class="small-button" @click=${(event: Event) => take(event, does)}>Enter the proxy</button>
      <button type="button" class="small-button" @click=${(event: Event) => close(event, does)}>Cancel</button>
    </div>
  </div>`;
}

/** The button goes with the fields: the focus passes to the line, or to the field that is wrong. */
function take({ currentTarget }: Event, { takeProxy }: ProxyDoes): void {
  const line = (currentTarget as Element).closest("[data-line]");
  if (takeProxy()) focusMarks(line);
  else line?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
}

function close({ currentTarget }: Event, { closeProxy }: ProxyDoes): void {
  focusMarks((currentTarget as Element).closest("[data-line]"));
  closeProxy();
}

function readLabel(label: string, read: string): string {
  return read === "" ? label : `${label}: ${read}`;
}

interface FieldShown {
  readonly id: string;
  readonly label: string;
  readonly error: string;
  readonly control: (id: string) => TemplateResult;
}

function fieldView({ id, label, error, control }: FieldShown): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>${control(id)}
    <span class="fault" id="${id}-fault" role="alert">${error === "" ? nothing : error}</span>
  </div>`;
}

function idOf(key: string, property: string): string {
  return `${property}-${key.replaceAll(/[^a-z0-9]+/g, "-")}`;
}
