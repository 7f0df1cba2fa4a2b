import { describe, expect, it } from "@jest/globals";
import { SHEET_COLUMNS } from "../../workbench/book/address";
import { styleCells } from "../../workbench/book/edit-cells";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "../../workbench/book/edit-sheets";
import {
  deleteTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableRows,
  renameTable,
  showTotals,
  sortTable,
} from "../../workbench/book/edit-tables";
import { readEntry } from "../../workbench/book/entry";
import { BY_COLLEAGUE, BY_HAND } from "../../workbench/book/events";
import { shiftCells } from "../../workbench/book/shift-cells";
import { at, bookOf, formula, meetings, put, table, told, value, values } from "./books";

describe("What is typed", () => {
  it.each([
    { text: "31/03/2026", value: 46112, format: "dd/mm/yyyy" },
    { text: "2026-03-31", value: 46112, format: "dd/mm/yyyy" },
    { text: "31 Mar 2026", value: 46112, format: "dd/mm/yyyy" },
    { text: "31/02/2026", value: "31/02/2026" },
    { text: "10:30", value: 0.4375, format: "hh:mm" },
    { text: "75%", value: 0.75, format: "0%" },
    { text: "1,234.5", value: 1234.5 },
    { text: "true", value: true },
    { text: "'017", value: "017" },
    { text: "EB-2026-03", value: "EB-2026-03" },
    { text: "-", value: "-" },
  ])("$text", ({ text, ...expected }) => expect(readEntry(text)).toEqual(expected));

  it("stays text in a text cell", () => expect(readEntry("017", "@")).toEqual({ value: "017" }));

  it("is text in a text cell where an add-in puts a number there", () => {
    const book = bookOf();
    book.edit(BY_HAND, () => styleCells(book, at(book, "A1"), { numberFormat: "@" }));
    put(book, "A1:B1", [[46112, 46112]]);
    expect(values(book, "A1:B1")).toEqual([["46112", 46112]]);
  });
});

describe("A table", () => {
  it("grows over a row typed below it and fills its computed columns", () => {
    const book = meetings();
    put(book, "C2:C4", [["=LEN([@Meeting])"], ["=LEN([@Meeting])"], ["=LEN([@Meeting])"]]);
    put(book, "A5", [["EB-100"]]);
    expect(table(book).rect.rows).toBe(5);
    expect(formula(book, "C5")).toBe("=LEN([@Meeting])");
    expect(value(book, "C5")).toBe(6);
  });

  it("grows over a header typed beside it", () => {
    const book = meetings();
    put(book, "D1", [["Notes"]]);
    expect(table(book).columns.map(({ name }) => name)).toEqual(["Meeting", "Group", "Quorum", "Notes"]);
  });

  it("does not grow over what is cleared below it", () => {
    const book = meetings();
    put(book, "A5", [[null]]);
    expect(table(book).rect.rows).toBe(4);
  });

  it("renames its column in every formula when the header is typed over, and numbers a second of the same name", () => {
    const book = meetings();
    put(book, "F1", [["=SUM(Meetings[Quorum])"]]);
    put(book, "C1", [["Needed"]]);
    expect(formula(book, "F1")).toBe("=SUM(Meetings[Needed])");
    expect(value(book, "F1")).toBe(21);
    put(book, "B1", [["Meeting"]]);
    expect(table(book).columns[1]?.name).toBe("Meeting2");
  });

  it("takes rows in and out, and moves what stands below", () => {
    const book = meetings();
    put(book, "A8", [["below"]]);
    put(book, "F1", [["=A8"]]);
    const changes = told(book, () =>
      book.edit(BY_HAND, () => insertTableRows(book, table(book), { index: 1, count: 2 })),
    );
    expect(values(book, "A2:A6")).toEqual([["EB-1"], [null], [null], ["QA-1"], ["EB-2"]]);
    expect([value(book, "A10"), formula(book, "F1")]).toEqual(["below", "=A10"]);
    expect(
      changes
        .filter((change) => change.kind === "changed")
        .map(({ changeType, shift, tables }) => [changeType, shift, tables.map((told) => told.changeType)]),
    ).toEqual([["CellInserted", "Down", ["RowInserted"]]]);
    book.edit(BY_HAND, () => deleteTableRows(book, table(book), { index: 1, count: 2 }));
    expect(values(book, "A2:A4")).toEqual([["EB-1"], ["QA-1"], ["EB-2"]]);
    expect(table(book).rect.rows).toBe(4);
  });

  it("keeps one empty row when all are deleted", () => {
    const book = meetings();
    book.edit(BY_HAND, () => deleteTableRows(book, table(book), { index: 0, count: 3 }));
    expect([table(book).rect.rows, values(book, "A2:C2")]).toEqual([2, [[null, null, null]]]);
  });

  it("sorts, telling of the order and of the cells", () => {
    const book = meetings();
    const kinds = told(book, () =>
      book.edit(BY_HAND, () => sortTable(book, table(book), { column: 2, ascending: false })),
    ).map(({ kind }) => kind);
    expect(values(book, "A2:A4")).toEqual([["EB-2"], ["QA-1"], ["EB-1"]]);
    expect(kinds).toEqual(["rowSorted", "changed"]);
  });

  it("takes its name along in formulas, and refuses one with a space", () => {
    const book = meetings();
    put(book, "F1", [["=ROWS(Meetings[])"]]);
    book.edit(BY_HAND, () => renameTable(book, table(book), "Diary"));
    expect(formula(book, "F1")).toBe("=ROWS(Diary[])");
    expect(() => book.edit(BY_HAND, () => renameTable(book, table(book, "Diary"), "My diary"))).toThrow(
      "can't be a table's name",
    );
  });

  it("leaves #REF! behind in formulas when it is deleted", () => {
    const book = meetings();
    put(book, "F1", [["=SUM(Meetings[Quorum])"]]);
    book.edit(BY_HAND, () => deleteTable(book, table(book), false));
    expect([value(book, "F1"), value(book, "A2")]).toEqual(["#REF!", null]);
  });

  it("leaves #REF! behind in formulas that name a column which is taken out, until that is undone", () => {
    const book = meetings();
    book.edit(BY_HAND, () => addSheet(book, "Elsewhere"));
    put(book, "Elsewhere!A1", [["=INDEX(Meetings[Quorum],2)"]]);
    expect(value(book, "Elsewhere!A1")).toBe(7);
    book.edit(BY_HAND, () => deleteTableColumn(book, table(book), 2));
    expect(value(book, "Elsewhere!A1")).toBe("#REF!");
    book.undo.undo(BY_HAND);
    expect(value(book, "Elsewhere!A1")).toBe(7);
  });

  it("shows a totals row that is not part of its rows", () => {
    const book = meetings();
    put(book, "F1", [["=ROWS(Meetings[Quorum])"]]);
    book.edit(BY_HAND, () => showTotals(book, table(book), true));
    expect([value(book, "A5"), value(book, "F1")]).toEqual(["Total", 3]);
  });

  it("refuses cells moved through its middle", () => {
    const book = meetings();
    expect(() =>
      book.edit(BY_HAND, () =>
        shiftCells(book, { sheet: at(book, "A3").sheet, rect: at(book, "A3").rect }, { axis: "row", direction: 1 }),
      ),
    ).toThrow("It would shift part of the table “Meetings”");
  });

  it("grows when a sheet's row is put in through it", () => {
    const book = meetings();
    book.edit(BY_HAND, () =>
      shiftCells(
        book,
        { sheet: at(book, "A3").sheet, rect: { row: 2, column: 0, rows: 1, columns: SHEET_COLUMNS } },
        { axis: "row", direction: 1 },
      ),
    );
    expect([table(book).rect.rows, values(book, "A2:A5")]).toEqual([5, [["EB-1"], [null], ["QA-1"], ["EB-2"]]]);
  });
});

describe("Sheets", () => {
  it("take their name along in formulas", () => {
    const book = bookOf([[7]]);
    book.edit(BY_HAND, () => void addSheet(book, "Other"));
    put(book, "Other!A1", [["=Sheet1!A1"]]);
    book.edit(BY_HAND, () => renameSheet(book, at(book, "A1").sheet, "My diary"));
    expect([formula(book, "Other!A1"), value(book, "Other!A1")]).toEqual(["='My diary'!A1", 7]);
  });

  it("go with their tables, and the next one is shown", () => {
    const book = meetings();
    const other = book.edit(BY_HAND, () => addSheet(book));
    const kinds = told(book, () => book.edit(BY_HAND, () => deleteSheet(book, at(book, "A1").sheet))).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["tableDeleted", "sheetDeleted", "sheetActivated"]);
    expect([book.activeSheetId, book.tables]).toEqual([other.id, []]);
  });

  it("refuse the last one's deletion", () => {
    const book = bookOf();
    expect(() => book.edit(BY_HAND, () => deleteSheet(book, at(book, "A1").sheet))).toThrow(
      "at least one visible sheet",
    );
  });
});

describe("Undo", () => {
  it("brings back cells, tables and formulas, and tells what changed", () => {
    const book = meetings();
    put(book, "F1", [["=SUM(Meetings[Quorum])"]]);
    book.edit(BY_HAND, () => deleteTableRows(book, table(book), { index: 0, count: 1 }));
    expect(value(book, "F1")).toBe(16);
    const changes = told(book, () => void book.undo.undo(BY_HAND));
    expect([value(book, "F1"), values(book, "A2:A4")]).toEqual([21, [["EB-1"], ["QA-1"], ["EB-2"]]]);
    expect(changes.some((change) => change.kind === "changed" && change.rect.row === 1)).toBe(true);
    book.undo.redo(BY_HAND);
    expect(value(book, "F1")).toBe(16);
  });

  it("brings back a deleted sheet", () => {
    const book = meetings();
    book.edit(BY_HAND, () => activateSheet(book, addSheet(book)));
    book.edit(BY_HAND, () => deleteSheet(book, at(book, "A1").sheet));
    book.undo.undo(BY_HAND);
    expect([value(book, "A2"), table(book).rect.rows]).toEqual(["EB-1", 4]);
  });

  it("does not undo a colleague's edit", () => {
    const book = bookOf([[1]]);
    put(book, "A1", [[2]], BY_COLLEAGUE);
    expect(book.undo.undo(BY_HAND)).toBe(false);
    expect(value(book, "A1")).toBe(2);
  });
});
