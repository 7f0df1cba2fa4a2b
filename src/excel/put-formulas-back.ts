import { asMuchAsCan } from "./as-much-as-can";
import { inTurns, runsOf } from "./cell-runs";
import type { Unfrozen } from "./excel-port";
import { type FrozenFormula, formulasOf, markOf, whereIs } from "./frozen-block";
import { closeRecords, type FrozenRecord, frozenRecords } from "./frozen-records";
import { ifSilent, inExcel, readInExcel } from "./in-excel";
import { ExcelRefused } from "./plain-sentence";

const DOING = "The formulas could not be put back";
const NOT_KNOWN =
  "Excel does not answer, so some formulas may be back and others not. None is lost: when Excel answers again, choose Put formulas back once more.";

const CELLS_AT_ONCE = 5_000;
const BLANK = markOf("");

interface KeptFormula extends FrozenFormula {
  readonly record: FrozenRecord;
}

type Where = ReturnType<typeof whereIs>;

/**
 * Puts the kept formulas back wherever the value left in their place still stands. A record is closed last, once Excel has
 * answered that every one of its formulas is back or was written over; until then nothing of it is taken away.
 */
export async function unfreezeFormulas(): Promise<Unfrozen> {
  const records = await frozenRecords(DOING);
  const kept = records
    .flatMap((record) => (record.block === null ? [] : formulasOf(record.block).map((each) => ({ ...each, record }))))
    .sort((a, b) => a.sheetId.localeCompare(b.sheetId));
  const where = new Map<KeptFormula, Where>();
  for (const some of inTurns(kept, CELLS_AT_ONCE, sizeOf)) {
    const found = await lookAt(some);
    some.forEach((each, at) => where.set(each, found[at] ?? "written over"));
  }
  const { putAway, inTheirCells, leftAlone } = sorted(kept, where);
  const refused = new Set<KeptFormula>();
  const result = { restored: 0, stillKept: 0, why: "" };
  for (const some of inTurns(putAway, CELLS_AT_ONCE, sizeOf)) {
    const attempted = await ifSilent(
      asMuchAsCan(some, putBack, (cells) => cells.forEach((cell) => refused.add(cell))),
      NOT_KNOWN,
    );
    result.restored += attempted.done;
    result.stillKept += attempted.refused;
    result.why ||= attempted.why;
  }
  const open = new Set([...refused].map(({ record }) => record));
  await close(records.filter((record) => record.block !== null && !open.has(record)));
  return {
    ...result,
    inTheirCells,
    leftAlone,
    unreadable: records.filter(({ block }) => block === null).length,
  };
}

function sizeOf({ rows, columns }: FrozenFormula): number {
  return rows * columns;
}

/** Formulas stand where they belong by now: that a record could not be closed is put right the next time. */
async function close(records: readonly FrozenRecord[]): Promise<void> {
  try {
    if (records.length > 0) await closeRecords(DOING, records);
  } catch (error) {
    if (!(error instanceof ExcelRefused)) throw error;
  }
}

/**
 * What is to be put back: of each cell the newest formula that was put away there and whose value still stands. Of those that
 * were put back once, the ones that Ctrl+Z has taken away again: a blank cell tells that only where none of those put back with
 * it on its sheet is there, since a row may have been taken out since.
 */
function sorted(
  kept: readonly KeptFormula[],
  where: ReadonlyMap<KeptFormula, Where>,
): { readonly putAway: readonly KeptFormula[]; readonly inTheirCells: number; readonly leftAlone: number } {
  const [back, undone] = [new Set<string>(), new Set<string>()];
  const newest = new Map<string, KeptFormula>();
  const writtenOver = new Set<string>();
  for (const each of kept) {
    const { record, marks, sheetId, row, column } = each;
    const cell = `${sheetId} ${row} ${column}`;
    const found = where.get(each);
    if (found === "in its cell") back.add(asOne(each));
    if (found === "put away" && marks[0] !== BLANK) undone.add(asOne(each));
    if (found !== "written over" && !newest.has(cell)) newest.set(cell, each);
    if (found === "written over" && !record.isDone) writtenOver.add(cell);
  }
  const isUndone = (each: KeptFormula): boolean => undone.has(asOne(each)) && !back.has(asOne(each));
  const standing = [...newest.values()];
  return {
    putAway: standing.filter(
      (each) => where.get(each) === "put away" && (!each.record.isDone || each.marks[0] !== BLANK || isUndone(each)),
    ),
    inTheirCells: standing.filter((each) => where.get(each) === "in its cell" && !each.record.isDone).length,
    leftAlone: [...writtenOver].filter((cell) => !newest.has(cell)).length,
  };
}

/** What was put back on one sheet at one time: Ctrl+Z takes it away together. */
function asOne({ record, sheetId }: KeptFormula): string {
  return `${record.madeAt} ${sheetId}`;
}

/** Where each of these formulas is, all of one sheet. */
function lookAt(formulas: readonly KeptFormula[]): Promise<readonly Where[]> {
  return readInExcel(DOING, async (context) => {
    const standing = await standingOf(context, formulas);
    return standing.flatMap(({ found }) => found);
  });
}

/** Puts back those whose value still stands; says how many. */
function putBack(formulas: readonly KeptFormula[]): Promise<number> {
  return inExcel(DOING, async (context) => {
    let restored = 0;
    for (const { run, sheet, found } of await standingOf(context, formulas)) {
      const [first] = run;
      // What is in its cell was put there by an attempt of which Excel did a part.
      restored += found.filter((each) => each !== "written over").length;
      if (!found.includes("put away")) continue;
      // The cells it will spill over first: should the rest be refused, the value in its own cell still stands.
      if (first.rows > 1)
        sheet.getRangeByIndexes(first.row + 1, first.column, first.rows - 1, first.columns).clear("Contents");
      if (first.columns > 1)
        sheet.getRangeByIndexes(first.row, first.column + 1, 1, first.columns - 1).clear("Contents");
      sheet.getRangeByIndexes(first.row, first.column, run.length, 1).formulas = run.map(({ formula }, at) => [
        found[at] === "put away" ? formula : null,
      ]);
    }
    await context.sync();
    return restored;
  });
}

interface StandingRun {
  readonly run: readonly [KeptFormula, ...KeptFormula[]];
  readonly sheet: Excel.Worksheet;
  readonly found: readonly Where[];
}

async function standingOf(
  context: Excel.RequestContext,
  formulas: readonly KeptFormula[],
): Promise<readonly StandingRun[]> {
  const read = runsOf(formulas, ({ rows, columns }) => rows * columns === 1).map((run) => {
    const [{ sheetId, row, column, rows, columns }] = run;
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const block = sheet.getRangeByIndexes(row, column, Math.max(run.length, rows), columns).load("formulas,values");
    return { run, sheet, block };
  });
  await context.sync();
  return read.map(({ run, sheet, block }) => ({
    run,
    sheet,
    found: run.map((each, at): Where => {
      if (sheet.isNullObject) return "written over";
      const cells = <T>(grid: readonly (readonly T[])[]): readonly T[] => grid.slice(at, at + each.rows).flat();
      return whereIs(each, { formulas: cells(block.formulas as unknown[][]), values: cells(block.values) });
    }),
  }));
}
