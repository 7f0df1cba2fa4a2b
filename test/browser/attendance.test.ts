import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 60_000;

describe("Attendance in the pane", () => {
  let open: OpenWorkbench;
  const page = () => open.pane.locator("#page-attendance");
  const selected = () =>
    open.page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>("[aria-label='Name box']");
      return box?.value ?? "";
    });
  const focusedSquare = () => frameOf(open).evaluate("document.activeElement.dataset.square ?? ''");

  beforeAll(async () => {
    open = await opened({ day: "2026-11-30" });
    await open.showPage("Attendance");
    await page().locator(".heat").waitFor();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "shows the Board's last twelve months first, and nothing wider than the pane",
    async () => {
      expect(await page().getByLabel("Group").inputValue()).toBe("EB");
      // The sample's Board met on 2 December, 3 March, 2 June, 1 September and 6 October.
      expect(await page().locator("thead th:not(.heat-who)").count()).toBe(5);
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
      expect(await violations(open)).toEqual([]);
    },
    LIMIT,
  );

  it(
    "is one Tab stop, with arrows between the squares, and Enter opens the square's cell",
    async () => {
      const squares = page().locator("[data-square]");
      expect(await page().locator("[data-square][tabindex='0']").count()).toBe(1);
      await squares.first().focus();
      await open.page.keyboard.press("ArrowDown");
      await open.page.keyboard.press("End");
      await open.page.keyboard.press("ArrowUp");
      expect(await focusedSquare()).toBe(await squares.nth(4).getAttribute("data-square"));
      await open.page.keyboard.press("ArrowRight");
      expect(await focusedSquare()).toBe(await squares.nth(4).getAttribute("data-square"));
      const before = await selected();
      await open.page.keyboard.press("Enter");
      await until(
        selected,
        (address) => address !== before && /^G\d+$/.test(address),
        "the Status of the row to be selected",
      );
    },
    LIMIT,
  );

  it(
    "keeps the group and the period that were chosen, and follows the sheet",
    async () => {
      await page().getByLabel("Group").selectOption("QA");
      await page().getByLabel("Period").selectOption("2025-26");
      await page().locator(".when", { hasText: "1 April 2025 to 31 March 2026" }).waitFor();
      expect(
        await frameOf(open).evaluate(
          "[localStorage['ddscp.attendance.group'], localStorage['ddscp.attendance.period']]",
        ),
      ).toEqual(["QA", "2025-26"]);
      const square = page().locator("[data-square^='Derbyshire Constabulary|']").first();
      const before = await selected();
      await square.click();
      const isItsCell = (address: string) => address !== before && /^G\d+$/.test(address);
      const cell = await until(selected, isItsCell, "its cell to be selected");
      await open.type("Attendance", cell, "Apologies");
      await until(
        () => square.textContent().then((text) => text?.trim() ?? ""),
        (letter) => letter === "A",
        "the square to say Apologies",
      );
      await expectNoFailures(open);
    },
    LIMIT,
  );
});
