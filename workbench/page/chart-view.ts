import type { Chart, ChartUnit } from "../../src/charts/chart";
import { drawChart } from "../../src/charts/draw-chart";
import type { Shape } from "../../src/charts/drawing";
import type { Sheet, SheetChart } from "../book/sheet";
import { element } from "./element";
import { HEAD, SIDE } from "./headings";
import { boxOf, type Metrics } from "./metrics";

const MARGIN = 12;
const TITLE = 28;

const KINDS: Readonly<Record<string, Chart["kind"]>> = {
  BarStacked: "stacked bars",
  BarClustered: "bars",
  ColumnClustered: "columns with lines",
};

/** The charts of a sheet, each over its cells, drawn from what stands in them now. */
export function chartViews(sheet: Sheet, metrics: Metrics): readonly HTMLElement[] {
  return sheet.charts.map((chart) => {
    const box = boxOf(metrics, chart.place);
    const made = element("div", { class: "chart", role: "img", "aria-label": `Chart: ${chart.title}` });
    Object.assign(made.style, {
      left: `${SIDE + box.left}px`,
      top: `${HEAD + box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    const title = element("div", { class: "chart-title" });
    title.textContent = chart.title;
    made.append(title, drawn(chartOf(sheet, chart), box.width - 2 * MARGIN, box.height - TITLE - 2 * MARGIN));
    return made;
  });
}

function chartOf(sheet: Sheet, { source, kind, title, kept }: SheetChart): Chart {
  const { row, column, rows, columns } = source;
  const valueAt = (down: number, across: number): unknown => sheet.get(row + down, column + across)?.value ?? null;
  const down = Array.from({ length: rows - 1 }, (_, at) => at + 1);
  const format = String(kept.get("value.numberFormat") ?? "");
  const unit: ChartUnit = format.includes("£") ? "£" : format.includes("%") ? "%" : "";
  return {
    kind: KINDS[kind] ?? "bars",
    title,
    of: String(valueAt(0, 0) ?? ""),
    categories: down.map((at) => String(valueAt(at, 0) ?? "")),
    series: Array.from({ length: columns - 1 }, (_, at) => ({
      name: String(valueAt(0, at + 1) ?? ""),
      values: down.map((each) => {
        const value = valueAt(each, at + 1);
        return typeof value === "number" ? value : null;
      }),
    })),
    unit,
  };
}

const SVG = "http://www.w3.org/2000/svg";

function drawn(chart: Chart, width: number, height: number): SVGElement {
  const drawing = drawChart(chart, Math.max(200, width));
  const svg = svgElement("svg", { viewBox: `0 0 ${drawing.width} ${Math.max(drawing.height, height)}`, width: "100%" });
  svg.append(...drawing.shapes.map(shapeElement));
  return svg;
}

function shapeElement(shape: Shape): SVGElement {
  const look = shape.look.replaceAll(" ", "-");
  switch (shape.kind) {
    case "rect":
      return svgElement("rect", { ...numbers(shape, "x", "y", "width", "height"), class: look });
    case "circle":
      return svgElement("circle", { cx: String(shape.x), cy: String(shape.y), r: String(shape.radius), class: look });
    case "path":
      return svgElement("path", { d: shape.path, class: look });
    case "text": {
      const made = svgElement("text", { ...numbers(shape, "x", "y"), "text-anchor": shape.anchor, class: look });
      made.textContent = shape.text;
      return made;
    }
    default:
      return shape satisfies never;
  }
}

function numbers<K extends string>(from: Readonly<Record<K, number>>, ...keys: readonly K[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, String(from[key])]));
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
