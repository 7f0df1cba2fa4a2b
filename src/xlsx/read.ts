import type { TableName } from "../records/all-tables";
import type { RawCell } from "../records/cell";
import type { PlainSheet } from "../records/table-shape";
import type { TakesTables } from "../workbook/load";
import type { RawTable, RawWorkbook } from "../workbook/port";
import { plainSheet, shapeOf } from "../workbook/shape";
import { CellContents } from "./cell-contents";
import { type HeadingListener, readHeadings } from "./headings";
import { sharedStrings } from "./shared-strings";
import { SheetReader } from "./sheet-reader";
import { workbookParts, type WorkbookParts } from "./table-parts";
import { TableRows, type TableListener } from "./table-rows";
import { damaged } from "./unusable-file";
import { ZipParts } from "./zip-parts";

/**
 * Puts the tables of an .xlsx that are ours into the register, piece by piece: the sheet is never held whole.
 *
 * @param file the bytes of the file; a sheet without a table is not unpacked, unless it is named like a table of ours that is
 *   not there: its first rows are then looked through for the headers.
 * @throws UnusableFile with one sentence, for a file that cannot be used at all.
 */
export function readInto(into: TakesTables, file: Uint8Array): void {
  const ours = new Map<string, TableName>();
  const taken = new Set<string>();
  const plain: PlainSheet[] = [];
  const note = (found: PlainSheet | null): void => void (found !== null && plain.push(found));
  readTables(file, ({ date1904 }) => ({
    table: (head) => {
      const shape = shapeOf(head, date1904);
      if (shape === null) note(plainSheet(head, head.name));
      if (shape === null || taken.has(shape.table)) return;
      ours.set(head.name, shape.table as TableName);
      taken.add(shape.table);
      into.open(shape);
    },
    rows: (name, rows) => {
      const table = ours.get(name);
      if (table !== undefined) into.append(table, rows);
    },
    heading: (row) => note(plainSheet(row, null)),
  }));
  into.plainSheets = plain.filter(
    ({ table }, at) => !taken.has(table) && plain.findIndex((each) => each.table === table) === at,
  );
}

/** Every table of an .xlsx, whole, whether it is ours or not. */
export function readWorkbook(file: Uint8Array): RawWorkbook {
  const tables: (RawTable & { rows: (readonly RawCell[])[] })[] = [];
  const { date1904 } = readTables(file, () => ({
    table: (head) => tables.push({ ...head, rows: [] }),
    rows: (name, rows) => tables.find((table) => table.name === name)?.rows.push(...rows),
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
    for (const { sheet, part, tables } of parts.sheets) {
      const rows = tables.map((table) => new TableRows(sheet, table, listener));
      const reader = new SheetReader(part, new CellContents(strings), {
        wants: (row) => rows.some((table) => table.wants(row)),
        row: (row, cells) => rows.forEach((table) => table.take(row, cells)),
      });
      zip.read(part, (piece) => reader.push(piece));
      reader.end();
      rows.forEach((table) => table.end());
    }
    const { heading } = listener;
    if (heading !== undefined)
      for (const sheet of parts.withoutTable) readHeadings(zip, sheet, new CellContents(strings), { heading });
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? damaged("a length in it cannot be right") : error;
  }
}
