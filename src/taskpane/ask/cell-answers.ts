import { referencesIn } from "../../cells/formula";
import type { CellValues } from "../../excel/excel-port";
import { LatestModel, type PaneBook } from "../pane-book";
import { askedOfBook, type AskOutcome } from "./answer-view-model";
import type { AskingCell } from "./selected-cell";

/** A question of the cell's formula, and its answer. */
export interface CellAnswer {
  readonly formula: string;
  readonly outcome: AskOutcome | null;
}

/** Why the selected cell says what it says: each question of its formula, answered and kept in step with the workbook. */
export class CellAnswers {
  private shown: AskingCell | null = null;
  private readonly outcomes: LatestModel<AskOutcome>[] = [];

  /** `changed` is told whenever an answer differs. */
  constructor(
    private readonly book: PaneBook,
    private readonly changed: () => void,
  ) {}

  /** The cell that is answered; null before there is one. */
  get cell(): AskingCell | null {
    return this.shown;
  }

  get answers(): readonly CellAnswer[] {
    const calls = this.shown?.calls ?? [];
    return calls.map((formula, at) => ({ formula, outcome: this.outcomes[at]?.model ?? null }));
  }

  /** Answers this cell from now on. */
  answer(cell: AskingCell): void {
    if (cell === this.shown) return;
    this.shown = cell;
    cell.calls.forEach((formula, at) => {
      const outcome = (this.outcomes[at] ??= new LatestModel(this.book, this.changed));
      outcome.follow(askedOfBook({ formula, values: valuesFor(formula, cell.values) }));
    });
    for (const outcome of this.outcomes.slice(cell.calls.length)) outcome.follow(null);
  }
}

function valuesFor(call: string, values: CellValues): CellValues {
  return Object.fromEntries(
    referencesIn(call).flatMap((reference) => {
      const value = values[reference];
      return value === undefined ? [] : [[reference, value]];
    }),
  );
}
