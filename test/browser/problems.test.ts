import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, violations } from "./task-pane";
import { expectNoFailures, OpenWorkbench, until } from "./workbench";

const LIMIT = 60_000;

describe("Problems in the pane", () => {
  let open: OpenWorkbench;
  const page = () => open.pane.locator("#page-problems");
  const heading = () => page().locator("h2");
  const single = () => page().locator(".cause", { hasText: "partners have a single seat in a group" });
  const press = async (...keys: string[]) => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  const inFocus = () => frameOf(open).evaluate<string>("document.activeElement.textContent.trim()");

  beforeAll(async () => {
    open = await OpenWorkbench.open({ pane: 320, file: "DDSCP-Governance.xlsx", day: "2026-11-30" });
    await open.untilPane();
    await open.showPage("Problems");
    await page().getByText("Nothing needs to be put right.").waitFor();
    // Each group's first meeting: what the documents leave open of it is then something to be looked at.
    const groups = (await open.block("Groups", "A3:A40")).flat().filter((group) => group !== "");
    await open.paste(
      "Meetings",
      "A3",
      groups.map((group) => [`${group}-2027-06`, group, "01/06/2027"]),
    );
    await single().waitFor();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "folds the warnings by their cause",
    async () => {
      // 15 single seats, 4 places or partners that the documents lack, and 12 groups that are to meet more often.
      expect(await heading().textContent()).toBe("31 warnings");
      expect(await page().locator(".cause h3").allTextContents()).toHaveLength(5);
      expect(await page().locator(".problem").count()).toBe(0);
      expect(await violations(open)).toEqual([]);
    },
    LIMIT,
  );

  it(
    "is one Tab stop: arrows between the causes and their lines, Enter unfolds and goes to the cell",
    async () => {
      expect(await page().locator(".causes button[tabindex='0']").count()).toBe(1);
      await single().locator(".line").focus();
      await press("Enter");
      await single().locator(".problem").first().waitFor();
      await press("ArrowDown");
      expect(await inFocus()).toContain("Seats, cell C9");
      await press("Enter");
      await until(
        () => open.page.getByLabel("Name box").inputValue(),
        (address) => address === "C9",
        "the seat to be selected",
      );
      await single().locator(".line").first().focus();
      await press("Enter");
      await until(
        () => single().locator(".problem").count(),
        (lines) => lines === 0,
        "the lines to be folded",
      );
    },
    LIMIT,
  );

  it(
    "asks for a reason before warnings are put aside, and says so at the field",
    async () => {
      await press("ArrowRight");
      expect(await inFocus()).toBe("Put aside");
      await press("Enter", "Enter");
      expect(await single().locator(".fault").textContent()).toBe(
        "Say in a few words why nothing is to be done about it.",
      );
      expect(await frameOf(open).evaluate("document.activeElement.id")).toBe("put-aside-why");
      expect(await violations(open)).toEqual([]);
      await open.page.keyboard.type("Deputies <b>agreed</b> 🙂");
      await press("Enter");
      await page().locator(".aside-line").waitFor();
      expect(await page().locator(".aside-line .words").textContent()).toBe(
        "15 partners have a single seat in a groupPut aside Mon 30 Nov: Deputies <b>agreed</b> 🙂",
      );
      expect(await heading().textContent()).toBe("16 warnings");
      expect(await inFocus()).toBe("Take back");
    },
    LIMIT,
  );

  it(
    "keeps it with the workbook, shows what comes later, and an officer can take it back",
    async () => {
      await open.page.evaluate(() => window.workbench?.reopen());
      await page().locator(".aside-line").waitFor();
      // Of the county's three seats in the Chief Officer Group two go: a sixteenth partner has a single seat.
      await open.paste("Seats", "C7", [[""], [""]]);
      await page().locator(".cause", { hasText: "1 partner has a single seat in a group" }).waitFor();
      expect(await page().locator(".aside-line .words").textContent()).toMatch(/^15 partners/);
      await page().locator(".aside-line").getByText("Take back").click();
      // It stands there still, so that no other comes under the pointer.
      await page()
        .getByRole("button", { name: /^Take back: 15 partners .*, done$/ })
        .waitFor();
      await open.page.mouse.move(5, 5);
      await page().locator(".cause", { hasText: "16 partners have a single seat in a group" }).waitFor();
      expect(await page().locator(".aside").count()).toBe(0);
      expect(await violations(open)).toEqual([]);
      await expectNoFailures(open);
    },
    LIMIT,
  );
});
