import { html, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { colouredIcon } from "../parts/icon";
import { paragraphsView } from "../parts/paragraphs-view";
import type { Tally } from "./quorum-view-model";
import type { Fact, WhyModel } from "./why-view-model";

/** Why the quorum is judged so: the sentence, how far each condition is met, the facts, each of which shows its cell, and the paragraphs. */
export function whyView(
  { sentence, tallies, facts, paragraphs }: WhyModel,
  goTo: (place: CellPlace) => void,
): TemplateResult {
  return html`<div class="why" id="why">
    <p class="sentence">${sentence}</p>
    <ul class="tallies">
      ${eachOf(tallies, ({ label }) => label, tallyLine)}
    </ul>
    <ul class="facts" ?hidden=${facts.length === 0} aria-label="Facts">
      ${eachOf(
        facts,
        ({ key }) => key,
        (fact) => factLine(fact, goTo),
      )}
    </ul>
    ${paragraphsView(paragraphs)}
  </div>`;
}

function tallyLine({ label, represented, of, needed, signal }: Tally): TemplateResult {
  return html`<li class="tally">
    ${colouredIcon(signal)}
    <span class="tally-label">${label}</span>
    <span class="tally-count"
      >${needed === of ? `${represented} of ${of}` : `${represented} of ${of}; ${needed} needed`}</span
    >
  </li>`;
}

function factLine({ name, how, signal, place }: Fact, goTo: (place: CellPlace) => void): TemplateResult {
  return html`<li>
    <button
      type="button"
      class="fact"
      ?disabled=${place === null}
      @click=${() => {
        if (place !== null) goTo(place);
      }}
    >
      ${colouredIcon(signal)}<span class="fact-name">${name}</span><span class="fact-how">${how}</span>
    </button>
  </li>`;
}
