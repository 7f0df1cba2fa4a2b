import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { colouredIcon, icon } from "../parts/icon";
import { nameListView } from "../parts/name-list-view";
import type { PersonLine, QuorumCard, Tally } from "./quorum-view-model";

/** A meeting's quorum: the verdict, how far each condition is met, who is there and who is not. */
export function quorumView(card: QuorumCard, goTo: (place: CellPlace) => void): TemplateResult {
  const { attendance, isForecast } = card;
  return html`<section class="quorum card ${card.signal}">
    <div class="verdict-line" role="status">${icon(card.signal)}<span class="verdict">${card.verdict}</span></div>
    <ul class="tallies">
      ${eachOf(card.tallies, ({ label }) => label, tallyLine)}
    </ul>
    ${nameListView(isForecast ? "Not coming" : "Not there", card.missing, "bad")}
    ${nameListView(card.openHeading, card.notYetMarked, "unsure")}
    ${nameListView(isForecast ? "Coming" : "There", card.there.map(nameOf), "good")}
    <details>
      <summary>Why</summary>
      <p class="sentence">${card.sentence}</p>
      <p class="paragraphs">${card.paragraphs}</p>
    </details>
    ${
      attendance === null
        ? nothing
        : html`<fluent-button size="small" @click=${() => goTo(attendance)}>Go to its attendance</fluent-button>`
    }
  </section>`;
}

function tallyLine({ label, represented, of, needed, isMet }: Tally): TemplateResult {
  return html`<li class="tally">
    ${colouredIcon(isMet ? "good" : "quiet")}
    <span class="tally-label">${label}</span>
    <span class="tally-count"
      >${needed === of ? `${represented} of ${of}` : `${represented} of ${of}; ${needed} needed`}</span
    >
    <progress
      class=${isMet ? "good" : nothing}
      max=${Math.max(1, needed)}
      value=${Math.min(represented, needed)}
      aria-label="${label}: ${represented} of ${needed} needed"
    ></progress>
  </li>`;
}

function nameOf({ name, how }: PersonLine): string {
  return how === "Present" || how === "Coming" ? name : `${name} (${how.toLowerCase()})`;
}
