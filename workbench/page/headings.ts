import { columnLetters, type Rect } from "../book/address";
import { element } from "./element";
import type { Metrics, Span } from "./metrics";

/** One edge of the sheet: the letters over its columns or the numbers beside its rows. */
interface Edge {
  readonly name: "head" | "side";
  readonly attribute: "data-column" | "data-row";
  readonly starts: readonly number[];
  readonly chosen: Span;
  label(line: number): string;
  style(start: number, size: number): string;
}

export function columnEdge({ lefts }: Metrics, { column, columns }: Rect): Edge {
  return {
    name: "head",
    attribute: "data-column",
    starts: lefts,
    chosen: { from: column, to: column + columns - 1 },
    label: columnLetters,
    style: (left, width) => `left:${left}px;width:${width}px`,
  };
}

export function rowEdge({ tops }: Metrics, { row, rows }: Rect): Edge {
  return {
    name: "side",
    attribute: "data-row",
    starts: tops,
    chosen: { from: row, to: row + rows - 1 },
    label: (line) => String(line + 1),
    style: (top, height) => `top:${top}px;height:${height}px`,
  };
}

/** The headings of some lines, moved by what has been scrolled; frozen ones stay. Hidden lines have none. */
export function headings(edge: Edge, lines: Span, scrolled: number | "frozen"): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (let line = lines.from; line <= lines.to; line += 1) {
    const start = edge.starts[line] ?? 0;
    const size = (edge.starts[line + 1] ?? 0) - start;
    if (size <= 0) continue;
    const isChosen = line >= edge.chosen.from && line <= edge.chosen.to;
    const classes = [edge.name, ...(isChosen ? ["on"] : []), ...(scrolled === "frozen" ? ["frozen"] : [])];
    const style = edge.style(start - (scrolled === "frozen" ? 0 : scrolled), size);
    made.push(element("div", { class: classes.join(" "), style, [edge.attribute]: String(line) }, edge.label(line)));
  }
  return made;
}
