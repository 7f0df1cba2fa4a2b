import type { PlacedCell } from "./cell-runs";
import { readInExcel } from "./in-excel";

/** A cell that holds a formula. */
export interface FormulaCell extends PlacedCell {
  readonly formula: string;
  readonly value: unknown;
}

interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Formulas and values of so many cells stay well under what Excel on the web hands over at once. */
const CELLS_AT_ONCE = 10_000;

/** Texts and names in quotes: what stands in them is no function. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Is this a formula of ours, as typed, as a workbook without the add-in shows it, or as another add-in has left it? */
export function isOurs(formula: string): boolean {
  return (
    formula.startsWith("=") && /(?<![A-Z0-9_.])(?:_xldudf_)?DDSCP[._][A-Z]/i.test(formula.replaceAll(QUOTED, "''"))
  );
}

/** Every cell of the workbook with a formula of ours that `wanted` picks, down one column after another. */
export async function ourFormulas(
  doing: string,
  wanted: (formula: string, value: unknown) => boolean = () => true,
): Promise<readonly FormulaCell[]> {
  const cells: FormulaCell[] = [];
  for (const areas of grouped((await formulaAreas(doing)).flatMap(inSmallAreas))) {
    cells.push(...(await readAreas(doing, areas, (formula, value) => isOurs(formula) && wanted(formula, value))));
  }
  return cells;
}

function formulaAreas(doing: string): Promise<readonly Area[]> {
  return readInExcel(doing, async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    const found = worksheets.items.map((sheet) => ({
      sheetId: sheet.id,
      cells: sheet
        .getUsedRangeOrNullObject()
        .getSpecialCellsOrNullObject("Formulas")
        .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"),
    }));
    await context.sync();
    return found.flatMap(({ sheetId, cells }) =>
      cells.isNullObject
        ? []
        : cells.areas.items.map((area): Area => ({
            sheetId,
            row: area.rowIndex,
            column: area.columnIndex,
            rows: area.rowCount,
            columns: area.columnCount,
          })),
    );
  });
}

function inSmallAreas(area: Area): readonly Area[] {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  const areas: Area[] = [];
  for (let first = 0; first < area.rows; first += rowsAtOnce) {
    areas.push({ ...area, row: area.row + first, rows: Math.min(rowsAtOnce, area.rows - first) });
  }
  return areas;
}

function grouped(areas: readonly Area[]): readonly (readonly Area[])[] {
  const groups: Area[][] = [];
  let cells = Infinity;
  for (const area of areas) {
    cells += area.rows * area.columns;
    if (cells > CELLS_AT_ONCE) {
      groups.push([]);
      cells = area.rows * area.columns;
    }
    groups.at(-1)?.push(area);
  }
  return groups;
}

function readAreas(
  doing: string,
  areas: readonly Area[],
  picks: (formula: string, value: unknown) => boolean,
): Promise<readonly FormulaCell[]> {
  const picked = ({ formula, value }: FormulaCell): boolean => picks(formula, value);
  return readInExcel(doing, async (context) => {
    const read = areas.map((area) => ({
      area,
      range: context.workbook.worksheets
        .getItem(area.sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .load("formulas,values"),
    }));
    await context.sync();
    return read.flatMap(({ area, range }) => cellsIn(area, range.formulas, range.values).filter(picked));
  });
}

function cellsIn(area: Area, formulas: readonly unknown[][], values: readonly unknown[][]): readonly FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (let column = 0; column < area.columns; column++) {
    for (let row = 0; row < area.rows; row++) {
      cells.push({
        sheetId: area.sheetId,
        row: area.row + row,
        column: area.column + column,
        formula: String(formulas[row]?.[column] ?? ""),
        value: values[row]?.[column],
      });
    }
  }
  return cells;
}
