import type { Chart } from "../../src/charts/chart";
import { writeSheet } from "../../src/excel/write-sheet";
import { chartSheet } from "../../src/taskpane/chart/put-chart";
import { bookOf, values } from "../workbench/books";
import { inExcel } from "./office-js";

const CHART: Chart = {
  kind: "bars",
  title: "Contributions for 2026-27",
  of: "Partner",
  categories: ["Derby City Council", "=1+1"],
  series: [
    { name: "Due", values: [20000, 10000.5] },
    { name: "Received", values: [0, null] },
  ],
  unit: "£",
};

async function put(chart: Chart) {
  const excel = inExcel(bookOf([["a"]]));
  const name = await writeSheet(chartSheet({ ...chart, sheet: "Money" }, "As at 30 Nov 2026."));
  const sheet = excel.book.sheetNamed(name)!;
  return { ...excel, sheet, charts: sheet.charts };
}

describe("a chart put in the sheet", () => {
  it("stands below its numbers, which stay numbers, and text that looks like a formula stays text", async () => {
    const { book, charts, complaints } = await put(CHART);
    expect(values(book, "Money!A1:C5")).toEqual([
      ["Contributions for 2026-27", null, null],
      ["As at 30 Nov 2026.", null, null],
      ["Partner", "Due", "Received"],
      ["Derby City Council", 20000, 0],
      ["=1+1", 10000.5, null],
    ]);
    expect(charts.map(({ kind, title, source, place }) => ({ kind, title, source, place }))).toEqual([
      {
        kind: "BarClustered",
        title: "Contributions for 2026-27",
        source: { row: 2, column: 0, rows: 3, columns: 3 },
        place: { row: 6, column: 0, rows: 16, columns: 8 },
      },
    ]);
    expect(Object.fromEntries(charts[0]!.kept)).toEqual({
      "legend.position": "Bottom",
      "value.numberFormat": "£#,##0",
      "category.reversePlotOrder": true,
      "category.position": "Maximum",
    });
    expect(complaints).toEqual([]);
  });

  it("prints with its numbers", async () => {
    const { sheet } = await put(CHART);
    expect(sheet.pageLayout.get("printArea")).toBe("A1:H23");
  });

  it.each([
    ["stacked bars", "BarStacked", {}],
    ["columns with lines", "ColumnClustered", { "series 1": "Line" }],
  ] as const)("%s", async (kind, excelKind, kept) => {
    const { charts } = await put({ ...CHART, kind, unit: "%" });
    expect(charts.map((chart) => chart.kind)).toEqual([excelKind]);
    expect(Object.fromEntries(charts[0]!.kept)).toMatchObject({ "value.numberFormat": '0"%"', ...kept });
  });
});
