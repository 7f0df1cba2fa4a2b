import type { Chart, ChartUnit } from "../charts/chart";
import type { ChartOnSheet } from "../workbook/port";

const TYPES: Readonly<Record<Chart["kind"], "BarStacked" | "BarClustered" | "ColumnClustered">> = {
  "stacked bars": "BarStacked",
  bars: "BarClustered",
  "columns with lines": "ColumnClustered",
};

const FORMATS: Readonly<Record<ChartUnit, string>> = { "": "#,##0", "£": "£#,##0", "%": '0"%"' };

/** As many rows as a chart takes at least; a row of bars takes two. */
const LEAST_ROWS = 16;
const COLUMNS = 8;
const LAST_COLUMN = "H";

function rowsOfChart({ kind, rows }: ChartOnSheet): number {
  return kind === "columns with lines" ? LEAST_ROWS : Math.max(LEAST_ROWS, 2 * rows + 4);
}

/** How many rows and columns of the sheet are taken up once a chart stands below so many rows. */
export function withChart(chart: ChartOnSheet, rows: number, columns: number): readonly [number, number] {
  return [rows + 2 + rowsOfChart(chart), Math.max(COLUMNS, columns)];
}

/** Asks Excel for a chart of a block of the sheet, to stand below row `lastRow`, 0 the first. It follows the cells from then on. */
export function addChart(sheet: Excel.Worksheet, asked: ChartOnSheet, lastRow: number): void {
  const { kind, title, firstRow, rows, columns, unit } = asked;
  const chart = sheet.charts.add(TYPES[kind], sheet.getRangeByIndexes(firstRow, 0, rows, columns), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = FORMATS[unit];
  if (kind === "columns with lines") {
    for (let series = 1; series < columns - 1; series++) chart.series.getItemAt(series).chartType = "Line";
  } else {
    // Excel begins with the last row at the top, and then puts the numbers there too.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
  }
  chart.setPosition(`A${lastRow + 3}`, `${LAST_COLUMN}${lastRow + 2 + rowsOfChart(asked)}`);
}
