import { html, nothing, type TemplateResult } from "lit-html";
import { cache } from "lit-html/directives/cache.js";
import type { CellPlace } from "../cell-place";
import { deadlinesView } from "./deadlines-view";
import { NO_MEETING } from "./meeting-choice-view-model";
import type { MeetingModel } from "./meeting-view-model";
import { verdictView } from "./quorum-view";

interface MeetingPageShown {
  /** Why there is no meeting at all; "" where there is one. */
  readonly none: string;
  readonly chooser: TemplateResult;
  /** The form of a new meeting; null while none is added. */
  readonly adding: TemplateResult | null;
  /** Null where no meeting is chosen. */
  readonly meeting: MeetingModel | null;
  readonly isWhyOpen: boolean;
  /** Why the quorum is judged so, and the register of that meeting; null until their code is here. */
  readonly why: TemplateResult | null;
  readonly register: TemplateResult | null;
  /** Its decisions and its agenda. */
  readonly folded: TemplateResult | null;
}

export interface MeetingPageDoes {
  readonly goTo: (place: CellPlace) => void;
  readonly toggleWhy: () => void;
  readonly addMeeting: () => void;
  readonly planYear: () => void;
}

/** A meeting to choose, how it stands, and its register. */
export function meetingView(shown: MeetingPageShown, does: MeetingPageDoes): TemplateResult {
  const { meeting, none, chooser, adding } = shown;
  if (adding !== null) return adding;
  if (none !== "") return noMeetingView(none, does);
  // Cached: what the officer has opened stays open while the meeting is read anew.
  return html`<div class="meeting-head">
      ${chooser}<button type="button" class="small-button new-button" @click=${does.addMeeting}>New</button>
    </div>
    ${cache(meeting === null ? nothing : meetingCard(meeting, shown, does))}`;
}

/** Where Meetings has no row yet, the ways to have one. */
function noMeetingView(none: string, { addMeeting, planYear }: MeetingPageDoes): TemplateResult {
  return html`<p class="hint" role="status">${none}</p>
    ${
      none === NO_MEETING
        ? html`<div class="buttons">
            <button type="button" class="small-button primary new-button" @click=${addMeeting}>
              Add your first meeting
            </button>
            <button type="button" class="small-button" @click=${planYear}>Plan a year</button>
          </div>`
        : nothing
    }`;
}

function meetingCard(
  { id, body, when, place, quorum, deadlines }: MeetingModel,
  { isWhyOpen, why, register, folded }: MeetingPageShown,
  { goTo, toggleWhy }: MeetingPageDoes,
): TemplateResult {
  const goToRow = (): void => {
    if (place !== null) goTo(place);
  };
  return html`<div class="meeting">
    <h2 tabindex="-1">${body}</h2>
    <p class="when">
      ${when} ·
      <button type="button" class="row-link" title="Show its row in Meetings" @click=${goToRow}>${id}</button>
    </p>
    ${verdictView(quorum, { isOpen: isWhyOpen, toggle: toggleWhy })} ${isWhyOpen ? why : nothing} ${register}
    ${deadlines.length === 0 ? nothing : deadlinesView(deadlines)} ${folded}
  </div>`;
}
