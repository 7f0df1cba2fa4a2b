import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { eachOf } from "../parts/each-of";
import type { MeetingChoices, Wanted } from "./meeting-choice-view-model";

export interface ChooserShown {
  readonly choices: MeetingChoices;
  /** What is looked for. */
  readonly wanted: Wanted;
  /** The id of the meeting chosen; null where none fits. */
  readonly chosen: string | null;
}

export interface ChooserDoes {
  readonly look: (changed: Partial<Wanted>) => void;
  readonly choose: (id: string) => void;
}

/** A body, words to look for, and the meetings that fit, the nearest first. */
export function meetingChooserView({ choices, wanted, chosen }: ChooserShown, does: ChooserDoes): TemplateResult {
  const { bodies, meetings, more } = choices;
  const hint = hintFor(meetings.length, more);
  return html`<form class="chooser" @submit=${(event: Event) => event.preventDefault()}>
    <div class="field">
      <label for="body">Body</label>
      <select id="body" @change=${(event: Event) => does.look({ body: valueIn(event) })}>
        ${eachOf(
          bodies,
          ({ code }) => code,
          ({ code, name }) => option(code, name, code === wanted.body),
        )}
      </select>
    </div>
    <div class="field">
      <label for="search">Find</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder="Date or id"
        @input=${(event: Event) => does.look({ search: valueIn(event) })}
      />
    </div>
    <div class="field wide">
      <label for="meeting">Meeting</label>
      <select id="meeting" ?disabled=${meetings.length === 0} @change=${(event: Event) => does.choose(valueIn(event))}>
        ${eachOf(
          meetings,
          ({ id }) => id,
          ({ id, label }) => option(id, label, id === chosen),
        )}
      </select>
    </div>
    <p class="hint" role="status" ?hidden=${hint === ""}>${hint}</p>
  </form>`;
}

function option(value: string, label: string, isChosen: boolean): TemplateResult {
  return html`<option value=${value} .selected=${live(isChosen)}>${label}</option>`;
}

function valueIn({ currentTarget }: Event): string {
  return (currentTarget as HTMLInputElement | HTMLSelectElement).value;
}

function hintFor(found: number, more: number): string {
  if (found === 0) return "No meeting fits. Choose another body, or clear what is in Find.";
  return more === 0 ? "" : `The nearest ${found} are listed. Type a date or an id under Find to see others.`;
}
