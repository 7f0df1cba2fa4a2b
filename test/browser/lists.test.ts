import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 60_000;
const LISTS = ["Chairs", "Checks", "Priorities", "Money", "Duties", "Actions", "Complaints"] as const;

describe("The lists of the pane", () => {
  let open: OpenWorkbench;
  const page = (name: string) => open.pane.locator(`#page-${name.toLowerCase()}`);
  const press = async (...keys: string[]) => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  const inFocus = () =>
    frameOf(open).evaluate<string>("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()");
  const lines = async (table: string) =>
    (await open.page.evaluate(() => window.workbench?.tables() ?? [])).find(({ name }) => name === table)?.rows ?? 0;

  beforeAll(async () => {
    open = await opened({ day: "2026-11-30" });
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it.each(LISTS)(
    "%s is one Tab stop, not wider than the pane, and axe finds nothing",
    async (name) => {
      await open.showPage(name);
      await page(name).locator(".work-line").first().waitFor();
      expect(await page(name).locator(".work-list button[tabindex='0']").count()).toBe(1);
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
      expect(await violations(open)).toEqual([]);
    },
    LIMIT,
  );

  it(
    "a duty is done by keyboard in two keys from its line, and one undo takes it back",
    async () => {
      await open.showPage("Duties");
      const before = await lines("Done");
      const overdue = page("Duties").locator(".work-line", { hasText: "Review of subgroup chairing arrangements" });
      await page("Duties").locator(".work-line .line").first().focus();
      expect(await inFocus()).toContain("Review of subgroup chairing arrangements");
      await press("ArrowRight");
      expect(await inFocus()).toBe("Done today");
      await press("Enter");
      await overdue.locator(".fix", { hasText: "Last done 30 Nov 2026" }).waitFor();
      expect(await lines("Done")).toBe(before + 1);
      // There is nothing left to do in its line, and no other line has come under the key.
      expect(await overdue.getByRole("button", { name: /, done$/ }).getAttribute("aria-disabled")).toBe("true");
      await press("Enter");
      await open.page.waitForTimeout(1_000);
      expect(await lines("Done")).toBe(before + 1);
      await open.pane.locator(".notice").getByText("Undo").click();
      await overdue.locator(".fix", { hasText: "was due Wed 3 Jun" }).waitFor();
      expect(await lines("Done")).toBe(before);
    },
    LIMIT,
  );

  it(
    "a check is done by one click: its row holds today",
    async () => {
      await open.showPage("Checks");
      const check = page("Checks").locator(".work-line", { hasText: "Head of Service 1" }).filter({ hasText: "DBS" });
      await check.getByText("Done today").click();
      await check.locator(".fix", { hasText: "done 30 Nov 2026" }).waitFor();
      await check.locator(".line").click();
      const cell = await until(
        () => open.page.getByLabel("Name box").inputValue(),
        (address) => /^E\d+$/.test(address),
        "its cell to be selected",
      );
      expect(await open.cell("Checks", cell)).toBe("30/11/2026");
    },
    LIMIT,
  );

  it(
    "a colleague’s day in a check is not written over without a question",
    async () => {
      const rows = await open.block("Checks", "A1:B60");
      const cell = `E${rows.findIndex(([person, kind]) => person === "Head of Service 4" && kind === "DBS") + 1}`;
      await open.page.evaluate((at) => {
        window.workbench?.edit("Checks", at, [["01/11/2026"]], "colleague");
        const frame = document.querySelector<HTMLIFrameElement>(".pane iframe");
        const found = [...(frame?.contentDocument?.querySelectorAll<HTMLElement>("#page-checks .work-line") ?? [])];
        found
          .find(({ textContent }) => textContent.includes("Head of Service 4") && textContent.includes("DBS"))
          ?.querySelector<HTMLElement>(".small-button")
          ?.click();
      }, cell);
      await open.pane.locator(".notice").getByText("Leave it").click();
      expect(await open.cell("Checks", cell)).toBe("01/11/2026");
    },
    LIMIT,
  );

  it(
    "an action is done by one click, filtered by who leads, and added with the next id of its plan",
    async () => {
      await open.showPage("Actions");
      const before = await lines("Actions");
      await page("Actions").getByText("By lead, group and plan").click();
      await page("Actions").getByLabel("Lead", { exact: true }).selectOption("HoS 2");
      await until(
        () => page("Actions").locator(".work-line").count(),
        (count) => count === 2,
        "the two actions of that lead to be left",
      );
      const audit = page("Actions").locator(".work-line", { hasText: "Audit of graded care profiles" });
      await audit.getByText("Done today").click();
      await audit.locator(".fix", { hasText: "done Mon 30 Nov" }).waitFor();
      await open.pane.locator(".notice").getByText("Undo").click();
      await audit.locator(".fix", { hasText: "due Fri 4 Dec" }).waitFor();
      await page("Actions").getByLabel("Lead", { exact: true }).selectOption("");
      await page("Actions").getByText("+ New action").click();
      expect(await frameOf(open).evaluate("document.activeElement.id")).toBe("add-action-description");
      await press("Enter");
      await page("Actions").getByText("Enter what is to be done.").waitFor();
      await open.page.keyboard.type("Ask the children <b>first</b> 🙂");
      await page("Actions").getByLabel("Plan", { exact: true }).first().fill("QA audit plan 2026-27");
      await page("Actions").getByLabel("Target").fill("March 2027");
      await page("Actions").getByText("The target is read as 31 March 2027.").waitFor();
      expect(await violations(open)).toEqual([]);
      await press("Enter");
      await page("Actions").locator(".work-line", { hasText: "Ask the children <b>first</b> 🙂" }).waitFor();
      expect(await lines("Actions")).toBe(before + 1);
      // Who leads an action is nothing to be kept in a browser.
      expect(await frameOf(open).evaluate("'ddscp.actions.Lead' in localStorage")).toBe(false);
      expect(await inFocus()).toBe("+ New action");
    },
    LIMIT,
  );

  it(
    "a complaint’s timescale is recorded with its promise, and Today leads to the line of an overdue one",
    async () => {
      await open.showPage("Today");
      const today = open.pane.locator("#page-today .work-line", { hasText: "C-2026-05" }).first();
      await today.locator(".line").click();
      await until(inFocus, (text) => text.startsWith("C-2026-05"), "the complaint to have the focus");
      const complaint = page("Complaints").locator(".work-line", { hasText: "C-2026-05" });
      await press("ArrowRight", "ArrowRight", "Enter");
      await page("Complaints").getByLabel("What happened").selectOption("timescaleGiven");
      await page("Complaints").getByLabel("Outcome promised for").fill("18/12");
      await press("Enter");
      await complaint.locator(".fix", { hasText: "promised outcome by Fri 18 Dec" }).waitFor();
      await until(inFocus, (text) => text === "⋯", "the focus to be back");
      await complaint.getByText("Confirmed today").click();
      await complaint.locator(".fix", { hasText: "action to be confirmed" }).waitFor({ state: "detached" });
    },
    LIMIT,
  );

  it(
    "a chart is drawn with its numbers behind it, and stands in the sheet as Excel's",
    async () => {
      await open.showPage("Money");
      await page("Money").getByText("Charts", { exact: true }).click();
      await page("Money").locator("svg.chart rect").first().waitFor();
      await page("Money").getByText("The numbers").click();
      expect(await page("Money").locator("table.numbers tbody tr").count()).toBe(5);
      expect(await violations(open)).toEqual([]);
      await page("Money").getByText("Put this chart in the sheet").click();
      await open.page.getByRole("img", { name: "Chart: Contributions for 2026-27" }).waitFor();
      expect(await open.block("Contributions 2026-27", "A3:C4")).toEqual([
        ["Partner", "Due", "Received"],
        ["Derby City Council", "£103,086.42", "£103,086.42"],
      ]);
    },
    LIMIT,
  );

  it(
    "shows what is looked for, and keeps which lines are shown",
    async () => {
      await open.showPage("Chairs");
      await page("Chairs").getByLabel("Find").fill("quality");
      await until(
        () => page("Chairs").locator(".work-line").count(),
        (count) => count === 1,
        "one group to be left",
      );
      await page("Chairs").getByLabel("Find").fill("nobody of this name");
      await page("Chairs").getByText("Nothing fits. Clear Find, or show all.").waitFor();
      await page("Chairs").getByLabel("Find").fill("");
      await open.showPage("Duties");
      await page("Duties").getByLabel("Show").selectOption("Overdue");
      expect(await frameOf(open).evaluate("localStorage['ddscp.duties.state']")).toBe("Overdue");
      await expectNoFailures(open);
    },
    LIMIT,
  );
});
