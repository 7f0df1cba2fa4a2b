import { type Chart, withUnit } from "./chart";
import { type Drawing, FONT_SIZE, type Look, type Shape, shortened, widthOf } from "./drawing";
import { drawKey } from "./draw-key";
import { type Scale, scaleFor } from "./scale";

const BAR = 16;
/** Between a category's name and its bar, and under the bar. */
const GAP = 4;
const AFTER = 10;
const NAME = FONT_SIZE + GAP;

/** Bars that run to the right, each category's name above its own: names are long and the pane is narrow. */
export function drawBars(chart: Chart, width: number): Drawing {
  const isStacked = chart.kind === "stacked bars";
  const key = isStacked ? drawKey(chart.series, width) : { shapes: [], height: 0 };
  const ends = chart.categories.flatMap((_, at) => lengthsOf(chart, at));
  const scale = scaleFor(ends, { from: 0, to: width - spaceForValues(chart), count: 4 });
  const barsHeight = (isStacked ? 1 : chart.series.length) * (BAR + 2);
  const shapes: Shape[] = [...key.shapes];
  let y = key.height;
  for (const [at, name] of chart.categories.entries()) {
    const value = isStacked ? totalOf(chart, at) : "";
    shapes.push({
      ...{ kind: "text", x: 0, y: y + FONT_SIZE, anchor: "start", look: "label" },
      text: shortened(name, width - widthOf(value)),
    });
    if (value !== "") shapes.push({ ...VALUE, x: width, y: y + FONT_SIZE, text: value, anchor: "end" });
    const place = { at, y: y + NAME, scale };
    shapes.push(...(isStacked ? stackedBar(chart, place) : barsBeside(chart, place)));
    y += NAME + barsHeight + AFTER;
  }
  const zero = scale.at(0);
  shapes.push({ kind: "path", path: `M${round(zero)} ${key.height}V${y - AFTER}`, look: "axis" });
  return { width, height: Math.max(y - AFTER, key.height), shapes };
}

interface BarPlace {
  /** Which category. */
  readonly at: number;
  readonly y: number;
  readonly scale: Scale;
}

const VALUE = { kind: "text", look: "value" } as const;

function lengthsOf({ kind, series }: Chart, at: number): readonly (number | null)[] {
  const values = series.map(({ values: each }) => each[at] ?? null);
  return kind === "stacked bars" ? [sum(values)] : values;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function totalOf(chart: Chart, at: number): string {
  return withUnit(sum(lengthsOf(chart, at)), chart.unit);
}

/** What stands at the end of a bar needs room beside the longest. */
function spaceForValues(chart: Chart): number {
  if (chart.kind === "stacked bars") return 0;
  const said = chart.series.flatMap(({ name, values }) => values.map((value) => saidAtEnd(value, name, chart)));
  return Math.max(0, ...said.map(widthOf)) + GAP;
}

function saidAtEnd(value: number | null, name: string, { unit, series }: Chart): string {
  if (value === null) return "";
  return series.length === 1 ? withUnit(value, unit) : `${withUnit(value, unit)} ${name.toLowerCase()}`;
}

function stackedBar(chart: Chart, { at, y, scale }: BarPlace): readonly Shape[] {
  let before = 0;
  return chart.series.flatMap(({ name, values, letter = "" }, which): readonly Shape[] => {
    const value = values[at] ?? 0;
    if (value <= 0) return [];
    const [x, end] = [scale.at(before), scale.at(before + value)];
    before += value;
    const title = `${chart.categories[at] ?? ""}: ${withUnit(value, chart.unit)} ${name.toLowerCase()}`;
    const bar = {
      kind: "rect",
      x: round(x),
      y,
      width: round(end - x),
      height: BAR,
      look: lookOf(which),
      title,
    } as const;
    if (letter === "" || end - x < widthOf(letter) + GAP) return [bar];
    const text = { kind: "text", x: round((x + end) / 2), y: y + 12, text: letter, anchor: "middle" } as const;
    return [bar, { ...text, look: "in bar" }];
  });
}

function barsBeside(chart: Chart, { at, y, scale }: BarPlace): readonly Shape[] {
  const zero = scale.at(0);
  return chart.series.flatMap(({ name, values }, which): readonly Shape[] => {
    const value = values[at] ?? null;
    if (value === null) return [];
    const end = scale.at(value);
    const top = y + which * (BAR + 2);
    const said = saidAtEnd(value, name, chart);
    const bar = { kind: "rect", x: round(Math.min(zero, end)), y: top, width: round(Math.abs(end - zero)) } as const;
    return [
      { ...bar, height: BAR, look: lookOf(which), title: `${chart.categories[at] ?? ""}: ${said}` },
      { ...VALUE, x: round(Math.max(zero, end)) + GAP, y: top + 12, text: said, anchor: "start" },
    ];
  });
}

function lookOf(series: number): Look {
  return `series ${series + 1}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
