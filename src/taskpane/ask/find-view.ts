import { html, nothing, type TemplateResult } from "lit-html";
import { valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { icon } from "../parts/icon";
import type { Found, FoundQuestion } from "./find-view-model";

export interface FindDoes {
  readonly find: (words: string) => void;
  readonly ask: (question: FoundQuestion) => void;
}

export interface FindShown {
  readonly words: string;
  /** Null where nothing is looked for. */
  readonly found: Found | null;
  readonly example: string;
}

/** Words to look for, and what may be asked of what they mean. */
export function findView({ words, found, example }: FindShown, { find, ask }: FindDoes): TemplateResult {
  const isNothing = found !== null && found.things.length + found.questions.length === 0;
  return html`<div class="ask-find">
    <div class="field">
      <label for="ask-find">What is it about?</label>
      <input
        id="ask-find"
        type="search"
        autocomplete="off"
        placeholder=${example}
        .value=${words}
        @input=${(event: Event) => find(valueIn(event))}
      />
    </div>
    <p class="hint" role="status" ?hidden=${!isNothing && (found?.meant ?? "") === ""}>
      ${isNothing ? "Nothing of that name is in the workbook. Choose a question below." : (found?.meant ?? "")}
    </p>
    ${
      found === null || isNothing
        ? nothing
        : html`<div class="finds">
            ${eachOf(
              found.things,
              ({ key }) => key,
              ({ name, what, questions }) =>
                html`<h3>${name}${what === "" ? nothing : html` <span class="work-where">${what}</span>`}</h3>
                  ${questionsView(questions, ask)}`,
            )}
            ${found.questions.length === 0 ? nothing : html`<h3>Questions</h3>`}${questionsView(found.questions, ask)}
          </div>`
    }
  </div>`;
}

function questionsView(questions: readonly FoundQuestion[], ask: FindDoes["ask"]): TemplateResult {
  return html`<ul>
    ${eachOf(
      questions,
      ({ name }) => name,
      (question) =>
        html`<li class="find-line">
          <button type="button" class="line" @click=${() => ask(question)}>
            <span class="words">${question.asks}</span>${icon("go")}
          </button>
        </li>`,
    )}
  </ul>`;
}
