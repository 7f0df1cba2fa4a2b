import { describe, expect, it } from "@jest/globals";
import { cellRect, formatA1, parseA1, SHEET_ROWS } from "../../workbench/book/address";
import { BY_HAND } from "../../workbench/book/events";
import { filterTable } from "../../workbench/book/filter-table";
import { findAll, nextFound } from "../../workbench/book/find";
import { allAround, edgeFrom, lastCell, nextWithin, stepFrom, type CellAt } from "../../workbench/book/navigate";
import { at, bookOf, meetings, table } from "./books";

const name = ({ row, column }: CellAt): string => formatA1(cellRect(row, column));
const place = (address: string): CellAt => parseA1(address) ?? cellRect(0, 0);
const DOWN = { down: 1, right: 0 };
const UP = { down: -1, right: 0 };
const RIGHT = { down: 0, right: 1 };

describe("Ctrl and an arrow go", () => {
  const { sheet } = at(bookOf([["a", "b", null, "d"], ["c"], [null], ["e"], ["f"]]), "A1");
  it.each([
    { given: "to the end of the filled cells", from: "A1", step: DOWN, to: "A2" },
    { given: "over blank cells to the next filled one", from: "A2", step: DOWN, to: "A4" },
    { given: "up to the beginning of the filled cells", from: "A5", step: UP, to: "A4" },
    { given: "to the right, over a blank cell", from: "B1", step: RIGHT, to: "D1" },
    { given: "from a blank cell to the next filled one", from: "A3", step: DOWN, to: "A4" },
    { given: "to the sheet's last row where nothing follows", from: "A5", step: DOWN, to: `A${SHEET_ROWS}` },
    { given: "to the sheet's last column where nothing follows", from: "D1", step: RIGHT, to: "XFD1" },
    { given: "to the first row", from: "B5", step: UP, to: "B1" },
  ])("$given", ({ from, step, to }) => expect(name(edgeFrom(sheet, place(from), step))).toBe(to));
});

describe("In a filtered table", () => {
  const book = meetings();
  const { sheet } = at(book, "A1");
  book.edit(BY_HAND, () => filterTable(book, table(book), { column: 1, wanted: (held) => held === "EB" }));

  it("arrows step over the hidden row", () => expect(name(stepFrom(sheet, place("A2"), DOWN))).toBe("A4"));
  it("Enter does within a chosen block, and begins again at its top", () => {
    const rect = at(book, "A2:B4").rect;
    const by = { by: "column", back: false } as const;
    expect(name(nextWithin(sheet, rect, place("A2"), by))).toBe("A4");
    expect(name(nextWithin(sheet, rect, place("A4"), by))).toBe("B2");
    expect(name(nextWithin(sheet, rect, place("B4"), by))).toBe("A2");
  });
  it("Shift and Tab go back from the first cell to the last", () =>
    expect(name(nextWithin(sheet, at(book, "A2:B4").rect, place("A2"), { by: "row", back: true }))).toBe("B4"));
  it("what is hidden is not found", () => expect(findAll(book, { text: "QA", in: "sheet" })).toEqual([]));
});

describe("Over merged cells", () => {
  const { sheet } = at(bookOf([["a"]]), "A1");
  sheet.merges = [at(bookOf(), "B2:C3").rect];

  it.each([
    { given: "an arrow goes to their first cell", from: "C4", step: UP, to: "B2" },
    { given: "and from there out of them to the right", from: "B2", step: RIGHT, to: "D2" },
    { given: "and down", from: "B2", step: DOWN, to: "B4" },
    { given: "and back", from: "D3", step: { down: 0, right: -1 }, to: "B2" },
    { given: "and up", from: "B2", step: UP, to: "B1" },
  ])("$given", ({ from, step, to }) => expect(name(stepFrom(sheet, place(from), step))).toBe(to));
});

describe("Ctrl+A chooses", () => {
  const around = (book: ReturnType<typeof bookOf>, cell: string, chosen = cell) =>
    formatA1(allAround(book, at(book, cell).sheet, place(cell), at(book, chosen).rect));
  const WHOLE = "A:XFD";

  it("the filled block, then the whole sheet", () => {
    const book = bookOf([[null, null, null, null], [null, "a", "b", null], [null, null, "c", null], [null], ["apart"]]);
    expect(around(book, "B2")).toBe("B2:C3");
    expect(around(book, "B2", "B2:C3")).toBe(WHOLE);
  });
  it("the whole sheet from a cell that stands alone", () => expect(around(bookOf([["a"]]), "D9")).toBe(WHOLE));
  it("a table's rows, then its headers too, then the whole sheet", () => {
    const book = meetings();
    expect([around(book, "B3"), around(book, "B3", "A2:C4"), around(book, "B3", "A1:C4")]).toEqual([
      "A2:C4",
      "A1:C4",
      WHOLE,
    ]);
  });
});

it("Ctrl+End goes to the last row and the last column that hold anything", () =>
  expect(name(lastCell(at(bookOf([["a", "b", "c"], ["d"]]), "A1").sheet))).toBe("C2"));

describe("Find", () => {
  const book = bookOf([
    ["Board", "=LEN(A1)"],
    ["31/03/2026", "board of others"],
  ]);
  const { sheet } = at(book, "A1");
  const addresses = (text: string) => findAll(book, { text, in: "workbook" }).map(name);

  it.each([
    { given: "a text, capitals or not", text: "bOARD", found: ["A1", "B2"] },
    { given: "what a cell shows", text: "31/03", found: ["A2"] },
    { given: "what a formula says", text: "len(", found: ["B1"] },
    { given: "nothing", text: "nobody", found: [] },
    { given: "nothing for nothing", text: "", found: [] },
  ])("finds $given", ({ text, found }) => expect(addresses(text)).toEqual(found));

  it("goes to the next, to the one before, and round the end", () => {
    const found = findAll(book, { text: "board", in: "sheet" });
    const next = (cell: string, back: boolean) => nextFound(found, book.sheets, { sheet, ...place(cell) }, back);
    expect([next("A1", false), next("B2", false), next("A1", true), next("C9", true)]).toEqual([1, 0, 1, 1]);
    expect(nextFound([], book.sheets, { sheet, ...place("A1") }, false)).toBe(-1);
  });
});
