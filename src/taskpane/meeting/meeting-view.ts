import { html, nothing, type TemplateResult } from "lit-html";
import { cache } from "lit-html/directives/cache.js";
import type { CellPlace } from "../cell-place";
import { errorsView } from "../problems/problems-view";
import type { ProblemList } from "../problems/problems-view-model";
import { deadlinesView } from "./deadlines-view";
import { type ChooserDoes, type ChooserShown, meetingChooserView } from "./meeting-chooser-view";
import type { MeetingModel } from "./meeting-view-model";
import { quorumView, verdictView } from "./quorum-view";

interface MeetingPageShown extends ChooserShown {
  readonly problems: ProblemList | null;
  /** Null where no meeting is chosen. */
  readonly meeting: MeetingModel | null;
  /** The register of that meeting; null until its code is here. */
  readonly register: TemplateResult | null;
}

export interface MeetingPageDoes extends ChooserDoes {
  readonly goTo: (place: CellPlace) => void;
  readonly showAllProblems: () => void;
}

/** How many errors there are in the sheets, a meeting to choose, how it stands, and its register. */
export function meetingView(shown: MeetingPageShown, does: MeetingPageDoes): TemplateResult {
  const { problems, meeting, choices } = shown;
  const errors = problems === null ? nothing : errorsView(problems, does.showAllProblems);
  if (choices.none !== "")
    return html`${errors}
      <p class="hint" role="status">${choices.none}</p>`;
  // Cached: what the officer has opened stays open while she types what no meeting fits.
  return html`${errors}
  ${meetingChooserView(shown, does)}${cache(meeting === null ? nothing : meetingCard(meeting, shown.register, does.goTo))}`;
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
