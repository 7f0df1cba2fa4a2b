import type { RawCell } from "../records/cell";
import type { TakesTables } from "../workbook/load";
import type { RawTable, RawWorkbook } from "../workbook/port";
import { CellContents } from "./cell-contents";
import { type HeadingListener, readHeadings } from "./headings";
import { OurTables } from "./our-tables";
import { sharedStrings } from "./shared-strings";
import { SheetReader } from "./sheet-reader";
import { namesOn, type SheetPart, workbookParts, type WorkbookParts } from "./table-parts";
import { TableRows, type TableListener } from "./table-rows";
import { damaged, damageIn, IMPOSSIBLE_LENGTH } from "./unusable-file";
import { ZipParts } from "./zip-parts";

/**
 * Puts the tables of an .xlsx that are ours into the register, piece by piece: the sheet is never held whole.
 *
 * A table on a sheet that is damaged, and one of a name that another has too, is put in as one of which nothing could be read.
 *
 * @param file the bytes of the file; a sheet without a table is not unpacked, unless it is named like a table of ours that is
 *   not there: its first rows are then looked through for the headers.
 * @throws UnusableFile with one sentence, for a file that cannot be used at all.
 */
export function readInto(into: TakesTables, file: Uint8Array): void {
  readTables(file, ({ date1904 }) => new OurTables(into, date1904));
}

/** Every table of an .xlsx, whole, whether it is ours or not. */
export function readWorkbook(file: Uint8Array): RawWorkbook {
  const tables: (RawTable & { rows: (readonly RawCell[])[] })[] = [];
  const { date1904 } = readTables(file, () => ({
    table: (head) => tables.push({ ...head, rows: [] }),
    rows: (name, rows) =>
      tables
        .filter((table) => table.name === name)
        .at(-1)
        ?.rows.push(...rows),
    broken: (sheet, _tables, damage) => {
      throw damaged(`the sheet ${sheet}: ${damage}`);
    },
  }));
  return { date1904, tables };
}

/** Tells of the tables sheet by sheet; those of one sheet come one after the other unless they stand side by side. */
function readTables(
  file: Uint8Array,
  listen: (workbook: WorkbookParts) => TableListener & Partial<HeadingListener>,
): WorkbookParts {
  try {
    const zip = new ZipParts(file);
    const parts = workbookParts(zip);
    const listener = listen(parts);
    const strings = sharedStrings(zip, parts.sharedStrings);
    const broken = parts.sheets.flatMap((sheet) => {
      const damage = sheet.damage ?? damageIn(() => readSheet(zip, sheet, { strings, listener }));
      return damage === null ? [] : [{ sheet, damage }];
    });
    const [first] = broken;
    if (first !== undefined && broken.length === parts.sheets.length)
      throw damaged(`the sheet ${first.sheet.sheet}: ${first.damage}`);
    for (const { sheet, damage } of broken) listener.broken(sheet.sheet, namesOn(sheet), damage);
    const { heading } = listener;
    if (heading !== undefined)
      for (const sheet of parts.withoutTable)
        readHeadings(zip, sheet, new CellContents(strings), { heading: (row) => heading.call(listener, row) });
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? damaged(IMPOSSIBLE_LENGTH) : error;
  }
}

function readSheet(
  zip: ZipParts,
  { sheet, part, tables }: SheetPart,
  { strings, listener }: { readonly strings: readonly string[]; readonly listener: TableListener },
): void {
  const rows = tables.map((table) => new TableRows(sheet, table, listener));
  const reader = new SheetReader(part, new CellContents(strings), {
    wants: (row) => rows.some((table) => table.wants(row)),
    row: (row, cells) => rows.forEach((table) => table.take(row, cells)),
  });
  zip.read(part, (piece) => reader.push(piece));
  reader.end();
  rows.forEach((table) => table.end());
}
