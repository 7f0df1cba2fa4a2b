import { bringIn } from "../../src/bring-in/bring-in";
import { rowsToBringIn } from "../../src/taskpane/bring-in/rows-to-bring-in";
import { gridOf } from "../bring-in/sheets";
import { SHARED } from "../bring-in/ten-sheets";
import { givenWorkbook, on } from "../register/given-workbook";

describe("the pane writes every kind of row that is planned", () => {
  const register = givenWorkbook({ ...SHARED, Actions: [], Schedule: [] });
  const asked = (sheet: string, rows: readonly (readonly string[])[]) =>
    rowsToBringIn(bringIn(gridOf({ sheet, rows }), { register, asAt: on("2026-11-29"), answers: new Map() }));

  test("a seat that changes is found by its id, its name written, and only what differs", () => {
    const [seats] = asked("QA members", [
      ["Agency", "Role", "Name"],
      ["Police", "Member", "Insp. 1"],
    ]);
    expect(seats).toMatchObject({
      table: "Seats",
      add: [],
      change: [
        { position: 2, row: { Seat: "S3" }, name: "S3", changes: [{ header: "Name", from: "", to: "Insp. 1" }] },
      ],
    });
  });

  test("meetings before the reports for them, and neither twice", () => {
    const tables = asked("QA plan", [
      ["Date", "Reports due"],
      ["13/1/2027", "EX"],
    ]);
    expect(tables.map(({ table, add }) => [table, add])).toEqual([
      ["Meetings", [{ Meeting: "QA-2027-01", Group: "QA", Date: { day: on("2027-01-13") } }]],
      ["Schedule", [{ Group: "EX", Meeting: "QA-2027-01" }]],
    ]);
    const isThere = tables[1]!.isThere!;
    expect(isThere({ Group: "EX", Meeting: "QA-2027-01" }, { Group: "ex", Meeting: "QA-2027-01", Kind: "" })).toBe(
      true,
    );
    expect(isThere({ Group: "EX", Meeting: "QA-2027-01" }, { Group: "QA", Meeting: "QA-2027-01" })).toBe(false);
  });

  test("a new action", () => {
    const [actions] = asked("Log", [
      ["Action", "Owner"],
      ["Write the brief", "Chair"],
    ]);
    expect(actions).toMatchObject({
      table: "Actions",
      add: [{ Action: "A-2026-01", Description: "Write the brief", Leads: "Chair" }],
    });
  });
});
