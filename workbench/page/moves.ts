import { around, cellRect, SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../book/address";
import { allAround, edgeFrom, lastCell, nextWithin, stepFrom, type CellAt, type Step } from "../book/navigate";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

/** The ways the keyboard moves about the sheet. With `extend` the selection's far corner goes, not the active cell. */
export class Moves {
  /** Where the first Tab of a row was pressed: Enter goes on below that column. */
  private tabbedFrom: number | undefined;

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
  ) {}

  step(step: Step, extend: boolean): void {
    this.go(stepFrom(this.sheet, this.start(extend), step), extend);
  }

  /** To the end of what is filled, as Ctrl and an arrow do. */
  edge(step: Step, extend: boolean): void {
    this.go(edgeFrom(this.sheet, this.start(extend), step), extend);
  }

  page(direction: 1 | -1, extend: boolean): void {
    this.step({ down: direction * this.grid.rowsInView, right: 0 }, extend);
  }

  rowStart(extend: boolean): void {
    this.go({ row: this.start(extend).row, column: 0 }, extend);
  }

  /** To the first cell below and beside what is frozen. */
  sheetStart(extend: boolean): void {
    const { rows, columns } = this.sheet.frozen;
    this.go({ row: rows, column: columns }, extend);
  }

  sheetEnd(extend: boolean): void {
    this.go(lastCell(this.sheet), extend);
  }

  /** On after Enter or Tab, or with `back` the other way: within the chosen block, where there is one, else to the next cell. */
  after(key: "Enter" | "Tab", back: boolean): void {
    const { session, sheet } = this;
    const { active, selection } = session;
    if (selection.rows * selection.columns > 1) {
      const next = nextWithin(sheet, selection, active, { by: key === "Tab" ? "row" : "column", back });
      session.select(selection, next);
      return this.grid.reveal(next);
    }
    const from = this.tabbedFrom;
    const line = back ? -1 : 1;
    if (key === "Tab") {
      this.step({ down: 0, right: line }, false);
      this.tabbedFrom = from ?? active.column;
      return;
    }
    this.step({ down: line, right: 0 }, false);
    if (from !== undefined) this.go({ row: session.active.row, column: from }, false);
  }

  wholeColumns(): void {
    const { selection, active } = this.session;
    this.session.select({ ...selection, row: 0, rows: SHEET_ROWS }, active);
  }

  wholeRows(): void {
    const { selection, active } = this.session;
    this.session.select({ ...selection, column: 0, columns: SHEET_COLUMNS }, active);
  }

  everything(): void {
    const { book, active, selection } = this.session;
    this.session.select(allAround(book, this.sheet, active, selection), active);
  }

  /** To the sheet so many tabs on; not beyond the last. */
  otherSheet(steps: 1 | -1): void {
    const { book } = this.session;
    const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    const next = visible[visible.indexOf(this.sheet) + steps];
    if (next) this.session.show(next.id);
  }

  private get sheet(): Session["book"]["activeSheet"] {
    return this.session.book.activeSheet;
  }

  private start(extend: boolean): CellAt {
    return extend ? this.farCorner() : this.session.active;
  }

  private farCorner(): CellAt {
    const { active, selection } = this.session;
    return {
      row: active.row === selection.row ? selection.row + selection.rows - 1 : selection.row,
      column: active.column === selection.column ? selection.column + selection.columns - 1 : selection.column,
    };
  }

  private go(to: CellAt, extend: boolean): void {
    const { active, selection } = this.session;
    this.tabbedFrom = undefined;
    if (extend)
      this.session.select(
        widened(selection, around(cellRect(active.row, active.column), cellRect(to.row, to.column))),
        active,
      );
    else this.session.select(cellRect(to.row, to.column));
    this.grid.reveal(to);
  }
}

/** Whole rows and columns stay whole when they are extended. */
function widened(before: Rect, now: Rect): Rect {
  if (before.rows >= SHEET_ROWS) return { ...now, row: 0, rows: SHEET_ROWS };
  return before.columns >= SHEET_COLUMNS ? { ...now, column: 0, columns: SHEET_COLUMNS } : now;
}
