/** @jest-environment jsdom */
import type { Fault } from "../../workbench/host/faults";
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven, serial } from "./partnership";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 1000 }));
jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));

const TODAY = "2026-11-30";
/** Of the meeting that is shown: before it a register says who is coming. */
const THE_DAY = "2026-12-01";
const LATE: Fault = { kind: "late", milliseconds: 400 };

/** Excel tells of each write at once, and answers it later. */
function answersLate({ excel }: PageInExcel): void {
  excel.goesWrong(({ writes }) => (writes ? LATE : undefined));
}

const keys = ({ root }: PageInExcel): readonly (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>("[data-line]")].map(({ dataset }) => dataset["line"]);

describe("nothing comes under the pointer while it is written, nor after, until the pointer leaves", () => {
  const leave = ({ root }: PageInExcel): boolean => root.dispatchEvent(new Event("pointerleave"));

  it("a line that is changed in its form stays where it was", async () => {
    const given = partnershipGiven();
    const open = await openPage(
      "actions",
      {
        ...given,
        Actions: [
          ...given.Actions,
          { Action: "A-2", Description: "Visit", Target: serial("2026-11-05"), Progress: "" },
        ],
      },
      TODAY,
    );
    await open.until("the actions", () => open.find("[data-line]", "Audit"));
    const before = keys(open);
    await open.click(".more", "More: Audit");
    await open.fill("#change-action-target", "15/12/2026");
    answersLate(open);
    const press = new Event("pointerdown", { bubbles: true });
    open.find(".opened button[type=submit]")?.dispatchEvent(press);
    open.find(".opened button[type=submit]")?.click();
    await open.until("the new day", () => open.find(".line", "15 Dec"));
    expect(keys(open)).toEqual(before);
    await open.until("what came of it", () => open.notice() !== "");
    expect(keys(open)).toEqual(before);
    leave(open);
    expect(keys(open)).toEqual([...before].reverse());
    open.close();
  });

  it("a line of the forward plan that is added stays where it was, as done", async () => {
    const open = await openPage("reports", partnershipGiven(), TODAY);
    await open.click(".views button", "Forward plan");
    await open.until("the proposal", () => open.find(".proposed"));
    const before = keys(open);
    const button = open.find(".proposed .small-button", "Add");
    answersLate(open);
    button?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    button?.click();
    await open.until("what came of it", () => open.notice().includes("added to the Schedule"));
    await open.until("the line to be done", () => button?.getAttribute("aria-disabled") === "true");
    expect([keys(open), button?.isConnected]).toEqual([before, true]);
    const rows = open.rows("Schedule");
    button?.click();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(open.rows("Schedule")).toEqual(rows);
    leave(open);
    expect(open.find(".proposed")).toBeUndefined();
    open.close();
  });
});

it("a decision is added once, though Excel tells of it before it answers and the officer presses again", async () => {
  const open = await openPage("vote", partnershipGiven(), TODAY);
  await open.fill("#vote-meeting", "EB-2026-12");
  await open.click(".small-button", "decision");
  await open.fill("#new-title", "Threshold document");
  const before = open.rows("Decisions").length;
  const button = open.find("button[type=submit]", "Add decision");
  answersLate(open);
  button?.click();
  await open.until("the row", () => open.rows("Decisions").length > before);
  await open.until("the page to know of it", () => open.find("#vote-decision option", "Threshold document"));
  button?.click();
  await open.until("what came of it", () => open.notice() !== "");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(open.rows("Decisions")).toHaveLength(before + 1);
  open.close();
});

describe("why a register could not be saved", () => {
  const REASON = "The sheet Attendance is protected";
  const times = (open: PageInExcel): number => (open.root.textContent ?? "").split(REASON).length - 1;
  const protectedRegister = async (): Promise<PageInExcel> => {
    const open = await openPage("meeting", partnershipGiven(), THE_DAY);
    await open.until("the register", () => open.find("fluent-button", "All present"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Attendance").protection.protect();
      await context.sync();
    });
    return open;
  };

  it("is said once, in its line, where it is one line", async () => {
    const open = await protectedRegister();
    open.find("[role=radio]")?.click();
    open.find("[role=radio][aria-checked=false]")?.click();
    document.dispatchEvent(new Event("visibilitychange"));
    await open.until("the reason", () => times(open) > 0);
    expect(times(open)).toBe(1);
    expect(open.find("[data-line] .row-notice", REASON)?.getAttribute("role")).toBe("alert");
    expect([open.find(".register .state")?.textContent, open.notice()]).toEqual(["", ""]);
    open.close();
  });

  it("is said once, above them, where they are several; each line says that it is not saved", async () => {
    const open = await protectedRegister();
    open.find("fluent-button", "All present")?.click();
    document.dispatchEvent(new Event("visibilitychange"));
    await open.until("the reason", () => times(open) > 0);
    expect(times(open)).toBe(1);
    expect(open.find(".failures", REASON)).toBeDefined();
    const notices = [...open.root.querySelectorAll("[data-line] .row-notice")];
    expect(notices.map(({ textContent }) => textContent?.trim())).toEqual(["Not saved", "Not saved"]);
    expect(open.root.querySelectorAll(".failures fluent-button, .row-notice fluent-button")).toHaveLength(1);
    open.close();
  });
});
