import { html, nothing, type TemplateResult } from "lit-html";
import { cache } from "lit-html/directives/cache.js";
import { eachOf } from "../parts/each-of";
import { answerView } from "./answer-view";
import type { AskOutcome } from "./answer-view-model";
import { askedInWords } from "./ask-form-view-model";

interface OutcomeShown {
  readonly formula: string;
  /** Null where there is no answer. */
  readonly outcome: AskOutcome | null;
  /** Is the question said too? */
  readonly namesQuestion: boolean;
  /** What else may be done with the answer. */
  readonly button: TemplateResult;
  readonly copy: (event: Event) => void;
}

/** A formula's answer, the formula itself, and what may be done with it. */
export function outcomeView({ formula, outcome, namesQuestion, button, copy }: OutcomeShown): TemplateResult {
  const answer = outcome?.kind === "answer" ? outcome : null;
  return html`<div class="outcome">
    ${answer !== null && namesQuestion ? questionView(answer) : nothing}
    ${outcome?.kind === "unreadable" ? html`<p class="hint" role="status">${outcome.sentence}</p>` : nothing}
    ${cache(answer === null ? nothing : answerView(answer.card))}
    <h3>Formula</h3>
    <code class="formula">${formula}</code>
    <div class="buttons"><fluent-button size="small" @click=${copy}>Copy formula</fluent-button>${button}</div>
  </div>`;
}

function questionView({ card, args }: Extract<AskOutcome, { readonly kind: "answer" }>): TemplateResult {
  return html`<h3 class="asks">${card.asks}</h3>
    <dl class="given">
      ${eachOf(
        askedInWords(card.name, args),
        ({ label }) => label,
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}
