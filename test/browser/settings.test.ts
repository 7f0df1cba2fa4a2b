import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 60_000;

describe("Settings in the pane", () => {
  let open: OpenWorkbench;
  const page = () => open.pane.locator("#page-settings");
  const setting = (subject: string) => page().locator(".setting", { hasText: subject });
  const grace = () => setting("How many minutes after the start");
  const press = async (...keys: string[]) => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  /** The cell of Settings that holds how many minutes, and what it shows. */
  const cellOfGrace = async () => {
    const rows = await open.block("Settings", "A1:B30");
    const at = rows.findIndex(([name]) => name === "Quorum.GraceMinutes");
    return { address: `B${at + 1}`, shown: rows[at]?.[1] };
  };

  beforeAll(async () => {
    open = await opened({ day: "2026-11-30" });
    await open.showPage("Settings");
    await grace().waitFor();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "says of each what it means and what holds, and nothing is wider than the pane",
    async () => {
      expect(await page().locator(".setting").count()).toBe(15);
      expect(await grace().locator(".setting-now").textContent()).toBe("15 minutes, the default");
      await page().locator(".setting-head .line").first().focus();
      await press("ArrowDown", "Enter");
      await grace().getByLabel("Change to").waitFor();
      expect(await violations(open)).toEqual([]);
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
    },
    LIMIT,
  );

  it(
    "says what to enter where the value cannot be read, and offers nothing to do",
    async () => {
      await grace().getByLabel("Change to").fill("soon");
      await grace().locator(".fault", { hasText: "Enter a number from 0 to 366." }).waitFor();
      expect(await grace().locator(".primary").count()).toBe(0);
    },
    LIMIT,
  );

  it(
    "tells what a change would alter before it is made, writes it, and takes it back",
    async () => {
      await grace().getByLabel("Change to").fill("0");
      await grace().locator(".sentence", { hasText: "would change" }).waitFor();
      expect(await grace().locator(".sentence").textContent()).toMatch(/^(\d+ of \d+ meetings of this year|Nothing)/);
      expect((await cellOfGrace()).shown).toBe("15");
      expect(await violations(open)).toEqual([]);
      await grace().getByText("Change to 0 minutes").click();
      await until(
        async () => (await cellOfGrace()).shown,
        (shown) => shown === "0",
        "the setting to be written",
      );
      await grace().locator(".setting-now", { hasText: "0 minutes" }).waitFor();
      await open.pane.locator(".notice").getByText("Undo").click();
      await until(
        async () => (await cellOfGrace()).shown,
        (shown) => shown === "15",
        "the setting to be as it was",
      );
    },
    LIMIT,
  );

  it(
    "asks before it writes over what a colleague has entered meanwhile",
    async () => {
      const { address } = await cellOfGrace();
      await grace().getByLabel("Change to").fill("20");
      await grace().getByText("Change to 20 minutes").waitFor();
      await open.page.evaluate((at) => {
        window.workbench?.edit("Settings", at, [["45"]], "colleague");
        const frame = document.querySelector<HTMLIFrameElement>(".pane iframe");
        frame?.contentDocument?.querySelector<HTMLElement>(".setting-form .primary")?.click();
      }, address);
      await open.pane.locator(".notice").getByText("Leave it").click();
      expect((await cellOfGrace()).shown).toBe("45");
      await grace().locator(".setting-now", { hasText: "45 minutes" }).waitFor();
      await expectNoFailures(open);
    },
    LIMIT,
  );
});
