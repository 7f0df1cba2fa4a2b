import { placeOf } from "../../src/taskpane/cell-place";

describe("where a cell stands", () => {
  test.each([
    { cell: "Attendance!C14", place: { sheet: "Attendance", address: "C14" } },
    { cell: "Now! and then!B2", place: { sheet: "Now! and then", address: "B2" } },
    { cell: "", place: null },
  ])("the cell of $cell", ({ cell, place }) => {
    expect(placeOf(cell)).toEqual(place);
  });
});
