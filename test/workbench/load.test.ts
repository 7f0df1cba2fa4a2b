import { beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Book } from "../../workbench/book/book";
import { BY_HAND } from "../../workbench/book/events";
import { formatValue } from "../../workbench/formula/number-format";
import { bookFromXlsx, fromFileFormula } from "../../workbench/load/from-xlsx";
import { mergeSheets } from "../../workbench/load/merge";
import { at, formula, meetings, table, value } from "./books";

describe("A workbook is opened with what the add-in and the officer need of it", () => {
  let book: Book;

  beforeAll(async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Meetings",
          rows: [
            ["Meeting", "Date", "Quorate"],
            ["EB-1", new Date(Date.UTC(2026, 2, 31)), true],
          ],
          cells: new Map([
            ["1,1", { value: new Date(Date.UTC(2026, 2, 31)), type: "date", style: { numFmt: "dd/mm/yyyy" } }],
            [
              "1,2",
              {
                value: true,
                type: "formula",
                formula: "_xldudf_DDSCP_QUORUM_MISSING(Meetings[[#This Row],[Meeting]])",
                formulaResult: true,
              },
            ],
          ]),
          tables: [
            { name: "Meetings", range: "A1:C2", columns: [{ name: "Meeting" }, { name: "Date" }, { name: "Quorate" }] },
          ],
          freezePane: { rows: 1 },
        },
        { name: "Lists", rows: [["x"]], hidden: true },
      ],
      namedRanges: [{ name: "Words", range: "Lists!$A$1:$A$1" }],
    });
    book = await bookFromXlsx(bytes, "trial.xlsx");
  });

  it("its sheets, hidden ones too", () =>
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Meetings", "Visible"],
      ["Lists", "Hidden"],
    ]));
  it("its tables", () =>
    expect([table(book).rect.rows, table(book).columns.map(({ name }) => name)]).toEqual([
      2,
      ["Meeting", "Date", "Quorate"],
    ]));
  it("its dates as Excel's numbers, shown in British order", () => {
    const { sheet } = at(book, "Meetings!B2");
    const cell = sheet.get(1, 1);
    expect([cell?.value, formatValue(cell?.value ?? null, cell?.style?.numberFormat)]).toEqual([46112, "31/03/2026"]);
  });
  it("its custom functions with their dots, and the answer they had", () => {
    expect([formula(book, "Meetings!C2"), value(book, "Meetings!C2")]).toEqual([
      "=DDSCP.QUORUM.MISSING(Meetings[[#This Row],[Meeting]])",
      true,
    ]);
  });
  it("its names and its frozen rows", () =>
    expect([book.nameFormula("words", ""), book.activeSheet.frozen.rows]).toEqual(["=Lists!$A$1:$A$1", 1]));
});

it("reads Excel's newer functions without the file's prefixes", () =>
  expect(fromFileFormula("_xlfn._xlws.FILTER(A1:A3,_xlfn.XLOOKUP(1,A1:A3,B1:B3))")).toBe(
    "FILTER(A1:A3,XLOOKUP(1,A1:A3,B1:B3))",
  ));

it("says in a sentence what it cannot open", async () => {
  await expect(bookFromXlsx(new TextEncoder().encode("not a workbook"))).rejects.toThrow(
    "The file is plain text, as a .csv is, and has no tables: open it in Excel and save it as .xlsx.",
  );
});

it.each([
  {
    given: "the workbook breaks off",
    cut: (bytes: Uint8Array) => bytes.slice(0, bytes.length - 40),
    says: /^The file is damaged or incomplete/,
  },
  {
    given: "a zip without a workbook",
    cut: () => zipSync({ "a.csv": strToU8("a,b") }),
    says: /^The file is a zip folder without a workbook/,
  },
  {
    given: "LibreOffice's own",
    cut: () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    says: /^The file is an OpenDocument spreadsheet \(\.ods\)/,
  },
  {
    given: "a workbook whose sheets are no XML",
    cut: () => zipSync({ "xl/workbook.xml": strToU8("no") }),
    says: /^The file is damaged or incomplete/,
  },
])("says what it cannot open: $given", async ({ cut, says }) => {
  const bytes = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["x"]] }] });
  await expect(bookFromXlsx(cut(bytes))).rejects.toThrow(says);
});

it("opens each sheet at the cell that is selected in the file", async () => {
  const parts = unzipSync(
    await writeXlsx({
      sheets: [
        { name: "A & B", rows: [["x"]] },
        { name: "Plain", rows: [["x"]] },
      ],
    }),
  );
  const path = "xl/worksheets/sheet1.xml";
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B40" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1"/><selection pane="bottomRight" activeCell="G42" sqref="G42"/></sheetView></sheetViews>';
  parts[path] = strToU8(
    strFromU8(parts[path] ?? new Uint8Array()).replace(/<sheetViews>.*<\/sheetViews>|(?=<sheetData)/s, view),
  );
  const book = await bookFromXlsx(zipSync(parts));
  expect(book.selections.get(book.sheetNamed("A & B")?.id ?? "")).toEqual({ row: 41, column: 6, rows: 1, columns: 1 });
});

describe("Sheets of another workbook", () => {
  it("are put in under free names, with their tables", () => {
    const book = meetings();
    const ids = book.edit(BY_HAND, () => mergeSheets(book, meetings(), { positionType: "Beginning" }));
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1 (2)", "Sheet1"]);
    expect([ids, table(book, "Meetings2").sheetId, value(book, "Sheet1 (2)!A2")]).toEqual([
      [book.sheets[0]?.id],
      ids[0],
      "EB-1",
    ]);
  });
});
