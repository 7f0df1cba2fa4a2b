import { inExcel } from "./in-excel";

/** Cells one below the other that hold formulas: Excel's indexes, from 0. */
export interface FormulaRun {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
  readonly values: readonly unknown[];
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

/** Is this a formula of ours, as typed or as a workbook without the add-in shows it? */
export function isOurs(formula: string): boolean {
  return formula.startsWith("=") && /(?<![A-Z0-9_.])(?:_xldudf_)?DDSCP[._][A-Z]/i.test(formula);
}

/**
 * Every cell of the workbook with a formula of ours that `wanted` picks by its value, in runs down a column;
 * `only` "Errors" looks at no others than cells that show an error.
 */
export async function ourFormulas(
  doing: string,
  only: "All" | "Errors",
  wanted: (value: unknown) => boolean,
): Promise<readonly FormulaRun[]> {
  const runs: FormulaRun[] = [];
  for (const areas of grouped((await formulaAreas(doing, only)).flatMap(inSmallAreas))) {
    runs.push(...(await readAreas(doing, areas, (formula, value) => isOurs(formula) && wanted(value))));
  }
  return runs;
}

function formulaAreas(doing: string, only: "All" | "Errors"): Promise<readonly Area[]> {
  return inExcel(doing, async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    const found = worksheets.items.map((sheet) => ({
      sheetId: sheet.id,
      cells: sheet
        .getRange()
        .getSpecialCellsOrNullObject("Formulas", only)
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
): Promise<readonly FormulaRun[]> {
  return inExcel(doing, async (context) => {
    const read = areas.map((area) => ({
      area,
      range: context.workbook.worksheets
        .getItem(area.sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .load("formulas,values"),
    }));
    await context.sync();
    return read.flatMap(({ area, range }) =>
      runsIn(area, { formulas: range.formulas as unknown[][], values: range.values as unknown[][] }, picks),
    );
  });
}

function runsIn(
  area: Area,
  { formulas, values }: { readonly formulas: readonly unknown[][]; readonly values: readonly unknown[][] },
  picks: (formula: string, value: unknown) => boolean,
): FormulaRun[] {
  const runs: FormulaRun[] = [];
  for (let column = 0; column < area.columns; column++) {
    let run: { row: number; formulas: string[]; values: unknown[] } | null = null;
    for (let row = 0; row < area.rows; row++) {
      const formula = String(formulas[row]?.[column] ?? "");
      const value = values[row]?.[column];
      if (!picks(formula, value)) {
        run = null;
        continue;
      }
      if (run === null) {
        run = { row, formulas: [], values: [] };
        runs.push({ sheetId: area.sheetId, column: area.column + column, ...run, row: area.row + row });
      }
      run.formulas.push(formula);
      run.values.push(value);
    }
  }
  return runs;
}
