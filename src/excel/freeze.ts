import type { Unfrozen } from "./excel-port";
import { type FormulaRun, ourFormulas } from "./formula-cells";
import { asValue, counted, type FrozenBlock, markOf, readBlock, unchangedSpans, uncounted } from "./frozen-block";
import { inExcel } from "./in-excel";

const FREEZING = "The formulas could not be frozen";
const UNFREEZING = "The formulas could not be put back";
const KEY = "DDSCP.Frozen.";

/** Cells put away at once: what is kept of them stays a small setting, and far below what Excel on the web takes. */
const CELLS_AT_ONCE = 2_000;

/** Puts values in the place of our formulas and keeps the formulas in the workbook; says how many cells held one. */
export async function freezeFormulas(): Promise<number> {
  const runs = (await ourFormulas(FREEZING, "All", () => true)).flatMap(inBlocks);
  let cells = 0;
  for (const run of runs) {
    await freezeRun(run);
    cells += run.formulas.length;
  }
  return cells;
}

function inBlocks(run: FormulaRun): readonly FormulaRun[] {
  const blocks: FormulaRun[] = [];
  for (let first = 0; first < run.formulas.length; first += CELLS_AT_ONCE) {
    const end = first + CELLS_AT_ONCE;
    blocks.push({
      ...run,
      row: run.row + first,
      formulas: run.formulas.slice(first, end),
      values: run.values.slice(first, end),
    });
  }
  return blocks;
}

function freezeRun({ sheetId, row, column, formulas, values }: FormulaRun): Promise<void> {
  return inExcel(FREEZING, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(row, column, formulas.length, 1).load("hasSpill");
    await context.sync();
    const isPlain = range.hasSpill === false;
    const spills = isPlain
      ? []
      : formulas.map((_, at) =>
          sheet
            .getCell(row + at, column)
            .getSpillingToRangeOrNullObject()
            .load("values"),
        );
    if (!isPlain) await context.sync();
    const blocks = isPlain
      ? [plainBlock({ sheetId, row, column, formulas, values })]
      : formulas.map((formula, at) => {
          const spill = spills[at];
          const block = spill === undefined || spill.isNullObject ? [[values[at]]] : (spill.values as unknown[][]);
          return spilledBlock({ sheetId, row: row + at, column }, formula, block);
        });
    blocks.forEach(({ kept, values: left }) => {
      sheet.getRangeByIndexes(kept.row, kept.column, kept.rows, kept.columns).values = left.map((line) =>
        line.map(asValue),
      );
      context.workbook.settings.add(`${KEY}${sheetId}.${kept.row}.${kept.column}`, JSON.stringify(kept));
    });
    await context.sync();
  });
}

interface Put {
  readonly kept: FrozenBlock;
  readonly values: readonly (readonly unknown[])[];
}

function plainBlock({ sheetId, row, column, formulas, values }: FormulaRun): Put {
  const kept = {
    sheetId,
    row,
    column,
    rows: formulas.length,
    columns: 1,
    spilled: false,
    formulas: counted(formulas),
    marks: values.map(markOf),
  };
  return { kept, values: values.map((value) => [value]) };
}

function spilledBlock(
  at: Pick<FrozenBlock, "sheetId" | "row" | "column">,
  formula: string,
  values: readonly (readonly unknown[])[],
): Put {
  const kept = {
    ...at,
    rows: values.length,
    columns: values[0]?.length ?? 1,
    spilled: true,
    formulas: counted([formula]),
    marks: values.flat().map(markOf),
  };
  return { kept, values };
}

/** Puts the kept formulas back wherever the value left in their place still stands. */
export async function unfreezeFormulas(): Promise<Unfrozen> {
  let restored = 0;
  let leftAlone = 0;
  let unreadable = 0;
  for (const { key, block } of await keptBlocks(UNFREEZING)) {
    if (block === null) {
      unreadable++;
      continue;
    }
    const back = await unfreezeBlock(key, block);
    restored += back;
    leftAlone += formulasIn(block) - back;
  }
  return { restored, leftAlone, unreadable };
}

export async function countFrozen(): Promise<number> {
  return (await keptBlocks("The frozen formulas could not be counted")).reduce(
    (sum, { block }) => sum + (block === null ? 0 : formulasIn(block)),
    0,
  );
}

function formulasIn({ formulas }: FrozenBlock): number {
  return formulas.reduce((sum, [, count]) => sum + count, 0);
}

function keptBlocks(doing: string): Promise<readonly { readonly key: string; readonly block: FrozenBlock | null }[]> {
  return inExcel(doing, async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    return settings.items
      .filter(({ key }) => key.startsWith(KEY))
      .map(({ key, value }) => ({ key, block: readBlock(value) }));
  });
}

function unfreezeBlock(
  key: string,
  { sheetId, row, column, rows, columns, spilled, formulas, marks }: FrozenBlock,
): Promise<number> {
  return inExcel(UNFREEZING, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const now = sheet.getRangeByIndexes(row, column, rows, columns).load("values");
    await context.sync();
    context.workbook.settings.getItem(key).delete();
    let restored = 0;
    if (!sheet.isNullObject) {
      const spans = unchangedSpans(marks, (now.values as unknown[][]).flat());
      if (!spilled) {
        const every = uncounted(formulas);
        for (const { first, count } of spans) {
          sheet.getRangeByIndexes(row + first, column, count, 1).formulas = every
            .slice(first, first + count)
            .map((formula) => [formula]);
          restored += count;
        }
      } else if (spans[0]?.count === marks.length) {
        now.clear("Contents");
        sheet.getCell(row, column).formulas = [[formulas[0]?.[0] ?? ""]];
        restored = 1;
      }
    }
    await context.sync();
    return restored;
  });
}
