import { html, nothing, type TemplateResult } from "lit-html";
import { countOf } from "../../answers/english";
import type { Question } from "../../bring-in/questions";
import { optionView, valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import type { BringInShown } from "./bring-in-view-model";

/** What answers a question. */
interface Answering {
  readonly answer: (id: string, offer: string) => void;
}

/** What each mark becomes, and a list to change it, however it was settled; what is asked above is answered there. */
export function marksView(
  { marksSaid, marksTaken, questions, settled }: BringInShown,
  { answer: answerTo }: Answering,
): TemplateResult {
  const asked = new Set([...questions, ...settled].map(({ id }) => id));
  return html`<p class="bring-in-marks">${marksSaid}</p>
    <details class="bring-in-seats">
      <summary tabindex="0">Change what a mark means</summary>
      ${eachOf(
        marksTaken.filter(({ change }) => !asked.has(change.id)),
        ({ change }) => change.id,
        ({ mark, count, meaning, how, change }) =>
          html`<label class="field bring-in-seat"
            >${mark} (${countOf(count, "cell")})
            <select data-mark=${change.id} @change=${(event: Event) => answerTo(change.id, valueIn(event))}>
              ${change.offers.map((offer) => optionView({ value: offer, label: offer }, meaning))}
            </select>
            <span class="hint">${how}</span>
          </label>`,
      )}
    </details>`;
}

/** Which seat each row took; what nobody was asked can be changed here. */
export function seatsView(seats: BringInShown["seats"], { answer: answerTo }: Answering): TemplateResult {
  return html`<details class="bring-in-seats">
    <summary tabindex="0">Which seat each row is (${seats.length})</summary>
    ${eachOf(
      seats,
      ({ cell }) => cell,
      ({ cell, name, words, how, answer, change }) =>
        html`<label class="field bring-in-seat"
          >${cell}: ${name}
          ${
            change === null
              ? nothing
              : html`<select data-seat=${change.id} @change=${(event: Event) => answerTo(change.id, valueIn(event))}>
                  ${change.offers.map((offer) =>
                    optionView(
                      {
                        value: offer,
                        label: `${offer}${offer in meaningsOf(change) ? `: ${meaningsOf(change)[offer]}` : ""}`,
                      },
                      answer,
                    ),
                  )}
                </select>`
          }
          <span class="hint">${words === "" ? how : `${words}: ${how}`}</span>
        </label>`,
    )}
  </details>`;
}

function meaningsOf({ meanings = {} }: Question): Readonly<Record<string, string>> {
  return meanings;
}
