import { asTyped, repairFormulas } from "../../src/excel/repair";
import { isOurs } from "../../src/excel/formula-cells";
import { CellError } from "../../workbench/book/cell";
import { bookOf, formula, put } from "../workbench/books";
import { inExcel } from "./office-js";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));

describe("a formula as it is typed", () => {
  it.each([
    ["as in a file", '=_xldudf_DDSCP_QUORUM_MISSING("EB-1")', '=DDSCP.QUORUM.MISSING("EB-1")'],
    ["another add-in's workbook", "=[2]!_xldudf_DDSCP_QUORATE(A5)", "=DDSCP.QUORATE(A5)"],
    [
      "the Analysis ToolPak's, with its folder",
      '=IF(B5="","",\'C:\\Program Files\\Office\\Library\\FUNCRES.XLAM\'!_xldudf_DDSCP_DECISION_STATUS(B5))',
      '=IF(B5="","",DDSCP.DECISION.STATUS(B5))',
    ],
    ["a name in quotes with a quote in it", "='the board''s.xlam'!_xldudf_DDSCP_PROBLEMS()", "=DDSCP.PROBLEMS()"],
    ["another workbook, no folder", "=FUNCRES.XLAM!_xldudf_DDSCP_QUORATE(A5)", "=DDSCP.QUORATE(A5)"],
    ["another workbook, the name as typed", "=[2]!DDSCP.QUORATE(A5)", "=DDSCP.QUORATE(A5)"],
    [
      "after a comma, a minus and an at",
      "=A1-[1]!_xldudf_DDSCP_SHARE(1,@[3]!_xldudf_DDSCP_CHAIR(A1))",
      "=A1-DDSCP.SHARE(1,@DDSCP.CHAIR(A1))",
    ],
    [
      "a reference to another sheet beside it",
      "=_xldudf_DDSCP_QUORATE(Meetings!A5)&'My sheet'!B2",
      "=DDSCP.QUORATE(Meetings!A5)&'My sheet'!B2",
    ],
    ["as typed already, in small letters", "=ddscp.quorate(A5)", "=ddscp.quorate(A5)"],
    [
      "only in a text",
      '="_xldudf_DDSCP_QUORATE("&"[2]!_xldudf_DDSCP_X("',
      '="_xldudf_DDSCP_QUORATE("&"[2]!_xldudf_DDSCP_X("',
    ],
    ["another add-in's own function", "=[2]!_xldudf_OTHER_QUORATE(A5)", "=[2]!_xldudf_OTHER_QUORATE(A5)"],
  ])("%s", (_, written, typed) => expect(asTyped(written)).toBe(typed));

  it.each([
    ["=DDSCP.QUORATE(A1)", true],
    ["=IF(A1,[2]!_xldudf_DDSCP_QUORATE(A1))", true],
    ['="Ask DDSCP.QUORATE(A1)"', false],
    ["='DDSCP.QUORATE(A1)'!A1", false],
    ["=MYDDSCP.QUORATE(A1)", false],
    ["DDSCP.QUORATE(A1)", false],
  ])("%s is ours: %s", (written, ours) => expect(isOurs(written)).toBe(ours));
});

function stuck(cells: Readonly<Record<string, string>>) {
  const book = bookOf([["a"]]);
  const excel = inExcel(book);
  for (const [address, text] of Object.entries(cells)) put(book, address, [[text]]);
  book.settle();
  return { book, excel };
}

describe("Repair formulas", () => {
  it("enters again what shows #NAME? or has the name of another add-in's workbook, and nothing else", async () => {
    const { book, excel } = stuck({
      A1: "=DDSCP.QUORATE(1)",
      A2: "=IF(TRUE,1,[2]!_xldudf_DDSCP_QUORATE(2))",
      B9: "=NOSUCH(1)",
      C3: "=IF(TRUE,1,DDSCP.QUORATE(3))",
    });
    expect(await repairFormulas()).toEqual({ done: 2, refused: 0, why: "" });
    expect(["A1", "A2", "B9", "C3"].map((address) => formula(book, address))).toEqual([
      "=DDSCP.QUORATE(1)",
      "=IF(TRUE,1,DDSCP.QUORATE(2))",
      "=NOSUCH(1)",
      "=IF(TRUE,1,DDSCP.QUORATE(3))",
    ]);
    expect(excel.complaints).toEqual([]);
  });

  it("looks for formulas in the used range only", async () => {
    const { excel } = stuck({ A1: "=DDSCP.QUORATE(1)" });
    await repairFormulas();
    const looked = excel.calls.find((actions) => actions.some((each) => each.startsWith("GetSpecialCells")));
    expect(looked).toContain("GetUsedRangeOrNullObject");
    expect(looked).not.toContain("GetRange");
  });

  it("one cell that Excel refuses fails no others", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 40 }, (_, row) => [`A${row + 1}`, `=_xldudf_DDSCP_QUORATE(${row})`]),
    );
    const { book, excel } = stuck(cells);
    // Whatever is written over that row is refused, and no other.
    const set = book.activeSheet.set.bind(book.activeSheet);
    book.activeSheet.set = (row, column, cell) => {
      if (row === 16) throw new Error("That cell is locked.");
      set(row, column, cell);
    };
    const result = await repairFormulas();
    expect(result).toMatchObject({
      done: 39,
      refused: 1,
      why: expect.stringContaining("That cell is locked.") as string,
    });
    expect(formula(book, "A17")).toBe("=_xldudf_DDSCP_QUORATE(16)");
    expect([formula(book, "A16"), formula(book, "A40")]).toEqual(["=DDSCP.QUORATE(15)", "=DDSCP.QUORATE(39)"]);
    expect(excel.complaints).toEqual([]);
  });

  it("a protected sheet holds up no other", async () => {
    const { book } = stuck({ A1: "=_xldudf_DDSCP_QUORATE(1)" });
    book.activeSheet.protected = true;
    expect(await repairFormulas()).toMatchObject({ done: 0, refused: 1 });
    book.activeSheet.protected = false;
    book.activeSheet.set(0, 0, { formula: "=DDSCP.QUORATE(1)", value: new CellError("#NAME?") });
    expect(await repairFormulas()).toMatchObject({ done: 1, refused: 0 });
  });
});
