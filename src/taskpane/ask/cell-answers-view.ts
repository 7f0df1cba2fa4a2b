import { html, nothing, type TemplateResult } from "lit-html";
import type { AskOutcome } from "./answer-view-model";
import type { CellAnswer } from "./cell-answers";
import { outcomeView } from "./outcome-view";
import type { AskingCell } from "./selected-cell";

export interface CellAnswersDoes {
  readonly copy: (formula: string, event: Event) => void;
  /** Takes a question over into the form. */
  readonly change: (outcome: AskOutcome | null) => void;
}

/** Why a cell says what it says: each question of its formula, answered. */
export function cellAnswersView(
  { sheet, address, formula, calls }: AskingCell,
  answers: readonly CellAnswer[],
  does: CellAnswersDoes,
): TemplateResult {
  const isAlone = calls.length === 1 && calls[0]?.toUpperCase() === formula.toUpperCase().trim();
  return html`<section class="cell-answers">
    <h2 tabindex="-1">${sheet}, cell ${address}</h2>
    ${
      isAlone
        ? nothing
        : html`<p class="hint">
            The answer is part of a longer formula in this cell:<code class="formula">${formula}</code>
          </p>`
    }
    ${answers.map((answer) => answerView(answer, does))}
  </section>`;
}

function answerView({ formula, outcome }: CellAnswer, { copy, change }: CellAnswersDoes): TemplateResult {
  return outcomeView({
    formula,
    outcome,
    namesQuestion: true,
    button: html`<fluent-button size="small" @click=${() => change(outcome)}>Change the question</fluent-button>`,
    copy: (event) => copy(formula, event),
  });
}
