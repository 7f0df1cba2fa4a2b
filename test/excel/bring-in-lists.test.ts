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

test("what was answered of a name is known to a register and to a list, whichever came first", async () => {
  const book = bookWith({ ...SHARED, Actions: [], Schedule: [] });
  const list = {
    sheet: "QA members",
    rows: [
      ["Agency", "Role", "Name"],
      ["Constabulary", "Member", "Insp. 1"],
    ],
  };
  const register = {
    sheet: "QA 2026",
    rows: [
      ["Agency", "14/1/26", "11/3/26"],
      ["Constabulary", "Y", "N"],
      ["Trust", "Y", "Y"],
    ],
  };
  const next = {
    sheet: "QA again",
    rows: [
      ["Agency", "Role", "Name"],
      ["Trust", "Member", "Doctor 1"],
    ],
  };
  for (const sheet of [list, register, next]) putSheet(book, sheet);
  const open = await openPage("bring-in", book, "2026-11-29");
  const choose = async (sheet: string): Promise<void> => {
    await open.until("the list of sheets", () => open.find("#bring-in-sheet option", sheet));
    await open.fill("#bring-in-sheet", sheet);
    await open.until("what was read", () => open.find(".bring-in-sum", " on the sheet:"));
  };
  const asked = (): readonly (string | undefined)[] =>
    [...open.root.querySelectorAll<HTMLElement>("h3 ~ .bring-in-question select")].map((each) => each.dataset.question);
  const bringIn = async (): Promise<void> => {
    await open.click("fluent-button.bring-in");
    await open.until("nothing left", () => open.find("fluent-button.bring-in") === undefined);
    await open.until("it kept", () => open.find("h3", "What the sheet does not say") === undefined);
  };

  await choose("QA members");
  expect(asked()).toEqual(["name-constabulary"]);
  await open.fill('[data-question="name-constabulary"]', "Police");
  await open.until("the button", () => open.find("fluent-button.bring-in"));
  await bringIn();
  await choose("QA 2026");
  expect(asked()).toEqual(["name-trust"]);
  await open.fill('[data-question="name-trust"]', "S4");
  await open.until("it settled", () => open.find("fluent-button.bring-in", "4 rows"));
  await bringIn();
  expect(open.rows("Attendance")).toContainEqual(expect.objectContaining({ Meeting: "QA-2026-01", Seat: "S3" }));
  await choose("QA again");
  expect(asked()).toEqual([]);
  expect(open.root.querySelector<HTMLSelectElement>('[data-question="name-trust"]')?.value).toBe("Health");
  expect(open.find(".bring-in-known")).toBeDefined();
  open.close();
});
