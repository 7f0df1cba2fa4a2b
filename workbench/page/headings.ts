import { columnLetters } from "../book/address";
import { element } from "./element";
import type { Metrics, Span } from "./metrics";

/** The height of the line with the columns' letters and the width of the rows' numbers, in pixels. */
export const HEAD = 24;
export const SIDE = 46;

/** The letters over some columns, each at its place and so many pixels to the right. Hidden columns have none. */
export function columnHeads({ lefts }: Metrics, columns: Span, shift: number): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (let column = columns.from; column <= columns.to; column += 1) {
    const left = lefts[column] ?? 0;
    const width = (lefts[column + 1] ?? 0) - left;
    if (width <= 0) continue;
    const style = `left:${left + shift}px;width:${width}px`;
    made.push(
      element(
        "div",
        { class: "head", role: "columnheader", style, "data-column": String(column) },
        columnLetters(column),
      ),
    );
  }
  return made;
}

/** The lines between some columns, over all rows. */
export function columnLines({ lefts }: Metrics, { from, to }: Span): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (let column = from; column <= to; column += 1) {
    const right = lefts[column + 1] ?? 0;
    if (right > (lefts[column] ?? 0)) made.push(element("div", { style: `left:${SIDE + right - 1}px` }));
  }
  return made;
}

/** The number beside a row. */
export function rowHead(row: number): HTMLElement {
  return element("div", { class: "side", role: "rowheader", "data-row": String(row) }, String(row + 1));
}
