import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { expectNoFailures, OpenWorkbench } from "./workbench";

const ADDIN = join(__dirname, "../workbench/fixtures/addin");
const LIMIT = 60_000;

describe("The workbench's page", () => {
  let open: OpenWorkbench;
  const press = (name: string) => open.page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
  const shown = (cell: string) => open.page.locator(`.cell[data-cell="${cell}"]`).first();

  beforeAll(async () => {
    open = await OpenWorkbench.open({ addin: ADDIN });
    await open.pane.locator("#state").filter({ hasText: "Ready" }).waitFor();
  }, LIMIT);

  afterAll(() => open.close(), LIMIT);

  it("shows the sample's last attendance rows though only those in view are drawn", async () => {
    await open.select("Attendance", "A1900");
    await shown("A1900").waitFor();
    expect(await shown("A1900").textContent()).toBe(await open.cell("Attendance", "A1900"));
    expect(await open.page.locator(".cell").count()).toBeLessThan(2_000);
  });

  it("shows a date in British order and its entry in the formula bar", async () => {
    await open.select("Meetings", "C3");
    expect(await open.cell("Meetings", "C3")).toMatch(/^\d{2}\/\d{2}\/\d{4}$/);
    expect(await open.page.getByLabel("Formula bar").inputValue()).toBe(await open.cell("Meetings", "C3"));
  });

  it("takes typing, moves on with Tab and Enter, deletes, and undoes", async () => {
    await open.page.getByRole("button", { name: "Add a sheet" }).click();
    const sheet = await open.page.locator(".tab[aria-selected=true]").innerText();
    await open.select(sheet, "A1");
    await open.page.locator(".grid").focus();
    for (const key of ["1", "Tab", "2", "Enter", "ArrowLeft", "=", "A", "1", "+", "B", "1", "Enter"])
      await open.page.keyboard.press(key);
    expect(await open.block(sheet, "A1:B2")).toEqual([
      ["1", "2"],
      ["3", ""],
    ]);
    await open.type(sheet, "A1", "");
    expect(await open.cell(sheet, "A2")).toBe("2");
    await press("Undo");
    expect(await open.cell(sheet, "A2")).toBe("3");
  });

  it("pastes a block of tab-separated text", async () => {
    const sheet = await open.page.locator(".tab[aria-selected=true]").innerText();
    await open.select(sheet, "D1");
    await open.page.locator(".grid").focus();
    await open.page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", 'a\t31/03/2026\n"b\nc"\t75%');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await open.block(sheet, "D1:E2")).toEqual([
      ["a", "31/03/2026"],
      ["b\nc", "75%"],
    ]);
  });

  it("keeps what was typed when a formula cannot be read, and says so", async () => {
    const sheet = await open.page.locator(".tab[aria-selected=true]").innerText();
    await open.type(sheet, "G1", "=1+");
    expect(await open.page.locator(".notice").last().innerText()).toContain("The formula ends too early.");
    await open.page.keyboard.press("Escape");
    expect(await open.cell(sheet, "G1")).toBe("");
  });

  it("sorts a table, puts a row in and takes it out, renames the table in a dialog", async () => {
    await open.select("Agencies", "A3");
    const first = await open.cell("Agencies", "A3");
    await press("Sort Z to A");
    expect(await open.cell("Agencies", "A3")).not.toBe(first);
    await press("Insert row");
    expect(await open.cell("Agencies", "A3")).toBe("");
    await press("Delete row");
    await press("Rename table");
    await open.page.getByRole("dialog").getByRole("textbox").fill("Bodies");
    await open.page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    // By its tag: a dialog that is closed has no role any more, yet answers only at its event, a moment later.
    await open.page.locator("dialog").waitFor({ state: "detached" });
    const names = await open.page.evaluate(() => window.workbench?.tables().map(({ name }) => name));
    expect(names).toContain("Bodies");
  });

  it("edits as a colleague when told to", async () => {
    await press("Edit as a colleague");
    await open.page.locator("#app.colleague").waitFor();
    await press("Edit as a colleague");
  });

  it("follows a link of the Start sheet", async () => {
    await open.select("Start", "A1");
    await open.page.locator(".cell.link").first().click();
    await open.page.locator(".tab[aria-selected=true]", { hasNotText: "Start" }).waitFor();
  });

  it("has done all this without an error", () => expectNoFailures(open));
});
