import type { ChartSeries } from "./chart";
import { FONT_SIZE, type Shape, widthOf } from "./drawing";

const SQUARE = 10;
const LINE = 16;
const BETWEEN = 12;

/** What each series is called, beside a square of its look: as many in a line as fit. */
export function drawKey(
  series: readonly ChartSeries[],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let [x, y] = [0, 0];
  const shapes = series.flatMap(({ name, letter }, at): readonly Shape[] => {
    const text = letter === undefined ? name : `${letter} ${name.toLowerCase()}`;
    const wide = SQUARE + 4 + widthOf(text);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const from = x;
    x += wide + BETWEEN;
    return [
      { kind: "rect", x: from, y: y + 2, width: SQUARE, height: SQUARE, look: `series ${at + 1}`, title: "" },
      { kind: "text", x: from + SQUARE + 4, y: y + FONT_SIZE, text, anchor: "start", look: "label" },
    ];
  });
  return { shapes, height: series.length === 0 ? 0 : y + LINE + 6 };
}
