import { strToU8, zipSync, type Zippable } from "fflate";

export interface RawParts {
  /** What stands in the sheet's sheetData. */
  readonly sheetData: string;
  /** The whole sheet, where the test writes it itself. */
  readonly sheet?: string;
  readonly table?: string;
  readonly workbookPr?: string;
  readonly sharedStrings?: string;
  readonly more?: Zippable;
}

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...pairs: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${pairs.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${KIND}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

/** A table part: `tablePart("Notes", "A1:B3", ["One", "Two"])`. */
export function tablePart(name: string, ref: string, headers: readonly string[], more = ""): string {
  const columns = headers.map((header, i) => `<tableColumn id="${i + 1}" name="${header}"/>`).join("");
  return `<table ${MAIN} id="1" name="${name}" displayName="${name}" ref="${ref}" ${more}><tableColumns count="${headers.length}">${columns}</tableColumns></table>`;
}

/** The parts of a workbook of one sheet and one table, written out by hand, so that a test says every byte that matters. */
export function rawParts({ sheetData, sheet, table, workbookPr = "", sharedStrings, more = {} }: RawParts): Zippable {
  return {
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": strToU8(relations(["officeDocument", "xl/workbook.xml"])),
    "xl/workbook.xml": strToU8(
      `<workbook ${MAIN}>${workbookPr}<sheets><sheet name="Sheet" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      relations(["worksheet", "worksheets/sheet1.xml"], ["sharedStrings", "/xl/sharedStrings.xml"]),
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheet ?? `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`),
    "xl/worksheets/_rels/sheet1.xml.rels": strToU8(relations(["table", "../tables/table1.xml"])),
    "xl/tables/table1.xml": strToU8(table ?? tablePart("Notes", "A1:B3", ["One", "Two"])),
    ...(sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": strToU8(sharedStrings) }),
    ...more,
  };
}

export function rawWorkbook(parts: RawParts): Uint8Array {
  return zipSync(rawParts(parts));
}

/** The old container that Excel puts a protected workbook in, with one name in its list of streams. */
export function oleFile(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => (file[1024 + 2 * i] = letter.charCodeAt(0)));
  return file;
}
