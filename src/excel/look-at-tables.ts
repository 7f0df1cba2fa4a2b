import { keyOf, type RawCell } from "../records/cell";
import { LAST_ROW } from "../records/cell-address";
import {
  isTooLarge,
  type LongTable,
  lookThrough,
  MOST_CELLS,
  rowsAtOnce,
  type RowsPlace,
  wholeRowsUp,
} from "./long-tables";
import type { RowContent, RowToRemove, RowToWrite, TableToWrite } from "./rows-to-write";
import { columnOf, headersIn, isFormula, isTyped, type SeenRow, seenRow, seenRows } from "./seen-row";

/** How often to look again where a table moves between two looks. */
const ATTEMPTS = 3;

/** A row that is to be changed or taken away, as it stands. Its range is held on to: Excel moves it along where rows come in above. */
export interface FoundRow extends SeenRow {
  readonly range: Excel.Range;
  readonly formats: readonly string[];
}

/** A table as it stands right before it is written; rows and columns of the sheet as Excel's indexes, from 0. */
export interface SeenTable {
  readonly asked: TableToWrite;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly headers: readonly string[];
  /** The first row of data, and the first row below the table. */
  readonly top: number;
  readonly bottom: number;
  readonly firstColumn: number;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly hasTotals: boolean;
  /** The rows meant that are there. */
  readonly found: ReadonlyMap<RowToWrite | RowToRemove, FoundRow>;
  /** Rows of data, where rows are to be added, and the cells that they may need below the table: all, or where new rows of a long table are to stand. */
  readonly body: readonly SeenRow[];
  readonly bodyRange: Excel.Range | null;
  readonly below: Excel.Range | null;
  /** Rows to add that stand among the rest of a long table. */
  readonly there: ReadonlySet<RowContent>;
  /** The formats of its last row, where rows are to be added. */
  readonly formats: readonly string[];
  /** The first filled cell of those that rows may need below the table; "" where all are free. */
  readonly filledBelow: string;
}

/** The first table that is not there. */
export interface NoTable {
  readonly lacking: string;
}

/** Where a row is taken to stand; null where it is nowhere. */
type Positions = Map<RowToWrite | RowToRemove, number | null>;

/**
 * How the tables, and the rows meant in them, stand: two messages, and two more where a row is no longer where it was. Null
 * where a colleague keeps moving them.
 */
export async function lookAtTables(
  context: Excel.RequestContext,
  asked: readonly TableToWrite[],
): Promise<readonly SeenTable[] | NoTable | null> {
  const positions: Positions = new Map(
    asked.flatMap(({ changes, removes }) => [...changes, ...removes].map((row) => [row, row.position] as const)),
  );
  let mostCells = MOST_CELLS;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const seen = await lookOnce(context, asked, { positions, mostCells });
      if (seen !== null) return seen;
    } catch (error) {
      if (!isTooLarge(error) || mostCells <= FEWEST_CELLS) throw error;
      mostCells /= SHRINK;
      attempt--;
    }
  }
  return null;
}

/** Where Excel refuses so many cells for their size, so many times fewer are asked for, but no fewer than these. */
const SHRINK = 8;
const FEWEST_CELLS = MOST_CELLS / SHRINK ** 4;

interface Looking {
  readonly positions: Positions;
  readonly mostCells: number;
}

/** Null where it is to be looked again: a table moved meanwhile, or a row was found elsewhere. */
async function lookOnce(
  context: Excel.RequestContext,
  asked: readonly TableToWrite[],
  looking: Looking,
): Promise<readonly SeenTable[] | NoTable | null> {
  const places = asked.map((each) => askForPlace(context, each));
  await context.sync();
  const lacking = places.find(({ table }) => table.isNullObject);
  if (lacking !== undefined) return { lacking: lacking.asked.table };
  const long = new Map<TableToWrite, LongTable>();
  for (const place of places) {
    const { asked, columns, count } = rowsOf(place);
    if (asked.adds.length > 0 && count > rowsAtOnce({ columns }, looking.mostCells))
      long.set(asked, await lookThrough(rowsOf(place), asked, looking.mostCells));
  }
  const reads = places.map((place) => askForRows(place, looking, long.get(place.asked)));
  await context.sync();
  if (reads.some((read) => hasMoved(read) || isOvertaken(read))) return null;
  const seen = reads.map(seenTable);
  return (await lookForLost(seen, reads, looking)) ? null : seen;
}

type Place = ReturnType<typeof askForPlace>;
type Read = ReturnType<typeof askForRows>;

/** Where the rows of a table stand, without its header and its totals. */
function rowsOf({ asked, table, range, sheet }: Omit<Place, "tables">): RowsPlace & Pick<Place, "asked"> {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    asked,
    context: range.context,
    sheet,
    top: rowIndex + 1,
    count: rowCount - 1 - (table.showTotals ? 1 : 0),
    firstColumn: columnIndex,
    columns: columnCount,
  };
}

function askForPlace(context: Excel.RequestContext, asked: TableToWrite) {
  const table = context.workbook.tables.getItemOrNullObject(asked.table).load("name,showTotals");
  table.autoFilter.load("isDataFiltered");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  return { asked, table, range, sheet, tables: sheet.tables.load("items/id") };
}

function askForRows(place: Place, { positions, mostCells }: Looking, long?: LongTable) {
  const { asked, table, range, sheet, tables } = place;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const line = (row: number, rows = 1): Excel.Range => sheet.getRangeByIndexes(row, columnIndex, rows, columnCount);
  const lastRow = rowsOf(place).count;
  const rows = [...asked.changes, ...asked.removes].flatMap((row) => {
    const position = positions.get(row) ?? null;
    if (position === null || position >= lastRow) return [];
    return [{ row, position, range: line(rowIndex + 1 + position).load("values,formulas,numberFormat") }];
  });
  const toAdd = asked.adds.length;
  const room = Math.min(toAdd, LAST_ROW - rowIndex - rowCount);
  const below = room === 0 ? null : line(rowIndex + rowCount, room).load("values,formulas");
  const end = long?.end ?? lastRow;
  const first = Math.max(0, end - Math.max(toAdd + 1, rowsAtOnce({ columns: columnCount }, mostCells)));
  return {
    ...place,
    again: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    header: line(rowIndex).load("values"),
    rows,
    there: long?.there ?? new Set<RowContent>(),
    first,
    isBlankAfter: end < lastRow,
    body: toAdd === 0 || lastRow < 1 ? null : line(rowIndex + 1 + first, end - first).load("values,formulas"),
    last: toAdd === 0 || lastRow < 1 ? null : line(rowIndex + lastRow).load("numberFormat"),
    below,
    others:
      below === null
        ? []
        : tables.items.map((each) => each.getRange().getIntersectionOrNullObject(below).load("address")),
  };
}

function hasMoved({ range, again }: Read): boolean {
  return (
    again.rowIndex !== range.rowIndex ||
    again.columnIndex !== range.columnIndex ||
    again.rowCount !== range.rowCount ||
    again.columnCount !== range.columnCount
  );
}

/** Has somebody typed in the blank rows that new ones are to stand in, within a long table? */
function isOvertaken({ asked, body, isBlankAfter }: Read): boolean {
  return isBlankAfter && body !== null && seenRows(body).slice(-asked.adds.length).some(isTyped);
}

function seenTable(read: Read): SeenTable {
  const { asked, table, sheet, range } = read;
  const headers = headersIn(read.header);
  const top = range.rowIndex + 1;
  const found = new Map<RowToWrite | RowToRemove, FoundRow>();
  for (const { row, position, range: line } of read.rows) {
    const each = { ...seenRow(line, 0, position), range: line, formats: line.numberFormat[0] as readonly string[] };
    if (isMeant(row, each, { asked, headers })) found.set(row, each);
  }
  return {
    asked,
    table,
    sheet,
    headers,
    top,
    bottom: range.rowIndex + range.rowCount,
    firstColumn: range.columnIndex,
    isProtected: sheet.protection.protected,
    isFiltered: table.autoFilter.isDataFiltered,
    hasTotals: table.showTotals,
    found,
    body: read.body === null ? [] : seenRows(read.body, read.first),
    bodyRange: read.body,
    there: read.there,
    below: read.below,
    formats: (read.last?.numberFormat[0] ?? []) as readonly string[],
    filledBelow: filledBelow(read),
  };
}

function filledBelow({ below, range, others }: Read): string {
  if (below === null) return "";
  const filled = below.formulas.findIndex((row, r) =>
    (row as unknown[]).some((cell, c) => cell !== "" || below.values[r]?.[c] !== ""),
  );
  if (filled >= 0) return `row ${range.rowIndex + range.rowCount + filled + 1}`;
  return others.find((other) => !other.isNullObject)?.address ?? "";
}

/** Looks through the whole of a table for rows that are not where they were; true where one was found, to be read there. */
async function lookForLost(
  seen: readonly SeenTable[],
  places: readonly Read[],
  { positions, mostCells }: Looking,
): Promise<boolean> {
  let isFound = false;
  for (const [at, table] of seen.entries()) {
    const { changes, removes } = table.asked;
    const lost = [...changes, ...removes].filter((row) => !table.found.has(row) && positions.get(row) !== null);
    const place = places[at];
    if (lost.length === 0 || place === undefined) continue;
    const matches = new Map(lost.map((row) => [row, [] as number[]]));
    for await (const rows of wholeRowsUp(rowsOf(place), mostCells))
      for (const row of lost)
        matches.get(row)?.push(...rows.filter((each) => isMeant(row, each, table)).map(({ position }) => position));
    const taken = new Set([...table.found.values()].map(({ position }) => position));
    for (const row of lost) {
      const free = (matches.get(row) ?? []).filter((position) => !taken.has(position));
      // Rows to take away that hold the same are all one; of rows to change no one is chosen for the officer.
      const match = "cells" in row || free.length === 1 ? Math.min(...free) : Infinity;
      positions.set(row, match === Infinity ? null : match);
      if (match === Infinity) continue;
      taken.add(match);
      isFound = true;
    }
  }
  return isFound;
}

/** Is that row the one: by the cells that name it, or, of one to be taken away, by all its cells? */
function isMeant(
  row: RowToWrite | RowToRemove,
  seen: SeenRow,
  { asked, headers }: Pick<SeenTable, "asked" | "headers">,
): boolean {
  if ("cells" in row) return isExactly(row, seen, headers);
  return Object.entries(row.row).every(
    ([header, text]) => keyOf(asked.shown(header, seen.values[columnOf(headers, header)] ?? "")) === keyOf(text),
  );
}

/** Does the row hold what was written and nothing else? Formulas of the table's own columns do not count. */
function isExactly({ cells }: RowToRemove, { values, formulas }: SeenRow, headers: readonly string[]): boolean {
  const written = new Map(Object.entries(cells).map(([header, { value }]) => [columnOf(headers, header), value]));
  return headers.every((_, at) => {
    const value = written.get(at);
    if (value === undefined && isFormula(values[at], formulas[at])) return true;
    return holds(values[at] ?? "", value ?? "");
  });
}

/** Does a cell hold what was written? Excel keeps only the line feed of a line's end. */
export function holds(cell: RawCell, written: string | number | boolean): boolean {
  return typeof cell === "number" && typeof written === "number"
    ? Math.abs(cell - written) < 1e-9
    : String(cell).replaceAll("\r\n", "\n") === String(written).replaceAll("\r\n", "\n");
}
