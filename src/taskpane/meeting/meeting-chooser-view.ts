import { html, type TemplateResult } from "lit-html";
import { optionView, valueIn } from "../parts/control";
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
  /** On to the register of the meeting chosen. */
  readonly enterRegister: () => void;
}

/** A body, words to look for, and the meetings that fit, the nearest first. */
export function meetingChooserView(shown: ChooserShown, does: ChooserDoes): TemplateResult {
  const hint = hintFor(shown.choices);
  const enter = (event: Event): void => {
    event.preventDefault();
    does.enterRegister();
  };
  return html`<form class="chooser" @submit=${enter}>
    <div class="field"><label for="body">Body</label>${bodySelect(shown, does)}</div>
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
    <div class="field wide"><label for="meeting">Meeting</label>${meetingSelect(shown, does)}</div>
    <p class="hint" role="status" ?hidden=${hint === ""}>${hint}</p>
  </form>`;
}

function bodySelect({ choices, wanted }: ChooserShown, { look }: ChooserDoes): TemplateResult {
  return html`<select id="body" @change=${(event: Event) => look({ body: valueIn(event) })}>
    ${eachOf(
      choices.bodies,
      ({ code }) => code,
      ({ code, name }) => optionView({ value: code, label: name }, wanted.body),
    )}
  </select>`;
}

function meetingSelect({ choices, chosen }: ChooserShown, { choose, enterRegister }: ChooserDoes): TemplateResult {
  const { meetings } = choices;
  return html`<select
    id="meeting"
    ?disabled=${meetings.length === 0}
    @change=${(event: Event) => choose(valueIn(event))}
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === "Enter") enterRegister();
    }}
  >
    ${eachOf(
      meetings,
      ({ id }) => id,
      ({ id, label }) => optionView({ value: id, label }, chosen),
    )}
  </select>`;
}

function hintFor({ meetings, more }: MeetingChoices): string {
  const found = meetings.length;
  if (found === 0) return "No meeting fits. Choose another body, or clear what is in Find.";
  return more === 0 ? "" : `The nearest ${found} are listed. Type a date or an id under Find to see others.`;
}
