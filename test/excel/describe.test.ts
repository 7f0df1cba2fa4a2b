import { askForTables, describeTables } from "../../src/excel/describe";
import type { RawCell } from "../../src/records/cell";

/** A table at A4, as Excel tells of it; where it has no header row, its first row. */
function contextWith(
  showHeaders: boolean,
  names: readonly string[],
  firstRow: readonly RawCell[],
): Excel.RequestContext {
  const loaded = <T extends object>(values: T): T & { load: () => T } => ({ ...values, load: () => values });
  const table: object = {
    id: "1",
    name: "Done",
    showHeaders,
    showTotals: false,
    worksheet: { id: "s", name: "Done" },
    columns: { items: names.map((name) => ({ name })) },
    isNullObject: false,
    load: () => table,
    getRange: () => loaded({ rowIndex: 3, columnIndex: 0, rowCount: 5, isNullObject: false }),
    getDataBodyRange: () => ({ getCell: () => ({ getResizedRange: () => loaded({ values: [firstRow] }) }) }),
  };
  const tables = { ...loaded({ items: [table] }), getItemOrNullObject: () => table };
  return { workbook: { tables }, sync: () => Promise.resolve() } as unknown as Excel.RequestContext;
}

test.each([
  {
    given: "a header row",
    showHeaders: true,
    names: ["Obligation", "Date"],
    first: [],
    is: { headerRow: 4, headers: ["Obligation", "Date"], rowCount: 4 },
  },
  {
    given: "no header row, and data alone",
    showHeaders: false,
    names: ["Obligation", "Date"],
    first: ["O-1", 46112],
    is: { headerRow: 3, headers: ["Obligation", "Date"], rowCount: 5 },
  },
  {
    given: "no header row, and headers in the first row that Excel itself does not know",
    showHeaders: false,
    names: ["Column1", "Column2", "Column3"],
    first: ["obligation ", "Date", ""],
    is: { headerRow: 4, headers: ["obligation ", "Date", "Column3"], rowCount: 4, headersInFirstRow: true },
  },
  {
    given: "no header row, and the headers once more in the first row",
    showHeaders: false,
    names: ["Obligation", "Date", "Note"],
    first: ["Obligation", "", "Note"],
    is: { headerRow: 4, headers: ["Obligation", "Date", "Note"], rowCount: 4, headersInFirstRow: true },
  },
  {
    given: "no header row, and a header missing that the table must have",
    showHeaders: false,
    names: ["Column1", "Column2"],
    first: ["Obligation", "Note"],
    is: { headerRow: 3, headers: ["Column1", "Column2"], rowCount: 5 },
  },
])("$given", async ({ showHeaders, names, first, is }) => {
  const context = contextWith(showHeaders, names, first);
  const [found] = (await describeTables(context, askForTables(context, new Map()))).values();
  expect(found?.head).toEqual({ id: "1", name: "Done", sheet: "Done", firstColumn: 1, ...is });
});
