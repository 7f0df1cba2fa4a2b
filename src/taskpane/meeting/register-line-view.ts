import { html, nothing, type TemplateResult } from "lit-html";
import { type Letter, lettersView } from "../marking/letters-view";
import { lineNoticeView } from "../marking/line-notice-view";
import { faultOf, headerOf, shownOf } from "../marking/marked-table";
import { valueIn } from "../parts/control";
import { inOrder } from "../parts/in-order";
import type { MarkedColumn } from "./attendance-cells";
import type { LineShown } from "./register-shown";
import type { RegisterDoes } from "./register-view";

/** A person of the register: who it is, how they are marked, and what is opened of them. One radio is in the order of Tab where the line is active. */
export function lineView(
  line: LineShown,
  { letters, isActive }: { readonly letters: readonly Letter[]; readonly isActive: boolean },
  does: RegisterDoes,
): TemplateResult {
  const { key, name, otherStatus, details, isWaiting } = line;
  return html`<li data-line=${key} class=${isWaiting ? "person waiting" : "person"}>
    ${personView(line, otherStatus)}
    <div
      class="marks"
      role="radiogroup"
      aria-label=${[name, postOf(line), otherStatus].filter((word) => word !== "").join(", ")}
    >
      ${lettersView({ letters, marked: line.marked, isActive })}
    </div>
    <button
      class="more"
      type="button"
      tabindex="-1"
      title="Details (Enter)"
      aria-label="Details of ${name}"
      aria-expanded=${line.fields.length > 0 ? "true" : "false"}
      @click=${() => does.open(key, line.fields.length > 0 ? null : "all")}
    >
      ⋯
    </button>
    ${details === "" ? nothing : html`<div class="details">${inOrder(details)}</div>`}
    ${
      line.fields.length === 0
        ? nothing
        : html`<div class="fields">${line.fields.map((column) => fieldView(line, column, does))}</div>`
    }
    ${lineNoticeView(key, line, does)}
  </li>`;
}

/** A person of a register that is over: how they were marked in words, with nothing to press. */
export function readLineView(line: LineShown): TemplateResult {
  const { status } = line.cells;
  return html`<li data-line=${line.key} class="person">
    ${personView(line, "")}
    <span class="marked ${status.toLowerCase().replaceAll(" ", "-")}">${status === "" ? "Not marked" : status}</span>
    ${line.details === "" ? nothing : html`<div class="details">${inOrder(line.details)}</div>`}
  </li>`;
}

function postOf({ note, role, agency }: LineShown): string {
  return [note, role, agency].filter((word) => word !== "").join(", ");
}

function personView(line: LineShown, otherStatus: string): TemplateResult {
  const { name, role, agency, shortAgency, note } = line;
  const short = agency === shortAgency ? nothing : html`<span class="short-name">${shortAgency}</span>`;
  return html`<div class="who" title=${name}>
      <span class="name">${name}</span>
      ${otherStatus === "" ? nothing : html`<span class="other">${otherStatus}</span>`}
    </div>
    <div class="post" title=${postOf(line)}>
      ${
        agency === ""
          ? nothing
          : html`<span class="agency"
              ><span class=${short === nothing ? nothing : "whole-name"}>${agency}</span>${short}</span
            >`
      }
      ${note === "" ? nothing : html`<span class="note">${note}</span>`}
      ${role === "" ? nothing : html`<span class="role">${role}</span>`}
    </div>`;
}

function fieldView(
  { key, name, cells, deputies }: LineShown,
  column: MarkedColumn,
  does: RegisterDoes,
): TemplateResult {
  const id = `register-${column}-${key.replaceAll(/\s/g, "-")}`;
  const label = html`<label for=${id}
    >${headerOf("Attendance", column)}<span class="hidden-words"> of ${name}</span></label
  >`;
  const set = (typed: string): void => does.mark(key, { [column]: typed });
  if (column === "briefed")
    return html`<div class="field">
      ${label}<select id=${id} data-field=${column} @change=${(event: Event) => set(valueIn(event))}>
        ${["", "Yes", "No"].map((word) => html`<option value=${word} ?selected=${word === cells.briefed}>${word}</option>`)}
      </select>
    </div>`;
  const isTime = column === "arrived" || column === "left";
  const offers = column === "deputy" && deputies.length > 0 ? deputies : null;
  return html`<div class="field">
    ${label}<input
      id=${id}
      data-field=${column}
      autocomplete="off"
      list=${offers === null ? nothing : `${id}-offers`}
      placeholder=${isTime ? "10:15" : column === "reason" ? "Sickness, annual leave …" : "Name"}
      .value=${cells[column]}
      @change=${(event: Event) => takeTyped(event, column, set)}
    /><span class="fault" role="alert"></span>
    ${
      offers === null
        ? nothing
        : html`<datalist id="${id}-offers">${offers.map((offer) => html`<option value=${offer}></option>`)}</datalist>`
    }
  </div>`;
}

/** What cannot be read in the column is not taken: the field says what it takes. */
function takeTyped(event: Event, column: MarkedColumn, set: (typed: string) => void): void {
  const field = event.currentTarget as HTMLInputElement;
  const fault = faultOf("Attendance", column, field.value);
  field.setCustomValidity(fault);
  field.setAttribute("aria-invalid", fault === "" ? "false" : "true");
  if (field.nextElementSibling !== null) field.nextElementSibling.textContent = fault;
  if (fault === "") set(shownOf("Attendance", column, field.value));
}
