import { html, nothing, type TemplateResult } from "lit-html";
import { cache } from "lit-html/directives/cache.js";
import type { CellPlace } from "../cell-place";
import { deadlinesView } from "./deadlines-view";
import { type ChooserDoes, type ChooserShown, meetingChooserView } from "./meeting-chooser-view";
import type { MeetingModel } from "./meeting-view-model";
import { quorumView, verdictView } from "./quorum-view";

interface MeetingPageShown extends ChooserShown {
  /** Null where no meeting is chosen. */
  readonly meeting: MeetingModel | null;
  /** The register of that meeting; null until its code is here. */
  readonly register: TemplateResult | null;
}

export interface MeetingPageDoes extends ChooserDoes {
  readonly goTo: (place: CellPlace) => void;
}

/** A meeting to choose, how it stands, and its register. */
export function meetingView(shown: MeetingPageShown, does: MeetingPageDoes): TemplateResult {
  const { meeting, choices } = shown;
  if (choices.none !== "") return html`<p class="hint" role="status">${choices.none}</p>`;
  // Cached: what the officer has opened stays open while she types what no meeting fits.
  return html`${meetingChooserView(shown, does)}${cache(meeting === null ? nothing : meetingCard(meeting, shown.register, does.goTo))}`;
}

function meetingCard(
  { body, when, quorum, deadlines }: MeetingModel,
  register: MeetingPageShown["register"],
  goTo: MeetingPageDoes["goTo"],
): TemplateResult {
  return html`<div class="meeting">
    <h2>${body}</h2>
    <p class="when">${when}</p>
    ${verdictView(quorum)}${quorumView(quorum, goTo)}${register}${deadlinesView(deadlines)}
  </div>`;
}
