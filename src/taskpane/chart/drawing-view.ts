import { html, svg, type TemplateResult } from "lit-html";
import { type Chart, withUnit } from "../../charts/chart";
import { drawChart } from "../../charts/draw-chart";
import type { Shape } from "../../charts/drawing";
import { adoptStyles } from "../parts/adopt-styles";
import styles from "./chart.css";

/** The drawing's own units: it is as wide as the narrowest pane, and grows with a wider one. */
const WIDTH = 296;

/** A chart drawn, and a table behind it that says the same. */
export function drawingView(chart: Chart): TemplateResult {
  adoptStyles(styles);
  const { width, height, shapes } = drawChart(chart, WIDTH);
  return html`<svg
      class="chart"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label="${chart.title}. Its numbers follow."
    >
      ${shapes.map(shapeView)}
    </svg>
    <details>
      <summary tabindex="0">The numbers</summary>
      ${tableView(chart)}
    </details>`;
}

function shapeView(shape: Shape): TemplateResult {
  const look = shape.look.replaceAll(" ", "-");
  switch (shape.kind) {
    case "rect":
      return svg`<rect x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} class=${look}>
        <title>${shape.title}</title></rect>`;
    case "circle":
      return svg`<circle cx=${shape.x} cy=${shape.y} r=${shape.radius} class=${look}></circle>`;
    case "path":
      return svg`<path d=${shape.path} class=${look}></path>`;
    case "text":
      return svg`<text x=${shape.x} y=${shape.y} text-anchor=${shape.anchor} class=${look}>${shape.text}</text>`;
    default:
      return shape satisfies never;
  }
}

function tableView({ title, of, categories, series, unit }: Chart): TemplateResult {
  return html`<table class="numbers" aria-label=${title}>
    <thead>
      <tr>
        <th scope="col">${of}</th>
        ${series.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${categories.map(
        (name, at) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${series.map(({ values }) => html`<td>${numberIn(values[at] ?? null, unit)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function numberIn(value: number | null, unit: Chart["unit"]): string {
  return value === null ? "–" : withUnit(value, unit);
}
