import type { RawCell } from "../records/cell";
import { type CellBlock, type CellLook, MOST_CELLS, PLAIN_LOOK, type SheetGrid } from "../workbook/sheet-grid";
import { readInExcel } from "./in-excel";
import { ExcelRefused } from "./plain-sentence";

/** A sheet of the open workbook. */
export interface SheetInExcel {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** The names of the tables on it. */
  readonly tables: readonly string[];
}

/** The sheets of the open workbook, in the order of their tabs. */
export function sheetsInExcel(): Promise<readonly SheetInExcel[]> {
  return readInExcel("The list of sheets could not be read", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    return sheets.items.map(({ name, visibility }) => ({
      sheet: name,
      isHidden: visibility !== "Visible",
      tables: tables.items.filter(({ worksheet }) => worksheet.name === name).map((table) => table.name),
    }));
  });
}

/** So many cells come in one message. */
const CELLS_IN_MESSAGE = 20_000;

type Head = Pick<SheetGrid, "sheet" | "date1904" | "isHidden" | "isProtected" | "isTooLarge">;

/** Reads a sheet as it stands, in several messages where it is large. */
export function readSheet(sheet: string, date1904: boolean): Promise<SheetGrid> {
  const doing = `The sheet ${sheet} could not be read`;
  return readInExcel(doing, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    const used = found.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const protection = found.protection.load("protected");
    await context.sync();
    if (found.isNullObject) throw new ExcelRefused(`There is no sheet ${sheet} any more.`);
    const { rowIndex, columnIndex, rowCount, columnCount } = used.isNullObject ? NOWHERE : used;
    const head: Head = {
      sheet,
      date1904,
      isHidden: found.visibility !== "Visible",
      isProtected: protection.protected,
      isTooLarge: rowCount * columnCount > MOST_CELLS,
    };
    if (used.isNullObject || head.isTooLarge) return gridOf(head, [], { merged: [], paintedByRule: [] });
    if (head.isProtected) await refuseHiddenFormulas(used, sheet);
    const blocks = await blocksOf(used);
    const atOnce = Math.max(1, Math.floor(CELLS_IN_MESSAGE / columnCount));
    const parts: Part[] = [];
    for (let first = 0; first < rowCount; first += atOnce) {
      const rows = Math.min(atOnce, rowCount - first);
      const range = found.getRangeByIndexes(rowIndex + first, columnIndex, rows, columnCount);
      parts.push({ ...(await loaded(range)), row: rowIndex + first + 1, column: columnIndex + 1 });
    }
    return gridOf(head, parts, blocks);
  });
}

/** A formula that is hidden comes as a value, which would pass for a mark. */
async function refuseHiddenFormulas(used: Excel.Range, sheet: string): Promise<void> {
  const { protection } = used.format;
  protection.load("formulaHidden");
  await used.context.sync();
  // Null where some cells hide theirs.
  if ((protection.formulaHidden as boolean | null) !== false)
    throw new ExcelRefused(
      `The sheet ${sheet} is protected and hides formulas, so what is worked out cannot be told from what was marked. Unprotect it (Review tab, Unprotect Sheet) and choose it again.`,
    );
}

const NOWHERE = { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };

type Blocks = Pick<SheetGrid, "merged" | "paintedByRule">;

const BLOCK = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** The merged cells of the sheet, and those that a rule may paint. */
async function blocksOf(used: Excel.Range): Promise<Blocks> {
  const { context } = used;
  const merged = used.getMergedAreasOrNullObject().load(BLOCK);
  const rules = used.conditionalFormats.load("items/type");
  await context.sync();
  const painted = rules.items.map((rule) => rule.getRanges().load(BLOCK));
  if (painted.length > 0) await context.sync();
  return {
    merged: merged.isNullObject ? [] : merged.areas.items.map(blockOf),
    paintedByRule: painted.flatMap(({ areas }) => areas.items.map(blockOf)),
  };
}

function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellBlock {
  return {
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    lastRow: rowIndex + rowCount,
    lastColumn: columnIndex + columnCount,
  };
}

const NO_FILL = "#FFFFFF";

/** One message a part: all at once would be more than Excel on the web answers. Cells that all look alike are not asked one by one. */
async function loaded(range: Excel.Range): Promise<Pick<Part, "range" | "looks">> {
  const { context, format } = range;
  range.load("values,formulas,numberFormat");
  format.fill.load("color");
  format.font.load("name");
  await context.sync();
  // Where the cells of a block differ, Excel says null, of a fill also "".
  const [color, font] = [format.fill.color, format.font.name] as (string | null)[];
  const isPlain = color?.toUpperCase() === NO_FILL && typeof font === "string" && !/dings|symbol/i.test(font);
  if (isPlain) return { range, looks: null };
  const looks = range.getCellProperties({ format: { fill: { color: true }, font: { name: true } } });
  await context.sync();
  const { value } = looks;
  return { range, looks: value };
}

interface Part {
  readonly range: Excel.Range;
  /** How each of its cells looks; null where they are all plain. */
  readonly looks: readonly (readonly Excel.CellProperties[])[] | null;
  /** Of its first cell, from 1. */
  readonly row: number;
  readonly column: number;
}

function gridOf(head: Head, parts: readonly Part[], blocks: Blocks): SheetGrid {
  const rows: (RawCell | undefined)[][] = [];
  const formulas = new Set<string>();
  const looks = new Map<string, CellLook>();
  for (const part of parts)
    (part.range.values as RawCell[][]).forEach((values, at) => {
      const cells: (RawCell | undefined)[] = [];
      values.forEach((value, across) => {
        const place = `${part.row + at},${part.column + across}`;
        cells[part.column + across] = value;
        const formula: unknown = part.range.formulas[at]?.[across];
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value) formulas.add(place);
        const look = lookOf(part, at, across);
        if (look !== PLAIN_LOOK) looks.set(place, look);
      });
      rows[part.row + at] = cells;
    });
  return {
    ...head,
    ...blocks,
    rows,
    isFormula: (row, column) => formulas.has(`${row},${column}`),
    lookOf: (row, column) => looks.get(`${row},${column}`) ?? PLAIN_LOOK,
  };
}

/** A number format is asked for of numbers only. White is no colour: so is a cell that nobody filled. */
function lookOf({ range, looks }: Part, at: number, across: number): CellLook {
  const isNumber = typeof range.values[at]?.[across] === "number";
  const format = isNumber ? String(range.numberFormat[at]?.[across] ?? "") : "";
  const { fill, font } = looks?.[at]?.[across]?.format ?? {};
  const color = (fill?.color ?? "").toUpperCase();
  const look: CellLook = {
    format: format === "General" ? "" : format,
    fill: color === NO_FILL ? "" : color.replace("#", ""),
    font: font?.name ?? "",
  };
  return look.format + look.fill + look.font === "" ? PLAIN_LOOK : look;
}
