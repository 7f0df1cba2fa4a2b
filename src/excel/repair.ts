import { type FormulaRun, ourFormulas } from "./formula-cells";
import { inExcel } from "./in-excel";

const DOING = "The formulas could not be repaired";
const CELLS_AT_ONCE = 10_000;

/** Excel keeps #NAME? in a cell that it worked out before the add-in had started; entering the formula again cures it. */
export async function repairFormulas(): Promise<number> {
  const stuck = await ourFormulas(DOING, "Errors", (value) => value === "#NAME?");
  let cells = 0;
  for (const runs of inTurns(stuck)) {
    await enter(runs);
    cells += runs.reduce((sum, { formulas }) => sum + formulas.length, 0);
  }
  return cells;
}

/** Enters formulas where they stand. */
function enter(runs: readonly FormulaRun[]): Promise<void> {
  return inExcel(DOING, async (context) => {
    for (const { sheetId, row, column, formulas } of runs) {
      context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, formulas.length, 1).formulas =
        formulas.map((formula) => [asTyped(formula)]);
    }
    await context.sync();
  });
}

/** The name a function has inside a file becomes the one that is typed: "_xldudf_DDSCP_QUORUM_MISSING(" is DDSCP.QUORUM.MISSING(. */
export function asTyped(formula: string): string {
  return formula.replace(/_xldudf_DDSCP_([A-Z_]+)\(/gi, (_, name: string) => `DDSCP.${name.replaceAll("_", ".")}(`);
}

function inTurns(runs: readonly FormulaRun[]): readonly (readonly FormulaRun[])[] {
  const turns: FormulaRun[][] = [];
  let cells = Infinity;
  for (const run of runs) {
    cells += run.formulas.length;
    if (cells > CELLS_AT_ONCE) {
      turns.push([]);
      cells = run.formulas.length;
    }
    turns.at(-1)?.push(run);
  }
  return turns;
}
