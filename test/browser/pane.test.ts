import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { PAGES } from "../../src/taskpane/frame/pages";
import { chooseMeeting, frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 90_000;

/** Has the page that is shown come, with more than a word on it? */
const HAS_COME = `(({ innerText }) => innerText.length > 20 && !innerText.includes("still being fetched"))(
  document.querySelector(".page:not([hidden])"),
)`;

/** Names of tabs that do not stand there whole, and a number of errors that is not to be seen. */
const CUT_TABS = `[...document.querySelectorAll("[role=tab], .tab-name, #tab-more .count")]
  .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.offsetWidth === 0)
  .map(({ textContent }) => textContent.trim())`;

/** What of the open menu is in sight and yet under something else. */
const COVERED = `[...document.querySelectorAll("[role=menuitemradio]")].filter((item) => {
  const { x, y, bottom } = item.getBoundingClientRect();
  return bottom < innerHeight && !item.contains(document.elementFromPoint(x + 9, y + 9));
}).map(({ textContent }) => textContent.trim())`;

/** The Constabulary's only row of QA-2026-11 in the sample, and that meeting's row. */
const CONSTABULARY_STATUS = "G1738";
const QUORATE_OF_MEETING = "F93";

describe("The task pane over the sample workbook", () => {
  let open: OpenWorkbench;
  const inFocus = () => frameOf(open).evaluate<string>("document.activeElement.id");
  const verdict = () => open.pane.locator("#page-meeting .verdict");
  const gaps = () => open.pane.locator("#page-meeting .gap").allTextContents();
  const fact = (name: string) => open.pane.locator("#page-meeting .fact", { hasText: name });

  beforeAll(async () => {
    open = await opened({});
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "shows the quorum of the meeting that is looked for",
    async () => {
      await chooseMeeting(open, "QA-2026-11");
      expect(await verdict().textContent()).toBe("Quorate");
      await open.pane.locator("#page-meeting .why-button").click();
      expect(await open.pane.locator("#page-meeting .tally-count").allTextContents()).toEqual([
        "4 of 4",
        "5 of 5; 3 needed",
      ]);
    },
    LIMIT,
  );

  it(
    "moves with an edit of one's own: the Constabulary's only row says Absent",
    async () => {
      await open.type("Attendance", CONSTABULARY_STATUS, "Absent");
      await verdict().filter({ hasText: "Not quorate" }).waitFor();
      expect(await gaps()).toEqual(["Absent: Derbyshire Constabulary"]);
      expect(await open.pane.locator("#page-meeting .tally-count").first().textContent()).toBe("3 of 4");
      await open.untilCell("Meetings", QUORATE_OF_MEETING, "No");
    },
    LIMIT,
  );

  it(
    "moves with a colleague's edit: a deputy came after all",
    async () => {
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Deputy");
      await verdict()
        .filter({ hasText: /^Quorate$/ })
        .waitFor();
      await fact("Derbyshire Constabulary").filter({ hasText: "deputy" }).waitFor();
      await open.untilCell("Meetings", QUORATE_OF_MEETING, "Yes");
    },
    LIMIT,
  );

  it(
    "says why: the sentence, facts that lead to their cells, and each paragraph with its words in focus",
    async () => {
      expect(await open.pane.locator("#page-meeting .sentence").textContent()).toContain(
        "all 4 statutory partners were represented; 5 of 5 relevant agencies were represented, where 3 are needed",
      );
      await fact("Derbyshire Constabulary").click();
      await until(
        () => open.page.getByLabel("Name box").inputValue(),
        (address) => address === CONSTABULARY_STATUS,
        "its Status to be selected",
      );
      const paragraph = open.pane.getByRole("button", { name: "GOV 11.2" });
      const words = open.pane
        .getByRole("tooltip")
        .filter({ hasText: "with a representative of each statutory partner" });
      expect(await words.count()).toBe(0);
      await paragraph.focus();
      await words.first().waitFor();
      await open.page.keyboard.press("Escape");
      expect(await words.count()).toBe(0);
    },
    LIMIT,
  );

  it(
    "leads to the cell of a problem",
    async () => {
      await open.showPage("Problems");
      const problem = open.pane.locator("#page-problems .line", { hasText: "Attendance, cell G453" });
      await problem.click();
      await until(
        () => open.page.getByLabel("Name box").inputValue(),
        (address) => address === "G453",
        "the cell to be selected",
      );
      await open.type("Attendance", "G453", "Present");
      await problem.waitFor({ state: "detached" });
    },
    LIMIT,
  );

  it(
    "shows each page from its tab, by keyboard too",
    async () => {
      await open.pane.getByRole("tab", { name: "Vote" }).focus();
      await open.page.keyboard.press("ArrowRight");
      await open.pane.locator("#page-reports h2").first().waitFor();
      expect(await open.pane.locator("#page-meeting").isVisible()).toBe(false);
      expect(await inFocus()).toBe("tab-reports");
      await open.page.keyboard.press("Tab");
      expect(await frameOf(open).evaluate<string>("document.activeElement.closest('.page').id")).toBe("page-reports");
      await open.showPage("Problems");
      await open.pane.locator("#page-problems .line").first().waitFor();
    },
    LIMIT,
  );

  it(
    "follows the meeting of the row that is selected, in Meetings, Attendance and Decisions",
    async () => {
      await open.showPage("Meeting");
      const ids = new Set<string>();
      for (const [sheet, row] of [
        ["Meetings", 60],
        ["Attendance", 900],
        ["Decisions", 5],
      ] as const) {
        const [headers = [], cells = []] = [
          ...(await open.block(sheet, "A2:Z2")),
          ...(await open.block(sheet, `A${row}:Z${row}`)),
        ];
        const id = cells[headers.indexOf("Meeting")] ?? "";
        expect(id).not.toBe("");
        ids.add(id);
        await open.select(sheet, `D${row}`);
        await open.pane.locator("#page-meeting .when", { hasText: id }).waitFor();
      }
      expect(ids.size).toBe(3);
    },
    LIMIT,
  );

  it(
    "shows a page of the menu by keyboard, and leaves the menu as it was found",
    async () => {
      const { keyboard } = open.page;
      const menu = open.pane.getByRole("menu", { name: "More pages" });
      await open.pane.getByRole("tab", { name: "Meeting" }).click();
      await keyboard.press("End");
      expect(await inFocus()).toBe("tab-more");
      expect(await open.pane.locator("#page-meeting").isVisible()).toBe(true);
      await keyboard.press("Enter");
      await menu.waitFor();
      await keyboard.press("Escape");
      expect(await menu.isVisible()).toBe(false);
      expect(await inFocus()).toBe("tab-more");
      await keyboard.press("ArrowDown");
      // Pages that begin with the letter, one after another.
      while (!(await frameOf(open).evaluate<string>("document.activeElement.textContent")).includes("Problems"))
        await keyboard.press("p");
      await keyboard.press("Enter");
      await open.pane.locator("#page-problems .line").first().waitFor();
      expect(await menu.isVisible()).toBe(false);
      expect(await inFocus()).toBe("tab-more");
      expect(await open.pane.getByRole("tab", { selected: true }).textContent()).toContain("Problems");
    },
    LIMIT,
  );

  it(
    "shows the page that was shown last when it is opened again, and counts the errors alone",
    async () => {
      await open.showPage("Problems");
      await open.page.evaluate(() => window.workbench?.reopen());
      await open.pane.locator("#page-problems .line").first().waitFor();
      const heading = await open.pane.locator("#page-problems h2").textContent();
      const [errors] = /\d+/.exec(heading ?? "") ?? [];
      expect(heading).toMatch(/^\d+ errors/);
      expect(await open.pane.locator("#tab-more .count").getAttribute("data-count")).toBe(errors);
    },
    LIMIT,
  );

  it(
    "keeps the focus on a problem while another comes and goes before it",
    async () => {
      const inFocus = () => frameOf(open).evaluate<string>("document.activeElement.textContent");
      const other = open.pane.locator("#page-problems .line", { hasText: "Attendance, cell G453" });
      await open.pane.locator("#page-problems .line").nth(3).focus();
      const before = await inFocus();
      expect(before).toMatch(/(Error|Warning): /);
      await open.typeAsColleague("Attendance", "G453", "Presnt");
      await other.waitFor();
      expect(await inFocus()).toBe(before);
      await open.typeAsColleague("Attendance", "G453", "Present");
      await other.waitFor({ state: "detached" });
      expect(await inFocus()).toBe(before);
    },
    LIMIT,
  );

  it(
    "puts the Executive Board report on a new sheet of plain values, never over an earlier one, and takes a sheet back",
    async () => {
      await open.showPage("Reports");
      await open.pane.getByRole("button", { name: "Documents", exact: true }).click();
      for (const sheet of ["Board report EB-2026-12", "Board report EB-2026-12 (2)"]) {
        await open.pane.getByText("Put it on a new sheet", { exact: true }).click();
        await open.pane.locator(".notice", { hasText: `It is on the new sheet ${sheet},` }).waitFor();
        const cells = await open.block(sheet, "A1:F400");
        expect(cells[0]?.[0]).toBe("Executive Board report");
        expect(cells.map(([start]) => start)).toEqual(
          expect.arrayContaining([
            "What the Board is asked to do",
            "2. Quorum",
            expect.stringMatching(/^12\. What cannot be told/),
          ]),
        );
      }
      await open.pane.locator("#document-name").selectOption("Agenda");
      await open.pane.locator("#document-meeting").selectOption("CSPR-2026-11");
      await open.pane.locator(".preview h3", { hasText: "Agenda: Child Safeguarding Practice Review Group" }).waitFor();
      await open.pane.getByText("Put it on a new sheet", { exact: true }).click();
      await open.pane.locator(".notice", { hasText: "It is on the new sheet Agenda CSPR-2026-11" }).waitFor();
      const agenda = await open.block("Agenda CSPR-2026-11", "A1:T60");
      expect(agenda.map(([start]) => start)).toContain(
        "Agenda: Child Safeguarding Practice Review Group, 26 November 2026",
      );
      // What only the officer should know is on the screen, and nowhere else.
      const forClerk = await open.pane.locator(".for-clerk li").allTextContents();
      expect(forClerk).toContain("Items are to be asked for by Thursday 12 November 2026.");
      expect(agenda.flat().join(" ")).not.toContain("asked for by");
      await open.pane.locator(".notice").getByText("Undo", { exact: true }).click();
      await open.pane.locator(".notice", { hasText: "Taken back:" }).waitFor();
      expect(await open.page.evaluate(() => window.workbench?.sheets() ?? [])).not.toContain("Agenda CSPR-2026-11");
      const download = open.page.waitForEvent("download");
      await open.pane.getByText("Word file", { exact: true }).click();
      expect((await download).suggestedFilename()).toBe("Agenda CSPR 2026-11-26.docx");
    },
    LIMIT,
  );

  it(
    "reads everything again when asked",
    async () => {
      await open.showPage("Tools");
      await open.pane.getByText("Refresh", { exact: true }).click();
      await open.pane.locator(".notice", { hasText: "Every table has been read again." }).waitFor();
    },
    LIMIT,
  );

  it(
    "makes plain values of the formulas, and brings them back but where somebody has typed since",
    async () => {
      const tool = (name: string) => open.pane.getByText(name, { exact: true });
      const [before, beside] = [await open.formula("Meetings", QUORATE_OF_MEETING), "F92"];
      await tool("Freeze as values").click();
      await open.pane.locator(".notice").getByText("Freeze", { exact: true }).click();
      await open.pane.locator(".notice", { hasText: "plain values now" }).waitFor({ timeout: 30_000 });
      expect([
        await open.formula("Meetings", QUORATE_OF_MEETING),
        await open.cell("Meetings", QUORATE_OF_MEETING),
      ]).toEqual(["", "Yes"]);
      await open.type("Meetings", beside, "my own words");
      await tool("Put formulas back").click();
      await open.pane
        .locator(".notice", { hasText: "One cell had been changed or moved since and was left as it is." })
        .waitFor({ timeout: 30_000 });
      expect(await open.formula("Meetings", QUORATE_OF_MEETING)).toBe(before);
      expect(await open.cell("Meetings", beside)).toBe("my own words");
      await open.untilCell("Meetings", QUORATE_OF_MEETING, "Yes");
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});

describe.each(["light", "dark"] as const)("The task pane at 320 pixels, %s", (theme) => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await opened({ theme, dark: theme === "dark" });
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it.each(PAGES.map(({ name }) => name))(
    "axe-core finds nothing wrong with the page %s, one Tab enters it, nothing is cut off, and the menu stands over it",
    async (page) => {
      await open.showPage(page);
      await frameOf(open).waitForFunction(HAS_COME);
      expect(await violations(open)).toEqual([]);
      expect(await frameOf(open).evaluate(CUT_TABS)).toEqual([]);
      await open.pane.getByRole("tab", { selected: true }).focus();
      await open.page.keyboard.press("Tab");
      expect(await frameOf(open).evaluate("document.activeElement.closest('.page:not([hidden])') !== null")).toBe(true);
      await open.pane.locator("#tab-more").click();
      expect(await frameOf(open).evaluate(COVERED)).toEqual([]);
      await open.page.keyboard.press("Escape");
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
    },
    LIMIT,
  );

  it(
    "is left by Tab on its last control and by Shift+Tab on its first",
    async () => {
      const focusOn = (at: number) =>
        frameOf(open).evaluate(
          `[...document.querySelectorAll("button, select, input, a[href], summary, [tabindex='0']")].filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility()).at(${at}).focus()`,
        );
      const isOn = (selector: string) =>
        open.page.waitForFunction((at) => document.activeElement?.matches(at), selector);
      await open.showPage("Tools");
      await focusOn(-1);
      await open.page.keyboard.press("Tab");
      await isOn(".grid");
      await focusOn(0);
      await open.page.keyboard.press("Shift+Tab");
      await isOn(".pane-close");
    },
    LIMIT,
  );

  it(
    "looks as Office looks",
    async () => {
      expect(await frameOf(open).evaluate("document.documentElement.style.colorScheme")).toBe(theme);
    },
    LIMIT,
  );
});

describe("The built add-in with page, add-in and office.js each at the address it has in earnest", () => {
  it(
    "answers the sample's cells and shows the pane, its pages untouched",
    async () => {
      const open = await opened({ mode: "as Excel" });
      try {
        await open.type("Attendance", CONSTABULARY_STATUS, "Absent");
        await open.untilCell("Meetings", QUORATE_OF_MEETING, "No");
      } finally {
        await open.close();
      }
    },
    LIMIT,
  );
});
