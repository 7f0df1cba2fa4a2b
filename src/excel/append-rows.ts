import { keyOf } from "../records/cell";
import type { Appended, ExistingRow, RowsToAppend } from "./excel-port";
import { inExcel } from "./in-excel";
import { ExcelSilent, inPlainWords, noAnswer } from "./plain-sentence";
import { asEntered } from "./write-sheet";

/** How often to look again where the table grows between two looks. */
const ATTEMPTS = 3;

/**
 * Adds rows to the end of a table beside co-authors: the table is read again right before, rows that it has by now are
 * left out, and they are written as values into the cells below it, which makes the table grow. Adding table rows as
 * such would set co-authors' edits at odds. Blank rows at the table's end are filled first.
 */
export function appendRows({ table: name, rows, isThere }: RowsToAppend): Promise<Appended> {
  return inExcel(`Rows could not be added to the table ${name}`, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load("name");
    await context.sync();
    if (table.isNullObject) return inTheWay("no table", "", "");
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const seen = await lookAt(context, table, rows);
      if (seen === null) continue;
      const refused = refusal(seen, rows);
      if (refused !== null) return refused;
      const missing = rows.filter((row) => !seen.existing.some((existing) => isThere(row, existing)));
      return write(context, table, seen, { rows: missing, leftOut: rows.length - missing.length });
    }
    return inTheWay("a colleague", "", "");
  });
}

function inTheWay(why: Extract<Appended, { kind: "in the way" }>["why"], sheet: string, address: string): Appended {
  return { kind: "in the way", why, sheet, address };
}

/** A table as it stands right before writing; rows and columns as Excel's indexes, from 0. */
interface SeenTable {
  readonly sheet: Excel.Worksheet;
  readonly headers: readonly string[];
  readonly existing: readonly ExistingRow[];
  /** The first row at the end that nobody has written in: in the table, or the one below it. */
  readonly free: number;
  /** The first row below the table. */
  readonly bottom: number;
  readonly firstColumn: number;
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  readonly hasTotals: boolean;
  /** The first filled cell of those that rows may need below the table; "" where all are free. */
  readonly filledBelow: string;
}

/** Null where the table grew or moved between finding it and reading it. */
async function lookAt(
  context: Excel.RequestContext,
  table: Excel.Table,
  rows: readonly ExistingRow[],
): Promise<SeenTable | null> {
  const found = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet.load("name");
  const tables = sheet.tables.load("items/id");
  await context.sync();

  const { rowIndex, columnIndex, rowCount, columnCount } = found;
  const bottom = rowIndex + rowCount;
  const whole = table.getRange().load("address,values,formulas,rowIndex,rowCount");
  const below = sheet
    .getRangeByIndexes(bottom, columnIndex, Math.max(1, rows.length), columnCount)
    .load("formulas,values");
  const others = tables.items.map((each) => each.getRange().getIntersectionOrNullObject(below).load("address"));
  table.load("showTotals,showHeaders");
  table.autoFilter.load("isDataFiltered");
  sheet.protection.load("protected");
  await context.sync();
  if (whole.rowIndex !== rowIndex || whole.rowCount !== rowCount) return null;

  const headers = textsOf(whole.values[0] ?? []);
  const filled = below.formulas.findIndex((row, r) =>
    row.some((cell, c) => cell !== "" || below.values[r]?.[c] !== ""),
  );
  return {
    sheet,
    headers,
    bottom,
    firstColumn: columnIndex,
    free: bottom - blankAtEnd(whole.formulas.slice(1)),
    existing: existingRows(headers, whole.values.slice(1), Object.keys(rows[0] ?? {})),
    isFiltered: table.autoFilter.isDataFiltered,
    isProtected: sheet.protection.protected,
    hasTotals: table.showTotals,
    filledBelow:
      filled >= 0 ? `row ${bottom + filled + 1}` : (others.find((other) => !other.isNullObject)?.address ?? ""),
  };
}

function textsOf(cells: readonly unknown[]): readonly string[] {
  return cells.map((cell) => String(cell).trim());
}

/** How many rows at the end hold nothing that somebody typed: formulas of the table's own columns do not count. */
function blankAtEnd(formulas: readonly (readonly unknown[])[]): number {
  const typed = formulas.map((row) => row.some((cell) => cell !== "" && !String(cell).startsWith("=")));
  return typed.length - 1 - typed.lastIndexOf(true);
}

/** What stands in the wanted columns of each row. */
function existingRows(
  headers: readonly string[],
  values: readonly (readonly unknown[])[],
  wanted: readonly string[],
): readonly ExistingRow[] {
  return values
    .map(textsOf)
    .map((row) => Object.fromEntries(wanted.map((header) => [header, row[columnOf(headers, header)] ?? ""])));
}

function refusal(seen: SeenTable, rows: readonly ExistingRow[]): Appended | null {
  const { name } = seen.sheet;
  const lacking = Object.keys(rows[0] ?? {}).find((header) => columnOf(seen.headers, header) < 0);
  if (lacking !== undefined) return inTheWay("no column", name, lacking);
  if (seen.isProtected) return inTheWay("protection", name, "");
  if (seen.hasTotals) return inTheWay("totals row", name, "");
  if (seen.isFiltered) return inTheWay("filter", name, "");
  return seen.filledBelow === "" ? null : inTheWay("cells below", name, seen.filledBelow);
}

function columnOf(headers: readonly string[], header: string): number {
  return headers.findIndex((each) => keyOf(each) === keyOf(header));
}

async function write(
  context: Excel.RequestContext,
  table: Excel.Table,
  seen: SeenTable,
  { rows, leftOut }: { readonly rows: readonly ExistingRow[]; readonly leftOut: number },
): Promise<Appended> {
  const { sheet, headers, free, bottom, firstColumn } = seen;
  // Null leaves a cell as it is: formulas of the table's own columns stay, and fill down into its new rows.
  const lines = rows.map((row) => headers.map((header) => valueUnder(row, header)));
  const inTable = Math.min(rows.length, bottom - free);
  if (inTable > 0) sheet.getRangeByIndexes(free, firstColumn, inTable, headers.length).values = lines.slice(0, inTable);
  if (inTable < rows.length)
    sheet.getRangeByIndexes(bottom, firstColumn, rows.length - inTable, headers.length).values = lines.slice(inTable);
  const place = { sheet, free, firstColumn, columns: headers.length };
  const { added, but } = rows.length === 0 ? { added: 0, but: "" } : await writtenOf(context, table, place, lines);
  const end = free + added;
  return {
    kind: "added",
    sheet: sheet.name,
    address: added === 1 ? `row ${end}` : `rows ${free + 1} to ${end}`,
    added,
    leftOut,
    but,
  };
}

function valueUnder(row: ExistingRow, header: string): string | number | boolean | null {
  const [, text] = Object.entries(row).find(([each]) => keyOf(each) === keyOf(header)) ?? [];
  return text === undefined ? null : asEntered(text);
}

/** Where rows are written. */
interface Place {
  readonly sheet: Excel.Worksheet;
  readonly free: number;
  readonly firstColumn: number;
  readonly columns: number;
}

type Line = readonly (string | number | boolean | null)[];

/**
 * Sends what is to be written, and says how many lines stand afterwards and what went wrong all the same. Where Excel refuses
 * or does not answer, it is looked at again: a line that stands has been added, whatever was said of it.
 */
async function writtenOf(
  context: Excel.RequestContext,
  table: Excel.Table,
  place: Place,
  lines: readonly Line[],
): Promise<{ readonly added: number; readonly but: string }> {
  let added = lines.length;
  let but = "";
  try {
    await context.sync();
  } catch (error) {
    added = await standing(context, place, lines);
    if (added === 0 && error instanceof ExcelSilent) throw new ExcelSilent(NOT_KNOWN, { cause: error });
    if (added === 0) throw error;
    if (added < lines.length)
      but = `${said("The others could not be added", error)} Lines that are there are not added twice.`;
  }
  const isReached = await reached(context, table, { ...place, end: place.free + added });
  return { added, but: isReached ? but : [but, NOT_CHECKED].filter((each) => each !== "").join(" ") };
}

function said(doing: string, error: unknown): string {
  return error instanceof ExcelSilent ? noAnswer(doing) : inPlainWords(doing, error);
}

const NOT_KNOWN =
  "Excel does not answer, so it is not known whether rows were added. Look at the end of the table before you try again: rows that are there are not added twice.";
const NOT_CHECKED =
  "Excel did not let it be checked that the table reaches over them. Look at its end: where it stops above them, drag its lower right corner down.";

/** How many of the lines, from the first, stand where they were to be written. */
async function standing(
  context: Excel.RequestContext,
  { sheet, free, firstColumn, columns }: Place,
  lines: readonly Line[],
): Promise<number> {
  const now = sheet.getRangeByIndexes(free, firstColumn, lines.length, columns).load("values");
  try {
    await context.sync();
  } catch (error) {
    throw new ExcelSilent(NOT_KNOWN, { cause: error });
  }
  const missing = lines.findIndex((line, r) =>
    line.some((cell, c) => cell !== null && String(cell).replace(/^'/, "") !== String(now.values[r]?.[c])),
  );
  return missing < 0 ? lines.length : missing;
}

/** Does the table reach over the new rows, after a second try where need be? */
async function reached(
  context: Excel.RequestContext,
  table: Excel.Table,
  place: Place & { readonly end: number },
): Promise<boolean> {
  const grow = (): Promise<boolean> =>
    grown(context, table, place).then(
      () => true,
      () => false,
    );
  return (await grow()) || grow();
}

/** A table grows over what is written right below it, but not where that is switched off in Excel's AutoCorrect options. */
async function grown(
  context: Excel.RequestContext,
  table: Excel.Table,
  { sheet, end, firstColumn, columns }: Place & { readonly end: number },
): Promise<void> {
  const now = table.getRange().load("rowIndex,rowCount");
  await context.sync();
  if (now.rowIndex + now.rowCount >= end) return;
  table.resize(sheet.getRangeByIndexes(now.rowIndex, firstColumn, end - now.rowIndex, columns));
  await context.sync();
}
