import type { RawCell } from "../records/cell";
import { firstRowIsHeaders, headedByFirstRow } from "../workbook/first-row-headers";
import type { TableHead } from "../workbook/port";

/** A table as Excel tells of it, with what is needed to find it again. */
export interface OpenTable {
  readonly head: TableHead;
  readonly sheetId: string;
}

const LISTED =
  "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name,items/columns/items/name";

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
}

interface Asked {
  readonly range: Excel.Range;
}

/**
 * How every table of the workbook stands now. One round to Excel where the tables are those of last time
 * (`expected`, by id); a second one only for tables that are new, or that have no header row. Totals rows are left out.
 */
export async function describeTables(
  context: Excel.RequestContext,
  expected: readonly string[],
): Promise<ReadonlyMap<string, OpenTable>> {
  const tables = context.workbook.tables.load(LISTED);
  const asked = new Map<string, Asked>(
    expected.map((id) => [id, placeOf(context.workbook.tables.getItemOrNullObject(id))]),
  );
  await context.sync();
  const unplaced = tables.items.filter(({ id }) => asked.get(id)?.range.isNullObject !== false);
  for (const table of unplaced) asked.set(table.id, placeOf(table));
  const firstRows = firstRowsWithoutHeaders(tables.items);
  if (unplaced.length > 0 || firstRows.size > 0) await context.sync();
  const found = new Map<string, OpenTable>();
  for (const table of tables.items) {
    const range = asked.get(table.id)?.range;
    if (range !== undefined)
      found.set(table.id, {
        head: withHeaders(headOf(table, range), firstRows.get(table.id)),
        sheetId: table.worksheet.id,
      });
  }
  return found;
}

function placeOf(table: Excel.Table): Asked {
  return { range: table.getRange().load("rowIndex,columnIndex,rowCount") };
}

/** Headers may stand in the first row of a table that has no header row. */
function firstRowsWithoutHeaders(tables: readonly Excel.Table[]): ReadonlyMap<string, Excel.Range> {
  return new Map(
    tables
      .filter(({ showHeaders }) => !showHeaders)
      .map((table) => [
        table.id,
        table
          .getDataBodyRange()
          .getCell(0, 0)
          .getResizedRange(0, table.columns.items.length - 1)
          .load("values"),
      ]),
  );
}

function withHeaders(head: TableHead, firstRow: Excel.Range | undefined): TableHead {
  const cells = (firstRow?.values[0] ?? []) as readonly RawCell[];
  return firstRow !== undefined && firstRowIsHeaders(head, cells) ? headedByFirstRow(head, cells) : head;
}

function headOf(table: Excel.Table, { rowIndex, columnIndex, rowCount }: Place): TableHead {
  const headerRows = table.showHeaders ? 1 : 0;
  return {
    id: table.id,
    name: table.name,
    sheet: table.worksheet.name,
    // Without a header row, the row before the first row of data is where it would stand.
    headerRow: rowIndex + headerRows,
    firstColumn: columnIndex + 1,
    headers: table.columns.items.map(({ name }): RawCell => name),
    rowCount: Math.max(0, rowCount - headerRows - (table.showTotals ? 1 : 0)),
  };
}

/** Does the workbook count its days from 1904? Excel's own DATE tells: 1 January 1904 is day 0 there, and day 1462 elsewhere. */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const firstDay = context.workbook.functions.date(1904, 1, 1).load("value");
  await context.sync();
  return firstDay.value === 0;
}
