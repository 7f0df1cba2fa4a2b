import { html, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { colouredIcon } from "../parts/icon";
import { paragraphsView } from "../parts/paragraphs-view";
import { inOrder } from "../parts/in-order";
import type { Tally } from "./quorum-view-model";
import type { Fact, FactGroup, WhyModel } from "./why-view-model";

/** Why the quorum is judged so: the sentence, how far each condition is met, the facts, each of which shows its cell, and the paragraphs. */
export function whyView(
  { sentence, tallies, groups, paragraphs }: WhyModel,
  goTo: (place: CellPlace) => void,
): TemplateResult {
  return html`<div class="why" id="why" role="group" aria-label="Why">
    <p class="sentence">${inOrder(sentence)}</p>
    <ul class="tallies">
      ${eachOf(tallies, ({ label }) => label, tallyLine)}
    </ul>
    ${eachOf(
      groups,
      ({ heading }) => heading,
      (group) => groupView(group, goTo),
    )}
    ${paragraphsView(paragraphs)}
  </div>`;
}

function groupView({ heading, facts }: FactGroup, goTo: (place: CellPlace) => void): TemplateResult {
  return html`<h3>${heading}</h3>
    <ul class="facts" aria-label=${heading}>
      ${eachOf(
        facts,
        ({ key }) => key,
        (fact) => factLine(fact, goTo),
      )}
    </ul>`;
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
