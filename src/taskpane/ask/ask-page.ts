import { render } from "lit-html";
import { type Pane, pressed, run } from "../pane";
import { OneTabStop } from "../parts/one-tab-stop";
import type { AskOutcome } from "./answer-view-model";
import { filledInFrom } from "./ask-form-view-model";
import { type AskDoes, askView } from "./ask-view";
import type { FoundQuestion } from "./find-view-model";
import { CellAnswers } from "./cell-answers";
import { copyFormula } from "./copy-formula";
import { OwnQuestion } from "./own-question";
import { putFormula } from "./put-formula";
import { type AskingCell, SelectedCellWatch } from "./selected-cell";

/** Opens Ask. */
export function askPage(pane: Pane, root: HTMLElement): void {
  new AskPage(pane, root);
}

/**
 * Ask: why the selected cell says what it says, or any question of one's own. The page goes by the selected cell until
 * the officer begins a question of her own, and does so again when she asks for it or has put her question into a cell.
 */
class AskPage {
  private isOwn = false;
  private isDrawing = false;
  private cell: AskingCell | null = null;
  private readonly answers: CellAnswers;
  private readonly own: OwnQuestion;
  private readonly stops: OneTabStop;
  private readonly does: AskDoes;

  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
  ) {
    this.answers = new CellAnswers(pane.book, () => this.draw());
    this.own = new OwnQuestion(
      pane.book,
      () => this.draw(),
      () => pane.live.register.settings.isOwn,
    );
    this.does = {
      copy: (formula, event) => pressed(pane, copyFormula(formula))(event),
      change: (outcome) => this.change(outcome),
      goByCell: () => this.goByCell(),
      askOwn: () => this.askOwn(),
      choose: (name) => this.choose(name),
      take: (place, text, isDone) => this.take(place, text, isDone),
      putIn: (event) => this.putIn(event),
      find: (words) => this.own.look(words),
      ask: (question) => this.askFound(question),
    };
    this.stops = new OneTabStop(root, ".finds", ".find-line");
    new SelectedCellWatch(pane, root, (cell) => this.select(cell));
    this.draw();
  }

  private select(cell: AskingCell | null): void {
    this.cell = cell;
    this.draw();
  }

  private goByCell(): void {
    this.isOwn = false;
    this.draw();
    this.root.querySelector<HTMLElement>(".cell-answers h2")?.focus();
  }

  private askOwn(): void {
    this.isOwn = true;
    this.draw();
  }

  private change(outcome: AskOutcome | null): void {
    if (outcome?.kind !== "answer") return;
    this.isOwn = true;
    this.own.fill(outcome.card.name, filledInFrom(outcome.card.name, outcome.args));
    this.root.querySelector<HTMLElement>("#question")?.focus();
  }

  private choose(name: string): void {
    this.isOwn = true;
    this.own.fill(name, []);
  }

  /** Goes on to what is still to be filled in, else to the question: the list is gone. */
  private askFound({ name, filledIn }: FoundQuestion): void {
    this.own.look("");
    this.isOwn = true;
    this.own.fill(name, filledIn);
    const fields = [...this.root.querySelectorAll<HTMLInputElement>(".ask-fields input, .ask-fields select")];
    const lacking = this.own.lacking.length === 0 ? undefined : fields.find(({ value }) => value === "");
    (lacking ?? this.root.querySelector<HTMLElement>("#question"))?.focus();
  }

  /** A field that goes while the focus is in it tells of what was typed there: nobody asks that any more. */
  private take(place: number, text: string, isDone: boolean): void {
    if (this.isDrawing) return;
    this.isOwn = true;
    this.own.take(place, text, isDone);
  }

  private putIn({ currentTarget }: Event): void {
    const { formula, outcome } = this.own;
    if (outcome?.kind !== "answer") return;
    const action = putFormula({ formula, formats: outcome.card.formats }, () => (this.isOwn = false));
    void run(this.pane, action, currentTarget as HTMLElement);
  }

  private draw(): void {
    const isByCell = this.cell !== null && !this.isOwn;
    if (isByCell && this.cell !== null) this.answers.answer(this.cell);
    this.isDrawing = true;
    render(askView({ cell: this.cell, isByCell, answers: this.answers, own: this.own }, this.does), this.root);
    this.isDrawing = false;
    this.stops.refresh();
  }
}
