import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { join } from "node:path";
import { boxOf, SheetInView } from "./sheet";
import { violationsIn } from "./task-pane";
import { expectNoFailures, OpenWorkbench, until } from "./workbench";

const ADDIN = join(__dirname, "../workbench/fixtures/addin");
const LIMIT = 60_000;
jest.setTimeout(LIMIT);

/** In the sample, which is only looked at; what a test filters or sorts it undoes. */
describe("In the sample people", () => {
  let open: OpenWorkbench;
  let sheet: SheetInView;

  beforeAll(async () => {
    open = await OpenWorkbench.open({ addin: ADDIN, width: 1280, height: 720 });
    sheet = new SheetInView(open);
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  const undo = () => sheet.press("Control+z");
  const menu = () => open.page.getByRole("menu");
  const inMenu = (name: string | RegExp) => menu().getByRole("menuitem", { name });
  const rowsInView = async (): Promise<string[]> => open.page.locator(".body .side").allInnerTexts();

  describe("move", () => {
    it("to the last cell with Ctrl+End and to the first that scrolls with Ctrl+Home, and see it", async () => {
      await sheet.go("A1", "Attendance");
      await sheet.press("Control+End");
      const rows = await open.page.evaluate(() => window.workbench?.tables().find(({ name }) => name === "Attendance"));
      // The table begins in row 2, and has twelve columns: to L.
      expect(await sheet.chosen()).toBe(`L${(rows?.rows ?? 0) + 1}`);
      expect(await sheet.isInView(await sheet.chosen())).toBe(true);
      await sheet.press("Control+Home");
      expect([await sheet.chosen(), await sheet.isInView("B3")]).toEqual(["B3", true]);
    });

    it("to the end of what is filled with Ctrl and an arrow, choosing on the way with Shift", async () => {
      await sheet.go("A2", "Groups");
      await sheet.press("Control+ArrowDown");
      expect(await sheet.chosen()).toBe("A18");
      await sheet.go("A2");
      await sheet.press("Control+Shift+ArrowRight");
      expect(await sheet.chosen()).toBe("A2:Q2");
    });

    it("with Shift and arrows to choose, and back", async () => {
      await sheet.go("B3", "Groups");
      await sheet.press("Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowUp");
      expect(await sheet.chosen()).toBe("B3:C4");
    });

    it("to whole rows, columns, the table and the sheet", async () => {
      await sheet.go("B4", "Groups");
      await sheet.press("Shift+Space");
      expect(await sheet.chosen()).toBe("4:4");
      await sheet.go("B4");
      await sheet.press("Control+Space");
      expect(await sheet.chosen()).toBe("B:B");
      await sheet.go("B4");
      await sheet.press("Control+a");
      expect(await sheet.chosen()).toBe("A3:Q18");
      await sheet.press("Control+a");
      expect(await sheet.chosen()).toBe("A2:Q18");
    });

    it("by pages, and the active cell stays in view", async () => {
      await sheet.go("B3", "Attendance");
      await sheet.press("PageDown", "PageDown");
      const down = await sheet.chosen();
      expect([Number(down.slice(1)) > 20, await sheet.isInView(down)]).toEqual([true, true]);
      await sheet.press("PageUp", "PageUp", "PageUp");
      expect(await sheet.chosen()).toBe("B1");
    });

    it("from sheet to sheet with Ctrl+PageDown and Ctrl+PageUp", async () => {
      await sheet.go("A1", "Agencies");
      await sheet.press("Control+PageDown");
      expect(await sheet.name()).toBe("Groups");
      await sheet.press("Control+PageUp", "Control+PageUp");
      expect(await sheet.name()).toBe("Start");
    });

    it("to an address in the name box, and see it, in the sheet that is open too", async () => {
      await sheet.go("A3", "Attendance");
      await sheet.go("K1500");
      expect(await sheet.isInView("K1500")).toBe(true);
      await sheet.go("C40");
      expect(await sheet.isInView("C40")).toBe(true);
    });

    it("by a link of the menu to the sheet it names", async () => {
      await sheet.go("A1", "Start");
      const link = open.page.locator(".cell.link", { hasText: "Seats" }).first();
      await link.click({ button: "right" });
      await inMenu("Go to").click();
      expect(await sheet.name()).toBe("Seats");
    });

    it("over merged cells as over one", async () => {
      // In Start, B2 and C2 are one.
      await sheet.go("A2", "Start");
      await sheet.press("ArrowRight");
      const [outline, cell] = [await boxOf(open.page.locator(".selection:visible")), await boxOf(sheet.cell("B2"))];
      expect(Math.abs(outline.width - cell.width)).toBeLessThan(3);
      await sheet.press("ArrowRight");
      expect(await sheet.chosen()).toBe("D2");
      await sheet.go("A2");
      const again = await boxOf(sheet.cell("B2"));
      await open.page.mouse.click(again.x + again.width - 10, again.y + 10);
      expect(await sheet.chosen()).toBe("B2");
    });

    it("over rows by dragging, and over whole rows by their numbers", async () => {
      await sheet.go("A1", "Groups");
      const [from, to] = [await boxOf(sheet.cell("B4")), await boxOf(sheet.cell("C7"))];
      await open.page.mouse.move(from.x + 5, from.y + 5);
      await open.page.mouse.down();
      await open.page.mouse.move(to.x + 5, to.y + 5);
      await open.page.mouse.up();
      expect(await sheet.chosen()).toBe("B4:C7");
      await open.page.locator('.side[data-row="4"]').click();
      await open.page.locator('.side[data-row="6"]').click({ modifiers: ["Shift"] });
      expect(await sheet.chosen()).toBe("5:7");
    });
  });

  describe("find", () => {
    const bar = () => open.page.getByRole("search", { name: "Find in the workbook" });
    const count = () => bar().getByRole("status").innerText();
    const untilCount = (shown: string) => until(count, (now) => now === shown, `the count to be ${shown}`);

    it("with Ctrl+F: how often, the next, the one before, and Escape goes back to the cell", async () => {
      await sheet.go("A1", "Groups");
      await sheet.press("Control+f", '"education group');
      // In each of the two Education Groups' names.
      await untilCount("1 of 2");
      const first = await sheet.chosen();
      await sheet.press("Enter");
      await untilCount("2 of 2");
      const second = await sheet.chosen();
      await sheet.press("Enter");
      expect([await count(), await sheet.chosen()]).toEqual(["1 of 2", first]);
      await sheet.press("Shift+Enter");
      expect(await sheet.chosen()).toBe(second);
      await sheet.press("Escape", "ArrowLeft");
      expect(await sheet.chosen()).toBe(second.replace("B", "A"));
    });

    it("in the whole workbook, and far down the sheet, where it comes into view", async () => {
      await sheet.go("A1", "Start");
      await sheet.press("Control+f");
      await bar().getByLabel("Find in").selectOption("Workbook");
      await bar().getByLabel("Find", { exact: true }).fill("Presnt");
      await untilCount("1 of 1");
      // The one status that the sample misspells on purpose.
      expect(await sheet.selected()).toEqual(["Attendance", "G453"]);
      expect(await sheet.isInView("G453")).toBe(true);
      await bar().getByLabel("Find", { exact: true }).fill("nobody has this name");
      await untilCount("Not found");
      await bar().getByLabel("Find in").selectOption("This sheet");
      await bar().getByRole("button", { name: "Close" }).click();
    });
  });

  describe("sort and filter", () => {
    const dialog = () => open.page.getByRole("dialog");

    it("by the arrow at a heading, the last first", async () => {
      await sheet.go("A1", "Agencies");
      const before = await sheet.texts("A3:A37");
      await open.page.getByRole("button", { name: "Filter Agency", exact: true }).click();
      await dialog().getByRole("button", { name: "Sort Z to A" }).click();
      const after = await sheet.texts("A3:A37");
      expect(after).toEqual([...before].sort((a, b) => b.localeCompare(a, "en-GB")));
      await undo();
      expect(await sheet.texts("A3:A37")).toEqual(before);
    });

    it("by ticks and a search, with the keyboard alone, and clear it again", async () => {
      await sheet.go("B2", "Groups");
      await sheet.press("Alt+ArrowDown", '"education', "Enter");
      const names = async () => (await sheet.texts("A3:A18")).length;
      expect(await names()).toBe(16);
      await until(rowsInView, (rows) => rows.filter((row) => Number(row) <= 18).length === 2, "two rows in view");
      expect(await open.page.getByRole("button", { name: "Filter Name (set)" }).count()).toBe(1);
      await sheet.press("Alt+ArrowDown");
      await dialog()
        .getByRole("button", { name: /^Clear filter from/ })
        .click();
      await until(rowsInView, (rows) => rows.filter((row) => Number(row) <= 18).length === 16, "all rows in view");
    });

    it("from far down a long table, and see what is left of it from the first row on", async () => {
      await sheet.go("G1500", "Attendance");
      await sheet.go("G2");
      await sheet.press("Alt+ArrowDown", '"presnt', "Enter");
      await until(() => sheet.isInView("G453"), Boolean, "the one row to be in view");
      await undo();
    });

    it("by one value taken out, and a second column's filter offers only what is left", async () => {
      await sheet.go("C2", "Groups");
      await sheet.press("Alt+ArrowDown");
      await dialog().getByLabel("Both", { exact: true }).uncheck();
      await dialog().getByRole("button", { name: "OK" }).click();
      await sheet.go("D2");
      await sheet.press("Alt+ArrowDown");
      // Derby and Derbyshire: two Education Groups, the districts', and the city's own.
      expect(await dialog().locator("label").allInnerTexts()).toEqual([
        "(Select all)",
        "Area authority",
        "None",
        "Statutory partners and most agencies",
      ]);
      await sheet.press("Escape");
      await undo();
    });
  });

  describe("ask the cell's menu", () => {
    it("for a row of the table, in and out, by right click", async () => {
      await sheet.go("A1", "Agencies");
      const before = await sheet.texts("A3:A6");
      await sheet.cell("A4").click({ button: "right" });
      await inMenu("Insert table row above").click();
      expect(await sheet.texts("A3:A6")).toEqual([before[0], "", before[1], before[2]]);
      await sheet.press("Shift+F10");
      await inMenu("Delete table row").click();
      expect(await sheet.texts("A3:A6")).toEqual(before);
    });

    it("for a filter by the cell's value, by keyboard, and to clear it", async () => {
      await sheet.go("C9", "Groups");
      await sheet.press("Shift+F10");
      await inMenu("Filter by this cell’s value").press("Enter");
      await until(rowsInView, (rows) => rows.filter((row) => Number(row) <= 18).length < 16, "fewer rows");
      await sheet.press("Shift+F10");
      await inMenu("Clear filter").press("Enter");
      await until(rowsInView, (rows) => rows.filter((row) => Number(row) <= 18).length === 16, "all rows");
    });

    it("and leave it with Escape, the keyboard back in the grid", async () => {
      await sheet.go("B4", "Groups");
      await sheet.press("Shift+F10", "ArrowDown", "ArrowUp", "Escape");
      expect(await menu().count()).toBe(0);
      await sheet.press("ArrowDown");
      expect(await sheet.chosen()).toBe("B5");
    });
  });

  describe("are offered", () => {
    it("a cell's list with Alt+↓, searched by typing, taken with Enter", async () => {
      await sheet.go("G3", "Attendance");
      await sheet.press("Alt+ArrowDown", '"apol', "Enter");
      expect([await sheet.texts("G3"), await sheet.chosen()]).toEqual([["Apologies"], "G3"]);
      await undo();
    });

    it("the list while they type, taken with an arrow and Tab; and what they type themselves is kept", async () => {
      await sheet.go("G3", "Attendance");
      await sheet.press('"not', "ArrowDown", "Tab");
      expect([await sheet.texts("G3"), await sheet.chosen()]).toEqual([["Not expected"], "H3"]);
      await sheet.go("G3");
      await sheet.press('"Pres', "Enter");
      expect(await sheet.texts("G3")).toEqual(["Pres"]);
      await undo();
      await undo();
    });

    it("of all seats only those of the group that meets", async () => {
      await sheet.go("B3", "Attendance");
      expect(await sheet.texts("A3")).toEqual(["EVYP-2025-04"]);
      await sheet.press("Alt+ArrowDown");
      const offered = await open.page.getByRole("listbox").getByRole("option").allInnerTexts();
      await sheet.press("Escape");
      const rows = await open.block("Seats", "A3:B288");
      expect(offered).toEqual(rows.filter(([, group]) => group === "EVYP").map(([seat]) => seat));
    });

    it("the list of a cell at the foot of the grid whole, above it", async () => {
      await sheet.go("G3", "Attendance");
      await sheet.press("PageDown", "Alt+ArrowDown");
      const list = await boxOf(open.page.getByRole("listbox"));
      const grid = await boxOf(sheet.grid);
      await sheet.press("Escape");
      expect([list.y >= grid.y, list.y + list.height <= grid.y + grid.height]).toEqual([true, true]);
    });

    it("the list by its arrow beside the cell", async () => {
      await sheet.go("I3", "Attendance");
      await open.page.getByRole("button", { name: "Open the cell’s list" }).click();
      await open.page.getByRole("option", { name: "Yes" }).click();
      expect(await sheet.texts("I3")).toEqual(["Yes"]);
      await undo();
    });

    it("what a heading's column is for", async () => {
      await sheet.go("G2", "Attendance");
      expect(await open.page.getByRole("note").innerText()).toMatch(/^Status\s+Blank is not yet marked\.$/);
      await sheet.press("ArrowDown");
      expect(await open.page.getByRole("note").count()).toBe(0);
    });
  });

  describe("see", () => {
    it("the sentence over a table whole, though its column is frozen", async () => {
      await sheet.go("A1", "Attendance");
      await sheet.press("Control+Home");
      const sentence = (await sheet.texts("A1"))[0] ?? "";
      const parts = open.page.locator(".frozen-rows span", { hasText: sentence });
      const [frozen, beyond] = [await boxOf(parts.nth(0)), await boxOf(parts.nth(1))];
      const line = await boxOf(open.page.locator(".frozen-rows .frozen-cells").first());
      // Both parts begin at the same place; the second goes on beyond the freeze line, and nothing else is drawn there.
      expect(Math.abs(frozen.x - beyond.x)).toBeLessThan(1);
      expect(beyond.x + beyond.width).toBeGreaterThan(line.x + line.width);
      const wanted = await parts.nth(1).evaluate((span) => span.scrollWidth <= span.clientWidth);
      expect(wanted).toBe(true);
      expect(
        await open.page.locator('.frozen-rows [data-cell="B1"], .frozen-rows [data-cell="C1"]').allInnerTexts(),
      ).toEqual(["", ""]);
    });

    it("each cell as wide as its column, also below a merged one", async () => {
      await sheet.go("B1", "Start");
      const head = await boxOf(open.page.locator('.head[data-column="1"]'));
      const cell = await boxOf(sheet.cell("B14"));
      expect([cell.x, cell.width]).toEqual([head.x, head.width]);
    });

    it("rows that stay while they scroll: those that stay in view are not drawn again", async () => {
      await sheet.go("B3", "Attendance");
      const kept = await open.page.evaluate(async () => {
        const cells = (): Element[] => [...document.querySelectorAll(".body .row")];
        const before = new Set(cells());
        document.querySelector(".grid")?.scrollBy(0, 100);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const after = cells();
        const tops = after.map((row) => row.getBoundingClientRect().top);
        const isInOrder = tops.every((top, at) => at === 0 || top > (tops[at - 1] ?? 0));
        return { isInOrder, share: after.filter((row) => before.has(row)).length / after.length, rows: after.length };
      });
      expect(kept.isInOrder).toBe(true);
      expect(kept.share).toBeGreaterThan(0.7);
      expect(kept.rows).toBeLessThan(60);
    });
  });

  it.each(["light", "dark"])(
    "can all do this with a screen reader: axe finds nothing in the grid, %s",
    async (theme) => {
      await open.page.evaluate((wanted) => (document.documentElement.dataset.theme = wanted), theme);
      const found = () => violationsIn(open.page.mainFrame(), ".grid-frame");
      for (const name of ["Start", "Groups", "Attendance"]) {
        await sheet.go("B3", name);
        expect(await found()).toEqual([]);
      }
      await sheet.go("G3");
      await sheet.press("Alt+ArrowDown");
      expect(await found()).toEqual([]);
      await sheet.press("Escape");
      await sheet.go("G2");
      await sheet.press("Alt+ArrowDown");
      expect(await found()).toEqual([]);
      await sheet.press("Escape", "Shift+F10");
      expect(await found()).toEqual([]);
      await sheet.press("Escape", "Control+f", '"police');
      expect(await found()).toEqual([]);
      await sheet.press("Escape");
    },
  );

  it("have done all this without an error", () => expectNoFailures(open));
});
