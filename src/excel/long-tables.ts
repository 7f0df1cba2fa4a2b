import type { RawCell } from "../records/cell";
import type { ExistingRow, RowContent, TableToWrite } from "./rows-to-write";
import { columnOf, headersIn, isTyped, type SeenRow, seenRows } from "./seen-row";

/**
 * So many cells are read in one message at the most, their formulas counted beside their values: Excel on the web refuses one
 * over 5 MB. Where cells are so long that it refuses these too, fewer are asked for.
 */
export const MOST_CELLS = 100_000;

/** Did Excel refuse an answer for its size? */
export function isTooLarge(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

/** Where the rows of a table stand, as Excel's indexes, from 0. */
export interface RowsPlace {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The first row of data, and how many there are. */
  readonly top: number;
  readonly count: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** So many whole rows may be asked for at once. */
export function rowsAtOnce({ columns }: Pick<RowsPlace, "columns">, mostCells: number): number {
  return Math.max(1, Math.floor(mostCells / (2 * columns)));
}

/** Whole rows, the last ones first, each part in a message of its own: the next is seldom needed. */
export async function* wholeRowsUp(place: RowsPlace, mostCells: number): AsyncGenerator<readonly SeenRow[]> {
  const atOnce = rowsAtOnce(place, mostCells);
  for (let end = place.count; end > 0; end -= atOnce) yield await wholeRows(place, Math.max(0, end - atOnce), end);
}

async function wholeRows(
  { context, sheet, top, firstColumn, columns }: RowsPlace,
  first: number,
  end: number,
): Promise<readonly SeenRow[]> {
  const part = sheet.getRangeByIndexes(top + first, firstColumn, end - first, columns).load("values,formulas");
  await context.sync();
  const rows = seenRows(part, first);
  part.untrack();
  return rows;
}

/** What stands in some columns of the rows before one, the last first, each part in a message of its own. */
async function* columnsUp(
  place: RowsPlace,
  {
    before,
    columns,
    mostCells,
  }: { readonly before: number; readonly columns: readonly number[]; readonly mostCells: number },
): AsyncGenerator<readonly (readonly RawCell[])[]> {
  const atOnce = Math.max(1, Math.floor(mostCells / columns.length));
  for (let end = before; end > 0; end -= atOnce)
    yield await inColumns(place, columns, { first: Math.max(0, end - atOnce), end });
}

async function inColumns(
  { context, sheet, top, firstColumn }: RowsPlace,
  columns: readonly number[],
  { first, end }: { readonly first: number; readonly end: number },
): Promise<readonly (readonly RawCell[])[]> {
  const parts = columns.map((column) =>
    sheet.getRangeByIndexes(top + first, firstColumn + column, end - first, 1).load("values"),
  );
  await context.sync();
  const rows = Array.from({ length: end - first }, (_, at) =>
    parts.map((part) => (part.values[at]?.[0] ?? "") as RawCell),
  );
  for (const part of parts) part.untrack();
  return rows;
}

/** What a table too long for one message says of rows to add. */
export interface LongTable {
  /** Those that are there already. */
  readonly there: ReadonlySet<RowContent>;
  /** Up to, not including, this position it is to be looked at once more: from the last row that somebody typed in to where the new ones end. */
  readonly end: number;
}

/** Looks through the whole of a table for rows that are to be added, and for where they are to stand. */
export async function lookThrough(place: RowsPlace, asked: TableToWrite, mostCells: number): Promise<LongTable> {
  const header = place.sheet.getRangeByIndexes(place.top - 1, place.firstColumn, 1, place.columns).load("values");
  const there = new Set<RowContent>();
  let [before, end] = [place.count, asked.adds.length];
  for await (const rows of wholeRowsUp(place, mostCells)) {
    const typed = rows.findLast(isTyped);
    for (const row of thereAmong(asked, headersIn(header), rows)) there.add(row);
    before = rows[0]?.position ?? 0;
    if (typed === undefined) continue;
    end = typed.position + 1 + asked.adds.length;
    break;
  }
  const wanted = [...headersOf(asked)].map((name) => columnOf(headersIn(header), name));
  // A column that is missing is said of the table as a whole.
  if (!wanted.includes(-1))
    for await (const rows of columnsUp(place, { before, columns: wanted, mostCells })) {
      const headers = [...headersOf(asked)];
      for (const row of thereAmong(
        asked,
        headers,
        rows.map((values) => ({ values })),
      ))
        there.add(row);
    }
  return { there, end: Math.min(place.count, end) };
}

function headersOf({ adds }: TableToWrite): ReadonlySet<string> {
  return new Set(adds.flatMap((row) => Object.keys(row)));
}

/** Which rows to add stand among these already? */
export function thereAmong(
  asked: TableToWrite,
  headers: readonly string[],
  rows: readonly Pick<SeenRow, "values">[],
): readonly RowContent[] {
  const wanted = [...headersOf(asked)].map((header) => [header, columnOf(headers, header)] as const);
  const existing = rows.map(({ values }) =>
    Object.fromEntries(wanted.map(([header, at]) => [header, asked.shown(header, values[at] ?? "")])),
  );
  return asked.adds.filter((row) => {
    const shown = textsOf(row, asked.shown);
    return existing.some((each) => asked.isThere(shown, each));
  });
}

function textsOf(row: RowContent, shown: TableToWrite["shown"]): ExistingRow {
  return Object.fromEntries(Object.entries(row).map(([header, { value }]) => [header, shown(header, value)]));
}
