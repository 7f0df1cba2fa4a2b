import { SHEET_COLUMNS, SHEET_ROWS, type Rect } from "../book/address";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { firstOfMerge, mergeAt, type CellAt } from "../book/navigate";
import { chartViews } from "./chart-view";
import { element } from "./element";
import { columnHeads, columnLines, HEAD, SIDE } from "./headings";
import { boxOf, cellName, lineAt, measure, type Box, type Metrics, type Span } from "./metrics";
import { Outline, type OutlinePlaces } from "./outline";
import { RowStore } from "./row-store";

const MARGIN = { rows: 6, columns: 4 };

/** The lines in view between two pixels, and a few beyond; none before line `least`. */
function span(starts: readonly number[], pixels: Span, { least, margin }: { least: number; margin: number }): Span {
  const first = Math.max(least, lineAt(starts, pixels.from) - margin);
  return { from: first, to: Math.min(starts.length - 2, lineAt(starts, pixels.to) + margin) };
}

/** Where the first line begins that begins at a pixel or after: so that what is frozen cuts none. */
function lineFrom(starts: readonly number[], pixel: number): number {
  const line = lineAt(starts, pixel);
  const start = starts[line] ?? pixel;
  return start < pixel ? (starts[line + 1] ?? pixel) : start;
}

/**
 * The sheet on screen. Only the rows and columns in view have elements, and those that stay in view are kept while it scrolls. Headings and what
 * is frozen stick to the edges by CSS, so that the browser moves them together with the rest.
 */
export class GridView {
  readonly root = element("div", { class: "grid", role: "grid", tabindex: "0", "aria-label": "Sheet" });
  /** Holds the grid, and what lies over it: the editor, lists and menus. */
  readonly frame = element("div", { class: "grid-frame" }, this.root);
  metrics: Metrics;
  private readonly heads = element("div", { class: "heads", role: "row" });
  private readonly frozenHeads = element("div", { class: "frozen-heads", role: "none" });
  private readonly frozenRows = element("div", { class: "frozen-rows", role: "rowgroup" });
  private readonly body = element("div", { class: "body", role: "rowgroup" });
  private readonly lines = element("div", { class: "column-lines", "aria-hidden": "true" });
  private readonly charts = element("div", { class: "charts", role: "none" });
  private readonly canvas = element("div", { class: "canvas", role: "none" });
  private readonly rows: { readonly frozen: RowStore; readonly body: RowStore };
  private readonly places: OutlinePlaces;
  private readonly selection: Outline;
  private readonly handle = element("div", { class: "fill-handle", title: "Drag to fill, or double-click" });
  /** Where what is being dragged would go. */
  readonly preview: Outline;
  private across: Span = { from: 0, to: -1 };
  private drawnHeads = "";
  private active: HTMLElement | undefined;
  private stale = true;
  private waiting = false;

  constructor(
    private readonly book: Book,
    private readonly selected: () => { readonly rect: Rect; readonly active: CellAt },
  ) {
    this.metrics = measure(this.sheet, this.selected().rect);
    this.rows = { frozen: new RowStore(book, this.frozenRows, false), body: new RowStore(book, this.body, true) };
    const holder = (): HTMLElement => element("div", { class: "over-frozen-columns", "aria-hidden": "true" });
    this.places = { body: this.canvas, columns: holder(), rows: this.frozenRows, both: holder() };
    // Before the outlines, which lie over the cells.
    this.canvas.append(this.heads, this.frozenRows, this.places.columns, this.lines, this.body, this.charts);
    this.frozenRows.append(this.places.both);
    this.selection = new Outline("selection", this.places);
    this.preview = new Outline("fill-preview", this.places);
    this.root.append(this.canvas);
    this.root.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  get sheet(): Sheet {
    return this.book.activeSheet;
  }

  /** Draws the sheet anew at the next frame. */
  refresh(): void {
    this.stale = true;
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  toStart(): void {
    this.root.scrollTo(0, 0);
    this.refresh();
  }

  /** Brings what is drawn up to date: after a change all of it, else only what has come into view. */
  draw(): void {
    const isStale = this.stale;
    if (isStale) this.measure();
    const { metrics, root } = this;
    const { rows, columns } = this.sheet.frozen;
    const [frozenTop, frozenLeft] = this.frozenSize();
    const down = span(
      metrics.tops,
      { from: root.scrollTop + frozenTop, to: root.scrollTop + root.clientHeight - HEAD },
      { least: rows, margin: MARGIN.rows },
    );
    const view = { from: root.scrollLeft + frozenLeft, to: root.scrollLeft + root.clientWidth - SIDE };
    const inView = span(metrics.lefts, view, { least: columns, margin: 0 });
    // The columns stay those that are drawn until others come into view.
    if (isStale || inView.from < this.across.from || inView.to > this.across.to)
      this.across = span(metrics.lefts, view, { least: columns, margin: MARGIN.columns });
    const { across } = this;
    const shown = { metrics, sheet: this.sheet, across, frozenColumns: columns };
    this.rows.frozen.show({ ...shown, down: { from: 0, to: rows - 1 }, origin: 0 });
    this.rows.body.show({ ...shown, down, origin: HEAD });
    this.drawHeads(across);
    if (isStale) this.drawSelection();
    else this.markActive();
  }

  /** Draws which cells are chosen, and nothing else. */
  drawSelection(): void {
    const { rect } = this.selected();
    if (rect.row >= this.metrics.rows || rect.column >= this.metrics.columns) return this.refresh();
    const merge = rect.rows * rect.columns === 1 ? mergeAt(this.sheet, rect) : undefined;
    this.selection.show(merge ?? rect, this.sheet, this.metrics);
    const isWhole = rect.rows >= SHEET_ROWS || rect.columns >= SHEET_COLUMNS;
    if (isWhole) this.handle.remove();
    else this.selection.corner.append(this.handle);
    this.markHeads();
    this.rows.frozen.choose(rect);
    this.rows.body.choose(rect);
    this.markActive();
  }

  private markHeads(): void {
    const { column, columns } = this.selected().rect;
    for (const head of this.heads.querySelectorAll<HTMLElement>(".head")) {
      const at = Number(head.dataset.column);
      head.classList.toggle("on", at >= column && at < column + columns);
    }
  }

  /** Tells a screen reader which cell is the active one, as long as it is drawn. */
  private markActive(): void {
    const { active } = this.selected();
    if (this.active?.isConnected && this.active.dataset.cell === cellName(active.row, active.column)) return;
    this.active?.removeAttribute("id");
    this.active?.removeAttribute("aria-selected");
    const rows = active.row < this.sheet.frozen.rows ? this.rows.frozen : this.rows.body;
    this.active = rows.cell(active.row, active.column, { sheet: this.sheet, metrics: this.metrics });
    if (!this.active) return this.root.removeAttribute("aria-activedescendant");
    this.active.id = "active-cell";
    this.active.setAttribute("aria-selected", "true");
    this.root.setAttribute("aria-activedescendant", this.active.id);
  }

  /** The cell under a point of the window. */
  cellAt(x: number, y: number): CellAt {
    const box = this.root.getBoundingClientRect();
    const px = x - box.left - SIDE;
    const py = y - box.top - HEAD;
    const [frozenTop, frozenLeft] = this.frozenSize();
    return firstOfMerge(this.sheet, {
      row: lineAt(this.metrics.tops, Math.max(0, py < frozenTop ? py : py + this.root.scrollTop)),
      column: lineAt(this.metrics.lefts, Math.max(0, px < frozenLeft ? px : px + this.root.scrollLeft)),
    });
  }

  /** Scrolls so that a block's first cell is in view beyond what is frozen; its row at the top of it, where asked for. */
  reveal(rect: Pick<Rect, "row" | "column">, where: "in view" | "at the top" = "in view"): void {
    if (this.stale || rect.row >= this.metrics.rows || rect.column >= this.metrics.columns) {
      this.stale = true;
      this.draw();
    }
    const { root } = this;
    const box = boxOf(this.metrics, { ...rect, rows: 1, columns: 1 });
    const { rows, columns } = this.sheet.frozen;
    const [frozenTop, frozenLeft] = this.frozenSize();
    if (rect.row >= rows) {
      const bottom = box.top + box.height + HEAD - root.clientHeight;
      if (where === "at the top" || box.top < root.scrollTop + frozenTop) root.scrollTop = box.top - frozenTop;
      else if (bottom > root.scrollTop)
        root.scrollTop = Math.min(box.top, lineFrom(this.metrics.tops, bottom + frozenTop)) - frozenTop;
    }
    if (rect.column >= columns) {
      const right = box.left + box.width + SIDE - root.clientWidth;
      if (box.left < root.scrollLeft + frozenLeft) root.scrollLeft = box.left - frozenLeft;
      else if (right > root.scrollLeft)
        root.scrollLeft = Math.min(box.left, lineFrom(this.metrics.lefts, right + frozenLeft)) - frozenLeft;
    }
  }

  /** Where a cell is in the frame's own box, for what is laid over it. */
  placeOf(row: number, column: number): Box {
    const box = boxOf(this.metrics, { row, column, rows: 1, columns: 1 });
    const { rows, columns } = this.sheet.frozen;
    const left = SIDE + box.left - (column < columns ? 0 : this.root.scrollLeft);
    const top = HEAD + box.top - (row < rows ? 0 : this.root.scrollTop);
    return { left, top, width: box.width, height: box.height };
  }

  /** How many whole rows are in view below what is frozen: what Page Down goes on by. */
  get rowsInView(): number {
    const [frozenTop] = this.frozenSize();
    const { tops } = this.metrics;
    const first = lineAt(tops, this.root.scrollTop + frozenTop);
    return Math.max(1, lineAt(tops, this.root.scrollTop + this.root.clientHeight - HEAD) - first);
  }

  /** The height of the frozen rows and the width of the frozen columns. */
  private frozenSize(): readonly [number, number] {
    const { rows, columns } = this.sheet.frozen;
    return [this.metrics.tops[rows] ?? 0, this.metrics.lefts[columns] ?? 0];
  }

  private measure(): void {
    this.stale = false;
    this.metrics = measure(this.sheet, this.selected().rect);
    const { metrics, root, sheet } = this;
    const [frozenTop, frozenLeft] = this.frozenSize();
    root.setAttribute("aria-rowcount", String(metrics.rows));
    root.setAttribute("aria-colcount", String(metrics.columns));
    root.classList.toggle("no-lines", !sheet.showGridlines);
    root.style.setProperty("--frozen-left", `${frozenLeft}px`);
    root.style.setProperty("--frozen-top", `${frozenTop}px`);
    root.classList.toggle("freezes-rows", sheet.frozen.rows > 0);
    root.classList.toggle("freezes-columns", sheet.frozen.columns > 0);
    this.canvas.style.width = `${SIDE + (metrics.lefts[metrics.columns] ?? 0)}px`;
    this.canvas.style.height = `${HEAD + (metrics.tops[metrics.rows] ?? 0)}px`;
    this.rows.frozen.forget();
    this.rows.body.forget();
    this.drawnHeads = "";
    this.charts.replaceChildren(...chartViews(sheet, metrics));
  }

  private drawHeads(across: Span): void {
    const now = `${across.from} ${across.to}`;
    if (now === this.drawnHeads) return;
    this.drawnHeads = now;
    const { columns } = this.sheet.frozen;
    this.lines.replaceChildren(...columnLines(this.metrics, across));
    this.frozenHeads.replaceChildren(...columnHeads(this.metrics, { from: 0, to: columns - 1 }, 0));
    this.heads.replaceChildren(
      element("div", { class: "corner", role: "none" }),
      this.frozenHeads,
      ...columnHeads(this.metrics, across, SIDE),
    );
    this.markHeads();
  }
}
