import { isOurs } from "../../src/excel/formula-cells";
import { inPlainWords } from "../../src/excel/in-plain-words";
import { asTyped } from "../../src/excel/repair";
import { freeSheetName } from "../../src/excel/sheet-names";

describe("what Excel refuses, said in a sentence", () => {
  test.each([
    {
      given: "a code that is known",
      error: Object.assign(new Error("x"), { code: "AccessDenied" }),
      said: "The sheet could not be written: the sheet or the workbook is protected, or open for reading only. Lift the protection (Review tab), then try again.",
    },
    {
      given: "a code that is not",
      error: Object.assign(new Error("Something odd"), { code: "Odd" }),
      said: "The sheet could not be written. Excel says: Something odd.",
    },
    {
      given: "a code named like what every object has",
      error: Object.assign(new Error("Odd."), { code: "constructor" }),
      said: "The sheet could not be written. Excel says: Odd.",
    },
    {
      given: "nothing at all",
      error: undefined,
      said: "The sheet could not be written. Try again; if it happens again, close the workbook and open it.",
    },
  ])("$given", ({ error, said }) => {
    expect(inPlainWords("The sheet could not be written", error)).toBe(said);
  });
});

describe("a name for a new sheet", () => {
  test.each([
    { given: "a free name", wanted: "Board report", taken: ["Meetings"], name: "Board report" },
    {
      given: "a name that is taken, in other capitals",
      wanted: "Board report",
      taken: ["BOARD REPORT"],
      name: "Board report (2)",
    },
    {
      given: "a name whose number is taken too",
      wanted: "Board report",
      taken: ["Board report", "Board report (2)"],
      name: "Board report (3)",
    },
    {
      given: "signs that Excel does not allow",
      wanted: "Report: EB/QA [draft]?",
      taken: [],
      name: "Report EB QA draft",
    },
    {
      given: "a name longer than 31",
      wanted: "Executive Board report of 25 November 2026",
      taken: [],
      name: "Executive Board report of 25 No",
    },
    {
      given: "a long name that is taken",
      wanted: "Executive Board report of 25 November 2026",
      taken: ["Executive Board report of 25 No"],
      name: "Executive Board report of (2)",
    },
    { given: "nothing that is left", wanted: "///", taken: [], name: "Report" },
  ])("$given", ({ wanted, taken, name }) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe("formulas of the add-in", () => {
  test.each([
    { formula: "=DDSCP.QUORATE([@Meeting])", ours: true },
    { formula: '=TEXTJOIN("; ",TRUE,ddscp.quorum.missing(A2))', ours: true },
    { formula: "=_xldudf_DDSCP_QUORATE(A2)", ours: true },
    { formula: "=MYDDSCP.QUORATE(A2)", ours: false },
    { formula: "=SUM(A1:A3)", ours: false },
    { formula: "DDSCP.QUORATE is a function", ours: false },
  ])("$formula", ({ formula, ours }) => {
    expect(isOurs(formula)).toBe(ours);
  });

  test("a function's name in a file becomes the one that is typed", () => {
    expect(asTyped("=IFERROR(_xldudf_DDSCP_QUORUM_MISSING(A2),_xldudf_DDSCP_QUORATE(A2))")).toBe(
      "=IFERROR(DDSCP.QUORUM.MISSING(A2),DDSCP.QUORATE(A2))",
    );
  });
});
