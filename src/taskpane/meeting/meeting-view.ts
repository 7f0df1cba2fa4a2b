import { html, nothing, type TemplateResult } from "lit-html";
import { cache } from "lit-html/directives/cache.js";
import type { CellPlace } from "../cell-place";
import { deadlinesView } from "./deadlines-view";
import type { MeetingModel } from "./meeting-view-model";
import { verdictView } from "./quorum-view";

interface MeetingPageShown {
  /** Why there is no meeting at all; "" where there is one. */
  readonly none: string;
  readonly chooser: TemplateResult;
  /** Null where no meeting is chosen. */
  readonly meeting: MeetingModel | null;
  readonly isWhyOpen: boolean;
  /** Why the quorum is judged so, and the register of that meeting; null until their code is here. */
  readonly why: TemplateResult | null;
  readonly register: TemplateResult | null;
}

export interface MeetingPageDoes {
  readonly goTo: (place: CellPlace) => void;
  readonly toggleWhy: () => void;
}

/** A meeting to choose, how it stands, and its register. */
export function meetingView(shown: MeetingPageShown, does: MeetingPageDoes): TemplateResult {
  const { meeting, none, chooser } = shown;
  if (none !== "") return html`<p class="hint" role="status">${none}</p>`;
  // Cached: what the officer has opened stays open while the meeting is read anew.
  return html`<div class="meeting-head">${chooser}</div>
    ${cache(meeting === null ? nothing : meetingCard(meeting, shown, does))}`;
}

function meetingCard(
  { id, body, when, place, quorum, deadlines, isPast }: MeetingModel,
  { isWhyOpen, why, register }: MeetingPageShown,
  { goTo, toggleWhy }: MeetingPageDoes,
): TemplateResult {
  const goToRow = (): void => {
    if (place !== null) goTo(place);
  };
  return html`<div class="meeting">
    <h2>${body}</h2>
    <p class="when">
      ${when} ·
      <button type="button" class="row-link" title="Show its row in Meetings" @click=${goToRow}>${id}</button>
    </p>
    ${verdictView(quorum, { isOpen: isWhyOpen, toggle: toggleWhy })} ${isWhyOpen ? why : nothing} ${register}
    ${
      isPast
        ? html`<details class="past">
            <summary>Deadlines</summary>
            ${deadlinesView(deadlines)}
          </details>`
        : deadlinesView(deadlines)
    }
  </div>`;
}
