import type { Chart } from "./chart";
import { drawBars } from "./draw-bars";
import { drawColumns } from "./draw-columns";
import type { Drawing } from "./drawing";

/** Draws a chart so many units wide, as high as it needs, with the names of its series. Without its title: that stands above it, as text. */
export function drawChart(chart: Chart, width: number): Drawing {
  switch (chart.kind) {
    case "stacked bars":
    case "bars":
      return drawBars(chart, width);
    case "columns with lines":
      return drawColumns(chart, width);
    default:
      return chart.kind satisfies never;
  }
}
