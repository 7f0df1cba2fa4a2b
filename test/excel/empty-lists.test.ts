/** @jest-environment jsdom */
import type { PageId } from "../../src/taskpane/page-id";
import { openPage } from "./open-page";
import { partnershipGiven } from "./partnership";

test.each<[PageId, string, string]>([
  ["money", "Contributions", "A2"],
  ["priorities", "Priorities", "A2"],
  ["duties", "Obligations", "A2"],
])("the empty list %s leads to where its first line is entered", async (id, table, address) => {
  const open = await openPage(id, { ...partnershipGiven(), [table]: [] }, "2026-11-30");
  await open.click(".small-button", `Go to ${table}`);
  await open.until("its cell", () => open.book.activeSheet.name === table);
  const { row, column } = open.book.selections.get(open.book.activeSheet.id)!;
  expect(`${"ABC"[column]}${row + 1}`).toBe(address);
  open.close();
});
