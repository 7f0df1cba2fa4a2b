import { deleteTableRows, sortTable } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import { fillDown } from "../../workbench/book/fill";
import { clearFilter, filterTable, visibleParts } from "../../workbench/book/filter-table";
import { at, meetings, table, values } from "./books";

/** The three meetings, of which the filter leaves EB-1 and EB-2 in view and hides QA-1 between them. */
function filtered() {
  const book = meetings();
  const { sheet } = at(book, "A1");
  const run = (work: () => void): void => book.edit(BY_HAND, work);
  run(() => filterTable(book, table(book), { column: 1, wanted: (value) => value === "EB" }));
  return { book, sheet, run };
}

describe("A filter", () => {
  it("hides rows and changes no cell, of which nobody is told as of an edit", () => {
    const book = meetings();
    const { sheet } = at(book, "A1");
    const before = values(book, "A1:C4");
    const kinds: string[] = [];
    book.listen((events) => kinds.push(...events.map(({ change }) => change.kind)));
    book.edit(BY_HAND, () => filterTable(book, table(book), { column: 1, wanted: (value) => value === "EB" }));
    expect(values(book, "A1:C4")).toEqual(before);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect(kinds).toEqual(["filtered"]);
  });

  it("leaves hidden rows alone when what is in view is filled down", () => {
    const { book, sheet, run } = filtered();
    run(() => fillDown(book, sheet, at(book, "C2:C4").rect));
    expect(values(book, "C2:C4").flat()[1]).toBe(values(meetings(), "C3").flat()[0]);
    expect(values(book, "C4")).toEqual(values(book, "C2"));
  });

  it("leaves hidden rows where they are when what is in view is sorted", () => {
    const { book, run } = filtered();
    run(() => sortTable(book, table(book), { column: 0, ascending: false }));
    expect(values(book, "A2:A4")).toEqual([["EB-2"], ["QA-1"], ["EB-1"]]);
  });

  it("goes with its rows when a row above is taken out, and back when that is undone", () => {
    const { book, sheet, run } = filtered();
    run(() => deleteTableRows(book, table(book), { index: 0, count: 1 }));
    expect([values(book, "A2"), [...sheet.hiddenRows]]).toEqual([[["QA-1"]], [1]]);
    book.undo.undo(BY_HAND);
    expect([...sheet.hiddenRows]).toEqual([2]);
  });

  it("is cleared", () => {
    const { book, sheet, run } = filtered();
    expect(visibleParts(sheet, at(book, "A2:A4").rect).map(({ row, rows }) => [row, rows])).toEqual([
      [1, 1],
      [3, 1],
    ]);
    run(() => clearFilter(book, table(book)));
    expect(sheet.hiddenRows.size).toBe(0);
  });
});
