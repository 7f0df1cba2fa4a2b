/** @jest-environment jsdom */
import { putSheet } from "../bring-in/sheet-in-book";
import { SHARED } from "../bring-in/ten-sheets";
import { bookWith, openPage } from "./open-page";

const LISTS = [
  {
    kind: "a membership list",
    sheet: "QA members",
    rows: [
      ["Agency", "Role", "Name"],
      ["Police", "Member", "Insp. 1"],
    ],
    table: "Seats",
    row: { Seat: "S3", Name: "Insp. 1" },
  },
  {
    kind: "an action log",
    sheet: "Log",
    rows: [
      ["Action", "Owner"],
      ["Write the brief", "Chair"],
    ],
    table: "Actions",
    row: { Action: "A-2026-01", Description: "Write the brief", Leads: "Chair" },
  },
  {
    kind: "a forward plan",
    sheet: "QA plan",
    rows: [
      ["Date", "Reports due"],
      ["13/1/2027", "EX"],
    ],
    table: "Schedule",
    row: { Group: "EX", Meeting: "QA-2027-01" },
  },
] as const;

test.each(LISTS)("$kind is read, brought in and found there the next time", async ({ sheet, rows, table, row }) => {
  const book = bookWith({ ...SHARED, Actions: [], Schedule: [] });
  putSheet(book, { sheet, rows });
  const open = await openPage("bring-in", book, "2026-11-29");
  await open.until("the list of sheets", () => open.find("#bring-in-sheet option", sheet));
  await open.fill("#bring-in-sheet", sheet);
  await open.until("the button", () => open.find("fluent-button.bring-in"));
  await open.click("fluent-button.bring-in");
  await open.until("nothing left", () => open.find("h3", "What came of it"));
  expect(open.rows(table)).toContainEqual(expect.objectContaining(row));
  expect(open.find("fluent-button.bring-in")).toBeUndefined();
  open.close();
});
