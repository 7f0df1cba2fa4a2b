import { columnsOf } from "../../src/records/columns-of";
import { tables, type TableName } from "../../src/records/all-tables";
import { missingColumns } from "../../src/records/missing-columns";
import { shapeOf } from "../../src/workbook/shape";

/** The headers of a table in the template's order, each of `changed` under another name, or left out where that is null. */
function missing(
  table: TableName,
  changed: Readonly<Record<string, string | null>>,
  more: readonly string[] = [],
  rowCount = 1,
) {
  const headers = Object.values(columnsOf(table)).flatMap(({ header }) => {
    const now = changed[header];
    return now === undefined ? [header] : now === null ? [] : [now];
  });
  const shape = shapeOf(
    { name: table, sheet: "Sheet", headerRow: 4, firstColumn: 2, headers: [...headers, ...more], rowCount },
    false,
  );
  return missingColumns(shape ?? (undefined as never), rowCount > 0);
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

  test("one that is spelt otherwise, but stands in its place", () => {
    expect(missing("Reports", { Received: "Here", "Requested by": "For" })).toMatchObject([
      { column: "Received", cell: "Sheet!F4", found: "Here" },
      { column: "Requested by", cell: "Sheet!H4", found: "For" },
    ]);
  });

  test.each<{ table: TableName; column: string; now: string }>([
    { table: "Seats", column: "To", now: "Until" },
    { table: "Seats", column: "To", now: "End" },
    { table: "Seats", column: "To", now: "Leaving" },
    { table: "Seats", column: "Agency", now: "Organisation" },
    { table: "Seats", column: "Agency", now: "ORG" },
    { table: "Seats", column: "Agency", now: "Partner" },
    { table: "Seats", column: "Role", now: "Position" },
    { table: "Seats", column: "Role", now: "Job title" },
    { table: "Seats", column: "Group", now: "Sub\u2011group" },
    { table: "Meetings", column: "Group", now: "Board" },
    { table: "Meetings", column: "Chaired by", now: "Chairman" },
    { table: "Agencies", column: "Aliases", now: "Also  known as" },
    { table: "Groups", column: "Aliases", now: "Other names" },
    { table: "Attendance", column: "Left", now: "Departed" },
    { table: "Attendance", column: "Arrived", now: "In" },
    { table: "Attendance", column: "Status", now: "Mark" },
  ])("a word that people use: $now for $column of $table, wherever it stands", ({ table, column, now }) => {
    const found = missing(table, { [column]: null, Email: null, Briefed: null, "Notice given": null }, ["Room", now]);
    expect(found.find((each) => each.column === column)).toMatchObject({ code: "missing-column", found: now });
    expect(found.filter((each) => each.found === now)).toHaveLength(1);
  });

  test("In and Out are for Arrived and Left, and no header is for two", () => {
    expect(
      missing("Attendance", { Arrived: null, Left: null, Deputy: null }, ["Out", "In"]).map(({ column, found }) => [
        column,
        found,
      ]),
    ).toEqual([
      ["Deputy", ""],
      ["Arrived", "In"],
      ["Left", "Out"],
    ]);
  });

  test.each<{ table: TableName; column: string; own: string }>([
    { table: "Attendance", column: "Left", own: "Car park" },
    { table: "Seats", column: "To", own: "Dietary needs" },
    { table: "Meetings", column: "Status", own: "Room" },
    { table: "Reports", column: "Received", own: "Cost code" },
  ])("a column of the officer's own, $own, is not taken for $column of $table", ({ table, column, own }) => {
    expect(missing(table, { [column]: null }, [own]).map(({ found }) => found)).toEqual([""]);
  });
});

describe("a column that is gone", () => {
  test.each<{ table: TableName; column: string; says: string }>([
    {
      table: "Reports",
      column: "Received",
      says: "Reports has no column headed Received; no report counts as received.",
    },
    {
      table: "Attendance",
      column: "Left",
      says: "Attendance has no column headed Left; everybody who came counts as there to the end.",
    },
    { table: "Seats", column: "Email", says: "Seats has no column headed Email; its cells count as blank." },
  ])("is a warning that says what is gone by: $table without $column", ({ table, column, says }) => {
    expect(missing(table, { [column]: null })).toMatchObject([
      { severity: "warning", row: null, cell: "", message: says },
    ]);
  });

  test("each is said once", () => {
    expect(
      missing("Meetings", { Start: null, End: null, Group: null }).map((p) => `${p.severity} ${p.column}`),
    ).toEqual(["error Group", "warning Start", "warning End"]);
  });

  test("one that came after the first version is not said, unless its header was changed", () => {
    expect(missing("Reports", { Waived: null })).toEqual([]);
    expect(missing("Seats", { Phone: null })).toEqual([]);
    expect(missing("Actions", { Area: null })).toEqual([]);
    expect(missing("Reports", { Waived: null }, ["Our notes"])).toEqual([]);
    expect(missing("Reports", { Waived: "Waved" })).toMatchObject([{ column: "Waived", found: "Waved" }]);
  });

  test("a table without rows lacks required columns alone", () => {
    expect(missing("Meetings", { Date: null, Start: null }, [], 0).map(({ column }) => column)).toEqual(["Date"]);
    expect(missing("Attendance", { Seat: null, Agency: null }, [], 0)).toEqual([]);
  });

  test("no table of the template is said to lack anything, whatever columns stand beside its own", () => {
    for (const table of Object.keys(tables) as TableName[])
      expect(missing(table, {}, ["Our notes", "State", "Received date", "Kinds"])).toEqual([]);
  });
});
