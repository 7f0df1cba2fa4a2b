import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { RawCell } from "../../src/records/cell";
import { CellContents } from "../../src/xlsx/cell-contents";
import { plainNumber } from "../../src/xlsx/plain-number";
import { readWorkbook } from "../../src/xlsx/read";
import { sharedStrings } from "../../src/xlsx/shared-strings";
import { SheetReader } from "../../src/xlsx/sheet-reader";
import { SheetScanner } from "../../src/xlsx/sheet-scanner";
import { workbookParts } from "../../src/xlsx/table-parts";
import { UnusableFile } from "../../src/xlsx/unusable-file";
import { XmlScanner } from "../../src/xlsx/xml-scanner";
import { ZipParts } from "../../src/xlsx/zip-parts";
import { builtWorkbook, smallWorkbook } from "./built-workbook";

/** What a reader told: each row with its cells by column. */
type Told = readonly { readonly row: number; readonly cells: Readonly<Record<number, RawCell>> }[];

interface Sheet {
  readonly xml: Uint8Array;
  readonly strings: readonly string[];
}

/** Rows that a sheet is not asked for, so that a row is also passed over now and then. */
const wants = (row: number): boolean => row % 13 !== 0;

function listening(): {
  told: { row: number; cells: Record<number, RawCell> }[];
  listener: { wants: typeof wants; row: (row: number, cells: readonly (RawCell | undefined)[]) => void };
} {
  const told: { row: number; cells: Record<number, RawCell> }[] = [];
  const row = (number: number, cells: readonly (RawCell | undefined)[]): void => {
    told.push({
      row: number,
      cells: Object.fromEntries(cells.flatMap((cell, column) => (cell === undefined ? [] : [[column, cell]]))),
    });
  };
  return { told, listener: { wants, row } };
}

function byGeneral({ xml, strings }: Sheet): Told {
  const { told, listener } = listening();
  const scanner = new XmlScanner("sheet", new SheetScanner(new CellContents(strings), listener));
  scanner.push(xml);
  scanner.end();
  return told;
}

/** In chunks of so many bytes, one size after another. */
function byBytes({ xml, strings }: Sheet, sizes: readonly number[] = [xml.length]): Told {
  const { told, listener } = listening();
  const reader = new SheetReader("sheet", new CellContents(strings), listener);
  for (let at = 0, i = 0; at < xml.length; i++) {
    const size = sizes[i % sizes.length] ?? xml.length;
    reader.push(xml.slice(at, at + size));
    at += size;
  }
  reader.end();
  return told;
}

/** Bytes that go through the reader of general XML while `read` runs. */
function generalBytes(read: () => void): number {
  const push = jest.spyOn(XmlScanner.prototype, "push");
  read();
  const bytes = push.mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0);
  push.mockRestore();
  return bytes;
}

function sheetsOf(file: Uint8Array): readonly Sheet[] {
  const zip = new ZipParts(file);
  const parts = workbookParts(zip);
  const strings = sharedStrings(zip, parts.sharedStrings);
  return parts.sheets.map(({ part }) => {
    const chunks: Buffer[] = [];
    zip.read(part, (chunk) => chunks.push(Buffer.from(chunk)));
    return { xml: new Uint8Array(Buffer.concat(chunks)), strings };
  });
}

const inRepository = (name: string) => () => Promise.resolve(readFileSync(path.join(__dirname, "../..", name)));

describe("files as programs write them are read alike by both readers, nearly all of it from the bytes", () => {
  test.each([
    { given: "the workbook", file: inRepository("templates/DDSCP-Governance.xlsx") },
    { given: "the sample", file: inRepository("templates/DDSCP-Governance-sample.xlsx") },
    {
      given: "a workbook written by LibreOffice",
      file: inRepository("test/xlsx/fixtures/written-by-libreoffice.xlsx"),
    },
    { given: "a workbook with its texts in the cells", file: () => builtWorkbook(smallWorkbook()) },
  ])("$given", async ({ file }) => {
    const sheets = sheetsOf(await file());
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect(byBytes(sheet)).toEqual(byGeneral(sheet));
      expect(byBytes(sheet, [997, 64])).toEqual(byGeneral(sheet));
      const rows = Buffer.from(sheet.xml)
        .toString("latin1")
        .replace(/^[^]*<sheetData>|<\/sheetData>[^]*$/g, "").length;
      expect(generalBytes(() => byBytes(sheet)) - (sheet.xml.length - rows)).toBeLessThanOrEqual(rows / 10);
    }
  });

  test("what LibreOffice wrote is what stands there", () => {
    const { tables } = readWorkbook(readFileSync(path.join(__dirname, "fixtures/written-by-libreoffice.xlsx")));
    const [kinds, beside] = ["Kinds", "Beside"].map((name) => tables.find((table) => table.name === name));
    expect(kinds?.rows).toHaveLength(30);
    expect(kinds?.rows.slice(0, 2)).toEqual([
      ["EB-2026-01", "Présent & correct <é😀>", 46112, true, "old", "#DIV/0!", "Derby", "#N/A"],
      ["EB-2026-02", " Deputy  ", 46113.1428571429, false, "old", 1, "one\ntwo", -0.5],
    ]);
    expect(beside?.rows).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });
});

/** Mostly the usual, so that what is unusual stands alone in a row that is else read from the bytes. */
const mostly = <T>(usual: T, ...unusual: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6 * unusual.length, arbitrary: fc.constant(usual) },
    { weight: unusual.length, arbitrary: fc.constantFrom(...unusual) },
  );

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const anyText = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => escaped(text.replace(/\p{Cc}/gu, " ")));
const texts = fc.oneof(
  anyText,
  fc.constantFrom(
    "",
    "Present",
    "A &amp; B",
    "&#233;&#x1F600;&apos;",
    "one_x000A_two _x005F_x",
    "<![CDATA[<v>1</v></row>]]>",
    "a<!-- b -->c",
    "\ufeffx",
    "]]>",
    "46112",
  ),
);
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.float({ noNaN: true, noDefaultInfinity: true, min: -50_000, max: 50_000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, "0")}`),
  fc.constantFrom(
    "0",
    "-0",
    "",
    "-",
    ".",
    "5.",
    ".5",
    "+7",
    " 8 ",
    "1e400",
    "1E-7",
    "0x10",
    "007",
    "9007199254740993",
    "123456789012345678901234567890",
    "0.1000000000000000055511151231257827",
    "1-2",
    "1.2.3",
    "Infinity",
  ),
);
const indices = fc.oneof(fc.nat(8).map(String), fc.constantFrom("", "1.0", "007", "8e0"));
const value = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  inside.chain((text) =>
    mostly(
      `<v>${text}</v>`,
      `<v xml:space="preserve">${text}</v>`,
      `<x:v>${text}</x:v>`,
      `<!-- <v>1</v> --><v>${text}</v>`,
    ),
  );
const inline = texts.chain((text) =>
  mostly(
    `<is><t>${text}</t></is>`,
    `<is><t xml:space="preserve">${text}</t></is>`,
    `<is><r><t>${text}</t></r><r><rPr><b/></rPr><t>by</t></r></is>`,
    `<is><t>${text}</t><rPh sb="0" eb="1"><t>no</t></rPh></is>`,
    "<is><t/></is>",
    "<is/>",
    `<is>\n<t>${text}</t></is>`,
    `<v>9</v><is><t>${text}</t></is>`,
  ),
);
const formula = mostly(
  "",
  '<f aca="false">A1&amp;"x"</f>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:B2">SUM(A1)</f>',
  "<f></f>",
);
const bodies = fc.oneof(
  { weight: 4, arbitrary: value(indices).map((body) => ({ t: ' t="s"', body })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(mostly("", ' t="n"', ' t="b"', ' t="z"', ' t=""'), formula, value(numbers))
      .map(([t, f, body]) => ({ t, body: f + body })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(' t="str"', ' t="e"', ' t="d"'), formula, value(texts))
      .map(([t, f, body]) => ({ t, body: f + body })),
  },
  { weight: 2, arbitrary: inline.map((body) => ({ t: ' t="inlineStr"', body })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { t: ' t="b"', body: "<v>true</v>" },
      { t: ' t="b"', body: "<v>1</v>" },
      { t: "", body: "" },
      { t: ' t="s"', body: "<v/>" },
      { t: "", body: "<v>1</v><extLst><ext><c><v>2</v></c></ext></extLst>" },
    ),
  },
);
/** The columns of a row's cells, each with room for one that does not say where it stands. */
const LETTERS = ["A", "c", "Z", "AC", "ABCD"];
/** COLUMN is put in once it is known which cell of its row it is. */
const reference = mostly("7", "").chain((row) =>
  mostly(` r="COLUMN${row}"`, "", ` r='COLUMN${row}'`, ` x:r="COLUMN${row}"`),
);
const others = mostly(
  "",
  ' s="4"',
  ' s="4" cm="1"',
  ' xml:lang="r=1"',
  ' note="a > b"',
  ' vm = "1"',
  ' x14ac:dyDescent="0.25"',
);
const cell = fc
  .tuple(reference, others, bodies)
  .chain(([r, more, { t, body }]) =>
    mostly(
      `<c${r}${more}${t}>${body}</c>`,
      `<c${t}${more}${r}>${body}</c>`,
      `<c${r}${more}/>`,
      `<x:c${r}${t}>${body}</x:c>`,
      `<y:c${r}${t}>${body}</y:c>`,
      `<c xmlns="other"${r}${t}>${body}</c>`,
      `<mc:AlternateContent><mc:Choice Requires="y"><c${r}/></mc:Choice><mc:Fallback><c${r}${t}>${body}</c></mc:Fallback></mc:AlternateContent>`,
      `<c${r}${t}>${body}</c>\n`,
    ),
  );
const rowTag = mostly(
  ' r="N"',
  ' r="N" spans="1:10" ht="15" customHeight="1"',
  "",
  " r='N'",
  ' x:r="N"',
  ' r="N" t="s"',
);
const row = fc
  .tuple(rowTag, fc.nat(20), fc.array(cell, { maxLength: LETTERS.length }))
  .chain(([tag, number, given]) => {
    const cells = given.map((text, at) => text.replaceAll("COLUMN", LETTERS[at] ?? ""));
    const open = `row${tag.replace("N", String(number))}`;
    return mostly(
      `<${open}>${cells.join("")}</row>`,
      `<${open}/>`,
      `<x:${open}>${cells.join("")}</x:row>`,
      `<y:${open}>${cells.join("")}</y:row>`,
      `<${open} xmlns="other">${cells.join("")}</row>`,
      `<${open} xmlns:z="other">${cells.join("")}</row>`,
      `<${open}>${cells.join("")}<extLst><ext><row r="3"><c r="A3"><v>3</v></c></row></ext></extLst></row>`,
      `<extLst><ext><${open}>${cells.join("")}</row></ext></extLst>`,
      `<mc:AlternateContent><mc:Choice Requires="y"><${open}>${cells.join("")}</row></mc:Choice><mc:Fallback><row/></mc:Fallback></mc:AlternateContent>`,
      `<mc:AlternateContent><mc:Choice Requires="x"><${open}>${cells.join("")}</row></mc:Choice><mc:Fallback><row/></mc:Fallback></mc:AlternateContent>`,
      `<!-- </row> --><${open}>${cells.join("")}</row >`,
      `\n  <${open}>${cells.join("\n")}</row>`,
    );
  });
const SPACES = 'xmlns:x="m" xmlns:y="other" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const around = mostly(
  [`<worksheet xmlns="m" ${SPACES}><cols><col min="1" max="2"/></cols><sheetData>`, "</sheetData></worksheet>"],
  [`\ufeff<?xml version="1.0"?><worksheet xmlns="m" ${SPACES}><sheetData>`, "</sheetData></worksheet>"],
  [
    `<worksheet xmlns="m" ${SPACES}><!-- <sheetData><row r="1"><c><v>0</v></c></row> --><sheetData>`,
    "</sheetData></worksheet>",
  ],
  [
    `<worksheet xmlns="m" ${SPACES}><extLst><ext><sheetData><row r="1"/></sheetData></ext></extLst><sheetData>`,
    "</sheetData></worksheet>",
  ],
  [`<x:worksheet ${SPACES}><x:sheetData>`, "</x:sheetData></x:worksheet>\n"],
  [`<x:worksheet xmlns="m" ${SPACES}><sheetData>`, "</sheetData></x:worksheet>\n"],
  [`<y:worksheet xmlns="m" ${SPACES}><sheetData>`, "</sheetData></y:worksheet>\n"],
  [`<worksheet xmlns="m" ${SPACES}><sheetData  >`, "</sheetData></worksheet>"],
  [`<worksheet xmlns="m" ${SPACES} note="<sheetData>"><sheetData>`, "</sheetData></worksheet>"],
  [
    `<worksheet xmlns="m" ${SPACES}><sheetData>`,
    '</sheetData><extLst><row r="3"><c r="A3"><v>3</v></c></row></extLst></worksheet>',
  ],
);
const sheet = fc
  .tuple(around, fc.array(row, { maxLength: 8 }))
  .map(([[head = "", tail = ""], rows]) => head + rows.join("") + tail);
const STRINGS = ["Present", "Deputy", " é😀 ", "Derby\nCity", "46112", "__proto__", "", "Apologies", "x".repeat(40)];

describe("whatever a sheet is written like, both readers read the same", () => {
  test("cells of every kind, in usual and unusual forms, in chunks of any size", () => {
    fc.assert(
      fc.property(sheet, fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }), (xml, sizes) => {
        const given = { xml: new TextEncoder().encode(xml), strings: STRINGS };
        expect(byBytes(given, sizes)).toEqual(byGeneral(given));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    `<c note=" r='C9'" r="B1" t="n"><v>2</v></c>`,
    '<c r="B1" note="r=&quot;C1&quot; t=" s="1"><v>2</v></c>',
    '<c r="B1" r="C1"><v>2</v></c>',
    '<c x:r="C1" sr="C1" r="B1" y:t="str" y:r="D1"><v>2</v></c>',
  ])("%s", (cells) => {
    const given = {
      xml: new TextEncoder().encode(
        `<worksheet xmlns="m" ${SPACES}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
      ),
      strings: STRINGS,
    };
    expect(byBytes(given)).toEqual([{ row: 1, cells: { 2: 2 } }]);
    expect(byGeneral(given)).toEqual([{ row: 1, cells: { 2: 2 } }]);
  });

  test.each(['<c r="C1"><v>3</v></c><c r="A1"/><c><v>2</v></c>', '<c r="C1"/><c r="B1"><v>2</v></c><c><v>3</v></c>'])(
    "cells that do not stand in order: %s",
    (cells) => {
      const given = {
        xml: new TextEncoder().encode(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`),
        strings: [],
      };
      expect(byBytes(given)).toEqual([{ row: 1, cells: { 2: 2, 3: 3 } }]);
      expect(byGeneral(given)).toEqual([{ row: 1, cells: { 2: 2, 3: 3 } }]);
    },
  );

  test.each([
    '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    '<row r="1"><c r="B1"><v>1</v></c><c r="A1"/><c><v>2</v></c></row>',
    '<row r="1"><c r="1"><v>1</v></c></row>',
    '<row r="one"/>',
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    '<row r="1"><c r="A1" t="str"><v>A & B</v></c></row>',
    '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>',
    '<row r="1"><c r=A1><v>1</v></c></row>',
    '<row r="1"><c r="A1" t="str"><v>\u00ff</v></c></row>',
  ])("is damage to both readers: %s", (rows) => {
    const xml = new Uint8Array(Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, "latin1"));
    expect(() => byBytes({ xml, strings: [] })).toThrow(UnusableFile);
    expect(() => byGeneral({ xml, strings: [] })).toThrow(UnusableFile);
  });

  test("a comment in which rows end", () => {
    const xml = new TextEncoder().encode(
      '<worksheet><sheetData><row r="1"><!-- </row><row r="2"><c r="A2"><v>2</v></c></row> --><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect(byBytes({ xml, strings: [] })).toEqual([{ row: 1, cells: { 1: 1 } }]);
  });

  test("a sheet in UTF-16", () => {
    const xml = new Uint8Array(
      Buffer.from(
        '\ufeff<worksheet><sheetData><row r="2"><c r="B2" t="str"><v>é</v></c></row></sheetData></worksheet>',
        "utf16le",
      ),
    );
    expect(byBytes({ xml, strings: [] })).toEqual([{ row: 2, cells: { 2: "é" } }]);
  });

  test("a row that is written unusually costs the others nothing", () => {
    const plain = Array.from(
      { length: 500 },
      (_, i) => `<row r="${2 * i + 1}"><c r="A${2 * i + 1}"><v>${i}</v></c></row>`,
    ).join("");
    const odd = '<row r="1001"><c r="A1001" t="inlineStr"><is><r><t>two</t></r><r><t>fonts</t></r></is></c></row>';
    const given = {
      xml: new TextEncoder().encode(
        `<worksheet><sheetData>${plain}${odd}${plain.replaceAll('r="', 'r="1').replaceAll('r="1A', 'r="A1')}</sheetData></worksheet>`,
      ),
      strings: [],
    };
    expect(byBytes(given)).toEqual(byGeneral(given));
    expect(generalBytes(() => byBytes(given))).toBeLessThan(500);
  });
});

describe("numbers read from their bytes", () => {
  const read = (text: string): number | undefined =>
    plainNumber(new TextEncoder().encode(`>${text}<`), 1, 1 + text.length);

  test("every number as a program writes it is the same double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) =>
        expect(read(String(number))).toBe(number === 0 ? 0 : number),
      ),
      { numRuns: 3_000 },
    );
  });

  test("any digits, as Number() reads them", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 26 });
    fc.assert(
      fc.property(fc.constantFrom("", "-"), digits, fc.constantFrom("", "."), digits, (sign, whole, point, part) => {
        const text = sign + whole + point + part;
        const number = read(text);
        if (number !== undefined) expect([text, number]).toEqual([text, Number(text)]);
        else expect(text.length > 40 || /^-?\.?$|\.$/.test(text)).toBe(true);
      }),
      { numRuns: 6_000 },
    );
  });

  test.each(["", "-", ".", "5.", " 8", "0x10", "1e400", "1-2", "1.2.3", "Infinity", "٣"])(
    "%j is left to the general reader",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
