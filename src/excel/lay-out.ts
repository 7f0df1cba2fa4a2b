import type { UprightPage } from "../workbook/port";

const DARK_BLUE = "#1F3864";

/** Upright paper at this scale is as wide as the columns that the page is laid out on. */
const UPRIGHT_SCALE = 68;
const UPRIGHT_MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Lays the rows of a written sheet out on upright A4: joined cells, heights, shades, links, and where pages begin. */
export function layOut(sheet: Excel.Worksheet, { joined, heights, shades, links, pageStarts }: UprightPage): void {
  for (const { row, rows, column, columns, align } of joined) {
    const cells = sheet.getRangeByIndexes(row, column, rows, columns);
    if (columns > 1) cells.merge(true);
    cells.format.wrapText = true;
    cells.format.horizontalAlignment = align;
  }
  for (const run of runsOf(heights)) sheet.getRangeByIndexes(run.first, 0, run.count, 1).format.rowHeight = run.height;
  for (const { row, column, columns, colour, isBold } of shades) {
    const { fill, font } = sheet.getRangeByIndexes(row, column, 1, columns).format;
    if (colour !== null) fill.color = colour;
    if (isBold) font.bold = true;
  }
  for (const { row, column, to } of links) {
    const cell = sheet.getCell(row, column);
    cell.hyperlink = { documentReference: to, screenTip: to };
    cell.format.font.color = DARK_BLUE;
  }
  sheet.pageLayout.orientation = "Portrait";
  sheet.pageLayout.zoom = { scale: UPRIGHT_SCALE };
  sheet.pageLayout.setPrintMargins("Inches", UPRIGHT_MARGINS);
  for (const row of pageStarts) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

/** Neighbouring rows of one height. */
function runsOf(
  heights: readonly number[],
): readonly { readonly first: number; count: number; readonly height: number }[] {
  const runs: { readonly first: number; count: number; readonly height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs.at(-1);
    if (last?.height === height) last.count++;
    else runs.push({ first: row, count: 1, height });
  });
  return runs;
}
