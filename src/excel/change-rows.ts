import { keyOf, type RawCell } from "../records/cell";
import type { RowsChanged, RowChanged, RowsToChange, RowToChange } from "./excel-port";
import { inExcel } from "./in-excel";
import { ExcelRefused, ExcelSilent, inPlainWords } from "./plain-sentence";
import { asEntered } from "./write-sheet";

/** How often to look again where the table moves between two looks. */
const ATTEMPTS = 3;

const DOING = "It could not be written";

/**
 * Changes cells of rows that are there, beside co-authors: right before writing, the rows are read again. A row that is not
 * the one meant, and one with a cell that no longer holds what it showed, is left as it is. All rows go in one message, each
 * in one piece, so that none is half changed. Where Excel refuses or does not answer, it is looked at again: what stands
 * has been written, whatever was said of it.
 */
export function changeRows(asked: RowsToChange): Promise<RowsChanged> {
  return inExcel(DOING, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(asked.table).load("name");
    await context.sync();
    if (table.isNullObject) return inTheWay("no table", "", "");
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const seen = await lookAt(context, table, asked);
      if (seen === null) continue;
      const refused = refusal(seen, asked);
      return refused ?? { kind: "looked at", rows: await changed(context, seen, asked) };
    }
    return inTheWay("a colleague", "", "");
  });
}

function inTheWay(
  why: Extract<RowsChanged, { kind: "in the way" }>["why"],
  sheet: string,
  address: string,
): RowsChanged {
  return { kind: "in the way", why, sheet, address };
}

/** The rows meant as they stand right before writing. */
interface SeenRows {
  readonly sheet: Excel.Worksheet;
  readonly headers: readonly string[];
  /** Excel's index, from 0, of the table's first row of data, and of its first column. */
  readonly top: number;
  readonly firstColumn: number;
  readonly isProtected: boolean;
  /** One for each row asked for; null where the table ends above it. */
  readonly cells: readonly (readonly RawCell[] | null)[];
}

/** Null where the table moved between finding it and reading it. */
async function lookAt(
  context: Excel.RequestContext,
  table: Excel.Table,
  { rows }: RowsToChange,
): Promise<SeenRows | null> {
  const found = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  await context.sync();

  const { rowIndex, columnIndex, rowCount, columnCount } = found;
  const top = rowIndex + 1;
  const again = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = sheet.getRangeByIndexes(rowIndex, columnIndex, 1, columnCount).load("values");
  const ranges = rows.map(({ position }) =>
    position < rowCount - 1
      ? sheet.getRangeByIndexes(top + position, columnIndex, 1, columnCount).load("values")
      : null,
  );
  await context.sync();
  if (again.rowIndex !== rowIndex || again.columnIndex !== columnIndex) return null;
  if (again.rowCount !== rowCount || again.columnCount !== columnCount) return null;
  return {
    sheet,
    headers: ((header.values[0] ?? []) as readonly RawCell[]).map((cell) => String(cell).trim()),
    top,
    firstColumn: columnIndex,
    isProtected: sheet.protection.protected,
    cells: ranges.map((range) => (range === null ? null : ((range.values[0] ?? []) as readonly RawCell[]))),
  };
}

function refusal({ sheet, headers, isProtected }: SeenRows, { rows }: RowsToChange): RowsChanged | null {
  const wanted = rows.flatMap(({ changes }) => changes.map(({ header }) => header));
  const lacking = wanted.find((header) => columnOf(headers, header) < 0);
  if (lacking !== undefined) return inTheWay("no column", sheet.name, lacking);
  return isProtected ? inTheWay("protection", sheet.name, "") : null;
}

function columnOf(headers: readonly string[], header: string): number {
  return headers.findIndex((each) => keyOf(each) === keyOf(header));
}

/** Sends what may be written, and says what became of each row. */
async function changed(
  context: Excel.RequestContext,
  seen: SeenRows,
  asked: RowsToChange,
): Promise<readonly RowChanged[]> {
  const before = asked.rows.map((row, at) => judged(row, seen.cells[at] ?? null, seen.headers, asked.shown));
  const open = asked.rows.filter((_, at) => before[at] === null);
  if (open.length === 0) return before.map((each) => each ?? { kind: "as it is" });
  for (const row of open) write(seen, row);
  let after: ReadonlyMap<RowToChange, RowChanged>;
  try {
    await context.sync();
    after = new Map();
  } catch (error) {
    after = await standing(context, seen, { open, shown: asked.shown, error });
  }
  return asked.rows.map((row, at) => before[at] ?? after.get(row) ?? { kind: "changed" });
}

/** Null where the row may be written. */
function judged(
  { row, changes }: RowToChange,
  cells: readonly RawCell[] | null,
  headers: readonly string[],
  shown: RowsToChange["shown"],
): RowChanged | null {
  const holds = (header: string): string => {
    const at = columnOf(headers, header);
    return at < 0 ? "" : shown(header, cells?.[at] ?? "");
  };
  const isMeant = cells !== null && Object.entries(row).every(([header, text]) => keyOf(holds(header)) === keyOf(text));
  if (!isMeant) return { kind: "moved" };
  if (changes.every(({ header, to }) => holds(header) === to)) return { kind: "as it is" };
  const differing = changes.find(({ header, from, to }) => holds(header) !== from && holds(header) !== to);
  return differing === undefined ? null : { kind: "differs", header: differing.header, found: holds(differing.header) };
}

/** The whole row in one piece: null leaves a cell as it is. */
function write({ sheet, headers, top, firstColumn }: SeenRows, { position, changes }: RowToChange): void {
  const line = headers.map((header) => {
    const change = changes.find((each) => keyOf(each.header) === keyOf(header));
    return change === undefined ? null : change.isTyped === true ? change.to : asEntered(change.to);
  });
  sheet.getRangeByIndexes(top + position, firstColumn, 1, headers.length).values = [line];
}

interface Unsure {
  readonly open: readonly RowToChange[];
  readonly shown: RowsToChange["shown"];
  readonly error: unknown;
}

/** What of that stands, after a message that was refused or not answered. */
async function standing(
  context: Excel.RequestContext,
  { sheet, headers, top, firstColumn }: SeenRows,
  { open, shown, error }: Unsure,
): Promise<ReadonlyMap<RowToChange, RowChanged>> {
  const ranges = open.map(({ position }) =>
    sheet.getRangeByIndexes(top + position, firstColumn, 1, headers.length).load("values"),
  );
  try {
    await context.sync();
  } catch (again) {
    throw new ExcelSilent(NOT_KNOWN, { cause: again });
  }
  const why = error instanceof ExcelRefused ? error.message : inPlainWords(DOING, error);
  return new Map(
    open.map((row, at) => {
      const cells = (ranges[at]?.values[0] ?? []) as readonly RawCell[];
      const stands = row.changes.every(
        ({ header, to }) => shown(header, cells[columnOf(headers, header)] ?? "") === to,
      );
      return [row, stands ? { kind: "changed" } : { kind: "refused", why }] as const;
    }),
  );
}

const NOT_KNOWN =
  "Excel does not answer, so it is not known whether this was written. Try again when it answers: what stands there is not written twice.";
