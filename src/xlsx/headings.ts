import type { RawCell } from "../records/cell";
import type { TableHead } from "../workbook/port";
import { tableNamed } from "../workbook/shape";
import type { CellContents } from "./cell-contents";
import { SheetReader } from "./sheet-reader";
import type { WorkbookParts } from "./table-parts";
import { UnusableFile } from "./unusable-file";
import type { ZipParts } from "./zip-parts";

/** Told of rows in which the headers of a table may stand. */
export interface HeadingListener {
  heading(row: Pick<TableHead, "sheet" | "headerRow" | "headers">): void;
}

/** Headers stand below a title and a note or two. */
const LAST_ROW = 20;

/**
 * The first rows of a sheet without a table, where it is named like a table of ours: the headers may stand there. A sheet that
 * cannot be read tells of none: nothing is read from it.
 */
export function readHeadings(
  zip: ZipParts,
  { sheet, part }: WorkbookParts["withoutTable"][number],
  contents: CellContents,
  listener: HeadingListener,
): void {
  if (tableNamed(sheet) === null) return;
  const reader = new SheetReader(part, contents, {
    wants: (row) => row <= LAST_ROW,
    row: (headerRow, cells) =>
      listener.heading({ sheet, headerRow, headers: Array.from(cells, (cell): RawCell => cell ?? "") }),
  });
  try {
    zip.read(part, (piece) => reader.push(piece));
    reader.end();
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
  }
}
