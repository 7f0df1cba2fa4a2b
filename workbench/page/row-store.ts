import { intersection, type Rect } from "../book/address";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { lookOf, type CellLook } from "./cell-look";
import { drawCell, emptyCell } from "./draw-cell";
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
  /** Empty cells at their columns' places, to be copied: that is much faster than to make each anew. */
  private readonly blanks = new Map<string, HTMLElement>();
  private drawnAcross = "";
  private chosen: Span = { from: -1, to: -1 };

  constructor(
    private readonly book: Book,
    private readonly place: HTMLElement,
    /** Whether what shows nothing is left out, since the sheet's own lines are seen there. */
    private readonly leavesOutBare: boolean,
  ) {}

  /** Whatever is drawn is out of date. */
  forget(): void {
    for (const row of this.rows.values()) row.remove();
    this.rows.clear();
    this.blanks.clear();
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
    // In the sheet's order, in which a screen reader reads them.
    let next: Element | null =
      [...wanted].map((row) => this.rows.get(row)).find((drawn) => drawn !== undefined) ?? null;
    for (const row of wanted) {
      const known = this.rows.get(row);
      if (known) next = known.nextElementSibling;
      else this.place.insertBefore(this.add(row, shown), next);
    }
  }

  /** The element of a cell whose row is drawn; a bare cell gets its own now. */
  cell(row: number, column: number, shown: Pick<Shown, "sheet" | "metrics">): HTMLElement | undefined {
    const drawn = this.rows.get(row);
    const known = drawn?.querySelector<HTMLElement>(`[data-cell="${cellName(row, column)}"]`);
    if (!drawn || known) return known ?? undefined;
    const cell = new Line(this.book, row, shown, this.blanks).cell(column, SIDE);
    cell?.classList.add("bare");
    if (cell) drawn.append(cell);
    return cell;
  }

  /** Marks the numbers of the rows that are chosen. */
  choose({ row, rows }: Rect): void {
    this.chosen = { from: row, to: row + rows - 1 };
    for (const [at, drawn] of this.rows) this.mark(at, drawn);
  }

  private add(row: number, shown: Shown): HTMLElement {
    const drawn = this.drawRow(row, shown);
    this.rows.set(row, drawn);
    this.mark(row, drawn);
    return drawn;
  }

  private mark(row: number, drawn: HTMLElement): void {
    drawn.firstElementChild?.classList.toggle("on", row >= this.chosen.from && row <= this.chosen.to);
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
    const line = new Line(this.book, row, shown, this.blanks);
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
      const cell = this.leavesOutBare && line.isBare(column) ? undefined : line.cell(column, SIDE);
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

  constructor(
    private readonly book: Book,
    private readonly row: number,
    private readonly shown: Pick<Shown, "sheet" | "metrics">,
    private readonly blanks: Map<string, HTMLElement>,
  ) {
    this.merges = shown.sheet.merges.filter((merge) => row >= merge.row && row < merge.row + merge.rows);
  }

  /** Whether a cell shows nothing but the sheet's own lines: then it needs no element. */
  isBare(column: number): boolean {
    const { text, style, classes } = this.look(column);
    return text === "" && !style.fill && !style.borders && classes.length === 2 && !this.mergeAt(column);
  }

  /** A cell's element, so many pixels to the right; undefined where it has no size or a merged cell lies over it. */
  cell(column: number, shift: number): HTMLElement | undefined {
    const box = this.boxAt(column);
    if (!box || box.width === 0 || box.height === 0) return undefined;
    const look = this.look(column);
    const cell = this.blank(column, box, shift);
    cell.dataset.cell = cellName(this.row, column);
    return drawCell(look, { cell, width: box.width, room: this.reach(column) - box.left });
  }

  /** The same text again where it goes on beyond the freeze line or from a column that is not drawn; only for the eye. */
  copy(column: number): HTMLElement {
    const copy = this.cell(column, SIDE) ?? element("div");
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

  private blank(column: number, box: Box, shift: number): HTMLElement {
    const key = `${column} ${shift}`;
    const known = this.blanks.get(key) ?? emptyCell(column, this.columnBox(column, shift));
    this.blanks.set(key, known);
    const cell = known.cloneNode() as HTMLElement;
    const merge = this.mergeAt(column);
    if (merge) {
      Object.assign(cell.style, { width: `${box.width}px`, height: `${box.height}px`, zIndex: "1" });
      cell.setAttribute("aria-colspan", String(merge.columns));
      cell.setAttribute("aria-rowspan", String(merge.rows));
    }
    return cell;
  }

  private columnBox(column: number, shift: number): Pick<Box, "left" | "width"> {
    const { lefts } = this.shown.metrics;
    const left = lefts[column] ?? 0;
    return { left: left + shift, width: (lefts[column + 1] ?? 0) - left };
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
