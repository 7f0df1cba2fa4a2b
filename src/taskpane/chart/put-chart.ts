import type { Chart } from "../../charts/chart";
import type { SheetToWrite } from "../../workbook/port";
import type { Action } from "../pane";
import { shortDate } from "../words/day-words";

/** A chart with what its sheet is to be called. */
export interface NamedChart extends Chart {
  readonly sheet: string;
}

/** Puts a chart on a sheet of its own: its numbers, and a chart of Excel's that follows them. */
export function putChart(chart: NamedChart): Action {
  return async ({ live, port }) => {
    const sheet = await port.writeSheet(
      chartSheet(chart, `As at ${shortDate(live.today)}. The chart follows these numbers.`),
    );
    return `The chart is on the new sheet ${sheet}. It can be copied into a paper.`;
  };
}

/** The chart's numbers as a sheet, a row a category, with the chart below. */
export function chartSheet(
  { sheet, kind, title, unit, of, categories, series }: NamedChart,
  about: string,
): SheetToWrite {
  const headers = [of, ...series.map(({ name }) => name)];
  const cells = categories.map((name, at) => [name, ...series.map(({ values }) => values[at] ?? "")]);
  return {
    sheet,
    rows: [[title], [about], headers, ...cells],
    looks: ["title", "text", "headers", ...cells.map(() => "cells" as const)],
    widths: [Math.min(48, Math.max(of.length, ...categories.map((name) => name.length)) + 2), ...series.map(() => 14)],
    chart: { kind, title, unit, firstRow: 2, rows: cells.length + 1, columns: headers.length },
  };
}
