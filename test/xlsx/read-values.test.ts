import { strFromU8, strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read";
import { builtWorkbook } from "./built-workbook";
import { rawParts, rawWorkbook, tablePart, type RawParts } from "./raw-workbook";

const rowsOf = (parts: RawParts) => readWorkbook(rawWorkbook(parts)).tables[0]?.rows;
const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>One</t></is></c><c r="B1" t="inlineStr"><is><t>Two</t></is></c></row>';

describe("what a cell of a file is read as", () => {
  const cells: readonly { given: string; cell: string; strings?: string; is: unknown }[] = [
    { given: "a number", cell: '<c r="A2"><v>46112.4375</v></c>', is: 46112.4375 },
    { given: "a number said to be one", cell: '<c r="A2" t="n"><v>-1.5E3</v></c>', is: -1500 },
    { given: "TRUE", cell: '<c r="A2" t="b"><v>1</v></c>', is: true },
    { given: "FALSE", cell: '<c r="A2" t="b"><v>0</v></c>', is: false },
    { given: "TRUE in capitals", cell: '<c r="A2" t="b"><v>TRUE</v></c>', is: true },
    { given: "another word for true", cell: '<c r="A2" t="b"><v>Yes</v></c>', is: "Yes" },
    { given: "an error", cell: '<c r="A2" t="e"><v>#N/A</v></c>', is: "#N/A" },
    { given: "a formula's text", cell: '<c r="A2" t="str"><f>A1&amp;"x"</f><v>Ox</v></c>', is: "Ox" },
    { given: "a formula's number", cell: '<c r="A2"><f>1+1</f><v>2</v></c>', is: 2 },
    { given: "a formula that was never worked out", cell: '<c r="A2"><f>1+1</f></c>', is: "" },
    { given: "a date written out", cell: '<c r="A2" t="d"><v>2026-03-31T00:00:00</v></c>', is: "2026-03-31T00:00:00" },
    {
      given: "text in the cell, with entities",
      cell: '<c r="A2" t="inlineStr"><is><t>A &amp; B &lt;&#233;&#x1F600;</t></is></c>',
      is: "A & B <é😀",
    },
    {
      given: "text in two fonts, and how it is pronounced",
      cell: '<c r="A2" t="inlineStr"><is><r><t>Der</t></r><r><rPr><b/></rPr><t>by</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
      is: "Derby",
    },
    {
      given: "shared text",
      cell: '<c r="A2" t="s"><v>1</v></c>',
      strings: '<si><t>no</t></si><si><r><t>Dep</t></r><r><t xml:space="preserve">uty </t></r></si>',
      is: "Deputy ",
    },
    {
      given: "shared text with Excel's own escapes",
      cell: '<c r="A2" t="s"><v>0</v></c>',
      strings: "<si><t>one_x000A_two _x005F_x</t></si>",
      is: "one\ntwo _x",
    },
    {
      given: "text as it is, unparsed",
      cell: '<c r="A2" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>',
      is: "<b>&amp;",
    },
    { given: "a cell with a format alone", cell: '<c r="A2" s="4"/>', is: "" },
    { given: "__proto__", cell: '<c r="A2" t="inlineStr"><is><t>__proto__</t></is></c>', is: "__proto__" },
  ];

  test.each(cells)("$given", ({ cell, strings, is }) => {
    const parts = {
      sheetData: `${header}<row r="2">${cell}<c r="B2"><v>7</v></c></row>`,
      ...(strings === undefined ? {} : { sharedStrings: `<sst>${strings}</sst>` }),
    };
    expect(rowsOf(parts)?.[0]).toEqual([is, 7]);
  });
});

describe("where rows and cells stand", () => {
  test("rows and cells without a place of their own follow one another", () => {
    const table = tablePart("Notes", "A1:B3", ["One", "Two"]);
    expect(
      rowsOf({
        table,
        sheetData: "<row><c><v>0</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      }),
    ).toEqual([[1, 2], [3]]);
  });

  test("a row the sheet leaves out is a blank row; blank rows at the end are not made up", () => {
    const table = tablePart("Notes", "A1:B9", ["One", "Two"]);
    const sheetData = `${header}<row r="2"><c r="B2"><v>2</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>`;
    const [read] = readWorkbook(rawWorkbook({ table, sheetData })).tables;
    expect(read?.rows).toEqual([["", 2], [], [], [5]]);
    expect(read?.rowCount).toBe(8);
  });

  test("a table that begins at C4 is read there, and nothing outside it", () => {
    const table = tablePart("Notes", "C4:D5", ["One", "Two"]);
    const sheetData =
      '<row r="4"><c r="B4"><v>9</v></c></row><row r="5"><c r="B5"><v>9</v></c><c r="C5"><v>1</v></c><c r="D5"><v>2</v></c><c r="E5"><v>9</v></c></row><row r="6"><c r="C6"><v>9</v></c></row>';
    const [read] = readWorkbook(rawWorkbook({ table, sheetData })).tables;
    expect(read).toMatchObject({ sheet: "Sheet", headerRow: 4, firstColumn: 3, rows: [[1, 2]] });
  });

  test("a totals row is no row of data", async () => {
    const file = await builtWorkbook([
      {
        table: "Notes",
        headers: ["One", "Two"],
        rows: [
          ["a", 1],
          ["b", 2],
        ],
        totals: true,
      },
    ]);
    const [read] = readWorkbook(file).tables;
    expect(read?.rows).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(read?.rowCount).toBe(2);
  });

  test("a hidden header row: headers by the table's own account, data from its first row", () => {
    const table = tablePart("Notes", "A1:B2", ["One", "Two"], 'headerRowCount="0"');
    const [read] = readWorkbook(
      rawWorkbook({
        table,
        sheetData: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      }),
    ).tables;
    expect(read).toMatchObject({ headers: ["One", "Two"], headerRow: 0, rows: [[1], [2]] });
  });

  test("two tables side by side on one sheet, and one below", async () => {
    const file = await builtWorkbook([
      { table: "Left", sheet: "S", at: "A1", headers: ["One"], rows: [[1], [2]] },
      { table: "Right", sheet: "S", at: "C1", headers: ["Two"], rows: [[3], [4]] },
      { table: "Below", sheet: "S", at: "A6", headers: ["Three"], rows: [[5]] },
    ]);
    expect(readWorkbook(file).tables.map(({ name, rows }) => [name, rows])).toEqual([
      ["Left", [[1], [2]]],
      ["Right", [[3], [4]]],
      ["Below", [[5]]],
    ]);
  });

  test("tags with a prefix, quotes with > in them, comments and declarations", () => {
    const sheet =
      '<?xml version="1.0"?><!-- <row> --><x:worksheet xmlns:x="m"><x:sheetData><x:row r="2" note="a > b"><x:c r=\'A2\' t="str"><x:v>yes</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(rowsOf({ sheetData: "", sheet })).toEqual([["yes"]]);
  });

  test.each([
    { given: "dates from 1904", workbookPr: '<workbookPr date1904="1"/>', is: true },
    { given: "dates from 1904, said in words", workbookPr: '<workbookPr date1904="true"/>', is: true },
    { given: "dates from 1900, said so", workbookPr: '<workbookPr date1904="0"/>', is: false },
    { given: "nothing said", workbookPr: "", is: false },
  ])("$given", ({ workbookPr, is }) => {
    expect(readWorkbook(rawWorkbook({ sheetData: "", workbookPr })).date1904).toBe(is);
  });
});

describe("where the parts of a file stand", () => {
  const parts = rawParts({ sheetData: `${header}<row r="2"><c r="A2"><v>1</v></c></row>` });
  const renamed = (rename: (name: string) => string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [rename(name), part])));
  const pointing = (target: string, part: string): Uint8Array => {
    const { "xl/tables/table1.xml": table = new Uint8Array(), ...others } = parts;
    const list = "xl/worksheets/_rels/sheet1.xml.rels";
    const pointer = strFromU8(parts[list] as Uint8Array).replace("../tables/table1.xml", target);
    return zipSync({ ...others, [list]: strToU8(pointer), [part]: table });
  };

  test.each([
    { given: "names in capitals", file: renamed((name) => name.toUpperCase()) },
    { given: "names parted by \\", file: renamed((name) => name.replaceAll("/", "\\")) },
    { given: "names with a slash before them", file: renamed((name) => `/${name}`) },
    { given: "a pointer from the root", file: pointing("/xl/tables/table1.xml", "xl/tables/table1.xml") },
    { given: "a pointer parted by \\", file: pointing("..\\tables\\table1.xml", "xl/tables/table1.xml") },
    {
      given: "a pointer through other folders",
      file: pointing("./../../xl/./tables/table1.xml", "xl/tables/table1.xml"),
    },
    { given: "a pointer with a space, as %20", file: pointing("../tables/my%20table.xml", "xl/tables/my table.xml") },
    { given: "a name with a space, as %20", file: pointing("../tables/my table.xml", "xl/tables/my%20table.xml") },
  ])("$given", ({ file }) => {
    expect(readWorkbook(file).tables[0]?.rows).toEqual([[1]]);
  });
});
