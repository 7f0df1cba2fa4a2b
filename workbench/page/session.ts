import { cellRect, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../book/address";
import type { Book } from "../book/book";
import { clearCells, EditRefused, entryText, styleCells, writeCells, type Content } from "../book/edit-cells";
import { widenForNumbers } from "../book/autofit";
import { activateSheet } from "../book/edit-sheets";
import { BY_COLLEAGUE, BY_HAND, type Origin } from "../book/events";
import type { Block, Sheet } from "../book/sheet";
import { closeBrackets } from "../formula/close-brackets";
import { formatValue } from "../formula/number-format";
import { parseFormula } from "../formula/parse";
import { FormulaSyntaxError } from "../formula/tokens";

/** What the person at the screen does to the workbook, as themselves or as a colleague. */
export class Session {
  asColleague = false;
  /** Scrolls a block into view; set by what shows the sheet. */
  reveal: (rect: Rect) => void = () => undefined;
  /** The cell that typing goes to; the selection may reach further. */
  private readonly anchors = new Map<string, { readonly row: number; readonly column: number }>();

  constructor(
    readonly book: Book,
    private readonly say: (message: string) => void,
  ) {}

  get origin(): Origin {
    return this.asColleague ? BY_COLLEAGUE : BY_HAND;
  }

  get selection(): Rect {
    return this.book.selections.get(this.book.activeSheet.id) ?? cellRect(0, 0);
  }

  get active(): { readonly row: number; readonly column: number } {
    const anchor = this.anchors.get(this.book.activeSheet.id);
    const { row, column, rows, columns } = this.selection;
    // The add-in may have selected something else since.
    const isInside =
      anchor &&
      anchor.row >= row &&
      anchor.row < row + rows &&
      anchor.column >= column &&
      anchor.column < column + columns;
    return isInside ? anchor : { row, column };
  }

  select(rect: Rect, anchor: { readonly row: number; readonly column: number } = rect): void {
    const sheet = this.book.activeSheet;
    const fits = { ...rect, row: clamp(rect.row, SHEET_ROWS), column: clamp(rect.column, SHEET_COLUMNS) };
    this.anchors.set(sheet.id, { row: anchor.row, column: anchor.column });
    this.book.selections.set(sheet.id, fits);
    this.book.edit(BY_HAND, () => this.book.report({ kind: "selected", sheetId: sheet.id, rect: fits }), false);
  }

  /** What is chosen, as far as the sheet is used: whole rows and columns end there. */
  get usedSelection(): Rect {
    const used = this.book.activeSheet.used() ?? cellRect(0, 0);
    const { selection } = this;
    return {
      ...selection,
      rows: selection.rows < SHEET_ROWS ? selection.rows : used.row + used.rows,
      columns: selection.columns < SHEET_COLUMNS ? selection.columns : used.column + used.columns,
    };
  }

  show(sheetId: string): void {
    const sheet = this.book.sheetById(sheetId);
    if (sheet) this.try(() => this.book.edit(BY_HAND, () => activateSheet(this.book, sheet), false));
  }

  /** What the formula bar shows. */
  get entry(): string {
    const { row, column } = this.active;
    return entryText(this.book.activeSheet.get(row, column), formatValue);
  }

  /** Types a text into the active cell; false when Excel would not take it. */
  enter(typed: string): boolean {
    const text = closeBrackets(typed);
    const { row, column } = this.active;
    const rect = cellRect(row, column);
    return this.change(() => {
      this.write({ sheet: this.book.activeSheet, rect }, [[text === "" ? null : text]]);
      // A cell with several lines shows them, as in Excel.
      if (text.includes("\n")) styleCells(this.book, { sheet: this.book.activeSheet, rect }, { wrap: true });
    });
  }

  /** Writes a block of typed texts; false when Excel would not take them. */
  put(
    rect: Rect,
    contents: readonly (readonly Content[])[],
    { origin = this.origin, sheet = this.book.activeSheet }: { readonly origin?: Origin; readonly sheet?: Sheet } = {},
  ): boolean {
    return this.try(() => this.book.edit(origin, () => this.write({ sheet, rect }, contents)));
  }

  private write(block: Block, contents: readonly (readonly Content[])[]): void {
    for (const content of contents.flat())
      if (typeof content === "string" && content.startsWith("=") && content.length > 1) parseFormula(content);
    writeCells(this.book, block, contents);
    widenForNumbers(block);
  }

  clear(): void {
    this.try(() =>
      this.book.edit(this.origin, () =>
        clearCells(this.book, { sheet: this.book.activeSheet, rect: this.selection }, "Contents"),
      ),
    );
  }

  undo(): void {
    if (!this.showing(() => this.book.undo.undo(BY_HAND))) this.say("There is nothing to undo.");
  }

  redo(): void {
    if (!this.showing(() => this.book.undo.redo(BY_HAND))) this.say("There is nothing to redo.");
  }

  /** Chooses what has changed, wherever that is, so that nothing changes out of sight. */
  private showing(change: () => boolean): boolean {
    let changed: { readonly sheetId: string; readonly rect: Rect } | undefined;
    const stop = this.book.listen((events) => {
      for (const { change } of events) if (change.kind === "changed") changed ??= change;
    });
    const isDone = change();
    stop();
    if (changed === undefined || this.book.sheetById(changed.sheetId)?.visibility !== "Visible") return isDone;
    this.show(changed.sheetId);
    this.select(changed.rect);
    this.reveal(changed.rect);
    return isDone;
  }

  /** Runs an edit; says what Excel would say when it refuses. Answers whether it was done. */
  try(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (problem) {
      if (!(problem instanceof EditRefused) && !(problem instanceof FormulaSyntaxError)) throw problem;
      this.say(problem.message);
      return false;
    }
  }

  /** Runs an edit of the workbook under the present origin. */
  change(work: () => void): boolean {
    return this.try(() => this.book.edit(this.origin, work));
  }
}

function clamp(value: number, limit: number): number {
  return Math.min(Math.max(0, value), limit - 1);
}
