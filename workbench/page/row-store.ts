import { intersection, type Rect } from "../book/address";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { lookOf, type CellLook } from "./cell-look";
import { drawCell } from "./draw-cell";
import { element } from "./element";
import { rowHead, SIDE } from "./headings";
import { boxOf, cellName, type Box, type Metrics, type Span } from "./metrics";

/** Which rows and columns are drawn, and how many pixels above the first row the drawing begins. */
interface Shown {
  readonly sheet: Sheet;
  readonly metrics: Metrics;
  readonly down: Span;
  readonly across: Span;
  readonly frozenColumns: number;
  readonly origin: number;
}

/** The elements of the rows in view. A row that stays in view keeps its element until the sheet changes. */
export class RowStore {
  private readonly rows = new Map<number, HTMLElement>();
  private drawnAcross = "";

  constructor(
    private readonly book: Book,
    private readonly place: HTMLElement,
  ) {}

  /** Whatever is drawn is out of date. */
  forget(): void {
    for (const row of this.rows.values()) row.remove();
    this.rows.clear();
  }

  show(shown: Shown): void {
    const across = `${shown.across.from} ${shown.across.to}`;
    if (across !== this.drawnAcross) this.forget();
    this.drawnAcross = across;
    const wanted = rowsOf(shown);
    for (const [row, drawn] of this.rows) {
      if (wanted.has(row)) continue;
      drawn.remove();
      this.rows.delete(row);
    }
    const fresh = document.createDocumentFragment();
    for (const row of wanted) {
      if (this.rows.has(row)) continue;
      const drawn = this.drawRow(row, shown);
      this.rows.set(row, drawn);
      fresh.append(drawn);
    }
    this.place.append(fresh);
  }

  /** Marks the numbers of the rows that are chosen. */
  choose({ row, rows }: Rect): void {
    for (const [at, drawn] of this.rows) drawn.firstElementChild?.classList.toggle("on", at >= row && at < row + rows);
  }

  private drawRow(row: number, shown: Shown): HTMLElement {
    const { metrics, sheet, across, frozenColumns, origin } = shown;
    const top = metrics.tops[row] ?? 0;
    const height = (metrics.tops[row + 1] ?? 0) - top;
    const style = `top:${origin + top}px;height:${height}px`;
    const side = rowHead(row);
    if (sheet.hiddenRows.has(row - 1)) side.classList.add("after-hidden");
    const frozen = element("div", { class: "frozen-cells", role: "none" });
    const drawn = element("div", { class: "row", role: "row", "aria-rowindex": String(row + 1), style }, side);
    if (frozenColumns > 0) drawn.append(frozen);
    const line = new Line(this.book, row, shown);
    for (let column = 0; column < frozenColumns; column += 1) {
      const cell = line.cell(column, 0);
      if (!cell) continue;
      frozen.append(cell);
      // Beyond the freeze line the text goes on in the part that scrolls.
      if (line.reach(column) > (metrics.lefts[frozenColumns] ?? 0)) drawn.append(line.copy(column));
    }
    const before = line.runningInto(across.from, frozenColumns);
    if (before !== undefined) drawn.append(line.copy(before));
    for (let column = across.from; column <= across.to; column += 1) {
      const cell = line.cell(column, SIDE);
      if (cell) drawn.append(cell);
    }
    return drawn;
  }
}

/** The rows in view, and those above that a merged cell reaches from; hidden ones have no element. */
function rowsOf({ sheet, metrics, down, across }: Shown): ReadonlySet<number> {
  const rows = new Set<number>();
  const view = { row: down.from, column: 0, rows: down.to - down.from + 1, columns: across.to + 1 };
  if (view.rows <= 0) return rows;
  for (const merge of sheet.merges) if (merge.row < view.row && intersection(merge, view)) rows.add(merge.row);
  for (let row = down.from; row <= down.to; row += 1)
    if ((metrics.tops[row + 1] ?? 0) > (metrics.tops[row] ?? 0)) rows.add(row);
  return rows;
}

/** One row's cells as they are drawn. */
class Line {
  private readonly looks = new Map<number, CellLook>();
  private readonly merges: readonly Rect[];
  private readonly top: number;

  constructor(
    private readonly book: Book,
    private readonly row: number,
    private readonly shown: Shown,
  ) {
    this.merges = shown.sheet.merges.filter((merge) => row >= merge.row && row < merge.row + merge.rows);
    this.top = shown.metrics.tops[row] ?? 0;
  }

  /** A cell's element, so many pixels to the right; undefined where it has no size or a merged cell lies over it. */
  cell(column: number, shift: number): HTMLElement | undefined {
    const box = this.boxAt(column);
    if (!box || box.width === 0 || box.height === 0) return undefined;
    const look = this.look(column);
    const plain = look.text === "" && !look.style.fill && !look.style.borders && look.classes.length === 2;
    return drawCell(look, {
      name: cellName(this.row, column),
      column,
      box: { ...box, left: box.left + shift, top: box.top - this.top },
      room: this.reach(column) - box.left,
      plain,
    });
  }

  /** The same text again where it goes on beyond the freeze line or from a column that is not drawn; only for the eye. */
  copy(column: number): HTMLElement {
    const copy = this.cell(column, SIDE) ?? element("div");
    copy.removeAttribute("id");
    copy.removeAttribute("data-cell");
    copy.removeAttribute("role");
    copy.setAttribute("aria-hidden", "true");
    copy.classList.add("copy");
    return copy;
  }

  /** The column, not frozen, whose text runs into a column that is the first to be drawn. */
  runningInto(first: number, least: number): number | undefined {
    for (let column = first - 1; column >= least; column -= 1) {
      if ((this.shown.sheet.get(this.row, column)?.value ?? null) === null) continue;
      return this.reach(column) > (this.shown.metrics.lefts[first] ?? 0) ? column : undefined;
    }
    return undefined;
  }

  /** How far to the right a cell's text may run: to its own edge, or over the empty cells beside it as far as it needs. */
  reach(column: number): number {
    const { metrics, sheet } = this.shown;
    const box = this.boxAt(column);
    const left = box?.left ?? 0;
    const own = left + (box?.width ?? 0);
    const { text, classes, style } = this.look(column);
    const runs = classes.includes("text") && !style.wrap && !style.horizontal?.match(/Center|Right/);
    const needed = left + text.length * 0.56 * (style.fontSize ?? 11) * 1.18 * (style.bold ? 1.08 : 1) + 8;
    if (!runs || needed <= own || this.mergeAt(column) || this.inTable(column)) return own;
    let last = column + 1;
    while (
      last < metrics.columns &&
      (metrics.lefts[last] ?? 0) < needed &&
      (sheet.get(this.row, last)?.value ?? null) === null &&
      !this.inTable(last)
    )
      last += 1;
    return metrics.lefts[last] ?? 0;
  }

  private look(column: number): CellLook {
    const known = this.looks.get(column) ?? lookOf(this.book, { sheet: this.shown.sheet, row: this.row, column });
    this.looks.set(column, known);
    return known;
  }

  private inTable(column: number): boolean {
    return this.book.tableAt(this.shown.sheet.id, this.row, column) !== undefined;
  }

  private mergeAt(column: number): Rect | undefined {
    return this.merges.find((merge) => column >= merge.column && column < merge.column + merge.columns);
  }

  private boxAt(column: number): Box | undefined {
    const merge = this.mergeAt(column);
    if (merge && (merge.row !== this.row || merge.column !== column)) return undefined;
    return boxOf(this.shown.metrics, merge ?? { row: this.row, column, rows: 1, columns: 1 });
  }
}
