import { html, nothing, type TemplateResult } from "lit-html";
import { eachOf } from "../parts/each-of";
import { icon } from "../parts/icon";
import { nameListView } from "../parts/name-list-view";
import { inOrder } from "../parts/in-order";
import { citedView } from "./cited-view";
import type { AnswerCard, ShownAnswer } from "./answer-view-model";

/** In characters: what is longer is set as running text. */
const LONGEST_HEADLINE = 60;

/** An answer as the cell shows it, the sentence of its reason, and what stands behind that. */
export function answerView(card: AnswerCard): TemplateResult {
  const { shown, signal, sentence } = card;
  const headline = headlineOf(shown);
  const inCell = shown.kind === "error" ? shown.code : shown.kind === "value" ? (shown.inCell ?? "") : "";
  const code = inCell === "" ? "" : `The cell shows ${inCell}.`;
  const isSaidAbove = headline.startsWith(sentence.replace(/\.$/, ""));
  return html`<section class="answer card ${signal}">
    <div class="verdict-line" role="status">
      ${signal === "quiet" ? nothing : icon(signal)}
      <span class="verdict ${headline.length > LONGEST_HEADLINE ? "long" : ""}">${headline}</span>
    </div>
    <p class="hint shows" ?hidden=${code === ""}>${code}</p>
    <p class="sentence" ?hidden=${isSaidAbove}>${inOrder(sentence)}</p>
    ${shown.kind === "table" ? tableView(card.asks, shown) : nothing}
    ${card.facts.map(({ heading, names }) => nameListView(heading, names, "unsure"))}
    ${citedView(card.paragraphs)}${readingsView(card.readings)}
  </section>`;
}

function headlineOf(shown: ShownAnswer): string {
  if (shown.kind !== "table") return shown.text;
  const lines = shown.rows.length + shown.more;
  return lines === 1 ? "One line" : `${lines.toLocaleString("en-GB")} lines`;
}

type TableShown = Extract<ShownAnswer, { readonly kind: "table" }>;

/** In a narrow pane each row stands as lines of its own, a header before each cell: the roles say that it is a table all the same. */
function tableView(asks: string, { headers, rows, more }: TableShown): TemplateResult {
  const isHeaded = headers.length > 0;
  return html`<div class="answer-table">
      <table role="table" aria-label=${asks} class=${isHeaded ? "headed" : nothing}>
        ${isHeaded ? headerRow(headers) : nothing}
        <tbody role="rowgroup">
          ${rows.map((row) => tableRow(row, headers))}
        </tbody>
      </table>
    </div>
    ${more === 0 ? nothing : html`<p class="hint">${moreInWords(more)}</p>`}`;
}

function headerRow(headers: readonly string[]): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      ${headers.map((header) => html`<th scope="col" role="columnheader">${header}</th>`)}
    </tr>
  </thead>`;
}

function tableRow(row: readonly string[], headers: readonly string[]): TemplateResult {
  return html`<tr role="row">
    ${row.map((cell, at) => tableCell(cell, headers[at]))}
  </tr>`;
}

/** A blank cell holds nothing at all: a narrow pane leaves it out. */
function tableCell(text: string, header: string | undefined): TemplateResult {
  return html`<td role="cell" data-header=${header ?? nothing}>${text === "" ? nothing : text}</td>`;
}

function moreInWords(more: number): string {
  return `And ${more.toLocaleString("en-GB")} more. In a cell the formula shows all of them.`;
}

function readingsView(readings: readonly string[]): TemplateResult {
  return html`<details ?hidden=${readings.length === 0}>
    <summary tabindex="0">How the documents were read (${readings.length})</summary>
    <ul class="readings">
      ${eachOf(
        readings,
        (reading) => reading,
        (reading) => html`<li>${reading}</li>`,
      )}
    </ul>
  </details>`;
}
