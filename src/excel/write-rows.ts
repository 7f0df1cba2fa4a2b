import { inExcel } from "./in-excel";
import { lookAtTables } from "./look-at-tables";
import { doubtsIn, inTheWayOf, lackingColumn, planOf, showsAs, type TablePlan, undoOf } from "./plan-rows";
import type { CellContent, RowsWritten, TableToWrite } from "./rows-to-write";
import { columnOf } from "./seen-row";
import { growOver, standing } from "./standing-rows";
import { asEntered } from "./write-sheet";

const NOT_CHECKED =
  "Excel did not let it be checked that the table reaches over the new rows. Look at its end: where it stops above them, drag its lower right corner down.";

/** What is asked for while something else is being written waits for it, so that neither finds the other half done. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes, adds and takes away rows of one or several tables beside co-authors. All is looked at right before: where a row or
 * a cell is not as it was shown, or something stands in the way, nothing is written. Otherwise everything goes in one message.
 * Where Excel refuses it or does not answer, it is looked at again: what stands has been written, whatever was said of it.
 *
 * Throws ExcelRefused where nothing was written, and ExcelSilent where that is not known. Each table is named once.
 */
export function writeRows(asked: readonly TableToWrite[]): Promise<RowsWritten> {
  const names = asked.map(({ table }) => table);
  if (new Set(names).size < names.length) throw new RangeError(`A table is named twice: ${names.join(", ")}.`);
  const written = last.then(() => inExcel("It could not be written", (context) => write(context, asked)));
  last = written.catch(() => undefined);
  return written;
}

async function write(context: Excel.RequestContext, asked: readonly TableToWrite[]): Promise<RowsWritten> {
  const seen = await lookAtTables(context, asked);
  const nowhere = { kind: "in the way", sheet: "", address: "" } as const;
  if (seen === null) return { ...nowhere, table: asked[0]?.table ?? "", why: "a colleague" };
  if ("lacking" in seen) return { ...nowhere, table: seen.lacking, why: "no table" };
  const lacking = seen.map(lackingColumn).find((each) => each !== null);
  if (lacking !== undefined) return lacking;
  const plans = seen.map(planOf);
  const inTheWay = plans.map(inTheWayOf).find((each) => each !== null);
  if (inTheWay !== undefined) return inTheWay;
  const rows = seen.flatMap(doubtsIn);
  if (rows.length > 0) return { kind: "not as shown", rows };
  if (plans.every(isDone)) return written(plans, "");
  for (const plan of plans) enter(plan);
  // Last, because what stands below moves up.
  for (const plan of plans) takeAway(plan);
  try {
    await context.sync();
  } catch (error) {
    return (await standing(context, plans, error)) ?? written(plans, "");
  }
  const grow = (): Promise<void> => growOver(context, plans);
  return grow()
    .catch(grow)
    .then(
      () => written(plans, ""),
      () => written(plans, NOT_CHECKED),
    );
}

function isDone({ changes, adds, removes }: TablePlan): boolean {
  return changes.length + adds.length + removes.length === 0;
}

/** Enters cells of rows that are there, each row in one piece, and new rows. */
function enter({ seen, changes, adds, free }: TablePlan): void {
  const { headers, top, bottom } = seen;
  for (const { cells, found } of changes) {
    const contents = Object.fromEntries(cells.map(({ header, to }) => [header, to]));
    put(found.range, [lineOf(headers, contents)], found.formats);
  }
  const lines = adds.map((row) => lineOf(headers, row));
  const inTable = Math.min(adds.length, bottom - free);
  for (const [range, row, some] of [
    [seen.bodyRange, free - top - (seen.body[0]?.position ?? 0), lines.slice(0, inTable)],
    [seen.below, 0, lines.slice(inTable)],
  ] as const)
    if (range !== null && some.length > 0)
      put(range.getCell(row, 0).getResizedRange(some.length - 1, headers.length - 1), some, seen.formats);
}

type Line = readonly (CellContent | undefined)[];

function lineOf(headers: readonly string[], cells: Readonly<Record<string, CellContent>>): Line {
  const line: (CellContent | undefined)[] = headers.map(() => undefined);
  for (const [header, content] of Object.entries(cells)) line[columnOf(headers, header)] = content;
  return line;
}

/**
 * Null leaves a cell as it is: formulas of the table's own columns stay, and fill down into its new rows. The format is the
 * row's own, or that of the row above a new one, where that shows a number as it is to be shown.
 */
function put(range: Excel.Range, lines: readonly Line[], own: readonly string[]): void {
  const formats = lines.map((line) => line.map((content, at) => formatFor(content, own[at] ?? "General")));
  // Before the values: in a cell formatted as text a number would become text.
  if (formats.some((line) => line.some((format) => format !== null))) range.numberFormat = formats;
  range.values = lines.map((line) => line.map((content, at) => enteredAs(content, own[at])));
}

const AS_TEXT = "@";

/** Null for the format that the cell has. */
function formatFor(content: CellContent | undefined, own: string): string | null {
  if (isPlainText(content) && own === AS_TEXT) return AS_TEXT;
  if (content?.format === undefined) return null;
  return showsAs(own, content.format) ? own : content.format;
}

/** In a cell that is formatted as text an apostrophe would be part of it. */
function enteredAs(content: CellContent | undefined, own?: string): string | number | boolean | null {
  if (content === undefined) return null;
  return content.isFormula === true || (own === AS_TEXT && isPlainText(content))
    ? content.value
    : asEntered(content.value);
}

function isPlainText(content: CellContent | undefined): boolean {
  return typeof content?.value === "string" && content.value !== "" && content.isFormula !== true;
}

/** Takes rows away from the last up; one that was blank before, and the last one that a table must keep, are emptied. */
function takeAway({ seen, removes }: TablePlan): void {
  const rowsInAll = seen.bottom - seen.top - (seen.hasTotals ? 1 : 0);
  const isWhole = removes.filter(({ row }) => !row.wasBlank).length === rowsInAll;
  const fromLast = removes.toSorted((a, b) => b.found.position - a.found.position);
  for (const { row, found } of fromLast) {
    const blank = Object.fromEntries(Object.keys(row.cells).map((header) => [header, { value: "" }]));
    if (row.wasBlank || (isWhole && found.position === 0))
      found.range.values = [lineOf(seen.headers, blank).map((content) => enteredAs(content))];
    else found.range.delete("Up");
  }
}

function written(plans: readonly TablePlan[], but: string): RowsWritten {
  return {
    kind: "written",
    tables: plans.map(({ seen, changes, adds, removes, free, leftOut }) => ({
      table: seen.asked.table,
      sheet: seen.sheet.name,
      address:
        adds.length > 1 ? `rows ${free + 1} to ${free + adds.length}` : adds.length === 1 ? `row ${free + 1}` : "",
      changed: changes.length,
      added: adds.length,
      removed: removes.length,
      leftOut,
    })),
    undo: plans.map(undoOf).filter(({ changes, removes }) => changes.length + removes.length > 0),
    but,
  };
}
