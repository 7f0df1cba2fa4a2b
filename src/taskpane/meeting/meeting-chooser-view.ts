import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import type { MeetingChoices } from "./meeting-choice-view-model";

export interface ChooserShown {
  readonly choices: MeetingChoices;
  readonly typed: string;
  readonly isOpen: boolean;
  /** The id of the meeting that Enter takes; null for none. */
  readonly active: string | null;
  /** The id of the meeting that is shown. */
  readonly chosen: string | null;
}

export interface ChooserDoes {
  readonly type: (typed: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (id: string) => void;
  readonly keys: (event: KeyboardEvent) => void;
}

/** A field to find a meeting in, and under it those that fit, by date. */
export function meetingChooserView(shown: ChooserShown, does: ChooserDoes): TemplateResult {
  const { choices, isOpen, active } = shown;
  const at = isOpen ? choices.meetings.findIndex(({ id }) => id === active) : -1;
  return html`<div class="chooser" @focusout=${(event: FocusEvent) => leave(event, does)}>
    <input
      id="find-meeting"
      type="search"
      role="combobox"
      aria-label="Find a meeting"
      aria-autocomplete="list"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-controls="found-meetings"
      aria-activedescendant=${at < 0 ? nothing : `found-${at}`}
      autocomplete="off"
      placeholder=${choices.isOwn === true ? "Find: 1 Dec, Tuesday …" : "Find: 1 Dec, Tuesday, QA …"}
      .value=${live(shown.typed)}
      @input=${(event: Event) => does.type(valueIn(event))}
      @pointerdown=${does.open}
      @keydown=${does.keys}
    />
    <div class="found" ?hidden=${!isOpen}>
      <p class="hint" role="status">${isOpen ? hintFor(choices) : ""}</p>
      <ul id="found-meetings" role="listbox" aria-label="Meetings">
        ${
          isOpen
            ? eachOf(
                choices.meetings.map((choice, place) => ({ ...choice, place })),
                ({ id }) => id,
                (choice) => optionLine(choice, shown, does),
              )
            : nothing
        }
      </ul>
    </div>
  </div>`;
}

function optionLine(
  { id, day, what, place }: MeetingChoices["meetings"][number] & { readonly place: number },
  { active, chosen }: ChooserShown,
  { choose }: ChooserDoes,
): TemplateResult {
  return html`<li
    id="found-${place}"
    role="option"
    aria-selected=${id === chosen ? "true" : "false"}
    class=${id === active ? "active" : nothing}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${() => choose(id)}
  >
    <span class="day">${day}</span><span>${what}</span>
  </li>`;
}

function hintFor({ meetings, more, foundBy }: MeetingChoices): string {
  if (meetings.length === 0) return "No meeting fits. Type a date, a body or a code, or clear the field.";
  const nearest = more === 0 ? "" : `The nearest ${meetings.length} are listed. Type a date or a body to see others.`;
  return [foundBy, nearest].filter((words) => words !== "").join(" ");
}

function leave({ relatedTarget, currentTarget }: FocusEvent, { close }: ChooserDoes): void {
  const isInside = relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
  if (!isInside) close();
}
