import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, opened, violations, violationsIn } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 90_000;

/** The reporting year after this one begins in it. */
const now = new Date();
const NEXT = now.getMonth() >= 3 ? now.getFullYear() + 1 : now.getFullYear();
const BOARDS = [`${NEXT}-06-29`, `${NEXT}-09-28`, `${NEXT}-12-07`, `${NEXT + 1}-03-29`].map((date) => [
  `EB-${date.slice(0, 7)}`,
  "EB",
  date,
]);

/** "Tue 29 Jun 2027" */
const spelt = (date = "") => {
  const day = new Date(`${date}T12:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    day.toLocaleDateString("en-GB", { ...options, timeZone: "UTC" });
  const year = day.getUTCFullYear() === now.getFullYear() ? "" : ` ${day.getUTCFullYear()}`;
  return `${part({ weekday: "short" })} ${day.getUTCDate()} ${part({ month: "short" }).slice(0, 3)}${year}`;
};

describe("A year's schedule in the pane", () => {
  let open: OpenWorkbench;
  /** Excel's number of the Schedule's last row. */
  let last = 0;
  const page = () => open.pane.locator("#page-reports");
  const lines = () => page().locator(".proposed label span:first-child").allTextContents();
  const add = () => page().locator(".proposal fluent-button");
  const said = (words: string) => open.pane.locator(".notice", { hasText: words });
  /** Excel's number of a table's last row: the header stands in row 2. */
  const lastRowOf = async (table: string) =>
    ((await open.page.evaluate(() => window.workbench?.tables() ?? [])).find(({ name }) => name === table)?.rows ?? 0) +
    1;
  const inSheet = (script: string) =>
    frameOf(open).evaluate(
      `Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Schedule"); const table = context.workbook.tables.getItem("Schedule"); ${script}; await context.sync(); })`,
    );
  /** Schedules a line of the list as a colleague does, in a row of the sheet. */
  const scheduleAsColleague = async (row: number, meeting: string, what: string): Promise<void> => {
    const [name, kind = ""] = what.split(": ");
    const group = (await open.block("Groups", "A2:B40")).find(([, each]) => each === name)?.[0] ?? "";
    const cells = [[group, meeting, kind.replace(/ report$/, "")]];
    await open.page.evaluate(([address, typed]) => window.workbench?.edit("Schedule", address, typed, "colleague"), [
      `A${row}`,
      cells,
    ] as const);
  };
  const schedule = async () =>
    (await open.block("Schedule", `A2:C${await lastRowOf("Schedule")}`)).filter(([, meeting]) =>
      BOARDS.some(([board]) => board === meeting),
    );

  beforeAll(async () => {
    open = await opened({});
    const bottom = await lastRowOf("Meetings");
    await open.paste("Meetings", `A${bottom + 1}`, BOARDS);
    last = await lastRowOf("Schedule");
    await open.showPage("Reports");
    await page().getByText("Forward plan", { exact: true }).click();
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "proposes who reports at which meeting of the year chosen, and why",
    async () => {
      await page().getByLabel("Reporting year").selectOption({ index: 1 });
      await page().getByText("Line by line", { exact: true }).click();
      await page().locator(".proposed select").first().waitFor();
      expect(await page().locator("thead .hidden-words").allTextContents()).toEqual(
        BOARDS.map(([, , date]) => spelt(date)),
      );
      expect(await page().locator("caption").allInnerTexts()).toEqual(["Reports to Executive Board"]);
      expect(await page().locator(".proposed .fix").first().textContent()).toMatch(
        /^Owed (once|twice) a year to EB \(GOV 10\.3[bc]/,
      );
      expect(await violations(open)).toEqual([]);
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
    },
    LIMIT,
  );

  it(
    "puts a proposed report to another meeting by keyboard and by drag, and leaves it out, all in the table",
    async () => {
      // The Learning group owes one report a year, so any other Board may have it.
      const row = page().locator("tbody tr", { hasText: "Learning and Organisational Development Group" });
      const mark = row.locator("[data-proposed]");
      const meetings = BOARDS.map(([id]) => id);
      const standsAt = () => row.locator("td:has([data-proposed])").getAttribute("data-meeting");
      const first = meetings.indexOf((await standsAt()) ?? "");
      const next = first < 3 ? first + 1 : first - 1;
      await mark.focus();
      await open.page.keyboard.press(next > first ? "Shift+ArrowRight" : "Shift+ArrowLeft");
      expect(await standsAt()).toBe(meetings[next]);
      expect(await frameOf(open).evaluate("document.activeElement.closest('td')?.dataset.meeting")).toBe(
        meetings[next],
      );
      const [from, to] = [await mark.boundingBox(), await row.locator("td").nth(first).boundingBox()];
      if (from === null || to === null) throw new Error("The marks are not on the page.");
      await open.page.mouse.move(from.x + 12, from.y + 12);
      await open.page.mouse.down();
      await open.page.mouse.move(to.x + 12, to.y + 12, { steps: 4 });
      await open.page.mouse.up();
      expect(await standsAt()).toBe(meetings[first]);
      expect(await mark.getAttribute("aria-pressed")).toBe("true");
      const count = (await lines()).length;
      await mark.press(" ");
      await add()
        .filter({ hasText: `Add ${count - 1} lines` })
        .waitFor();
      await mark.press(" ");
      await add()
        .filter({ hasText: `Add ${count} lines` })
        .waitFor();
    },
    LIMIT,
  );

  it(
    "keeps what a colleague has scheduled since off the list",
    async () => {
      const before = (await lines()).length;
      const [id = ""] = BOARDS[0] ?? [];
      await scheduleAsColleague(last + 1, id, (await lines())[0] ?? "");
      await until(
        async () => (await lines()).length,
        (count) => count === before - 1,
        "the line to go from the list",
      );
    },
    LIMIT,
  );

  it.each([
    {
      given: "protection",
      set: "sheet.protection.protect()",
      unset: "sheet.protection.unprotect()",
      words: "the sheet Schedule is protected",
    },
    {
      given: "a totals row",
      set: "table.showTotals = true",
      unset: "table.showTotals = false",
      words: "has a totals row",
    },
  ])(
    "adds nothing and says what to do: $given",
    async ({ set, unset, words }) => {
      const before = await schedule();
      await inSheet(set);
      await add().click();
      await said(words).waitFor();
      await inSheet(unset);
      expect(await schedule()).toEqual(before);
    },
    LIMIT,
  );

  it(
    "adds nothing and says what to do: a filter",
    async () => {
      const before = await schedule();
      await open.editTable("Schedule", { does: "filter", column: "Group", wanted: "CSPR-AP" });
      await add().click();
      await said("the Schedule table is filtered").waitFor();
      await open.editTable("Schedule", { does: "clear filter" });
      expect(await schedule()).toEqual(before);
    },
    LIMIT,
  );

  it(
    "writes over nothing that stands below the table",
    async () => {
      await open.typeAsColleague("Schedule", `B${last + 4}`, "my own notes");
      await add().click();
      await said(`something stands right below the Schedule table (Schedule, row ${last + 4})`).waitFor();
      expect(await open.cell("Schedule", `B${last + 4}`)).toBe("my own notes");
      expect(await lastRowOf("Schedule")).toBe(last + 1);
      await open.typeAsColleague("Schedule", `B${last + 4}`, "");
    },
    LIMIT,
  );

  it(
    "adds the lines that were not left out, below what a colleague added just before",
    async () => {
      const all = await lines();
      await page().locator(".proposed input").first().uncheck();
      await add()
        .filter({ hasText: `Add ${all.length - 1} lines` })
        .waitFor();
      await open.typeAsColleague("Schedule", `A${last + 2}`, "CDOP");
      await open.typeAsColleague("Schedule", `B${last + 2}`, "CBG-NONE");
      await add().click();
      await said(
        `${all.length - 1} lines were added to the Schedule (Schedule, rows ${last + 3} to ${last + 1 + all.length}).`,
      ).waitFor();
      expect(await lastRowOf("Schedule")).toBe(last + 1 + all.length);
      expect((await open.block("Schedule", `A${last + 2}:B${last + 2}`))[0]).toEqual(["CDOP", "CBG-NONE"]);
      const written = await schedule();
      expect(new Set(written.map((row) => row.join("|"))).size).toBe(written.length);
      expect(written.length).toBe(all.length);
      await until(lines, (left) => left.length === 1, "the line left out to be the only one still proposed");
    },
    LIMIT,
  );

  it(
    "takes them back again by keyboard alone, and leaves the colleague's line",
    async () => {
      const before = await schedule();
      const proposed = (await lines()).length;
      const isInSight = () =>
        frameOf(open).evaluate("document.querySelector('.notice').getBoundingClientRect().top >= 0 && scrollY > 0");
      const undo = open.pane.locator(".notice fluent-button", { hasText: "Undo" });
      await page().locator(".proposed input").first().focus();
      await frameOf(open).evaluate("scrollTo(0, document.body.scrollHeight)");
      expect(await isInSight()).toBe(true);
      await undo.focus();
      expect(await violationsIn(frameOf(open), ".notices")).toEqual([]);
      await open.page.keyboard.press("Enter");
      await said("Taken back:").waitFor();
      expect(await isInSight()).toBe(true);
      expect(await frameOf(open).evaluate("document.activeElement?.textContent?.trim()")).toBe("Put it back");
      await open.page.keyboard.press("Escape");
      expect(await frameOf(open).evaluate("document.activeElement?.closest('.proposed') !== null")).toBe(true);
      expect(await lastRowOf("Schedule")).toBe(last + 2);
      expect((await open.block("Schedule", `A${last + 2}:B${last + 2}`))[0]).toEqual(["CDOP", "CBG-NONE"]);
      await until(lines, (left) => left.length === proposed + before.length - 1, "the lines to be proposed again");
      await add().click();
      await said(`(Schedule, rows ${last + 3} to ${last + 1 + before.length})`).waitFor();
      expect((await schedule()).map((row) => row.join("|")).sort()).toEqual(before.map((row) => row.join("|")).sort());
      await until(lines, (left) => left.length === proposed, "the lines to go from the list");
    },
    LIMIT,
  );

  it(
    "its formulas fill down beside the new lines",
    async () => {
      const first = `D${last + 3}`;
      expect(await open.formula("Schedule", first)).toBe(await open.formula("Schedule", "D3"));
      await open.untilCell("Schedule", first, "Scheduled");
    },
    LIMIT,
  );

  it(
    "adds a line once, though a colleague has just added it too",
    async () => {
      const [line = ""] = await lines();
      const meeting = await page().locator(".proposed select").first().inputValue();
      const row = (await lastRowOf("Schedule")) + 1;
      await page().locator(".proposed input").first().check();
      await scheduleAsColleague(row, meeting, line);
      // At once: the list has not yet lost the line.
      await add().evaluate((button) => (button as HTMLElement).click());
      await said("Every line that you chose is in the Schedule already.").waitFor();
      await page()
        .getByRole("heading", { name: /^Nothing to propose for/ })
        .waitFor();
      const written = (await schedule()).map((each) => each.join("|"));
      expect(new Set(written).size).toBe(written.length);
      expect(await lastRowOf("Schedule")).toBe(row);
      expect(await add().isVisible()).toBe(false);
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});
