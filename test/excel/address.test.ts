import { blocksOf } from "../../src/excel/address";
import { LAST_COLUMN, LAST_ROW } from "../../src/records/cell-address";

describe("addresses as Excel's events give them", () => {
  test.each([
    { given: "one cell", address: "C14", rows: [14, 14], columns: [3, 3] },
    { given: "a block", address: "A5:J7", rows: [5, 7], columns: [1, 10] },
    { given: "whole rows", address: "5:9", rows: [5, 9], columns: [1, LAST_COLUMN] },
    { given: "whole columns", address: "C:E", rows: [1, LAST_ROW], columns: [3, 5] },
    { given: "a sheet and dollars", address: "Meetings!$B$2:$B$4", rows: [2, 4], columns: [2, 2] },
    { given: "a sheet with a comma in its name", address: "'Notes, old'!B2", rows: [2, 2], columns: [2, 2] },
    { given: "corners the other way round", address: "J7:A5", rows: [5, 7], columns: [1, 10] },
    { given: "nothing that can be read", address: "#REF!", rows: [1, LAST_ROW], columns: [1, LAST_COLUMN] },
    { given: "nothing at all", address: "", rows: [1, LAST_ROW], columns: [1, LAST_COLUMN] },
  ])("$given: $address", ({ address, rows, columns }) => {
    const [firstRow, lastRow] = rows;
    const [firstColumn, lastColumn] = columns;
    expect(blocksOf(address)).toEqual([{ firstRow, lastRow, firstColumn, lastColumn }]);
  });

  test("several blocks stay several", () => {
    expect(blocksOf("A1:A3,C9").map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
      [1, 3],
      [9, 9],
    ]);
  });
});
