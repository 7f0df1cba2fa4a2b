import { plainDate } from "../../../src/calendar/plain-date";
import { minuteOfDay, moment } from "../../../src/calendar/time-of-day";
import type { RawCell } from "../../../src/records/cell";
import type { TableName } from "../../../src/records/all-tables";
import { Register } from "../../../src/register/register";
import { contentOf, shownIn } from "../../../src/taskpane/write/cell-values";
import type { CellValue } from "../../../src/taskpane/write/rows-asked";
import { tableToWrite } from "../../../src/taskpane/write/table-to-write";

/** Excel's own number for it where days are counted from 1900; from 1904 it is 1,462 less. */
const THIRD = 46_329;
const day = plainDate(2026, 11, 3);

describe("a value is written as", () => {
  it.each<readonly [CellValue, boolean, unknown]>([
    ["=1+1", false, { value: "=1+1" }],
    ["", false, { value: "" }],
    [null, false, { value: "" }],
    [3, false, { value: 3 }],
    [true, false, { value: "Yes" }],
    [false, false, { value: "No" }],
    [{ day }, false, { value: THIRD, format: "dd/mm/yyyy" }],
    [{ day }, true, { value: THIRD - 1_462, format: "dd/mm/yyyy" }],
    [{ day: null }, true, { value: "" }],
    [{ time: minuteOfDay(18, 0) }, true, { value: 0.75, format: "hh:mm" }],
    [{ time: null }, false, { value: "" }],
    [{ moment: moment(day, minuteOfDay(6, 0)) }, false, { value: THIRD + 0.25, format: "dd/mm/yyyy hh:mm" }],
    [{ moment: moment(day, minuteOfDay(6, 0)) }, true, { value: THIRD - 1_461.75, format: "dd/mm/yyyy hh:mm" }],
  ])("%j, counted from 1904: %s", (value, from1904, content) => expect(contentOf(value, from1904)).toEqual(content));
});

describe("a cell shows", () => {
  it.each<readonly [TableName, string, RawCell, string]>([
    ["Reports", "Received", THIRD, "3 Nov 2026"],
    ["Reports", "received ", "3/11/2026", "3 Nov 2026"],
    ["Reports", "Received", "soon", "soon"],
    ["Reports", "Received", null, ""],
    ["Reports", "Waived", "y", "Yes"],
    ["Reports", "Waived", THIRD, "3 Nov 2026"],
    ["Meetings", "Start", 0.4375, "10:30"],
    ["Meetings", "Start", "10.30", "10:30"],
    ["Notices", "Written", false, "No"],
    ["Votes", "Unable since", THIRD + 0.25, "3 Nov 2026 06:00"],
    ["Attendance", "Status", "present (remote)", "Remote"],
    ["Agencies", "Aliases", "A;B", "A; B"],
    ["Reports", "A column of their own", 12, "12"],
  ])("in %s, %s: %j", (table, header, raw, shown) => expect(shownIn(table, false)(header, raw)).toBe(shown));

  it("days as the workbook counts them", () => {
    expect(shownIn("Reports", true)("Received", THIRD - 1_462)).toBe("3 Nov 2026");
  });
});

it("a change of a workbook that counts from 1904 is asked for in its days", () => {
  const register = new Register();
  const positions = { report: 0, received: 1 };
  register.open({ table: "Reports", sheet: "Reports", headerRow: 1, firstColumn: 1, positions, date1904: true });
  const changes = [{ header: "Received", from: { day }, to: { day: plainDate(2026, 11, 4) } }];
  const asked = { table: "Reports", change: [{ position: 0, row: { Report: "R-1", Group: "QA" }, changes }] } as const;
  expect(tableToWrite(register, asked).changes).toEqual([
    {
      position: 0,
      row: { Report: "R-1", Group: "QA" },
      name: "R-1, QA",
      changes: [{ header: "Received", from: "3 Nov 2026", to: { value: THIRD + 1 - 1_462, format: "dd/mm/yyyy" } }],
    },
  ]);
});
