import { describe, expect, it } from "@jest/globals";
import { BY_HAND } from "../../workbench/book/events";
import { besideFilled, fill, fillDown, fillRight } from "../../workbench/book/fill";
import { filterTable } from "../../workbench/book/filter-table";
import { seriesOf } from "../../workbench/book/series";
import { styleCells } from "../../workbench/book/edit-cells";
import { at, bookOf, formula, meetings, put, table, value, values } from "./books";

const DAY = "dd/mm/yyyy";
// 30 January 2026 is day 46052 of Excel's calendar: 31 March 2026 is 46112, 60 days later.
const JAN_30 = 46052;

describe("A series goes on", () => {
  it.each([
    { given: "one number, which is repeated", from: [7], next: [7, 7] },
    { given: "two numbers", from: [2, 4], next: [6, 8] },
    { given: "two numbers that fall", from: [10, 7], next: [4, 1] },
    { given: "two fractions", from: [0.1, 0.2], next: [0.3, 0.4] },
    // The line closest to 1, 2, 4 rises by 1.5 and passes 7/3 in the middle.
    {
      given: "three numbers, by the straight line closest to them",
      from: [1, 2, 4],
      next: [5.33333333333333, 6.83333333333333],
    },
    { given: "text that ends in a number", from: ["EB-2026-03"], next: ["EB-2026-04", "EB-2026-05"] },
    { given: "text whose number outgrows its digits", from: ["EB-2026-99"], next: ["EB-2026-100"] },
    { given: "two texts that end in numbers", from: ["Item 5", "Item 10"], next: ["Item 15", "Item 20"] },
    { given: "texts with different words, each by itself", from: ["EB-1", "QA-1"], next: ["EB-2", "QA-2", "EB-3"] },
    { given: "text without a number, which is repeated", from: ["Present"], next: ["Present"] },
    { given: "two texts without a number", from: ["Present", "Absent"], next: ["Present", "Absent", "Present"] },
    { given: "a number within a text", from: ["2026 plan"], next: ["2026 plan"] },
    { given: "the days of the week", from: ["Saturday"], next: ["Sunday", "Monday"] },
    { given: "every other month", from: ["Sep", "Nov"], next: ["Jan", "Mar"] },
    { given: "TRUE", from: [true], next: [true] },
    { given: "a blank", from: [null], next: [null] },
  ])("from $given", ({ from, next }) => {
    const series = seriesOf(from.map((held) => ({ value: held })));
    expect(next.map((_, place) => series(place))).toEqual(next);
  });

  it.each([
    { given: "one day", from: [JAN_30], next: [JAN_30 + 1, JAN_30 + 2] },
    { given: "two days a week apart", from: [JAN_30, JAN_30 + 7], next: [JAN_30 + 14, JAN_30 + 21] },
    // 15 January and 15 February 2026, then 15 March (28 days after) and 15 April (31 days after).
    { given: "two days a month apart", from: [JAN_30 - 15, JAN_30 + 16], next: [JAN_30 + 44, JAN_30 + 75] },
  ])("from $given", ({ from, next }) => {
    const series = seriesOf(from.map((held) => ({ value: held, format: DAY })));
    expect(next.map((_, place) => series(place))).toEqual(next);
  });

  it("backwards where it is filled upwards", () => {
    expect([0, 1].map(seriesOf([{ value: JAN_30, format: DAY }], -1))).toEqual([JAN_30 - 1, JAN_30 - 2]);
    expect([0, 1].map(seriesOf([{ value: "Item 5" }], -1))).toEqual(["Item 4", "Item 3"]);
  });
});

describe("Filling", () => {
  const run = (
    book: ReturnType<typeof bookOf>,
    from: string,
    to: string,
    what: "series" | "copies" | "turned" = "series",
  ) => book.edit(BY_HAND, () => fill(book, at(book, from), at(book, to).rect, what));

  it("copies texts as they are into cells that hold text by their format, too", () => {
    const book = bookOf([["EB-2026-03"], ["old"], ["017"]]);
    book.edit(BY_HAND, () => styleCells(book, at(book, "A1:A3"), { numberFormat: "@" }));
    put(book, "A1:A1", [["EB-2026-03"]]);
    book.edit(BY_HAND, () => fillDown(book, at(book, "A1").sheet, at(book, "A1:A3").rect));
    expect(values(book, "A1:A3").flat()).toEqual(["EB-2026-03", "EB-2026-03", "EB-2026-03"]);
  });

  it("copies a text that would read as a number or a formula as the text it is", () => {
    const book = bookOf([["'017"], ["'=1+1"]]);
    run(book, "A1", "A1:C1", "copies");
    run(book, "A2", "A2:B2", "copies");
    expect(values(book, "A1:C1")).toEqual([["017", "017", "017"]]);
    expect([value(book, "B2"), formula(book, "B2")]).toEqual(["=1+1", undefined]);
  });

  it("takes the look along", () => {
    const book = bookOf([["31/03/2026"]]);
    run(book, "A1", "A1:A2");
    const { sheet } = at(book, "A1");
    expect([value(book, "A2"), sheet.get(1, 0)?.style?.numberFormat]).toEqual([46113, DAY]);
  });

  it("moves formulas along, down and to the right, and answers them", () => {
    const book = bookOf([[1, "=A1*10"], [2], [3]]);
    run(book, "B1", "B1:B3");
    expect(values(book, "B1:B3")).toEqual([[10], [20], [30]]);
    book.edit(BY_HAND, () => fillRight(book, at(book, "B2").sheet, at(book, "B2:C2").rect));
    expect([formula(book, "C2"), value(book, "C2")]).toEqual(["=B2*10", 200]);
  });

  it("fills up and to the left, against the series", () => {
    const book = bookOf([[null], [null], [3], [5]]);
    run(book, "A3:A4", "A1:A4");
    expect(values(book, "A1:A4")).toEqual([[-1], [1], [3], [5]]);
  });

  it("continues no series over rows that a filter hides, and leaves those alone", () => {
    const book = meetings();
    book.edit(BY_HAND, () => filterTable(book, table(book), { column: 1, wanted: (held) => held === "EB" }));
    run(book, "A2", "A2:A4");
    expect(values(book, "A2:A4").flat()).toEqual(["EB-1", "QA-1", "EB-1"]);
  });

  it("with Ctrl held repeats a day, and counts a single number on", () => {
    const book = bookOf([["31/03/2026", 7, "EB-1"]]);
    run(book, "A1:C1", "A1:C3", "turned");
    expect(values(book, "A2:C3")).toEqual([
      [46112, 8, "EB-1"],
      [46112, 9, "EB-1"],
    ]);
  });

  it("lets a table grow over what is filled below it", () => {
    const book = meetings();
    run(book, "A4", "A4:A5");
    expect([table(book).rect.rows, value(book, "A5")]).toEqual([5, "EB-3"]);
  });

  it("is undone at once", () => {
    const book = bookOf([["a"], ["b"], ["c"]]);
    run(book, "A1", "A1:A3", "copies");
    book.undo.undo(BY_HAND);
    expect(values(book, "A1:A3")).toEqual([["a"], ["b"], ["c"]]);
  });
});

describe("A double click on the handle fills", () => {
  const to = (book: ReturnType<typeof bookOf>, address: string) => besideFilled(book, at(book, address)).rows;

  it("beside the filled column to the left, to its first blank", () =>
    expect(to(bookOf([["a", 1], ["b"], ["c"], [null], ["e"]]), "B1")).toBe(3));

  it("else beside the one to the right", () =>
    expect(
      to(
        bookOf([
          [1, "a"],
          [null, "b"],
        ]),
        "A1",
      ),
    ).toBe(2));

  it("nothing where nothing stands beside", () => expect(to(bookOf([["a"]]), "A1")).toBe(1));

  it("to the last row of a table", () => expect(to(meetings(), "B3")).toBe(2));
});
