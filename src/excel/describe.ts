import type { RawCell } from "../records/cell";
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
 * (`expected`, by id); a second one only for tables that are new. Totals rows are left out.
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
  if (unplaced.length > 0) {
    for (const table of unplaced) asked.set(table.id, placeOf(table));
    await context.sync();
  }
  const found = new Map<string, OpenTable>();
  for (const table of tables.items) {
    const range = asked.get(table.id)?.range;
    if (range !== undefined) found.set(table.id, { head: headOf(table, range), sheetId: table.worksheet.id });
  }
  return found;
}

function placeOf(table: Excel.Table): Asked {
  return { range: table.getRange().load("rowIndex,columnIndex,rowCount") };
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
