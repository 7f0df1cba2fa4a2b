import type { RawCell } from "../records/cell";
import { rangeOf } from "../records/cell-address";
import { tableNamed } from "../workbook/shape";
import { type CellBlock, type CellLook, MOST_CELLS, PLAIN_LOOK, type SheetGrid } from "../workbook/sheet-grid";
import { CellContents } from "./cell-contents";
import { cellLooks } from "./cell-looks";
import { sharedStrings } from "./shared-strings";
import { SheetReader } from "./sheet-reader";
import { type RowLooks } from "./sheet-scanner";
import { type SheetPart, workbookParts } from "./table-parts";
import { attributeOf } from "./xml-text";
import { damaged } from "./unusable-file";
import { ZipParts } from "./zip-parts";

/** A sheet of a file, read when it is asked for. */
export interface SheetOfFile {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Does a table of ours stand on it? */
  readonly holdsOurs: boolean;
  /** @throws UnusableFile with one sentence for a sheet that is damaged. */
  readonly read: () => SheetGrid;
}

/**
 * The sheets of an .xlsx as they stand, whether they hold tables or not, in the order of the tabs.
 *
 * @throws UnusableFile with one sentence, for a file that cannot be used at all.
 */
export function sheetsIn(file: Uint8Array): readonly SheetOfFile[] {
  const zip = new ZipParts(file);
  const { all, date1904, styles, sharedStrings: texts } = workbookParts(zip);
  let known: { readonly strings: readonly string[]; readonly looks: readonly CellLook[] } | null = null;
  return all.map((part) => ({
    sheet: part.sheet,
    isHidden: part.isHidden,
    holdsOurs: part.tables.some(({ name }) => tableNamed(name) !== null),
    read: () => {
      if (part.part === "") throw damaged(`the sheet ${part.sheet}: ${part.damage ?? ""}`);
      known ??= { strings: sharedStrings(zip, texts), looks: cellLooks(zip, styles) };
      return gridOf(zip, part, { ...known, date1904 });
    },
  }));
}

interface Known {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly date1904: boolean;
}

function gridOf(zip: ZipParts, { sheet, part, isHidden }: SheetPart, { strings, looks, date1904 }: Known): SheetGrid {
  const rows: (readonly (RawCell | undefined)[] | undefined)[] = [];
  const rowLooks: (RowLooks | undefined)[] = [];
  const merged: CellBlock[] = [];
  const paintedByRule: CellBlock[] = [];
  let [isProtected, isTooLarge, filled] = [false, false, 0];
  const reader = new SheetReader(part, new CellContents(strings), {
    wants: () => true,
    row: (row, cells, { styles, formulas }) => {
      for (const cell of cells) if (cell !== undefined && cell !== "") filled++;
      if (filled > MOST_CELLS) throw new TooLarge();
      rows[row] = cells;
      rowLooks[row] = { styles, formulas };
    },
    element: (name, attributes, parent) => {
      if (name === "mergeCell" && parent === "mergeCells") merged.push(...blocksIn(attributeOf(attributes, "ref")));
      else if (name === "sheetProtection") isProtected = attributeOf(attributes, "sheet") !== "0";
      else if (name === "conditionalFormatting") paintedByRule.push(...blocksIn(attributeOf(attributes, "sqref")));
    },
  });
  try {
    zip.read(part, (piece) => reader.push(piece));
    reader.end();
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    isTooLarge = true;
  }
  return {
    sheet,
    date1904,
    isHidden,
    isProtected,
    isTooLarge,
    rows,
    merged,
    paintedByRule,
    isFormula: (row, column) => rowLooks[row]?.formulas[column] === true,
    lookOf: (row, column) => looks[rowLooks[row]?.styles[column] ?? 0] ?? PLAIN_LOOK,
  };
}

/** Reading stops here: more would never be used. */
class TooLarge extends Error {}

/** The blocks that "A1:B2 C3" names. */
function blocksIn(references: string | null): readonly CellBlock[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => {
    const range = rangeOf(reference);
    if (range === null) return [];
    const { from, to } = range;
    return [{ firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column }];
  });
}
