/** @jest-environment jsdom */
import { Notices } from "../../src/taskpane/frame/notices";
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven } from "./partnership";

jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));

/** Ctrl+Z in the pane. */
function undo(open: PageInExcel): void {
  control(open, "z");
}

function control({ pane }: PageInExcel, key: string): void {
  expect(pane.notices).toBeInstanceOf(Notices);
  pane.notices.onKey(new KeyboardEvent("keydown", { key, ctrlKey: true, cancelable: true }));
}

const completed = (open: PageInExcel) => open.rows("Actions")[0]?.["Completed"];
const present = (open: PageInExcel) => open.rows("Attendance").filter(({ Status }) => Status === "Present").length;

test("Ctrl+Z takes back what a page wrote, and says what that was; Ctrl+Y does it again, and neither twice", async () => {
  const open = await openPage("actions", partnershipGiven(), "2026-11-30");
  await open.click(".small-button", "Done today: Audit");
  await open.until("it to be written", () => completed(open) !== undefined && open.notice() !== "");
  undo(open);
  await open.until("it to be taken back", () => completed(open) === undefined);
  expect(await open.until("the words", () => /^Taken back/.test(open.notice()) && open.notice())).toBe(
    "Taken back: the change to action A-1.",
  );
  undo(open);
  control(open, "y");
  await open.until("it to be put back", () => completed(open) !== undefined && /is done today/.test(open.notice()));
  control(open, "y");
  expect(open.noticeButton("Undo")).toBeDefined();
  open.close();
});

jest.setTimeout(20_000);

test("Ctrl+Z takes back the last marks, where they came after", async () => {
  const open = await openPage("meeting", partnershipGiven(), "2026-12-01");
  const before = present(open);
  let other = 0;
  pretend(open, () => other++);
  await open.click("fluent-button", "All present");
  document.dispatchEvent(new Event("visibilitychange"));
  await open.until("the marks to be written", () => present(open) === before + 2);
  await open.until("them to be settled", () => /^Saved/.test(open.find(".state")?.textContent?.trim() ?? ""));
  undo(open);
  document.dispatchEvent(new Event("visibilitychange"));
  await open.until("them to be taken back", () => present(open) === before);
  expect(other).toBe(0);
  open.close();
});

/** Something that was written earlier and said with Undo. */
function pretend({ pane }: PageInExcel, press: () => void): void {
  pane.notices.offer("success", "Earlier.", { name: "Undo", press });
}

test("Undo of an earlier thing goes once something else is written, also without a word or without Undo", async () => {
  const open = await openPage("meeting", partnershipGiven(), "2026-12-01");
  const before = present(open);
  let other = 0;
  pretend(open, () => other++);
  expect(open.noticeButton("Undo")).toBeDefined();
  await open.click("fluent-button", "All present");
  expect(open.noticeButton("Undo")).toBeUndefined();
  document.dispatchEvent(new Event("visibilitychange"));
  await open.until("the marks to be written", () => present(open) === before + 2);
  pretend(open, () => other++);
  await open.pane.port.keepPutAside({ code: "x", reason: "", places: [] } as never).catch(() => undefined);
  expect(open.noticeButton("Undo")).toBeUndefined();
  expect(other).toBe(0);
  open.close();
});
