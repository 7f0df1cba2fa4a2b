import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { countOf, grouped } from "../../answers/english";
import { valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { colouredIcon } from "../parts/icon";
import type { MeetingChoices } from "./meeting-choice-view-model";
import type { MeetingStanding } from "./meeting-standing";

/** How many meetings have been judged of those among which a standing is looked for. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly isDone: boolean;
}

export interface ChooserShown {
  readonly choices: MeetingChoices;
  readonly typed: string;
  readonly isOpen: boolean;
  /** The id of the meeting that Enter takes; null for none. */
  readonly active: string | null;
  /** The id of the meeting that is shown. */
  readonly chosen: string | null;
  /** Null where it is not known yet. */
  readonly standingOf: (id: string) => MeetingStanding | null;
  readonly progress: Progress | null;
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
  const { choices, isOpen, active, progress } = shown;
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
      placeholder=${choices.isOwn === true ? "Find: 1 Dec, Tuesday, not quorate …" : "Find: 1 Dec, QA, not quorate …"}
      .value=${live(shown.typed)}
      @input=${(event: Event) => does.type(valueIn(event))}
      @pointerdown=${does.open}
      @keydown=${does.keys}
    />
    <div class="found" ?hidden=${!isOpen}>
      <p class="hint" role="status">${isOpen ? hintFor(choices, progress) : ""}</p>
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
  { active, chosen, standingOf }: ChooserShown,
  { choose }: ChooserDoes,
): TemplateResult {
  const standing = standingOf(id);
  return html`<li
    id="found-${place}"
    role="option"
    aria-selected=${id === chosen ? "true" : "false"}
    class=${id === active ? "active" : nothing}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${() => choose(id)}
  >
    <span class="day">${day}</span><span>${what}</span>
    <span class="stands">${standing === null ? nothing : html`${colouredIcon(standing.signal)}${standing.words}`}</span>
  </li>`;
}

function hintFor({ meetings, more, foundBy }: MeetingChoices, progress: Progress | null): string {
  if (progress !== null && !progress.isDone)
    return `Looking: ${countOf(progress.done, "meeting")} of ${grouped(progress.of)} so far.`;
  if (progress !== null && meetings.length === 0)
    return `None of ${countOf(progress.of, "meeting")} stands so. Type a date, a body or a code, or clear the field.`;
  if (meetings.length === 0) return "No meeting fits. Type a date, a body or a code, or clear the field.";
  const nearest = more === 0 ? "" : `The nearest ${meetings.length} are listed. Type a date or a body to see others.`;
  return [foundBy, nearest].filter((words) => words !== "").join(" ");
}

function leave({ relatedTarget, currentTarget }: FocusEvent, { close }: ChooserDoes): void {
  const isInside = relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
  if (!isInside) close();
}
