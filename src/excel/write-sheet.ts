import type { RawCell } from "../records/cell";
import type { RowLook, SheetToWrite } from "../workbook/port";
import { inExcel } from "./in-excel";
import { freeSheetName } from "./sheet-names";

/** Excel measures columns in points here: what a character takes, and the cell's own margin. */
const POINTS_A_CHARACTER = 5.6;
const CELL_MARGIN = 4;

/** Excel on the web takes 5 MB at once; reports stay far below it, and rows are written in batches all the same. */
const ROWS_AT_ONCE = 2_000;

const DARK_BLUE = "#1F3864";
const PALE_BLUE = "#DCE6F1";
const RULE_GREY = "#BFBFBF";

/**
 * Writes a new sheet of plain values that prints on A4 sideways, one page wide, and reads without the
 * add-in. Text is written as text, whatever it looks like.
 */
export function writeSheet({ sheet, rows, looks = [], widths = [] }: SheetToWrite): Promise<string> {
  return inExcel(`The sheet ${sheet} could not be written`, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      sheet,
      worksheets.items.map((each) => each.name),
    );
    const added = worksheets.add(name);
    const columns = Math.max(1, widths.length, ...rows.map((row) => row.length));
    fill(added, rows, columns);
    widths.forEach(
      (width, at) =>
        (added.getCell(0, at).getEntireColumn().format.columnWidth = width * POINTS_A_CHARACTER + CELL_MARGIN),
    );
    for (const block of blocksOf(rows, looks))
      dress(added.getRangeByIndexes(block.first, 0, block.count, columns), block, rows);
    setForPrint(added, added.getRangeByIndexes(0, 0, Math.max(1, rows.length), columns), name);
    added.activate();
    added.getRange("A1").select();
    await context.sync();
    return name;
  });
}

function fill(sheet: Excel.Worksheet, rows: readonly (readonly RawCell[])[], columns: number): void {
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const batch = rows.slice(first, first + ROWS_AT_ONCE);
    sheet.getRangeByIndexes(first, 0, batch.length, columns).values = batch.map((row) =>
      Array.from({ length: columns }, (_, at) => asEntered(row[at] ?? "")),
    );
  }
}

/** The apostrophe makes Excel keep "=1+1", "March 2026" and "1/2" as they are written. */
export function asEntered(cell: RawCell): string | number | boolean {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : (cell ?? "");
}

interface LookedBlock {
  readonly look: RowLook;
  readonly first: number;
  readonly count: number;
}

/** Neighbouring rows of one look together, so that a table is dressed in one go. */
function blocksOf(rows: readonly unknown[], looks: readonly RowLook[]): readonly LookedBlock[] {
  const blocks: { look: RowLook; first: number; count: number }[] = [];
  rows.forEach((_, at) => {
    const look = looks[at] ?? "cells";
    const last = blocks.at(-1);
    if (last?.look === look) last.count++;
    else blocks.push({ look, first: at, count: 1 });
  });
  return blocks;
}

function dress(range: Excel.Range, { look, first, count }: LookedBlock, rows: readonly (readonly RawCell[])[]): void {
  range.format.verticalAlignment = "Top";
  switch (look) {
    case "title":
      range.format.font.bold = true;
      range.format.font.size = 16;
      range.format.font.color = DARK_BLUE;
      return;
    case "heading":
      range.format.font.bold = true;
      range.format.font.size = 12;
      range.format.font.color = DARK_BLUE;
      return;
    case "text":
      return;
    case "headers":
      range.format.font.bold = true;
      range.format.fill.color = PALE_BLUE;
      range.format.wrapText = true;
      ruled(range);
      return;
    case "cells":
      range.format.wrapText = true;
      if (rows.slice(first, first + count).some((row) => row.some((cell) => cell !== "" && cell !== null)))
        ruled(range);
      return;
    default:
      look satisfies never;
  }
}

function ruled(range: Excel.Range): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = RULE_GREY;
  }
}

function setForPrint(sheet: Excel.Worksheet, range: Excel.Range, name: string): void {
  sheet.showGridlines = false;
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintArea(range);
  layout.headersFooters.defaultForAllPages.leftFooter = name.replaceAll("&", "&&");
  layout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
}
