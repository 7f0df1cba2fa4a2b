import { columnsOf } from "../../src/records/cell-sentence";
import { tables, type TableName } from "../../src/records/all-tables";
import { missingColumns } from "../../src/records/missing-columns";
import { shapeOf } from "../../src/workbook/shape";

/** The headers of a table in the template's order, each of `changed` under another name, or left out where that is null. */
function missing(table: TableName, changed: Readonly<Record<string, string | null>>, more: readonly string[] = []) {
  const headers = Object.values(columnsOf(table)).flatMap(({ header }) => {
    const now = changed[header];
    return now === undefined ? [header] : now === null ? [] : [now];
  });
  const shape = shapeOf(
    { name: table, sheet: "Sheet", headerRow: 4, firstColumn: 2, headers: [...headers, ...more], rowCount: 1 },
    false,
  );
  return missingColumns(shape ?? (undefined as never), true);
}

describe("a column whose header was changed is named with the header that is likely meant", () => {
  test.each<{ table: TableName; column: string; now: string; severity: string; cell: string }>([
    { table: "Attendance", column: "Status", now: "State", severity: "warning", cell: "Sheet!F4" },
    { table: "Attendance", column: "Arrived", now: "Arrival", severity: "warning", cell: "Sheet!J4" },
    { table: "Meetings", column: "Start", now: "Starts", severity: "warning", cell: "Sheet!E4" },
    { table: "Meetings", column: "Notice given", now: "Given notice on", severity: "warning", cell: "Sheet!K4" },
    { table: "Reports", column: "Received", now: "Date received", severity: "warning", cell: "Sheet!F4" },
    { table: "Checks", column: "Completed", now: "Complete", severity: "warning", cell: "Sheet!F4" },
    { table: "Meetings", column: "Date", now: "Dates", severity: "error", cell: "Sheet!D4" },
    { table: "Groups", column: "Quorum rule", now: "Rule of quorum", severity: "error", cell: "Sheet!E4" },
  ])("$table: $now for $column", ({ table, column, now, severity, cell }) => {
    const found = missing(table, { [column]: now });
    expect(found).toMatchObject([{ severity, code: "missing-column", table, row: 4, column, cell, found: now }]);
    expect(found[0]?.message).toContain(`${table} has no column headed ${column};`);
    expect(found[0]?.message).toContain(`'${now}' in ${cell} is likely meant, and is not read.`);
    expect(found[0]?.fix).toContain(`Change the header in ${cell} to ${column}`);
  });

  test("one that is spelt otherwise, but stands in its place, where answers differ without it", () => {
    expect(missing("Reports", { Received: "In" })).toMatchObject([
      { column: "Received", cell: "Sheet!F4", found: "In" },
    ]);
    expect(missing("Attendance", { Status: "Mark" })).toMatchObject([{ column: "Status", found: "Mark" }]);
  });
});

describe("a column that is gone", () => {
  test("is a warning where answers differ without it, and says how", () => {
    expect(missing("Reports", { Received: null })).toMatchObject([
      {
        severity: "warning",
        row: null,
        cell: "",
        message: "Reports has no column headed Received; no report counts as received.",
      },
    ]);
  });

  test.each<{ given: string; table: TableName; column: string; now: string | null; more?: string[] }>([
    { given: "one that came with a later version", table: "Seats", column: "Email", now: null },
    { given: "a column of the partnership's own beside it", table: "Seats", column: "Email", now: null, more: ["Tel"] },
    { given: "a column of its own in its place, that nothing turns on", table: "Seats", column: "Email", now: "Room" },
  ])("says nothing: $given", ({ table, column, now, more = [] }) => {
    expect(missing(table, { [column]: now }, more)).toEqual([]);
  });

  test("no table of the template is said to lack anything, whatever columns stand beside its own", () => {
    for (const table of Object.keys(tables) as TableName[])
      expect(missing(table, {}, ["Our notes", "State", "Received date", "Kinds"])).toEqual([]);
  });
});
