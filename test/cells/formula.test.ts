import { callsIn, readFormula, referencesIn } from "../../src/cells/formula";
import { referenceOf } from "../../src/workbook/reference";

describe("what a formula refers to", () => {
  test.each([
    { given: "a cell", text: "$A$2", is: { kind: "cells", sheet: null, address: "A2" } },
    { given: "a block on another sheet", text: "Notes!a2:b9", is: { kind: "cells", sheet: "Notes", address: "A2:B9" } },
    {
      given: "a sheet's name in quotes",
      text: "'Head''s notes'!C14",
      is: { kind: "cells", sheet: "Head's notes", address: "C14" },
    },
    {
      given: "a column",
      text: "Meetings[For meeting]",
      is: { kind: "column", table: "Meetings", header: "For meeting", thisRow: false },
    },
    {
      given: "this row's cell",
      text: "[@Meeting]",
      is: { kind: "column", table: null, header: "Meeting", thisRow: true },
    },
    {
      given: "this row's cell under a header of two words",
      text: "[@[For meeting]]",
      is: { kind: "column", table: null, header: "For meeting", thisRow: true },
    },
    {
      given: "this row's cell as a file has it",
      text: "Meetings[[#This Row],[Meeting]]",
      is: { kind: "column", table: "Meetings", header: "Meeting", thisRow: true },
    },
    { given: "a whole table", text: "Meetings[#All]", is: null },
    { given: "a column that no sheet has", text: "ABCD1", is: null },
    { given: "a block of columns", text: "Meetings[[Meeting]:[Date]]", is: null },
  ])("$given: $text", ({ text, is }) => {
    expect(referenceOf(text)).toEqual(is);
  });

  test("each once, in the order of the text; what is in quotes is text", () => {
    expect(referencesIn('=DDSCP.REPORT.STATUS([@Group],Diary!$B$2,,[@Group],"C3")')).toEqual([
      "[@Group]",
      "Diary!$B$2",
    ]);
  });
});

describe("a formula in its place", () => {
  const cells = new Map<string, string>([
    ["A2", "EB-2026-03"],
    ["[@Kind]", ""],
  ]);
  const read = (formula: string) =>
    readFormula(formula, {
      valueOf: (reference) => cells.get(reference),
      resultOf: (name, args) => (name.toUpperCase() === "TODAY" && args.length === 0 ? 46348 : undefined),
    });

  test.each([
    { given: "cells", formula: "=DDSCP.QUORATE(A2)", is: { name: "DDSCP.QUORATE", args: ["EB-2026-03"] } },
    {
      given: "arguments left out, and another function",
      formula: "=DDSCP.REPORT.STATUS(A2,A2,TODAY(),[@Kind])",
      is: { name: "DDSCP.REPORT.STATUS", args: ["EB-2026-03", "EB-2026-03", 46348, ""] },
    },
    { given: "a cell nothing is known of", formula: "=DDSCP.QUORATE(A3)", is: null },
    { given: "a function nothing is known of", formula: "=DDSCP.QUORATE(NOW())", is: null },
    { given: "a sum", formula: "=DDSCP.SHARE(1+1,A2)", is: null },
    {
      given: "a name that looks like a cell before its bracket",
      formula: "=LOG10(5)",
      is: { name: "LOG10", args: [5] },
    },
  ])("$given: $formula", ({ formula, is }) => {
    expect(read(formula)).toEqual(is);
  });
});

describe("the calls of ours in a formula", () => {
  test.each([
    { given: "one alone", formula: '=DDSCP.QUORATE("EB-1")', calls: ['=DDSCP.QUORATE("EB-1")'] },
    {
      given: "one inside another function",
      formula: '=TEXTJOIN("; ",TRUE,DDSCP.QUORUM.MISSING([@Meeting]))',
      calls: ["=DDSCP.QUORUM.MISSING([@Meeting])"],
    },
    {
      given: "two",
      formula: "=IF(ddscp.quorate(A2),DDSCP.CHAIR(B2),0)",
      calls: ["=ddscp.quorate(A2)", "=DDSCP.CHAIR(B2)"],
    },
    {
      given: "one in another of ours",
      formula: '=DDSCP.WORKINGDAYS.BEFORE(DDSCP.DEADLINE(A2,"Papers"),2)+1',
      calls: ['=DDSCP.WORKINGDAYS.BEFORE(DDSCP.DEADLINE(A2,"Papers"),2)'],
    },
    {
      given: "brackets and our name inside text",
      formula: '="DDSCP.QUORATE("&DDSCP.QUORATE(")(")',
      calls: ['=DDSCP.QUORATE(")(")'],
    },
    {
      given: "a bracket in a sheet's name",
      formula: "=DDSCP.QUORATE('Diary (old)'!A2)",
      calls: ["=DDSCP.QUORATE('Diary (old)'!A2)"],
    },
    { given: "a name that only ends like ours", formula: "=MYDDSCP.QUORATE(A2)", calls: [] },
    { given: "a call that is not closed", formula: "=DDSCP.QUORATE(A2", calls: [] },
    { given: "no call", formula: "=A1+1", calls: [] },
  ])("$given", ({ formula, calls }) => {
    expect(callsIn(formula)).toEqual(calls);
  });
});
