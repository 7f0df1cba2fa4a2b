import { html, nothing, type TemplateResult } from "lit-html";
import type { CellAnswers } from "./cell-answers";
import { type CellAnswersDoes, cellAnswersView } from "./cell-answers-view";
import type { OwnQuestion } from "./own-question";
import { type OwnQuestionDoes, ownQuestionView } from "./own-question-view";
import type { AskingCell } from "./selected-cell";

interface AskShown {
  /** The selected cell; null where it holds no formula of ours. */
  readonly cell: AskingCell | null;
  /** Does the page go by the cell, and not by the officer's own question? */
  readonly isByCell: boolean;
  readonly answers: CellAnswers;
  readonly own: OwnQuestion;
}

export interface AskDoes extends CellAnswersDoes, OwnQuestionDoes {
  readonly goByCell: () => void;
  readonly askOwn: () => void;
}

/** Why the selected cell says what it says, or a question of the officer's own: one is in sight, both keep their state. */
export function askView({ cell, isByCell, answers, own }: AskShown, does: AskDoes): TemplateResult {
  return html`<div class="ask">
    <div ?hidden=${!isByCell}>
      ${answers.cell === null ? nothing : cellAnswersView(answers.cell, answers.answers, does)}
      <fluent-button size="small" @click=${does.askOwn}>Ask another question</fluent-button>
    </div>
    <div ?hidden=${isByCell}>${wayToCell(cell, does.goByCell)}${ownQuestionView(own, does)}</div>
  </div>`;
}

function wayToCell(cell: AskingCell | null, goByCell: () => void): TemplateResult {
  if (cell === null)
    return html`<p class="hint">Select a cell with a DDSCP formula and this page says why it shows what it shows.</p>`;
  return html`<p class="ask-beside">
    <fluent-button size="small" @click=${goByCell}
      >Why does ${cell.sheet}, cell ${cell.address} say that?</fluent-button
    >
  </p>`;
}
