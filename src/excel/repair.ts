import { asMuchAsCan, type Attempted, together } from "./as-much-as-can";
import { inTurns, runsOf } from "./cell-runs";
import { type FormulaCell, ourFormulas } from "./formula-cells";
import { inExcel } from "./in-excel";

const DOING = "The formulas could not be repaired";
const CELLS_AT_ONCE = 10_000;

/**
 * Excel keeps #NAME? in a cell that it worked out before the add-in had started, and can leave our functions as those of
 * another add-in's workbook; entering the formula again as it is typed cures both.
 */
export async function repairFormulas(): Promise<Attempted> {
  const stuck = await ourFormulas(DOING, (formula, value) => value === "#NAME?" || asTyped(formula) !== formula);
  let result: Attempted = { done: 0, refused: 0, why: "" };
  for (const cells of inTurns(stuck, CELLS_AT_ONCE)) result = together(result, await asMuchAsCan(cells, enter));
  return result;
}

/** Enters formulas where they stand; one that somebody has changed meanwhile is left alone. */
function enter(cells: readonly FormulaCell[]): Promise<number> {
  return inExcel(DOING, async (context) => {
    const runs = runsOf(cells).map((run) => ({
      run,
      range: context.workbook.worksheets
        .getItem(run[0].sheetId)
        .getRangeByIndexes(run[0].row, run[0].column, run.length, 1)
        .load("formulas"),
    }));
    await context.sync();
    let entered = 0;
    for (const { run, range } of runs) {
      const entries = run.map(({ formula }, at) =>
        [formula, asTyped(formula)].includes(String(range.formulas[at]?.[0])) ? asTyped(formula) : null,
      );
      entered += entries.filter((entry) => entry !== null).length;
      range.formulas = entries.map((entry) => [entry]);
    }
    await context.sync();
    return entered;
  });
}

/** A text in quotes; or our function, with the workbook of another add-in before it, as it is called inside a file, or both. */
const FUNCTIONS =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'!|[^\s"'!(),;:=<>&+*/^%{}@-]+!)?(?<![A-Z0-9_.])(_xldudf_)?DDSCP([._])([A-Z_.]+)\(/gi;

/**
 * The name a function has inside a file, or as another add-in's, becomes the one that is typed:
 * "_xldudf_DDSCP_QUORUM_MISSING(" and "[2]!_xldudf_DDSCP_QUORUM_MISSING(" are DDSCP.QUORUM.MISSING(.
 */
export function asTyped(formula: string): string {
  return formula.replace(FUNCTIONS, (found, workbook?: string, inFile?: string, dot?: string, name = "") =>
    workbook === undefined && inFile === undefined && dot !== "_" ? found : `DDSCP.${name.replaceAll("_", ".")}(`,
  );
}
