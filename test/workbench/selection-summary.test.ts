import { expect, it } from "@jest/globals";
import { Book } from "../../workbench/book/book";
import type { Value } from "../../workbench/book/cell";
import { summaryOf } from "../../workbench/page/selection-summary";

const CELLS: readonly (readonly [value: Value, numberFormat?: string])[] = [
  ["EB"],
  [46357, "dd/mm/yyyy"],
  [1000],
  [0.5, '"£"#,##0.00'],
  [null],
  [true],
];

function summary(row: number, rows: number): string {
  const sheet = new Book().addLoaded("Sheet1");
  CELLS.forEach(([value, numberFormat], at) =>
    sheet.set(at, 0, { value, ...(numberFormat ? { style: { numberFormat } } : {}) }),
  );
  return summaryOf(sheet, { row, column: 0, rows, columns: 2 });
}

it.each([
  {
    given: "numbers among others: the day is counted and not added",
    row: 0,
    rows: 6,
    says: "Average: 500.25   Count: 5   Sum: 1,000.5",
  },
  { given: "a word and a day", row: 0, rows: 2, says: "Count: 2" },
  { given: "one number beside a blank cell", row: 3, rows: 2, says: "Count: 1" },
  { given: "blank cells", row: 4, rows: 1, says: "Ready" },
  { given: "cells below all that is filled", row: 40, rows: 3, says: "Ready" },
])("says at the foot of the page of $given", ({ row, rows, says }) => {
  expect(summary(row, rows)).toBe(says);
});
