import { holds, lookAtTables, type SeenTable } from "./look-at-tables";
import { holdsAlready, namedAfter, type OpenRow, type TablePlan, undoOf } from "./plan-rows";
import { inPlainWords } from "./in-plain-words";
import { ExcelRefused, ExcelSilent } from "./plain-sentence";
import type { RowsWritten, RowToWrite, TableToWrite } from "./rows-to-write";
import { columnOf } from "./seen-row";

const NOT_KNOWN =
  "Excel does not answer, so it is not known whether this was written. Try again when it answers: what stands there is not written twice.";

/** The new rows of a plan, and its table, as they stand. */
interface NewRows {
  readonly plan: TablePlan;
  readonly table: Excel.Range;
  readonly place: Excel.Range;
}

async function newRows(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<readonly NewRows[]> {
  const asked = plans
    .filter(({ adds }) => adds.length > 0)
    .map((plan) => ({
      plan,
      table: plan.seen.table.getRange().load("rowIndex,rowCount"),
      place: lines(plan, plan.free, plan.adds.length).load("values"),
    }));
  if (asked.length > 0) await context.sync();
  return asked;
}

function lines({ seen }: TablePlan, row: number, rows: number): Excel.Range {
  return seen.sheet.getRangeByIndexes(row, seen.firstColumn, rows, seen.headers.length);
}

/** How many of the new rows, from the first, stand where they were to be written. */
function standingOf({ plan, place }: NewRows): number {
  const { adds, seen } = plan;
  const missing = adds.findIndex((row, at) =>
    Object.entries(row).some(
      ([header, { value }]) => !holds((place.values[at]?.[columnOf(seen.headers, header)] ?? "") as string, value),
    ),
  );
  return missing < 0 ? adds.length : missing;
}

/** Sees to it that tables reach over their new rows: they grow over what is written right below, but not where that is switched off in Excel's AutoCorrect options. */
export async function growOver(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<void> {
  await grown(context, await newRows(context, plans));
}

async function grown(context: Excel.RequestContext, rows: readonly NewRows[]): Promise<void> {
  const short = rows.filter((each) => each.table.rowIndex + each.table.rowCount < each.plan.free + standingOf(each));
  for (const each of short) {
    const { plan, table } = each;
    plan.seen.table.resize(lines(plan, table.rowIndex, plan.free + standingOf(each) - table.rowIndex));
  }
  if (short.length > 0) await context.sync();
}

/** What of a plan stands. */
interface Standing {
  readonly changes: readonly OpenRow[];
  readonly added: number;
  readonly removes: TablePlan["removes"];
}

/**
 * What became of plans whose message was refused or not answered; null where all of it stands. Throws where nothing stands,
 * or where that cannot be looked up.
 */
export async function standing(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
  error: unknown,
): Promise<RowsWritten | null> {
  const stands = await lookAgain(context, plans);
  const isAll = plans.every(
    ({ changes, adds, removes }, at) =>
      stands[at]?.changes.length === changes.length &&
      stands[at].added === adds.length &&
      stands[at].removes.length === removes.length,
  );
  if (isAll) return null;
  if (stands.every(({ changes, added, removes }) => changes.length + added + removes.length === 0))
    throw error instanceof ExcelSilent ? new ExcelSilent(NOT_KNOWN, { cause: error }) : error;
  const parts = plans.map((plan, at) => ({ plan, stands: stands[at] ?? { changes: [], added: 0, removes: [] } }));
  return {
    kind: "broken off",
    why: error instanceof ExcelRefused ? error.message : inPlainWords("It could not be written", error),
    undo: parts
      .map(({ plan, stands: { changes, added } }) => undoOf({ ...plan, changes, adds: plan.adds.slice(0, added) }))
      .filter(isSome),
    left: parts.map(leftOf).filter(isSome),
  };
}

function isSome({ changes, adds, removes }: TableToWrite): boolean {
  return changes.length + adds.length + removes.length > 0;
}

function leftOf({ plan, stands }: { readonly plan: TablePlan; readonly stands: Standing }): TableToWrite {
  return {
    ...plan.seen.asked,
    changes: plan.changes.filter((open) => !stands.changes.includes(open)).map(({ row }) => row),
    adds: plan.adds.slice(stands.added),
    removes: plan.removes.filter((each) => !stands.removes.includes(each)).map(({ row }) => row),
  };
}

async function lookAgain(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<readonly Standing[]> {
  try {
    const rows = await newRows(context, plans);
    await grown(context, rows);
    // The rows as they are named once they are changed.
    const after = new Map<OpenRow, RowToWrite>(
      plans.flatMap(({ changes, seen }) =>
        changes.map((open) => [open, { ...open.row, row: namedAfter(open, seen) }] as const),
      ),
    );
    const seen = await lookAtTables(
      context,
      plans.map(({ seen: { asked }, changes, removes }) => ({
        ...asked,
        changes: changes.flatMap((open) => after.get(open) ?? []),
        adds: [],
        removes: removes.map(({ row }) => row),
      })),
    );
    if (seen === null || "lacking" in seen) throw new ExcelRefused(NOT_KNOWN);
    const added = new Map(rows.map((each) => [each.plan, standingOf(each)]));
    return plans.map((plan, at) => {
      const now = seen[at] as SeenTable;
      return {
        added: added.get(plan) ?? 0,
        changes: plan.changes.filter((open) => {
          const row = after.get(open);
          const found = row === undefined ? undefined : now.found.get(row);
          return found !== undefined && open.cells.every((cell) => holdsAlready(cell, found, now));
        }),
        removes: plan.removes.filter(({ row }) => !now.found.has(row)),
      };
    });
  } catch (error) {
    throw new ExcelSilent(NOT_KNOWN, { cause: error });
  }
}
