import type { Book } from "../book/book";
import { EditRefused, writeCells } from "../book/edit-cells";
import { addSheet } from "../book/edit-sheets";
import { BY_COLLEAGUE, BY_HAND } from "../book/events";
import { changeNote, fillDown, paste, typeBelow, typeIntoCell } from "./cell-edits";
import { type Desk, type Edit, NOTE_CELLS, NOTES } from "./desk";
import { askAgain, QUESTIONS, writeQuestions } from "./questions";
import { Random } from "./random";
import {
  columnInAndOut,
  columnOutAndBack,
  filterAndBack,
  renameAndBack,
  renameColumnAndBack,
  renameSheetAndBack,
  resizeAndBack,
  rowsIn,
  rowsOut,
  sheetRow,
  sort,
  tableAwayAndBack,
} from "./table-edits";

const EDITS: readonly (readonly [number, Edit])[] = [
  [38, typeIntoCell],
  [10, paste],
  [5, fillDown],
  [8, typeBelow],
  [5, changeNote],
  [4, askAgain],
  [7, rowsIn],
  [16, rowsOut],
  [1, sheetRow],
  [3, sort],
  [2, renameAndBack],
  [2, renameColumnAndBack],
  [1.5, columnOutAndBack],
  [1.5, columnInAndOut],
  [2, resizeAndBack],
  [1.5, tableAwayAndBack],
  [1, renameSheetAndBack],
  [1.5, filterAndBack],
];

const UNDO = 6;
const REDO = 3;

/** Two people in one workbook, one here and one elsewhere, who edit at random. The same seed makes the same edits. */
export class CoAuthors {
  private readonly random: Random;
  private readonly desk: Desk;
  private waysBack: { readonly due: number; readonly putBack: () => void }[] = [];
  private made = 0;

  constructor(
    private readonly book: Book,
    seed: number,
  ) {
    this.random = new Random(seed);
    this.desk = {
      book,
      random: this.random,
      later: (putBack) => this.waysBack.push({ due: this.made + this.random.between(1, 25), putBack }),
    };
    book.edit(BY_HAND, () => {
      const notes = addSheet(book, NOTES);
      writeCells(
        book,
        { sheet: notes, rect: { row: 0, column: 0, rows: NOTE_CELLS, columns: 1 } },
        Array.from({ length: NOTE_CELLS }, (_, row) => [row % 2 === 0 ? "Present" : 46_000 + row]),
      );
      writeQuestions(this.desk, addSheet(book, QUESTIONS));
    });
  }

  /** Makes one edit and says what it was. */
  edit(): string {
    this.made += 1;
    for (;;) {
      const said = this.putBackOne() ?? this.undoOrRedo() ?? this.something();
      if (said !== null) return `${this.made} ${said}`;
    }
  }

  /** Puts back whatever is not back yet. */
  finish(): void {
    for (const { putBack } of this.waysBack) this.attempt(BY_HAND, putBack);
    this.waysBack = [];
  }

  private putBackOne(): string | null {
    const at = this.waysBack.findIndex(({ due }) => due <= this.made);
    if (at < 0) return null;
    const [found] = this.waysBack.splice(at, 1);
    if (found) this.attempt(this.random.chance(0.5) ? BY_HAND : BY_COLLEAGUE, found.putBack);
    return "puts back";
  }

  private undoOrRedo(): string | null {
    const chance = this.random.next() * 100;
    if (chance < UNDO) return this.book.undo.undo(BY_HAND) ? "undoes" : null;
    return chance < UNDO + REDO && this.book.undo.redo(BY_HAND) ? "redoes" : null;
  }

  private something(): string | null {
    const edit = this.random.weighted(EDITS);
    const origin = this.random.chance(0.6) ? BY_HAND : BY_COLLEAGUE;
    let said: string | null = null;
    this.attempt(origin, () => (said = edit?.(this.desk) ?? null));
    return said === null ? null : `${origin === BY_HAND ? "one here" : "a colleague"} ${String(said)}`;
  }

  /** Makes an edit; one that Excel would refuse is not made. */
  private attempt(origin: typeof BY_HAND, work: () => void): void {
    try {
      this.book.edit(origin, work);
    } catch (problem) {
      if (!(problem instanceof EditRefused)) throw problem;
    }
  }
}
