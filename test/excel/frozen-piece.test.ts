import { readPiece } from "../../src/excel/frozen-piece";

const PIECE = {
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
  it("reads as it was put away", () => expect(readPiece(JSON.stringify(PIECE))).toEqual(PIECE));

  it.each([
    ["cut short", JSON.stringify(PIECE).slice(0, -5)],
    ["of another kind", JSON.stringify({ sheet: "Meetings" })],
    ["text where a number belongs", JSON.stringify({ ...PIECE, row: "4" })],
    ["a row above the sheet", JSON.stringify({ ...PIECE, row: -1 })],
    ["half a column", JSON.stringify({ ...PIECE, column: 6.5 })],
    ["a formula without its count", JSON.stringify({ ...PIECE, formulas: [["=DDSCP.PROBLEMS()"]] })],
    ["fewer marks than cells", JSON.stringify({ ...PIECE, marks: ["a"] })],
    ["nothing", undefined],
  ])("is not taken for formulas where it is %s", (_, kept) => expect(readPiece(kept)).toBeNull());
});
