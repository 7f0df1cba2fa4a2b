import * as fc from "fast-check";
import { strToU8 } from "fflate";
import { readWorkbook } from "../../src/xlsx/read";
import { rawWorkbook, tablePart, type RawParts } from "./raw-workbook";
import { sprinkled, type Element, type Sprinkle } from "./sprinkled-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const POINTERS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_POINTERS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const X15 = 'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const ROW = '<row r="2"><c r="A2"><v>46112</v></c><c r="B2" t="s"><v>0</v></c></row>';
const STRINGS = "<si><t>Present</t></si>";

interface GivenParts extends Partial<RawParts> {
  readonly workbook?: string;
}

function bookOf({ workbook, ...parts }: GivenParts) {
  return readWorkbook(
    rawWorkbook({
      sheetData: ROW,
      sharedStrings: `<sst xmlns="${MAIN}">${STRINGS}</sst>`,
      ...parts,
      more: workbook === undefined ? {} : { "xl/workbook.xml": strToU8(workbook) },
    }),
  );
}

const table = (inside: string, more = ""): string =>
  tablePart("Notes", "A1:B2", ["One", "Two"], more).replace("</table>", `${inside}</table>`);
const workbook = (inside: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${POINTERS}" ${X15} ${MC} mc:Ignorable="x15">${inside}<sheets><sheet name="Sheet" sheetId="7" r:id="rId1"/></sheets></workbook>`;

describe("an element is one of its namespace and place", () => {
  test.each<{ given: string; parts: GivenParts; date1904?: boolean }>([
    {
      given: "a table with alternative text",
      parts: {
        table: table(
          `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" ${X14}><x14:table altText="Who came" altTextSummary="A row a person"/></ext></extLst>`,
        ),
      },
    },
    {
      given: "a table of another namespace in the table, and columns of one",
      parts: {
        table: table(
          `<x14:table ${X14} ref="nowhere"/><x14:tableColumns ${X14}><x14:tableColumn name="Three"/></x14:tableColumns><tableStyleInfo name="TableColumn"/>`,
        ),
      },
    },
    {
      given: "attributes of another namespace",
      parts: { table: table("", `${X14} x14:ref="nowhere" x14:displayName="Others" x14:headerRowCount="0"`) },
    },
    {
      given: "dates from 1904, and workbookPr of 2013 after",
      parts: { workbook: workbook('<workbookPr date1904="1"/><x15:workbookPr chartTrackingRefBase="1"/>') },
      date1904: true,
    },
    {
      given: "dates from 1904, and workbookPr of 2013 among the extensions",
      parts: {
        workbook: workbook('<workbookPr date1904="true"/>').replace(
          "</workbook>",
          '<extLst><ext uri="{x}"><x15:workbookPr date1904="0"/><workbookPr/></ext></extLst></workbook>',
        ),
      },
      date1904: true,
    },
    {
      given: "dates from 1900, and another's word for 1904",
      parts: { workbook: workbook('<workbookPr/><x15:workbookPr date1904="1"/>') },
    },
    {
      given: "an alternative that is not understood, with a fallback",
      parts: {
        workbook: workbook(
          '<mc:AlternateContent><mc:Choice Requires="x15"><workbookPr date1904="0"/></mc:Choice><mc:Fallback><workbookPr date1904="1"/></mc:Fallback></mc:AlternateContent>',
        ),
      },
      date1904: true,
    },
    {
      given: "alternatives, of which the second and third are understood",
      parts: {
        workbook: workbook(
          `<mc:AlternateContent xmlns:m="${MAIN}"><mc:Choice Requires="m x15"/><mc:Choice Requires="m"><workbookPr date1904="1"/></mc:Choice><mc:Choice Requires="m"><workbookPr/></mc:Choice><mc:Fallback><workbookPr/></mc:Fallback></mc:AlternateContent>`,
        ),
      },
      date1904: true,
    },
    {
      given: "alternatives, none of which is understood, and no fallback",
      parts: {
        workbook: workbook(
          '<workbookPr date1904="1"/><mc:AlternateContent><mc:Choice Requires="x15"><workbookPr/></mc:Choice></mc:AlternateContent>',
        ),
      },
      date1904: true,
    },
    {
      given: "a sheet of another namespace, and a pointer of one",
      parts: {
        workbook: workbook("").replace(
          '<sheet name="Sheet"',
          '<x15:sheet name="Other" r:id="rId1"/><sheet x15:id="rId2" id="rId2" name="Sheet"',
        ),
      },
    },
    {
      given: "cells of another namespace",
      parts: {
        sheet: `<worksheet xmlns="${MAIN}" ${X14}><x14:sheetData><x14:row r="2"/></x14:sheetData><sheetData><x14:row r="2"><x14:c r="A2"><x14:v>1</x14:v></x14:c></x14:row>${ROW.replace("</c>", "<x14:v>1</x14:v></c>")}<row xmlns="other" r="3"><c r="A3"><v>3</v></c></row></sheetData><row r="2"><c r="A2"><v>3</v></c></row></worksheet>`,
      },
    },
    {
      given: "texts of another namespace, and how one is pronounced",
      parts: {
        sharedStrings: `<sst xmlns="${MAIN}" ${X14}><x14:si><x14:t>no</x14:t></x14:si><si><t>Pres<x14:t>no</x14:t></t><r><rPr><x14:t>no</x14:t></rPr><t>ent</t></r><rPh sb="0" eb="1"><t>no</t></rPh><extLst><ext><t>no</t></ext></extLst></si></sst>`,
      },
    },
    {
      given: "a prefix throughout, declared where it is needed",
      parts: {
        workbook: `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Sheet" sheetId="1" q:id="rId1" xmlns:q="${POINTERS}"/></x:sheets></x:workbook>`,
        sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${ROW.replace(/<(\/?)/g, "<$1x:")}</x:sheetData></x:worksheet>`,
        sharedStrings: `<x:sst xmlns:x="${MAIN}">${STRINGS.replace(/<(\/?)/g, "<$1x:")}</x:sst>`,
        table: table("")
          .replace(/<(\/?)/g, "<$1x:")
          .replace("xmlns=", "xmlns:x="),
      },
    },
    {
      given: "a strict workbook",
      parts: {
        workbook: workbook("").replace(MAIN, STRICT).replace(POINTERS, STRICT_POINTERS),
        sheet: `<worksheet xmlns="${STRICT}"><sheetData>${ROW}</sheetData></worksheet>`,
        sharedStrings: `<sst xmlns="${STRICT}">${STRINGS}</sst>`,
        table: table("").replace(MAIN, STRICT),
      },
    },
  ])("$given", ({ parts, date1904 = false }) => {
    const book = bookOf({ table: table(""), ...parts });
    expect(book.tables).toMatchObject([
      { name: "Notes", sheet: "Sheet", headers: ["One", "Two"], rows: [[46112, "Present"]] },
    ]);
    expect(book.date1904).toBe(date1904);
  });
});

type Value = string | number | boolean;
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }),
  fc.constantFrom("Present", " é😀 ", "1", "]]>", "one\ntwo", "__proto__"),
  fc.integer({ min: -9, max: 60_000 }),
  fc.boolean(),
);

const element = (name: string, attributes: Readonly<Record<string, string>>, children: Element["children"] = []) =>
  ({ name, attributes, children }) satisfies Element;

function cellElement(reference: string, content: Value, strings: string[], isShared: boolean): Element {
  const v = (text: string): Element => element("v", {}, [text]);
  if (typeof content === "number") return element("c", { r: reference }, [v(String(content))]);
  if (typeof content === "boolean") return element("c", { r: reference, t: "b" }, [v(content ? "1" : "0")]);
  if (!isShared)
    return element("c", { r: reference, t: "inlineStr" }, [element("is", {}, [element("t", {}, [content])])]);
  strings.push(content);
  return element("c", { r: reference, t: "s" }, [v(String(strings.length - 1))]);
}

/** The parts of a workbook whose sheet holds these rows under two headers, as elements. */
function partsOf(rows: readonly (readonly [Value, Value])[], date1904: boolean) {
  const strings: string[] = [];
  const lines = [["One", "Two"] as const, ...rows].map((cells, at) =>
    element(
      "row",
      { r: String(at + 1) },
      cells.map((cell, column) =>
        cellElement(`${"AB"[column] ?? ""}${at + 1}`, cell, strings, (at + column) % 2 === 0),
      ),
    ),
  );
  return {
    workbook: element("workbook", {}, [
      element("workbookPr", { date1904: date1904 ? "1" : "0" }),
      element("sheets", {}, [element("sheet", { name: "Sheet", sheetId: "1", "r:id": "rId1" })]),
    ]),
    sheet: element("worksheet", {}, [element("sheetData", {}, lines)]),
    strings: element(
      "sst",
      {},
      strings.map((text) =>
        element("si", {}, [
          element("r", {}, [element("t", {}, [text.slice(0, 2)])]),
          element("r", {}, [element("t", {}, [text.slice(2)])]),
          element("rPh", {}, [element("t", {}, ["no"])]),
        ]),
      ),
    ),
    table: element("table", { name: "Notes", displayName: "Notes", ref: `A1:B${rows.length + 1}` }, [
      element("tableColumns", {}, [element("tableColumn", { name: "One" }), element("tableColumn", { name: "Two" })]),
    ]),
  };
}

const sprinkle: fc.Arbitrary<Sprinkle> = fc.oneof(
  { weight: 6, arbitrary: fc.constant("nothing" as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "comment",
      "instruction",
      "line",
      "another's",
      "another's by default",
      "its parent again, another's",
      "extensions",
      "fallback",
      "choice",
    ),
  },
);

test("whatever stands between the elements of a workbook, its rows are the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.array(sprinkle, { minLength: 1, maxLength: 40 }),
      fc.constantFrom("", "x", "main"),
      fc.boolean(),
      (rows, date1904, sprinkles, prefix, isStrict) => {
        const write = (root: Element): string =>
          sprinkled(root, {
            sprinkles,
            prefix,
            namespace: isStrict ? STRICT : MAIN,
            pointers: isStrict ? STRICT_POINTERS : POINTERS,
          });
        const parts = partsOf(rows, date1904);
        const book = bookOf({
          workbook: write(parts.workbook),
          sheet: write(parts.sheet),
          sharedStrings: write(parts.strings),
          table: write(parts.table),
        });
        expect(book).toMatchObject({
          date1904,
          tables: [{ name: "Notes", sheet: "Sheet", headers: ["One", "Two"], rows }],
        });
      },
    ),
    { numRuns: 300 },
  );
});
