import type { RawCell } from "../records/cell";
import type { ChangeHint, RowsAsked, WorkbookLook, WorkbookPort } from "../workbook/port";
import { askForFirstDay, askForTables, describeTables, type OpenTable } from "./describe";
import type { KnownSheet } from "./hints";
import { inExcel } from "./in-excel";
import { watchWorkbook } from "./watch";

/** The workbook open in Excel, over Office.js at ExcelApi 1.13. */
export class OfficePort implements WorkbookPort {
  private tables: ReadonlyMap<string, OpenTable> = new Map();
  private sheets: ReadonlyMap<string, KnownSheet> = new Map();
  private date1904: boolean | null = null;

  async look(asked: readonly RowsAsked[]): Promise<WorkbookLook> {
    const known = this.tables;
    return inExcel(doing(asked), async (context) => {
      const firstDay = this.date1904 === null ? askForFirstDay(context) : null;
      const tables = askForTables(context, known);
      const blocks = asked.map((rows) => askForRows(context, known, rows));
      await context.sync();
      const date1904 = (this.date1904 ??= firstDay?.value === 0);
      const found = await describeTables(context, tables);
      this.tables = found;
      this.sheets = bySheet(found.values());
      return {
        date1904,
        tables: [...found.values()].map(({ head }) => head),
        rows: blocks.map((block) => (block === null ? null : rowsOf(block, found))),
      };
    });
  }

  watch(onHint: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    return watchWorkbook((id) => this.sheets.get(id), onHint);
  }
}

/** The beginning of the sentence where it is refused: it names the table where only one was asked for. */
function doing(asked: readonly RowsAsked[]): string {
  const names = new Set(asked.map(({ table }) => table));
  return names.size === 1 ? `The table ${[...names].join("")} could not be read` : "The workbook could not be read";
}

/** Rows that have been asked for, of a table as it stood when they were. */
interface BlockAsked extends RowsAsked {
  readonly id: string;
  readonly before: OpenTable;
  readonly range: Excel.Range;
}

/** Null where no table of that name is known. */
function askForRows(
  context: Excel.RequestContext,
  known: ReadonlyMap<string, OpenTable>,
  { table, first, count }: RowsAsked,
): BlockAsked | null {
  for (const [id, before] of known) {
    if (before.head.name !== table) continue;
    // The range of the whole table is there also where it has no row of data.
    const whole = context.workbook.tables.getItemOrNullObject(id).getRange();
    const range = whole
      .getCell(before.rowsAbove + first, 0)
      .getResizedRange(count - 1, before.head.headers.length - 1)
      .getIntersectionOrNullObject(whole)
      .load("values");
    return { table, first, count, id, before, range };
  }
  return null;
}

/** Of what Excel answered only rows of data: a totals row may stand below them. */
function rowsOf(
  { id, before, first, range }: BlockAsked,
  found: ReadonlyMap<string, OpenTable>,
): readonly (readonly RawCell[])[] | null {
  const now = found.get(id);
  if (now === undefined || now.rowsAbove !== before.rowsAbove || now.head.headers.length !== before.head.headers.length)
    return null;
  const there = Math.max(0, now.head.rowCount - first);
  return range.isNullObject ? [] : (range.values as RawCell[][]).slice(0, there);
}

function bySheet(tables: Iterable<OpenTable>): ReadonlyMap<string, KnownSheet> {
  const sheets = new Map<string, { name: string; tables: OpenTable["head"][] }>();
  for (const { head, sheetId } of tables) {
    const known = sheets.get(sheetId);
    if (known === undefined) sheets.set(sheetId, { name: head.sheet, tables: [head] });
    else known.tables.push(head);
  }
  return sheets;
}
