import { asMuchAsCan, type Attempted, together } from "./as-much-as-can";
import { inTurns, runsOf } from "./cell-runs";
import { type FormulaCell, ourFormulas } from "./formula-cells";
import { asValue, counted, type FrozenBlock, markOf } from "./frozen-block";
import { keepFormulas } from "./frozen-records";
import { ifSilent, inExcel, readInExcel } from "./in-excel";
import { ExcelRefused, ExcelSilent } from "./plain-sentence";

const DOING = "The formulas could not be frozen";
const NOT_KNOWN =
  "Excel does not answer, so some formulas may be plain values now and others not. None is lost: when Excel answers again, choose Freeze as values to go on, or Put formulas back.";

/** Cells put away at once: what is kept of them stays a small setting, and far below what Excel on the web takes. */
const CELLS_AT_ONCE = 2_000;

/** A formula and the values in whose place it stands: its own cell's, or all those it spills over. */
interface FormulaShown extends FormulaCell {
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Puts values in the place of our formulas and keeps the formulas in the workbook. What is kept is written first, in a round
 * of its own: whatever fails afterwards, a formula is in its cell or among what is kept.
 */
export async function freezeFormulas(): Promise<Attempted> {
  let result: Attempted = { done: 0, refused: 0, why: "" };
  for (const cells of inTurns(await ourFormulas(DOING), CELLS_AT_ONCE)) {
    const frozen = freezeSome(cells);
    result = together(result, await (result.done === 0 ? frozen : ifSilent(frozen, NOT_KNOWN)));
  }
  return result;
}

async function freezeSome(cells: readonly FormulaCell[]): Promise<Attempted> {
  try {
    const shown = await shownBy(cells);
    await keepFormulas(DOING, runsOf(shown, isAlone).map(blockOf));
    return await ifSilent(asMuchAsCan(shown, putValues), NOT_KNOWN);
  } catch (error) {
    if (!(error instanceof ExcelRefused) || error instanceof ExcelSilent) throw error;
    return { done: 0, refused: cells.length, why: error.message };
  }
}

function isAlone({ values }: FormulaShown): boolean {
  return values.length === 1 && values[0]?.length === 1;
}

/** What each formula shows; only where one of a run spills is each asked how far. */
function shownBy(cells: readonly FormulaCell[]): Promise<readonly FormulaShown[]> {
  return readInExcel(DOING, async (context) => {
    const { worksheets } = context.workbook;
    const runs = runsOf(cells).map((run) => ({
      run,
      range: worksheets
        .getItem(run[0].sheetId)
        .getRangeByIndexes(run[0].row, run[0].column, run.length, 1)
        .load("hasSpill"),
    }));
    await context.sync();
    const spills = new Map(
      runs.flatMap(({ run, range }) =>
        range.hasSpill === false
          ? []
          : run.map((cell) => {
              const own = worksheets.getItem(cell.sheetId).getCell(cell.row, cell.column);
              return [cell, own.getSpillingToRangeOrNullObject().load("values")] as const;
            }),
      ),
    );
    if (spills.size > 0) await context.sync();
    return cells.map((cell): FormulaShown => {
      const spill = spills.get(cell);
      return { ...cell, values: spill === undefined || spill.isNullObject ? [[cell.value]] : spill.values };
    });
  });
}

function blockOf(run: readonly [FormulaShown, ...FormulaShown[]]): FrozenBlock {
  const [{ sheetId, row, column, values }] = run;
  const isOne = isAlone(run[0]);
  return {
    sheetId,
    row,
    column,
    rows: isOne ? run.length : values.length,
    columns: values[0]?.length ?? 1,
    spilled: !isOne,
    formulas: counted(run.map(({ formula }) => formula)),
    marks: run.flatMap((each) => each.values.flat()).map(markOf),
  };
}

/** Puts values in the place of those formulas that still stand in their cells; says of how many. */
function putValues(cells: readonly FormulaShown[]): Promise<number> {
  return inExcel(DOING, async (context) => {
    const runs = runsOf(cells, isAlone).map((run) => {
      const [{ sheetId, row, column }] = run;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return { run, sheet, now: sheet.getRangeByIndexes(row, column, run.length, 1).load("formulas") };
    });
    await context.sync();
    let put = 0;
    for (const { run, sheet, now } of runs) {
      const stands = run.map(({ formula }, at) => now.formulas[at]?.[0] === formula);
      const lines = run.flatMap(({ values }, at) =>
        values.map((line) => line.map((value) => (stands[at] === true ? asValue(value) : null))),
      );
      // What is no formula any more was put there by an attempt of which Excel did a part.
      put += now.formulas.filter(([entry], at) => stands[at] === true || !String(entry).startsWith("=")).length;
      if (!stands.includes(true)) continue;
      sheet.getRangeByIndexes(run[0].row, run[0].column, lines.length, lines[0]?.length ?? 1).values = lines;
    }
    await context.sync();
    return put;
  });
}
