import { tables as ours } from "../records/all-tables";
import type { RawCell } from "../records/cell";
import { firstRowIsHeaders, headedByFirstRow } from "../workbook/first-row-headers";
import type { TableHead } from "../workbook/port";
import { tableNamed } from "../workbook/shape";

/** A table as Excel tells of it, with what is needed to find it again. */
export interface OpenTable {
  readonly head: TableHead;
  readonly sheetId: string;
  /** Rows of its range before the first row of data. */
  readonly rowsAbove: number;
}

const LISTED =
  "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name,items/columns/items/name";

interface Place {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
}

/** What has been asked of Excel and stands there once it has answered. */
export interface TablesAsked {
  readonly tables: Excel.TableCollection;
  readonly placed: readonly PlaceAsked[];
}

interface PlaceAsked {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks how every table of the workbook stands: those known by their id, and those that would be ours by their name. */
export function askForTables(context: Excel.RequestContext, known: ReadonlyMap<string, OpenTable>): TablesAsked {
  const { tables } = context.workbook;
  const names = new Set([...known.values()].map(({ head }) => tableNamed(head.name)));
  const looked = [...known.keys(), ...Object.keys(ours).filter((name) => !names.has(tableNamed(name)))];
  return { tables: tables.load(LISTED), placed: looked.map((key) => placeOf(tables.getItemOrNullObject(key))) };
}

/**
 * How the tables stand now that Excel has answered: those that are ours, or stand on a sheet that is named for one of ours.
 * Another round is needed only for one that was not asked for, or that has no header row. Totals rows are left out.
 */
export async function describeTables(
  context: Excel.RequestContext,
  { tables, placed }: TablesAsked,
): Promise<ReadonlyMap<string, OpenTable>> {
  const wanted = tables.items.filter(({ name, worksheet }) => tableNamed(name) ?? tableNamed(worksheet.name));
  const ranges = new Map(
    placed.flatMap(({ table, range }) =>
      table.isNullObject || range.isNullObject ? [] : [[table.id, range] as const],
    ),
  );
  const unplaced = wanted.filter(({ id }) => !ranges.has(id));
  for (const table of unplaced) ranges.set(table.id, placeOf(table).range);
  const firstRows = firstRowsWithoutHeaders(wanted);
  if (unplaced.length > 0 || firstRows.size > 0) await context.sync();
  const found = new Map<string, OpenTable>();
  for (const table of wanted) {
    const range = ranges.get(table.id);
    if (range === undefined) continue;
    const head = withHeaders(headOf(table, range), firstRows.get(table.id));
    const rowsAbove = table.showHeaders || head.headersInFirstRow === true ? 1 : 0;
    found.set(table.id, { head, sheetId: table.worksheet.id, rowsAbove });
  }
  return found;
}

function placeOf(table: Excel.Table): PlaceAsked {
  return { table: table.load("id"), range: table.getRange().load("rowIndex,columnIndex,rowCount") };
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

/** Asks whether the workbook counts its days from 1904. Excel's own DATE tells: 1 January 1904 is day 0 there, and day 1462 elsewhere. */
export function askForFirstDay(context: Excel.RequestContext): Excel.FunctionResult<number> {
  return context.workbook.functions.date(1904, 1, 1).load("value");
}
