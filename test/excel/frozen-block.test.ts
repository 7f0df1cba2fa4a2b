import { readBlock } from "../../src/excel/frozen-block";

const BLOCK = {
  sheetId: "{1}",
  row: 4,
  column: 6,
  rows: 2,
  columns: 1,
  spilled: false,
  formulas: [
    ['=DDSCP.QUORATE("EB-2026-03")', 1],
    ["=DDSCP.PROBLEMS()", 1],
  ],
  marks: ["a", "b"],
};

describe("what a setting of the workbook keeps of frozen formulas", () => {
  it("reads as it was put away", () => expect(readBlock(JSON.stringify(BLOCK))).toEqual(BLOCK));

  it.each([
    ["cut short", JSON.stringify(BLOCK).slice(0, -5)],
    ["of another kind", JSON.stringify({ sheet: "Meetings" })],
    ["text where a number belongs", JSON.stringify({ ...BLOCK, row: "4" })],
    ["a row above the sheet", JSON.stringify({ ...BLOCK, row: -1 })],
    ["half a column", JSON.stringify({ ...BLOCK, column: 6.5 })],
    ["a formula without its count", JSON.stringify({ ...BLOCK, formulas: [["=DDSCP.PROBLEMS()"]] })],
    ["fewer marks than cells", JSON.stringify({ ...BLOCK, marks: ["a"] })],
    ["nothing", undefined],
  ])("is not taken for formulas where it is %s", (_, kept) => expect(readBlock(kept)).toBeNull());
});
