import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { colouredIcon, icon } from "../parts/icon";
import { nameListView } from "../parts/name-list-view";
import type { PersonLine, QuorumCard, Tally } from "./quorum-view-model";

/** The verdict on a meeting's quorum and what it comes from in few words: it stays in sight while the register scrolls. */
export function verdictView(card: QuorumCard): TemplateResult {
  const few = inFewWords(card);
  return html`<div class="standing card ${card.signal}">
    <div class="verdict-line" role="status">${icon(card.signal)}<span class="verdict">${card.verdict}</span></div>
    <p class="few" title=${few} ?hidden=${few === ""}>${few}</p>
  </div>`;
}

/** How far each condition of the quorum is met, who is there and who is not, and why it is judged so. */
export function quorumView(card: QuorumCard, goTo: (place: CellPlace) => void): TemplateResult {
  const { attendance, isForecast } = card;
  return html`<details class="quorum">
    <summary tabindex="0">Why</summary>
    <p class="sentence">${card.sentence}</p>
    <p class="paragraphs">${card.paragraphs}</p>
    <ul class="tallies">
      ${eachOf(card.tallies, ({ label }) => label, tallyLine)}
    </ul>
    ${nameListView(isForecast ? "Not coming" : "Not there", card.missing, "bad")}
    ${nameListView(card.openHeading, card.notYetMarked, "unsure")}
    ${nameListView(isForecast ? "Coming" : "There", card.there.map(nameOf), "good")}
    ${
      attendance === null
        ? nothing
        : html`<fluent-button size="small" @click=${() => goTo(attendance)}>Go to its attendance</fluent-button>`
    }
  </details>`;
}

/** So many names are told in few words; more are counted. */
const MOST_NAMED = 2;

function inFewWords({ tallies, missing, notYetMarked, openHeading, isForecast }: QuorumCard): string {
  const named = (names: readonly string[]): string =>
    names.length > MOST_NAMED ? String(names.length) : names.join(", ");
  return [
    ...tallies.map(({ label, represented, of }) => `${label} ${represented} of ${of}`),
    missing.length === 0 ? "" : `${isForecast ? "not coming" : "not there"}: ${named(missing)}`,
    notYetMarked.length === 0 ? "" : `${openHeading.toLowerCase()}: ${named(notYetMarked)}`,
  ]
    .filter((words) => words !== "")
    .join(" · ");
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
