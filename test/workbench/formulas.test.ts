import { describe, expect, it } from "@jest/globals";
import { copyFormula, renameColumnIn, renameTableIn, shiftFormula } from "../../workbench/formula/rewrite";
import { bookOf, meetings, put, value, values } from "./books";

describe("Formulas are computed as Excel computes them", () => {
  it.each([
    { given: "times before plus", formula: "=2+3*4", expected: 14 },
    { given: "minus binds before a power", formula: "=-2^2", expected: 4 },
    { given: "a percentage", formula: "=50%*8", expected: 4 },
    { given: "text joined to a number", formula: '="A"&1+1', expected: "A2" },
    { given: "text compared without case", formula: '="Held"="HELD"', expected: true },
    { given: "a division by nothing", formula: "=1/0", expected: "#DIV/0!" },
    { given: "text that is a number in arithmetic", formula: '="2"*3', expected: 6 },
    { given: "text that is none", formula: '="two"*3', expected: "#VALUE!" },
    { given: "an unknown name", formula: "=nothing", expected: "#NAME?" },
    { given: "an unknown function", formula: "=NOSUCH(1)", expected: "#NAME?" },
    { given: "an add-in's function without the add-in", formula: "=DDSCP.QUORATE(1)", expected: "#NAME?" },
    { given: "only the branch taken is computed", formula: "=IF(TRUE,1,1/0)", expected: 1 },
    { given: "an error passed over", formula: '=IFERROR(1/0,"none")', expected: "none" },
    { given: "a date in January after month 13", formula: "=DATE(2026,13,1)", expected: 46388 },
    { given: "the last day of February in a leap year", formula: "=DAY(EOMONTH(DATE(2028,2,10),0))", expected: 29 },
    { given: "a date as text", formula: '=TEXT(46112,"dd/mm/yyyy")', expected: "31/03/2026" },
    {
      given: "five working days before Tuesday 31 March 2026",
      formula: "=WORKDAY(DATE(2026,3,31),-5)",
      expected: 46105,
    },
    { given: "a function of the library", formula: '=UPPER("eb")', expected: "EB" },
    { given: "a total of a constant array", formula: "=SUM({1,2;3,4})", expected: 10 },
    { given: "a bracketed percentage text", formula: '=TEXT(0.755,"0%")', expected: "76%" },
  ])("$given: $formula", ({ formula, expected }) => {
    expect(value(bookOf([[formula]]), "A1")).toBe(expected);
  });

  it.each([
    { given: "one column", formula: "=SUM(Meetings[Quorum])", expected: 21 },
    { given: "criteria without case", formula: '=SUMIFS(Meetings[Quorum],Meetings[Group],"eb")', expected: 14 },
    { given: "a wildcard", formula: '=COUNTIF(Meetings[Meeting],"EB-*")', expected: 2 },
    { given: "a comparison", formula: '=COUNTIFS(Meetings[Quorum],">=7")', expected: 2 },
    { given: "a look-up", formula: '=XLOOKUP("QA-1",Meetings[Meeting],Meetings[Quorum])', expected: 7 },
    { given: "a block moved down and made smaller", formula: "=SUM(OFFSET(Meetings[Quorum],1,0,2))", expected: 16 },
    { given: "a block that reaches up", formula: "=SUM(OFFSET(C4,0,0,-2))", expected: 16 },
    { given: "a block above the sheet", formula: "=OFFSET(A1,-1,0)", expected: "#REF!" },
    {
      given: "products of a condition and a column",
      formula: '=SUMPRODUCT((Meetings[Group]="EB")*Meetings[Quorum])',
      expected: 14,
    },
    { given: "products of a column and numbers", formula: "=SUMPRODUCT(C2:C4,{2;1;1})", expected: 26 },
    { given: "the product of one number", formula: "=SUMPRODUCT(MAX({1,2}))", expected: 2 },
    { given: "products of unlike blocks", formula: "=SUMPRODUCT(C2:C4,C2:C3)", expected: "#VALUE!" },
    { given: "a look-up that finds nothing", formula: '=VLOOKUP("X",Meetings[],3,FALSE)', expected: "#N/A" },
    { given: "the header", formula: "=Meetings[[#Headers],[Group]]", expected: "Group" },
    { given: "all rows of two columns", formula: "=ROWS(Meetings[[#All],[Group]:[Quorum]])", expected: 4 },
    { given: "a column that is not there", formula: "=SUM(Meetings[Nowhere])", expected: "#REF!" },
    { given: "this row, outside the table", formula: "=Meetings[@Quorum]", expected: "#VALUE!" },
  ])("a table reference, $given: $formula", ({ formula, expected }) => {
    const book = meetings();
    put(book, "F9", [[formula]]);
    expect(value(book, "F9")).toBe(expected);
  });

  it("a name means, where it has no $, the cell as far off as it is from A1", () => {
    const book = bookOf([
      ["a", null],
      ["b", null],
    ]);
    book.names = [{ name: "Beside", formula: "=Sheet1!$A1&Sheet1!A$1", visible: true, comment: "" }];
    put(book, "C2", [["=Beside"]]);
    // From C2: column A stays, row 1 becomes 2; then column A becomes C, row 1 stays.
    put(book, "C1", [["top"]]);
    expect(value(book, "C2")).toBe("btop");
  });

  it("recalculates what reads an edited cell, also through other formulas", () => {
    const book = bookOf([[1, "=A1*2", "=B1+1"]]);
    put(book, "A1", [[10]]);
    expect(values(book, "A1:C1")).toEqual([[10, 20, 21]]);
  });

  it("spills an array, makes way for nothing, and comes back when the way is clear", () => {
    const book = bookOf([["=SORT({3;1;2})"]]);
    expect(values(book, "A1:A3")).toEqual([[1], [2], [3]]);
    put(book, "A2", [["in the way"]]);
    expect(value(book, "A1")).toBe("#SPILL!");
    expect(value(book, "A3")).toBeNull();
    put(book, "A2", [[null]]);
    expect(values(book, "A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("refuses to spill inside a table", () => {
    const book = meetings();
    put(book, "C2", [["=SORT({2;1})"]]);
    expect(value(book, "C2")).toBe("#SPILL!");
  });
});

describe("Formulas are rewritten as Excel rewrites them", () => {
  const shift = { sheetName: "Sheet1", axis: "row", at: 4, count: 2 } as const;
  it.each([
    { given: "a reference below an inserted row", formula: "=A5+$A$4", expected: "=A7+$A$4" },
    { given: "a block around it", formula: "=SUM(A1:A9)", expected: "=SUM(A1:A11)" },
    { given: "another sheet's cells stay", formula: "=Sheet2!A9", expected: "=Sheet2!A9" },
    { given: "text that looks like a reference stays", formula: '="A9"&A9', expected: '="A9"&A11' },
  ])("$given", ({ formula, expected }) => expect(shiftFormula(formula, "Sheet1", shift)).toBe(expected));

  it.each([
    { given: "the cell is gone", formula: "=A5", expected: "=#REF!" },
    { given: "part of a block is gone", formula: "=SUM(A1:A9)", expected: "=SUM(A1:A7)" },
  ])("after a deletion: $given", ({ formula, expected }) =>
    expect(shiftFormula(formula, "Sheet1", { ...shift, count: -2 })).toBe(expected),
  );

  it("moves what is not fixed when copied", () =>
    expect(copyFormula("=A1+$A1+A$1+$A$1", 2, 1)).toBe("=B3+$A3+B$1+$A$1"));
  it("follows a table's new name", () =>
    expect(renameTableIn('=SUM(Meetings[Quorum])&"Meetings"', "meetings", "Diary")).toBe(
      '=SUM(Diary[Quorum])&"Meetings"',
    ));
  it.each([
    { given: "named", formula: "=SUM(Meetings[Quorum])", inTable: false, expected: "=SUM(Meetings[Needed])" },
    { given: "of this row", formula: "=[@Quorum]*2", inTable: true, expected: "=[@Needed]*2" },
    { given: "of another table", formula: "=Seats[Quorum]", inTable: true, expected: "=Seats[Quorum]" },
    {
      given: "in a span",
      formula: "=Meetings[[#All],[Group]:[Quorum]]",
      inTable: false,
      expected: "=Meetings[[#All],[Group]:[Needed]]",
    },
  ])("follows a column's new name, $given", ({ formula, inTable, expected }) =>
    expect(renameColumnIn(formula, { table: "Meetings", from: "Quorum", to: "Needed", inTable })).toBe(expected),
  );
});
