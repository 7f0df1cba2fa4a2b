import {
  cellAddress,
  columnLetters,
  columnOf,
  LAST_COLUMN,
  LAST_ROW,
  placeOf,
  rangeOf,
} from "../../src/records/cell-address";

describe("the place of a cell", () => {
  test.each([
    ["A", 1],
    ["Z", 26],
    ["AA", 27],
    ["AZ", 52],
    ["BA", 53],
    ["ZZ", 702],
    ["AAA", 703],
    ["XFD", LAST_COLUMN],
  ])("the letters %s stand over column %i", (letters, column) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOf(letters)).toBe(column);
  });

  test("an address is letters and a row", () =>
    expect([cellAddress(14, 3), cellAddress(1, 28)]).toEqual(["C14", "AB1"]));

  test("of an address only the letters name the column; without any there is none", () =>
    expect([columnOf("ab14"), columnOf("14"), columnOf("")]).toEqual([28, 0, 0]));

  test.each([
    { address: "C14", place: { row: 14, column: 3 } },
    { address: "$c$14", place: { row: 14, column: 3 } },
    { address: " C14 ", place: { row: 14, column: 3 } },
    { address: "XFD1048576", place: { row: LAST_ROW, column: LAST_COLUMN } },
    { address: "XFE1", place: null },
    { address: "A1048577", place: null },
    { address: "A0", place: null },
    { address: "C", place: null },
    { address: "14", place: null },
    { address: "Sheet!C14", place: null },
    { address: "", place: null },
  ])("'$address' names $place", ({ address, place }) => expect(placeOf(address)).toEqual(place));

  test.each([
    { address: "A1:J200", range: { from: { row: 1, column: 1 }, to: { row: 200, column: 10 } } },
    { address: "C14", range: { from: { row: 14, column: 3 }, to: { row: 14, column: 3 } } },
    { address: "J200:A1", range: null },
    { address: "A1:", range: null },
    { address: "A:C", range: null },
  ])("'$address' is the range $range", ({ address, range }) => expect(rangeOf(address)).toEqual(range));
});
