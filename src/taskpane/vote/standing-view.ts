import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { icon } from "../parts/icon";
import { paragraphsView } from "../parts/paragraphs-view";
import { inOrder } from "../parts/in-order";
import type { VoteStanding } from "./standing-view-model";
import type { VoteFact } from "./vote-facts";

/** The outcome so far in at most three short sentences: it stays in sight while the list scrolls. */
export function standingView({ verdict, signal, sentences }: VoteStanding, waiting: number): TemplateResult {
  return html`<div class="vote-standing stays-above card ${signal}">
    <div class="verdict-line" role="status">${icon(signal)}<span class="verdict">${verdict}</span></div>
    ${sentences.map((sentence) => html`<p class="says">${inOrder(sentence)}</p>`)}
    ${
      waiting === 0
        ? nothing
        : html`<p class="says hint">
            ${waiting === 1 ? "One mark counts" : `${waiting} marks count`} here as soon as
            ${waiting === 1 ? "it is" : "they are"} saved.
          </p>`
    }
  </div>`;
}

/** The whole sentence of the answer, the cells it was read from, and its paragraphs. */
export function whyView(
  { why, paragraphs }: VoteStanding,
  facts: readonly VoteFact[],
  goTo: (place: CellPlace) => void,
): TemplateResult {
  return html`<details class="why">
    <summary tabindex="0">Why</summary>
    <p class="sentence">${why}</p>
    ${factsView("The cells it was read from", facts, goTo)}${paragraphsView(paragraphs)}
  </details>`;
}

/** Cells and what each says; pressed, a line shows its cell. */
export function factsView(
  label: string,
  facts: readonly VoteFact[],
  goTo: (place: CellPlace) => void,
): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<ul class="facts" aria-label=${label}>
    ${eachOf(
      facts,
      ({ key }) => key,
      ({ what, says, place }) =>
        html`<li>
          <button type="button" class="line" ?disabled=${place === null} @click=${() => place !== null && goTo(place)}>
            <span class="words"><span>${what}</span><span class="fix">${says}</span></span
            >${icon("go")}
          </button>
        </li>`,
    )}
  </ul>`;
}
