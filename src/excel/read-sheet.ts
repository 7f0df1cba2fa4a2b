import type { RawCell } from "../records/cell";
import { type CellLook, PLAIN_LOOK, type SheetGrid } from "../workbook/sheet-grid";
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
/** No register has more; it would take minutes to come out of Excel. */
const MOST_CELLS = 200_000;

/** Reads a sheet as it stands, in several messages where it is large. Fills, fonts and merged cells are not asked for. */
export function readSheet(sheet: string, date1904: boolean): Promise<SheetGrid> {
  const doing = `The sheet ${sheet} could not be read`;
  return readInExcel(doing, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    const used = found.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (found.isNullObject) throw new ExcelRefused(`There is no sheet ${sheet} any more.`);
    const isHidden = found.visibility !== "Visible";
    if (used.isNullObject) return gridOf({ sheet, date1904, isHidden }, []);
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    if (rowCount * columnCount > MOST_CELLS)
      throw new ExcelRefused(
        `The sheet ${sheet} has ${rowCount} rows and ${columnCount} columns, too many for a register. Put the part that you need on a sheet of its own.`,
      );
    const atOnce = Math.max(1, Math.floor(CELLS_IN_MESSAGE / columnCount));
    const parts: Part[] = [];
    for (let first = 0; first < rowCount; first += atOnce) {
      const rows = Math.min(atOnce, rowCount - first);
      const range = found.getRangeByIndexes(rowIndex + first, columnIndex, rows, columnCount);
      parts.push({ range: await loaded(range), row: rowIndex + first + 1, column: columnIndex + 1 });
    }
    return gridOf({ sheet, date1904, isHidden }, parts);
  });
}

/** One message a part: all at once would be more than Excel on the web answers. */
async function loaded(range: Excel.Range): Promise<Excel.Range> {
  range.load("values,formulas,numberFormat");
  await range.context.sync();
  return range;
}

interface Part {
  readonly range: Excel.Range;
  /** Of its first cell, from 1. */
  readonly row: number;
  readonly column: number;
}

function gridOf(head: Pick<SheetGrid, "sheet" | "date1904" | "isHidden">, parts: readonly Part[]): SheetGrid {
  const rows: (RawCell | undefined)[][] = [];
  const formulas = new Set<string>();
  const looks = new Map<string, CellLook>();
  for (const { range, row, column } of parts)
    (range.values as RawCell[][]).forEach((values, at) => {
      const cells: (RawCell | undefined)[] = [];
      values.forEach((value, across) => {
        const place = `${row + at},${column + across}`;
        cells[column + across] = value;
        const formula: unknown = range.formulas[at]?.[across];
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value) formulas.add(place);
        const format = String(range.numberFormat[at]?.[across] ?? "");
        if (typeof value === "number" && format !== "General") looks.set(place, { ...PLAIN_LOOK, format });
      });
      rows[row + at] = cells;
    });
  return {
    ...head,
    rows,
    isFormula: (row, column) => formulas.has(`${row},${column}`),
    lookOf: (row, column) => looks.get(`${row},${column}`) ?? PLAIN_LOOK,
    knowsLooks: false,
    merged: [],
    paintedByRule: [],
  };
}
