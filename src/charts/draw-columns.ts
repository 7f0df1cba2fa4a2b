import { type Chart, type ChartSeries, withUnit } from "./chart";
import { drawKey } from "./draw-key";
import { type Drawing, FONT_SIZE, type Shape, shortened, widthOf } from "./drawing";
import { type Scale, scaleFor } from "./scale";

const PLOT = 120;
const WIDEST_COLUMN = 40;
const DOT = 3;
const LINE = FONT_SIZE + 2;
const GAP = 4;

/** Columns of the first series, with a line and its dots for each other one: a value by its quarter, and its target. */
export function drawColumns(chart: Chart, width: number): Drawing {
  const key = drawKey(chart.series, width);
  const all = chart.series.flatMap(({ values }) => values);
  const top = key.height + GAP;
  const scale = scaleFor(all, { from: top + PLOT, to: top, count: 4 });
  const side = Math.max(...scale.marks.map((mark) => widthOf(withUnit(mark, chart.unit)))) + 6;
  const step = (width - side) / Math.max(1, chart.categories.length);
  const middle = (at: number): number => round(side + step * (at + 0.5));
  const [columns, ...lines] = chart.series;
  const place = { scale, middle, step };
  return {
    width,
    height: top + PLOT + 2 * LINE + GAP,
    shapes: [
      ...key.shapes,
      ...marksOf(chart, scale, { side, width }),
      ...(columns === undefined ? [] : columnsOf(chart, columns, place)),
      ...lines.flatMap((series, at) => lineOf(series, at + 2, place)),
      ...chart.categories.flatMap((name, at) => nameOf(name, { x: middle(at), y: top + PLOT, step })),
    ],
  };
}

/** On two lines where it is too long for one: "Q1", "2026-27". */
function nameOf(
  name: string,
  { x, y, step }: { readonly x: number; readonly y: number; readonly step: number },
): readonly Shape[] {
  const at = name.indexOf(" ");
  const lines = at < 0 || widthOf(name) <= step ? [name] : [name.slice(0, at), name.slice(at + 1)];
  return lines.map((line, number) => ({
    ...{ kind: "text", x, y: y + GAP + FONT_SIZE + number * LINE, anchor: "middle", look: "label" },
    text: shortened(line, step),
  }));
}

interface Place {
  readonly scale: Scale;
  readonly middle: (at: number) => number;
  readonly step: number;
}

function marksOf(
  { unit }: Chart,
  { marks, at }: Scale,
  { side, width }: { readonly side: number; readonly width: number },
): readonly Shape[] {
  return marks.flatMap((mark): readonly Shape[] => {
    const y = round(at(mark));
    return [
      { kind: "path", path: `M${side} ${y}H${width}`, look: mark === 0 ? "axis" : "grid" },
      { kind: "text", x: side - 6, y: y + 4, text: withUnit(mark, unit), anchor: "end", look: "value" },
    ];
  });
}

function columnsOf(
  { categories, unit }: Chart,
  { name, values }: ChartSeries,
  { scale, middle, step }: Place,
): readonly Shape[] {
  const wide = round(Math.min(WIDEST_COLUMN, step * 0.6));
  const zero = scale.at(0);
  return values.flatMap((value, at): readonly Shape[] => {
    if (value === null) return [];
    const y = scale.at(value);
    const title = `${categories[at] ?? ""}: ${name.toLowerCase()} ${withUnit(value, unit)}`;
    const said = withUnit(value, unit);
    const height = round(Math.abs(zero - y));
    const column = { x: round(middle(at) - wide / 2), y: round(Math.min(y, zero)), width: wide, height } as const;
    // At its foot, where no line of a target crosses it.
    const isInside = height > LINE + GAP && widthOf(said) <= wide;
    const foot = isInside
      ? { y: round(zero) - GAP, look: "in bar" as const }
      : { y: column.y - 3, look: "value" as const };
    return [
      { kind: "rect", ...column, look: "series 1", title },
      { kind: "text", x: middle(at), anchor: "middle", text: said, ...foot },
    ];
  });
}

/** Interrupted where a value is not known. */
function lineOf({ values }: ChartSeries, number: number, { scale, middle }: Place): readonly Shape[] {
  const points = values.map((value, at) => (value === null ? null : { x: middle(at), y: round(scale.at(value)) }));
  const path = points
    .map((point, at) => (point === null ? "" : `${(points[at - 1] ?? null) === null ? "M" : "L"}${point.x} ${point.y}`))
    .join("");
  const dots = points.flatMap((point): readonly Shape[] =>
    point === null ? [] : [{ kind: "circle", ...point, radius: DOT, look: `series ${number}` }],
  );
  return path === "" ? [] : [{ kind: "path", path, look: `line of series ${number}` }, ...dots];
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
