import { around, cellRect, type Rect } from "../book/address";
import { besideFilled, fill } from "../book/fill";
import type { CellAt } from "../book/navigate";
import type { GridView } from "./grid-view";
import type { Session } from "./session";

/** The little square at the selection's corner: dragged, it fills; clicked twice, it fills down beside what is filled. */
export class FillDrag {
  private from: Rect | undefined;
  private to: Rect | undefined;

  constructor(
    private readonly session: Session,
    private readonly grid: GridView,
  ) {}

  get isOn(): boolean {
    return this.from !== undefined;
  }

  begin(): void {
    this.from = this.session.selection;
    this.to = this.from;
  }

  /** Shows what would be filled: down or up, or to a side, whichever goes further beyond the block. */
  move({ row, column }: CellAt): void {
    const { from } = this;
    if (!from) return;
    const reached = around(from, cellRect(row, column));
    const isDown = reached.rows - from.rows >= reached.columns - from.columns;
    this.to = isDown
      ? { ...from, row: reached.row, rows: reached.rows }
      : { ...from, column: reached.column, columns: reached.columns };
    this.grid.preview.show(this.to, this.grid.sheet, this.grid.metrics);
    this.grid.reveal({ row, column });
  }

  /** Fills; `turned`, with Ctrl held, repeats what would be continued. */
  end(turned: boolean): void {
    const { from, to } = this;
    this.cancel();
    if (from && to) this.fill(from, to, turned);
  }

  cancel(): void {
    this.from = undefined;
    this.to = undefined;
    this.grid.preview.hide();
  }

  beside(): void {
    const { book, selection } = this.session;
    this.fill(selection, besideFilled(book, { sheet: book.activeSheet, rect: selection }), false);
  }

  private fill(from: Rect, to: Rect, turned: boolean): void {
    const { session } = this;
    const { book, active } = session;
    if (from.rows === to.rows && from.columns === to.columns) return;
    const isDone = session.change(() =>
      fill(book, { sheet: book.activeSheet, rect: from }, to, turned ? "turned" : "series"),
    );
    if (isDone) session.select(to, active);
  }
}
