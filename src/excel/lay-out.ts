import type { UprightPage } from "../workbook/port";

const DARK_BLUE = "#1F3864";

/** Lays the rows of a written sheet out on upright A4: joined cells, heights, shades, links, and where pages begin. */
export function layOut(sheet: Excel.Worksheet, page: UprightPage): void {
  const { columns: grid, scale, margins, joined, heights, shades, links, pageStarts } = page;
  for (let at = 0; at < grid.count; at++) sheet.getCell(0, at).getEntireColumn().format.columnWidth = grid.points;
  for (const { row, rows, column, columns, align } of joined) {
    const cells = sheet.getRangeByIndexes(row, column, rows, columns);
    if (columns > 1) cells.merge(true);
    cells.format.wrapText = true;
    cells.format.horizontalAlignment = align;
    // A number at the right would touch the text of the next column.
    if (align === "Right") cells.format.indentLevel = 1;
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
  sheet.pageLayout.zoom = { scale };
  sheet.pageLayout.setPrintMargins("Inches", margins);
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
