import { html, type TemplateResult } from "lit-html";
import { eachOf } from "../parts/each-of";
import { icon } from "../parts/icon";
import { inOrder } from "../parts/in-order";
import type { Gap, QuorumCard } from "./quorum-view-model";

/** Whether the reasons are open, and how to open or close them. */
interface Why {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** The verdict on a meeting's quorum and what it comes from in few words: it stays in sight while the register scrolls. */
export function verdictView({ verdict, signal, tallies, gaps, never }: QuorumCard, why: Why): TemplateResult {
  const few = tallies
    .map(
      ({ label, represented, of, needed, saysNeeded }) =>
        `${label} ${represented}\u00A0of\u00A0${of}${saysNeeded === true ? `, ${needed}\u00A0needed` : ""}`,
    )
    .join(" · ");
  return html`<div class="standing stays-above card ${signal}">
    <div class="verdict-line">
      <span class="verdict-words" role="status">${icon(signal)}<span class="verdict">${verdict}</span></span>
      <button
        type="button"
        class="why-button"
        aria-expanded=${why.isOpen ? "true" : "false"}
        aria-controls="why"
        @click=${why.toggle}
      >
        Why${icon("down")}
      </button>
    </div>
    <p class="few" ?hidden=${few === ""}>${inOrder(few)}</p>
    ${eachOf(gaps, ({ heading }) => heading, gapLine)}
    <p class="never" ?hidden=${never === ""}>${never}</p>
  </div>`;
}

/** So many names are told in few words; more are counted. */
const MOST_NAMED = 2;

function gapLine({ heading, names }: Gap): TemplateResult {
  const said = names.length > MOST_NAMED ? names.length : inOrder(names.join(", "));
  return html`<p class="few gap">${heading}: ${said}</p>`;
}
