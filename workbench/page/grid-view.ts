import { contains, type Rect } from "../book/address";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { lookOf, type CellLook } from "./cell-look";
import { drawCell } from "./draw-cell";
import { element } from "./element";
import { columnEdge, headings, rowEdge } from "./headings";
import { boxOf, cellName, lineAt, measure, type Metrics, type Span } from "./metrics";

const HEAD = 24;
const SIDE = 46;
const MARGIN = 6;

/** The lines in view between two pixels, and a few beyond; none before line `least`. */
function span(starts: readonly number[], least: number, pixels: Span): Span {
  const first = Math.max(least, lineAt(starts, pixels.from) - MARGIN);
  return { from: first, to: Math.min(starts.length - 2, lineAt(starts, pixels.to) + MARGIN) };
}

/** The sheet on screen: only the rows and columns in view have elements. */
export class GridView {
  readonly root = element("div", { class: "grid", role: "grid", tabindex: "0", "aria-label": "Sheet" });
  metrics: Metrics;
  private readonly scroller = element("div", { class: "scroller" });
  private readonly canvas = element("div", { class: "canvas" });
  private readonly layers = ["main", "frozen-rows", "frozen-columns", "frozen-both"].map((name) =>
    element("div", { class: `layer ${name}` }),
  );
  private readonly selection = element("div", { class: "selection" });
  private readonly heads = element("div", { class: "heads" });
  private readonly sides = element("div", { class: "sides" });
  private drawing = false;

  constructor(
    private readonly book: Book,
    private readonly selected: () => Rect,
  ) {
    this.metrics = measure(this.sheet);
    const [main, rows, columns, both] = this.layers;
    if (!main || !rows || !columns || !both) throw new Error("The grid has no layers.");
    this.canvas.append(main, this.selection);
    this.scroller.append(this.canvas);
    this.root.append(element("div", { class: "corner" }), this.heads, this.sides, this.scroller, rows, columns, both);
    this.scroller.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  get sheet(): Sheet {
    return this.book.activeSheet;
  }

  /** Measures the sheet again and draws it at the next frame. */
  refresh(): void {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.metrics = measure(this.sheet);
      this.draw();
    });
  }

  toStart(): void {
    this.scroller.scrollTo(0, 0);
    this.refresh();
  }

  draw(): void {
    const { metrics, scroller } = this;
    const { rows, columns } = this.sheet.frozen;
    const frozenTop = metrics.tops[rows] ?? 0;
    const frozenLeft = metrics.lefts[columns] ?? 0;
    this.canvas.style.width = `${metrics.lefts[metrics.columns] ?? 0}px`;
    this.canvas.style.height = `${metrics.tops[metrics.rows] ?? 0}px`;
    const down = span(metrics.tops, rows, {
      from: scroller.scrollTop + frozenTop,
      to: scroller.scrollTop + scroller.clientHeight,
    });
    const across = span(metrics.lefts, columns, {
      from: scroller.scrollLeft + frozenLeft,
      to: scroller.scrollLeft + scroller.clientWidth,
    });
    const top = { from: 0, to: rows - 1 };
    const left = { from: 0, to: columns - 1 };
    const [dx, dy] = [-scroller.scrollLeft, -scroller.scrollTop];
    this.fill(0, { down, across }, [0, 0]);
    this.fill(1, { down: top, across }, [dx, 0]);
    this.fill(2, { down, across: left }, [0, dy]);
    this.fill(3, { down: top, across: left }, [0, 0]);
    this.frame(frozenTop, frozenLeft);
    this.drawHeads({ top, left, down, across });
    this.drawSelection();
    this.root.classList.toggle("no-lines", !this.sheet.showGridlines);
  }

  /** The cell under a point of the window. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } {
    const box = this.root.getBoundingClientRect();
    const px = x - box.left - SIDE;
    const py = y - box.top - HEAD;
    const { rows, columns } = this.sheet.frozen;
    const frozenLeft = this.metrics.lefts[columns] ?? 0;
    const frozenTop = this.metrics.tops[rows] ?? 0;
    return {
      row: lineAt(this.metrics.tops, Math.max(0, py < frozenTop ? py : py + this.scroller.scrollTop)),
      column: lineAt(this.metrics.lefts, Math.max(0, px < frozenLeft ? px : px + this.scroller.scrollLeft)),
    };
  }

  /** Scrolls so that a block's first cell is in view beyond what is frozen; its row at the top of it, where asked for. */
  reveal(rect: Rect, where: "in view" | "at the top" = "in view"): void {
    const box = boxOf(this.metrics, { ...rect, rows: 1, columns: 1 });
    const frozenTop = this.metrics.tops[this.sheet.frozen.rows] ?? 0;
    const frozenLeft = this.metrics.lefts[this.sheet.frozen.columns] ?? 0;
    const { scroller } = this;
    if (rect.row >= this.sheet.frozen.rows) {
      if (where === "at the top" || box.top < scroller.scrollTop + frozenTop) scroller.scrollTop = box.top - frozenTop;
      else if (box.top + box.height > scroller.scrollTop + scroller.clientHeight)
        scroller.scrollTop = box.top + box.height - scroller.clientHeight;
    }
    if (rect.column >= this.sheet.frozen.columns) {
      if (box.left < scroller.scrollLeft + frozenLeft) scroller.scrollLeft = box.left - frozenLeft;
      else if (box.left + box.width > scroller.scrollLeft + scroller.clientWidth)
        scroller.scrollLeft = Math.min(box.left - frozenLeft, box.left + box.width - scroller.clientWidth);
    }
  }

  /** Where a cell is in the grid's own box, for the editor laid over it. */
  placeOf(
    row: number,
    column: number,
  ): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
    const box = boxOf(this.metrics, { row, column, rows: 1, columns: 1 });
    const { rows, columns } = this.sheet.frozen;
    const left = SIDE + box.left - (column < columns ? 0 : this.scroller.scrollLeft);
    const top = HEAD + box.top - (row < rows ? 0 : this.scroller.scrollTop);
    return { left, top, width: box.width, height: box.height };
  }

  private frame(frozenTop: number, frozenLeft: number): void {
    const [, rows, columns, both] = this.layers;
    const { clientWidth, clientHeight } = this.scroller;
    const place = (layer: HTMLElement | undefined, width: number, height: number): void => {
      if (!layer) return;
      layer.hidden = width <= 0 || height <= 0;
      Object.assign(layer.style, { left: `${SIDE}px`, top: `${HEAD}px`, width: `${width}px`, height: `${height}px` });
    };
    place(rows, clientWidth, frozenTop);
    place(columns, frozenLeft, clientHeight);
    place(both, frozenLeft, frozenTop);
  }

  private fill(
    layer: number,
    { down, across }: { readonly down: Span; readonly across: Span },
    [dx, dy]: readonly [number, number],
  ): void {
    const fragment = document.createDocumentFragment();
    const { sheet, metrics, book } = this;
    for (let row = down.from; row <= down.to; row += 1) {
      for (let column = across.from; column <= across.to; column += 1) {
        const merge = sheet.merges.find((rect) => contains(rect, row, column));
        if (merge && (merge.row !== row || merge.column !== column)) continue;
        const rect = merge ?? { row, column, rows: 1, columns: 1 };
        const box = boxOf(metrics, rect);
        if (box.width === 0 || box.height === 0) continue;
        const look = lookOf(book, { sheet, row, column });
        const plain = look.text === "" && !look.style.fill && !look.style.borders && look.classes.length === 2;
        const room = merge ? box.width : this.roomFor(row, column, look);
        fragment.append(
          drawCell(look, {
            box: { ...box, left: box.left + dx, top: box.top + dy },
            name: cellName(row, column),
            room,
            plain,
          }),
        );
      }
    }
    this.layers[layer]?.replaceChildren(fragment);
  }

  /** How far a text may run over the empty cells to its right. */
  private roomFor(row: number, column: number, { text, classes, style }: CellLook): number {
    const { metrics, sheet, book } = this;
    const own = (metrics.lefts[column + 1] ?? 0) - (metrics.lefts[column] ?? 0);
    const runs = classes.includes("text") && !style.wrap && !style.horizontal?.match(/Center|Right/);
    const needed = text.length * 0.56 * (style.fontSize ?? 11) * 1.18 * (style.bold ? 1.08 : 1);
    if (!runs || needed < own || book.tableAt(sheet.id, row, column)) return own;
    let last = column + 1;
    while (
      last < metrics.columns &&
      (sheet.get(row, last)?.value ?? null) === null &&
      !book.tableAt(sheet.id, row, last)
    )
      last += 1;
    return (metrics.lefts[last] ?? 0) - (metrics.lefts[column] ?? 0);
  }

  private drawHeads(spans: {
    readonly top: Span;
    readonly left: Span;
    readonly down: Span;
    readonly across: Span;
  }): void {
    const { metrics, scroller } = this;
    const chosen = this.selected();
    const columns = columnEdge(metrics, chosen);
    const rows = rowEdge(metrics, chosen);
    this.heads.replaceChildren(
      ...headings(columns, spans.across, scroller.scrollLeft),
      ...headings(columns, spans.left, "frozen"),
    );
    this.sides.replaceChildren(
      ...headings(rows, spans.down, scroller.scrollTop),
      ...headings(rows, spans.top, "frozen"),
    );
  }

  private drawSelection(): void {
    const rect = this.selected();
    const box = boxOf(this.metrics, rect);
    const { rows, columns } = this.sheet.frozen;
    const frozen = rect.row < rows || rect.column < columns;
    (frozen ? this.layers[rect.row < rows ? (rect.column < columns ? 3 : 1) : 2] : this.canvas)?.append(this.selection);
    const dx = frozen && rect.column >= columns ? -this.scroller.scrollLeft : 0;
    const dy = frozen && rect.row >= rows ? -this.scroller.scrollTop : 0;
    Object.assign(this.selection.style, {
      left: `${box.left + dx - 1}px`,
      top: `${box.top + dy - 1}px`,
      width: `${box.width + 1}px`,
      height: `${box.height + 1}px`,
    });
  }
}
