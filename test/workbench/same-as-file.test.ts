import { strToU8 } from "fflate";
import type { Value } from "../../workbench/book/cell";
import { bodyRect } from "../../workbench/book/table";
import { bookFromXlsx } from "../../workbench/load/from-xlsx";
import { readWorkbook } from "../../src/xlsx/read";
import { rawWorkbook, tablePart, type RawParts } from "../xlsx/raw-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const POINTERS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pointers = ["worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml"]
  .map((target, at) => {
    const kind = ["worksheet", "sharedStrings", "styles"][at] ?? "";
    return `<Relationship Id="rId${at + 1}" Type="${POINTERS}/${kind}" Target="${target}"/>`;
  })
  .join("");

/** Cells of the style 1 show a date, those of 2 a time. */
const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const dates = (...numbers: readonly number[]): string =>
  numbers.map((number, at) => `<c r="A${at + 2}" s="${number < 1 ? 2 : 1}"><v>${number}</v></c>`).join("</row><row>");

describe("the workbench reads a file as the command line does", () => {
  test.each<{ given: string; parts: Partial<RawParts> & { readonly cells: string } }>([
    { given: "days and times", parts: { cells: dates(46112, 61, 59, 1, 0.4375, 46112.4375, 0.75) } },
    {
      given: "days and times from 1904",
      parts: { cells: dates(44650, 61, 60, 59, 1, 0.4375), workbookPr: '<workbookPr date1904="1"/>' },
    },
    {
      given: "what another program says of the date system",
      parts: {
        cells: dates(44650),
        workbookPr: '<workbookPr date1904="1"/><x15:workbookPr xmlns:x15="urn:x15" chartTrackingRefBase="1"/>',
      },
    },
    {
      given: "days written out, TRUE, an error, a formula's text",
      parts: {
        cells:
          '<c r="A2" t="d"><v>2026-03-31T10:30:00</v></c></row><row><c r="A3" t="b"><v>1</v></c></row><row><c r="A4" t="e"><v>#N/A</v></c></row><row><c r="A5" t="str"><f>"a"</f><v>a</v></c>',
      },
    },
    {
      given: "texts in several fonts, and Excel's own escapes",
      parts: {
        cells:
          '<c r="A2" t="s"><v>0</v></c></row><row><c r="A3" t="inlineStr"><is><r><t>Der</t></r><r><t>by_x000A_</t></r></is></c>',
        sharedStrings: `<sst xmlns="${MAIN}"><si><r><t>Dep</t></r><r><t>uty_x005F_x</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>`,
      },
    },
    {
      given: "a table with alternative text",
      parts: {
        cells: '<c r="A2"><v>1</v></c>',
        table: tablePart("Notes", "A1:B9", ["One", "Two"]).replace(
          "</table>",
          '<extLst><ext xmlns:x14="urn:x14"><x14:table altText="x"/></ext></extLst></table>',
        ),
      },
    },
    {
      given: "headers of two lines",
      parts: {
        cells: '<c r="A2"><v>1</v></c>',
        table: tablePart("Notes", "A1:B9", ["For_x000a_meeting", "Two"]),
      },
    },
    {
      given: "a table without a header row",
      parts: {
        cells: '<c r="A2"><v>1</v></c>',
        table: tablePart("Notes", "A2:B9", ["Column1", "Column2"], 'headerRowCount="0"'),
      },
    },
  ])("$given", async ({ parts: { cells, table = tablePart("Notes", "A1:B9", ["One", "Two"]), ...parts } }) => {
    const headers = /name="([^"]*)"\/><tableColumn id="2" name="([^"]*)"/.exec(table)?.slice(1) ?? [];
    const headerRow = table.includes("headerRowCount")
      ? "<row/>"
      : `<row>${headers.map((header) => `<c t="str"><v>${header}</v></c>`).join("")}</row>`;
    const file = rawWorkbook({
      sheetData: `${headerRow}<row>${cells}</row>`,
      sharedStrings: `<sst xmlns="${MAIN}"/>`,
      ...parts,
      table,
      more: {
        "xl/styles.xml": strToU8(styles),
        "xl/_rels/workbook.xml.rels": strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${pointers}</Relationships>`,
        ),
      },
    });
    const fromFile = readWorkbook(file);
    const [ours] = fromFile.tables;
    const book = await bookFromXlsx(file);
    const [theirs] = book.tables;
    expect(book.use1904).toBe(fromFile.date1904);
    expect(theirs?.columns.map(({ name }) => name)).toEqual(ours?.headers);
    const body = theirs === undefined ? { row: 0 } : bodyRect(theirs);
    const rows = ours?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((_, at) => shown(book.sheets[0]?.get(body.row + at, 0)?.value ?? ""))).toEqual(
      rows.map(([cell]) => cell ?? ""),
    );
  });
});

/** A number as exact as the workbench keeps days: to a thousandth of a second. */
function shown(value: Value): unknown {
  if (typeof value === "number") return Math.round(value * 86_400_000) / 86_400_000;
  return typeof value === "object" && value !== null && "code" in value ? value.code : value;
}
