import type { RawCell } from "../records/cell";
import type { RowLook, SheetToWrite } from "../workbook/port";
import { addChart, withChart } from "./add-chart";
import { inExcel, readInExcel } from "./in-excel";
import { layOut } from "./lay-out";
import { ExcelRefused, ExcelSilent } from "./plain-sentence";
import { freeSheetName } from "./sheet-names";

/** Excel measures columns in points here: what a character takes, and the cell's own margin. */
const POINTS_A_CHARACTER = 5.6;
const CELL_MARGIN = 4;

/** Excel on the web takes 5 MB at once; reports stay far below it, and rows are written in batches all the same. */
const ROWS_AT_ONCE = 2_000;

const DARK_BLUE = "#1F3864";
const PALE_BLUE = "#DCE6F1";
const RULE_GREY = "#BFBFBF";
const GREY = "#595959";

/** A sheet of which Excel did not say whether it was written. */
interface Attempt {
  readonly content: string;
  readonly name: string;
  /** What it is called until it is whole: taking its own name is the last that is done. */
  readonly nameUntilWhole: string;
}

let unanswered: Attempt | null = null;

/**
 * Writes a new sheet of plain values that prints on A4 sideways, one page wide, and reads without the
 * add-in. Text is written as text, whatever it looks like. One that Excel breaks off is taken away again; one of which Excel
 * did not answer is looked for the next time, and not written a second time.
 */
export async function writeSheet(content: SheetToWrite): Promise<string> {
  const doing = `The sheet ${content.sheet} could not be written`;
  const written = JSON.stringify(content);
  if (unanswered !== null) {
    const last = unanswered;
    const isWhole = await isWritten(doing, last);
    unanswered = null;
    if (isWhole && last.content === written) return last.name;
  }
  const taken = await sheetNames(doing);
  const attempt = {
    content: written,
    name: freeSheetName(content.sheet, taken),
    nameUntilWhole: freeSheetName(`Being written ${Math.random().toString(36).slice(2, 8)}`, taken),
  };
  try {
    await write(doing, content, attempt);
  } catch (error) {
    if (!(await isWholeAfterAll(doing, attempt, error))) throw error;
  }
  return attempt.name;
}

function write(
  doing: string,
  { rows, looks = [], widths = [], chart, upright }: SheetToWrite,
  attempt: Attempt,
): Promise<void> {
  return inExcel(doing, async (context) => {
    const added = context.workbook.worksheets.add(attempt.nameUntilWhole);
    const columns = Math.max(1, widths.length, upright?.columns.count ?? 0, ...rows.map((row) => row.length));
    fill(added, rows, columns);
    widths.forEach(
      (width, at) =>
        (added.getCell(0, at).getEntireColumn().format.columnWidth = width * POINTS_A_CHARACTER + CELL_MARGIN),
    );
    if (upright !== undefined)
      Object.assign(added.getRangeByIndexes(0, 0, rows.length, columns).format.font, upright.font);
    for (const block of blocksOf(rows, looks))
      dress(added.getRangeByIndexes(block.first, 0, block.count, columns), block, rows);
    if (chart !== undefined) addChart(added, chart, rows.length - 1);
    const [printedRows, printedColumns] =
      chart === undefined ? [rows.length, columns] : withChart(chart, rows.length, columns);
    setForPrint(added, added.getRangeByIndexes(0, 0, Math.max(1, printedRows), printedColumns), attempt.name);
    if (upright !== undefined) layOut(added, upright);
    added.activate();
    added.getRange("A1").select();
    added.name = attempt.name;
    await context.sync();
  });
}

function sheetNames(doing: string): Promise<readonly string[]> {
  return readInExcel(doing, async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** What was broken off is taken away. Where Excel did not answer, the sheet may be whole all the same. */
async function isWholeAfterAll(doing: string, attempt: Attempt, error: unknown): Promise<boolean> {
  const isSilent = error instanceof ExcelSilent;
  try {
    if (await isWritten(doing, attempt)) return true;
    if (!isSilent) return false;
  } catch {
    if (!isSilent)
      throw new ExcelRefused(
        `${error instanceof Error ? error.message : doing} The sheet ${attempt.nameUntilWhole} may have been begun: delete it.`,
        { cause: error },
      );
  }
  unanswered = attempt;
  throw new ExcelSilent(
    `Excel does not answer, so it is not known whether the sheet ${attempt.name} was written. Look for it before you try again: it is not written twice.`,
    { cause: error },
  );
}

/** Is the sheet there? One that is not whole is taken away. */
function isWritten(doing: string, { name, nameUntilWhole }: Attempt): Promise<boolean> {
  return inExcel(doing, async (context) => {
    const { worksheets } = context.workbook;
    const whole = worksheets.getItemOrNullObject(name).load("name");
    const broken = worksheets.getItemOrNullObject(nameUntilWhole).load("name");
    await context.sync();
    if (!broken.isNullObject) {
      broken.delete();
      await context.sync();
    }
    return !whole.isNullObject;
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
    case "subheading":
      range.format.font.bold = true;
      return;
    case "text":
      return;
    case "note":
      range.format.font.italic = true;
      range.format.font.color = GREY;
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
