import { hintsOf, hintsOfCalculation, type KnownSheet } from "../../src/excel/hints";

/** Attendance from A1 with 20 rows of data, so that its last row is 21, and what the add-in works out in K. */
const sheet: KnownSheet = {
  name: "Attendance",
  tables: [
    {
      name: "Attendance",
      sheet: "Attendance",
      headerRow: 1,
      firstColumn: 1,
      rowCount: 20,
      headers: [
        "Meeting",
        "Seat",
        "Agency",
        "Name",
        "Status",
        "Deputy",
        "Briefed",
        "Reason",
        "Arrived",
        "Left",
        "Quorate",
      ],
    },
  ],
};

describe("which rows an event of Excel may have changed", () => {
  test.each([
    {
      given: "a cell of the table",
      address: "E5",
      changeType: "RangeEdited",
      hints: [{ kind: "cells", sheet: "Attendance", firstRow: 5, lastRow: 5 }],
    },
    {
      given: "a header",
      address: "E1",
      changeType: "RangeEdited",
      hints: [{ kind: "cells", sheet: "Attendance", firstRow: 1, lastRow: 1 }],
    },
    {
      given: "the row below the table, over which it grows",
      address: "A22",
      changeType: "RangeEdited",
      hints: [{ kind: "cells", sheet: "Attendance", firstRow: 22, lastRow: 22 }],
    },
    { given: "a note far below", address: "A40", changeType: "RangeEdited", hints: [] },
    { given: "a note far to the right", address: "Z5", changeType: "RangeEdited", hints: [] },
    {
      given: "two blocks, one of them outside",
      address: "E5:E6,Z5",
      changeType: "RangeEdited",
      hints: [{ kind: "cells", sheet: "Attendance", firstRow: 5, lastRow: 6 }],
    },
    {
      given: "rows put in",
      address: "5:7",
      changeType: "RowInserted",
      hints: [{ kind: "rows", sheet: "Attendance", firstRow: 5 }],
    },
    {
      given: "rows taken out above the table",
      address: "1:1",
      changeType: "RowDeleted",
      hints: [{ kind: "rows", sheet: "Attendance", firstRow: 1 }],
    },
    {
      given: "table rows taken out",
      address: "A9:J9",
      changeType: "CellDeleted",
      hints: [{ kind: "rows", sheet: "Attendance", firstRow: 9 }],
    },
    {
      given: "a column put in",
      address: "C:C",
      changeType: "ColumnInserted",
      hints: [{ kind: "rows", sheet: "Attendance", firstRow: 1 }],
    },
    {
      given: "something Excel has no word for",
      address: "C3",
      changeType: "Others",
      hints: [{ kind: "rows", sheet: "Attendance", firstRow: 1 }],
    },
  ])("$given", ({ address, changeType, hints }) => {
    expect(hintsOf(sheet, { address, changeType })).toEqual(hints);
  });

  test("a sheet without tables is left alone", () => {
    expect(hintsOf({ name: "Notes", tables: [] }, { address: "5:7", changeType: "RowInserted" })).toEqual([]);
  });
});

describe("formulas worked out anew", () => {
  test.each([
    { given: "in a column of the add-in's own", address: "K2:K21", hints: [] },
    {
      given: "in a column of the contract",
      address: "A2:A21",
      hints: [{ kind: "cells", sheet: "Attendance", firstRow: 2, lastRow: 21 }],
    },
    {
      given: "in several places",
      address: "K2,E7,K9",
      hints: [{ kind: "cells", sheet: "Attendance", firstRow: 7, lastRow: 7 }],
    },
    { given: "beside the table", address: "M2:M21", hints: [] },
  ])("$given", ({ address, hints }) => {
    expect(hintsOfCalculation(sheet, address)).toEqual(hints);
  });
});
