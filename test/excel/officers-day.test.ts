/** @jest-environment jsdom */
import { openPage, type PageInExcel } from "./open-page";
import { partnershipGiven, serial } from "./partnership";

jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));
jest.setTimeout(30_000);

const TODAY = "2026-11-30";

describe("a line that stays where it was says what was done with it", () => {
  const press = (button: HTMLElement | undefined): void => {
    button?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    button?.click();
  };
  const doneIn = ({ root }: PageInExcel): readonly string[] =>
    [...root.querySelectorAll(".small-button.done")].map((each) => each.textContent?.trim() ?? "");

  it("a report that is not asked for any more is not said to be received", async () => {
    const open = await openPage("reports", partnershipGiven(), TODAY);
    await open.click(".more", "Highlight report");
    press(await open.until("the offer", () => open.find(".opened .small-button", "Not asked for any more")));
    await open.until("the row", () => open.rows("Reports")[0]?.["Waived"] !== undefined);
    await open.until("the line", () => doneIn(open).length > 0);
    expect(doneIn(open)).toEqual(["Not asked for"]);
    open.close();
  });

  it("a report that has come is not offered as not asked for", async () => {
    const open = await openPage("reports", partnershipGiven(), TODAY);
    await open.click(".more", "Highlight report");
    press(open.find(".report-line > .small-button", "Received"));
    await open.until("the line", () => doneIn(open).length > 0);
    expect(doneIn(open)).toEqual(["Received"]);
    expect(open.find(".opened .small-button", "Not asked for any more")).toBeUndefined();
    open.close();
  });

  it("an action whose target is changed after it was taken back is not said to be done", async () => {
    const open = await openPage("actions", partnershipGiven(), TODAY);
    const action = (): Readonly<Record<string, unknown>> => open.rows("Actions")[0] ?? {};
    press(await open.until("the button", () => open.find(".work-line > .small-button", "Done today")));
    await open.until("the day", () => action()["Completed"] !== undefined && doneIn(open).length > 0);
    (await open.until("Undo", () => open.noticeButton("Undo"))).click();
    await open.until("it to be taken back", () => action()["Completed"] === undefined && doneIn(open).length === 0);
    await open.click(".more", "More: ");
    await open.fill("#change-action-target", "15/12/2026");
    press(open.find(".opened button[type=submit]"));
    await open.until("the target", () => action()["Target"] === serial("2026-12-15"));
    await open.until("the line to say so", () => open.find("[data-line]", "15 Dec"));
    expect(doneIn(open)).toEqual([]);
    open.close();
  });
});
