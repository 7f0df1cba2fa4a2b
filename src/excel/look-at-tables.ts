import { keyOf, type RawCell } from "../records/cell";
import type { RowToRemove, RowToWrite, TableToWrite } from "./rows-to-write";

/** How often to look again where a table moves between two looks. */
const ATTEMPTS = 3;

/** A row of a table as it stands. */
export interface SeenRow {
  /** 0 the first row of data. */
  readonly position: number;
  readonly values: readonly RawCell[];
  readonly formulas: readonly unknown[];
}

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
  /** Every row of data, where rows are to be added, and the cells that they may need below the table. */
  readonly body: readonly SeenRow[];
  readonly bodyRange: Excel.Range | null;
  readonly below: Excel.Range | null;
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
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const seen = await lookOnce(context, asked, positions);
    if (seen !== null) return seen;
  }
  return null;
}

/** Null where it is to be looked again: a table moved meanwhile, or a row was found elsewhere. */
async function lookOnce(
  context: Excel.RequestContext,
  asked: readonly TableToWrite[],
  positions: Positions,
): Promise<readonly SeenTable[] | NoTable | null> {
  const places = asked.map((each) => askForPlace(context, each));
  await context.sync();
  const lacking = places.find(({ table }) => table.isNullObject);
  if (lacking !== undefined) return { lacking: lacking.asked.table };
  const reads = places.map((place) => askForRows(place, positions));
  await context.sync();
  if (reads.some(hasMoved)) return null;
  const seen = reads.map(seenTable);
  return (await lookForLost(context, seen, positions)) ? null : seen;
}

type Place = ReturnType<typeof askForPlace>;
type Read = ReturnType<typeof askForRows>;

function askForPlace(context: Excel.RequestContext, asked: TableToWrite) {
  const table = context.workbook.tables.getItemOrNullObject(asked.table).load("name,showTotals");
  table.autoFilter.load("isDataFiltered");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  return { asked, table, range, sheet, tables: sheet.tables.load("items/id") };
}

function askForRows(place: Place, positions: Positions) {
  const { asked, table, range, sheet, tables } = place;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const line = (row: number, rows = 1): Excel.Range => sheet.getRangeByIndexes(row, columnIndex, rows, columnCount);
  const lastRow = rowCount - 1 - (table.showTotals ? 1 : 0);
  const rows = [...asked.changes, ...asked.removes].flatMap((row) => {
    const position = positions.get(row) ?? null;
    if (position === null || position >= lastRow) return [];
    return [{ row, position, range: line(rowIndex + 1 + position).load("values,formulas,numberFormat") }];
  });
  const toAdd = asked.adds.length;
  const below = toAdd === 0 ? null : line(rowIndex + rowCount, toAdd).load("values,formulas");
  return {
    ...place,
    again: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    header: line(rowIndex).load("values"),
    rows,
    lastRow,
    body: toAdd === 0 || lastRow < 1 ? null : line(rowIndex + 1, lastRow).load("values,formulas"),
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

function seenTable(read: Read): SeenTable {
  const { asked, table, sheet, range } = read;
  const headers = ((read.header.values[0] ?? []) as readonly RawCell[]).map((cell) => String(cell).trim());
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
    body: read.body === null ? [] : seenRows(read.body),
    bodyRange: read.body,
    below: read.below,
    formats: (read.last?.numberFormat[0] ?? []) as readonly string[],
    filledBelow: filledBelow(read),
  };
}

function seenRow(range: Excel.Range, at: number, position = at): SeenRow {
  return { position, values: (range.values[at] ?? []) as RawCell[], formulas: range.formulas[at] ?? [] };
}

function seenRows(range: Excel.Range): readonly SeenRow[] {
  return range.values.map((_, at) => seenRow(range, at));
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
  context: Excel.RequestContext,
  seen: readonly SeenTable[],
  positions: Positions,
): Promise<boolean> {
  const searched = seen
    .map((table) => ({
      table,
      lost: [...table.asked.changes, ...table.asked.removes].filter(
        (row) => !table.found.has(row) && positions.get(row) !== null,
      ),
    }))
    .filter(({ lost }) => lost.length > 0)
    .map(({ table, lost }) => ({ table, lost, whole: table.table.getRange().load("values,formulas") }));
  if (searched.length === 0) return false;
  await context.sync();
  let isFound = false;
  for (const { table, lost, whole } of searched) {
    const rows = seenRows(whole).slice(1, table.hasTotals ? -1 : undefined);
    const taken = new Set([...table.found.values()].map(({ position }) => position));
    for (const row of lost) {
      const matches = rows.filter((each) => isMeant(row, each, table) && !taken.has(each.position - 1));
      // Rows to take away that hold the same are all one; of rows to change no one is chosen for the officer.
      const [match] = "cells" in row || matches.length === 1 ? matches : [];
      positions.set(row, match === undefined ? null : match.position - 1);
      if (match === undefined) continue;
      taken.add(match.position - 1);
      isFound = true;
    }
  }
  return isFound;
}

export function columnOf(headers: readonly string[], header: string): number {
  return headers.findIndex((each) => keyOf(each) === keyOf(header));
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

/** Text that looks like a formula stands among Excel's formulas as it is. */
export function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Does a cell hold what was written? Excel keeps only the line feed of a line's end. */
export function holds(cell: RawCell, written: string | number | boolean): boolean {
  return typeof cell === "number" && typeof written === "number"
    ? Math.abs(cell - written) < 1e-9
    : String(cell).replaceAll("\r\n", "\n") === String(written).replaceAll("\r\n", "\n");
}
