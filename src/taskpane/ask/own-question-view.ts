import { html, nothing, type TemplateResult } from "lit-html";
import { cache } from "lit-html/directives/cache.js";
import { type AskFormDoes, askFormView } from "./ask-form-view";
import { type FindDoes, findView } from "./find-view";
import { outcomeView } from "./outcome-view";
import type { OwnQuestion } from "./own-question";

export interface OwnQuestionDoes extends AskFormDoes, FindDoes {
  readonly copy: (formula: string, event: Event) => void;
  readonly putIn: (event: Event) => void;
}

type OwnQuestionShown = Pick<OwnQuestion, "form" | "lacking" | "formula" | "outcome" | "words" | "found" | "example">;

/** A question of the officer's own: looked for or chosen, filled in, answered, and put into a cell if she likes. */
export function ownQuestionView(
  { form, lacking, formula, outcome, words, found, example }: OwnQuestionShown,
  does: OwnQuestionDoes,
): TemplateResult {
  const answered = (): TemplateResult =>
    outcomeView({
      formula,
      outcome,
      namesQuestion: false,
      button: html`<fluent-button size="small" appearance="primary" @click=${does.putIn}
        >Put into the selected cell</fluent-button
      >`,
      copy: (event) => does.copy(formula, event),
    });
  return html`<section class="own-question">
    <h2>Ask a question</h2>
    ${findView({ words, found, example }, does)} ${askFormView(form, does)}
    <p class="hint" role="status" ?hidden=${lacking.length === 0}>
      ${lacking.length === 0 ? "" : `Still to fill in: ${lacking.join(", ")}.`}
    </p>
    ${cache(formula === "" ? nothing : answered())}
  </section>`;
}
