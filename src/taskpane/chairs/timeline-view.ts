import { html, nothing, svg, type TemplateResult } from "lit-html";
import { type PlainDate, plainDate, yearOf } from "../../calendar/plain-date";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { inOrder } from "../parts/in-order";
import type { Rotation, TermShown } from "./chairs-view-model";

/** The drawing's own units; it is as wide as the pane. */
const WIDTH = 296;
const BAR = 22;
const TOP = 14;
/** What a year takes up. */
const LABEL = 24;

/** How the chair of each body rotates: drawn on one line of years, with a table behind that says the same. */
export function timelineView(
  rotations: readonly Rotation[],
  today: PlainDate,
  goTo: (place: CellPlace) => void,
): TemplateResult | null {
  if (rotations.length === 0) return null;
  return html`<section class="rotations">
    ${eachOf(
      rotations,
      ({ body }) => body,
      (rotation) => rotationView(rotation, today, goTo),
    )}
  </section>`;
}

function rotationView(
  { body, terms, next }: Rotation,
  today: PlainDate,
  goTo: (place: CellPlace) => void,
): TemplateResult {
  return html`<h3>${body}</h3>
    ${drawing(terms, today)}
    <details>
      <summary tabindex="0">The terms of ${body}</summary>
      <table class="terms">
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">Chair</th>
            <th scope="col">Vice chair</th>
          </tr>
        </thead>
        <tbody>
          ${eachOf(
            terms,
            ({ key }) => key,
            ({ span, chair, viceChair, isNow, place }) =>
              html`<tr class=${isNow ? "now" : nothing}>
                <td>
                  ${place === null ? span : html`<button type="button" class="plain-link" @click=${() => goTo(place)}>${span}</button>`}${isNow ? " (now)" : nothing}
                </td>
                <td>${inOrder(chair)}</td>
                <td>${inOrder(viceChair)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
    ${next === "" ? nothing : html`<p class="hint">After the terms above: ${inOrder(next)}</p>`}`;
}

function drawing(terms: readonly TermShown[], today: PlainDate): TemplateResult {
  const from = Math.min(...terms.map((term) => term.from), today);
  const to = Math.max(...terms.map((term) => term.to + 1), today + 1);
  const at = (day: number): number => ((day - from) / (to - from)) * WIDTH;
  const years = Array.from({ length: yearOf(to as PlainDate) - yearOf(from as PlainDate) }, (_, n) =>
    plainDate(yearOf(from as PlainDate) + n + 1, 1, 1),
  );
  const height = TOP + BAR + 4;
  const agencies = [...new Set(terms.map(({ chair }) => chair))];
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
      ${years.map(
        (day) => svg`<line class="year" x1=${at(day)} x2=${at(day)} y1="2" y2=${height} />
        <text class="year" x=${at(day) + 2} y="10">${at(day) + LABEL > WIDTH ? "" : yearOf(day)}</text>`,
      )}
      ${terms.map(
        (term) => svg`<rect class=${term.isNow ? "term now" : "term"} x=${at(term.from) + 0.5} y=${TOP}
          width=${Math.max(1, at(term.to + 1) - at(term.from) - 1)} height=${BAR} rx="3">
          <title>${term.span}: ${inOrder(term.chair)}</title></rect>
        <text class=${term.isNow ? "term now" : "term"} x=${(at(term.from) + at(term.to + 1)) / 2} y=${TOP + 15}>${agencies.indexOf(term.chair) + 1}</text>`,
      )}
      <line class="today" x1=${at(today)} x2=${at(today)} y1=${TOP - 2} y2=${height} />
    </svg>
    <ol class="timeline-key" aria-hidden="true">
      ${agencies.map((agency) => html`<li>${inOrder(agency)}</li>`)}
    </ol>`;
}
