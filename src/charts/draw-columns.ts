import { type Chart, type ChartSeries, withUnit } from "./chart";
import { drawKey } from "./draw-key";
import { type Drawing, FONT_SIZE, type Shape, shortened, widthOf } from "./drawing";
import { type Scale, scaleFor } from "./scale";

const PLOT = 120;
const WIDEST_COLUMN = 40;
const DOT = 3;

/** Columns of the first series, with a line and its dots for each other one: a value by its quarter, and its target. */
export function drawColumns(chart: Chart, width: number): Drawing {
  const key = drawKey(chart.series, width);
  const all = chart.series.flatMap(({ values }) => values);
  const top = key.height + FONT_SIZE + 4;
  const scale = scaleFor(all, { from: top + PLOT, to: top, count: 4 });
  const side = Math.max(...scale.marks.map((mark) => widthOf(withUnit(mark, chart.unit)))) + 6;
  const step = (width - side) / Math.max(1, chart.categories.length);
  const middle = (at: number): number => round(side + step * (at + 0.5));
  const [columns, ...lines] = chart.series;
  const place = { scale, middle, step };
  return {
    width,
    height: top + PLOT + FONT_SIZE + 8,
    shapes: [
      ...key.shapes,
      ...marksOf(chart, scale, { side, width }),
      ...(columns === undefined ? [] : columnsOf(chart, columns, place)),
      ...lines.flatMap((series, at) => lineOf(series, at + 2, place)),
      ...chart.categories.map((name, at): Shape => ({
        ...{ kind: "text", x: middle(at), y: top + PLOT + FONT_SIZE + 4, anchor: "middle", look: "label" },
        text: shortened(name, step),
      })),
    ],
  };
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
    const column = { x: round(middle(at) - wide / 2), y: round(Math.min(y, zero)), width: wide } as const;
    return [
      { kind: "rect", ...column, height: round(Math.abs(zero - y)), look: "series 1", title },
      {
        ...{ kind: "text", x: middle(at), anchor: "middle", look: "value" },
        ...{ y: round(Math.min(y, zero)) - 3, text: withUnit(value, unit) },
      },
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
