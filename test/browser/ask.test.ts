import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 90_000;

/** The Constabulary's only row of QA-2026-11 in the sample, and the cells that answer for that meeting. */
const CONSTABULARY_STATUS = "G1738";
const QUORATE_OF_MEETING = "F93";
const MISSING_OF_MEETING = "G93";
const NOTES = "Notes";

describe("The pane's page Ask", () => {
  let open: OpenWorkbench;
  const page = () => open.pane.locator("#page-ask");
  const verdict = () => page().locator(".answer:visible .verdict");
  const sentence = () => page().locator(".answer:visible .sentence");
  const button = (name: string | RegExp) => page().locator("fluent-button:visible", { hasText: name });
  const field = (label: string) => page().getByLabel(label, { exact: true });
  const said = (words: string) => open.pane.locator(".notice", { hasText: words });

  beforeAll(async () => {
    open = await opened({});
    await frameOf(open).evaluate(
      `Excel.run(async (context) => { context.workbook.worksheets.add(${JSON.stringify(NOTES)}); await context.sync(); })`,
    );
    await open.showPage("Ask");
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "says why the selected cell shows what it shows, and moves with an edit",
    async () => {
      await open.select("Meetings", QUORATE_OF_MEETING);
      await page()
        .getByRole("heading", { name: `Meetings, cell ${QUORATE_OF_MEETING}` })
        .waitFor();
      expect(await page().locator(".asks").textContent()).toBe("Is the meeting quorate?");
      expect(await page().locator(".given :is(dt, dd)").allTextContents()).toEqual(["Meeting", "QA-2026-11"]);
      expect(await verdict().textContent()).toBe("Quorate");
      expect(await page().locator(".cited dt").allTextContents()).toEqual(["GOV 11.2", "GOV 7.2f"]);
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Absent");
      await verdict().filter({ hasText: "Not quorate" }).waitFor();
      expect(await page().locator(".answer .name-list li").allTextContents()).toEqual(["Derbyshire Constabulary"]);
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Present");
      await verdict()
        .filter({ hasText: /^Quorate$/ })
        .waitFor();
    },
    LIMIT,
  );

  it(
    "goes from cell to cell, and finds the question within a longer formula",
    async () => {
      await open.select("Meetings", MISSING_OF_MEETING);
      await page().locator(".asks", { hasText: "What does the meeting lack to be quorate?" }).waitFor();
      expect(await verdict().textContent()).toBe("None");
      await page().getByText("The answer is part of a longer formula in this cell:").waitFor();
    },
    LIMIT,
  );

  it(
    "follows the cells that a formula refers to",
    async () => {
      await open.type(NOTES, "A1", "QA-2026-11");
      await open.type(NOTES, "B1", '=DDSCP.DEADLINE(A1,"Papers")');
      await open.showPage("Today");
      await open.select(NOTES, "B1");
      await open.pane.getByRole("button", { name: `Why does B1 on ${NOTES} say that?` }).click();
      await page().locator(".given", { hasText: "QA-2026-11" }).waitFor();
      const before = await verdict().textContent();
      await open.typeAsColleague(NOTES, "A1", "EB-2026-12");
      await page().locator(".given", { hasText: "EB-2026-12" }).waitFor();
      expect(await verdict().textContent()).not.toBe(before);
    },
    LIMIT,
  );

  it(
    "takes the cell's question over into the form, to be asked otherwise",
    async () => {
      await button("Change the question").click();
      await until(
        () => field("Meeting").inputValue(),
        (id) => id === "EB-2026-12",
        "the form to be filled in",
      );
      expect(
        await page()
          .locator("#question")
          .evaluate((node) => node === node.ownerDocument.activeElement),
      ).toBe(true);
      await field("What").selectOption("Reports");
      await verdict().filter({ hasText: "20/11/2026" }).waitFor();
      expect(await page().locator(".formula:visible").textContent()).toBe('=DDSCP.DEADLINE("EB-2026-12","Reports")');
    },
    LIMIT,
  );

  it(
    "puts nothing over a cell that is not empty",
    async () => {
      await open.select(NOTES, "A1");
      await button("Put into the selected cell").click();
      await said(`Cell A1 on ${NOTES} is not empty, so nothing was put in.`).waitFor();
      expect(await open.cell(NOTES, "A1")).toBe("EB-2026-12");
    },
    LIMIT,
  );

  it(
    "looks at the cell at the very moment: a colleague has just typed there",
    async () => {
      await open.select(NOTES, "A5");
      await open.typeAsColleague(NOTES, "A5", "mine");
      await button("Put into the selected cell").click();
      await said(`Cell A5 on ${NOTES} is not empty`).waitFor();
      expect(await open.cell(NOTES, "A5")).toBe("mine");
    },
    LIMIT,
  );

  it(
    "puts the formula into an empty cell, a day to be seen as one, and says why it shows that",
    async () => {
      await open.select(NOTES, "C3");
      await button("Put into the selected cell").click();
      await said(`The formula is in cell C3 on ${NOTES}.`).waitFor();
      await open.untilCell(NOTES, "C3", "20/11/2026");
      await page()
        .getByRole("heading", { name: `${NOTES}, cell C3` })
        .waitFor();
    },
    LIMIT,
  );

  it(
    "asks a question of one's own by keyboard, its ids to be picked from the sheets",
    async () => {
      await button("Ask another question").press("Enter");
      await page().locator("#question").selectOption({ label: "Which reports are overdue?" });
      await field("As at (may be left blank)").fill("2026-11-22");
      await page().locator(".formula:visible", { hasText: "=DDSCP.OVERDUE(DATE(2026,11,22))" }).waitFor();
      await verdict()
        .filter({ hasText: /lines$/ })
        .waitFor();
      expect(await page().locator(".answer:visible th").allTextContents()).toEqual([
        "Group",
        "For meeting",
        "Kind",
        "Due",
        "Working days late",
        "State",
      ]);
      const list = await field("Group (may be left blank)").getAttribute("list");
      expect(
        await page()
          .locator(`#${list ?? ""} option[value=QA]`)
          .textContent(),
      ).toMatch(/^Quality Assurance Group · /);
      await field("Group (may be left blank)").focus();
      await open.page.keyboard.type("EVYP");
      await verdict()
        .filter({ hasText: /^One line$/ })
        .waitFor();
    },
    LIMIT,
  );

  it(
    "moves with the sheets while one's own question stands",
    async () => {
      await page().locator("#question").selectOption({ label: "Is the meeting quorate?" });
      await page().getByText("Still to fill in: Meeting.").waitFor();
      await field("Meeting").fill("QA-2026-11");
      await verdict()
        .filter({ hasText: /^Quorate$/ })
        .waitFor();
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Absent");
      await verdict().filter({ hasText: "Not quorate" }).waitFor();
      await open.typeAsColleague("Attendance", CONSTABULARY_STATUS, "Present");
    },
    LIMIT,
  );

  it.each([
    {
      given: "an id that is none",
      question: "QUORATE",
      fill: { Meeting: "EB-X" },
      formula: '=DDSCP.QUORATE("EB-X")',
      shows: "#N/A",
    },
    {
      given: "a number that is none",
      question: "SHARE",
      fill: { "Total in pounds": "a lot", Partner: "Derby City Council" },
      formula: '=DDSCP.SHARE("a lot","Derby City Council")',
      shows: "#VALUE!",
    },
  ])(
    "$given: says the sentence that the cell's error has",
    async ({ question, fill, formula, shows }) => {
      await page().locator("#question").selectOption(question);
      for (const [label, text] of Object.entries(fill)) await field(label).fill(text as string);
      await page().locator(".formula:visible", { hasText: formula }).waitFor();
      await open.type(NOTES, "H1", formula);
      await open.untilCell(NOTES, "H1", shows);
      expect(await sentence().textContent()).toBe(await open.message(NOTES, "H1"));
      expect(await page().locator(".shows:visible").textContent()).toBe(`The cell shows ${shows}.`);
    },
    LIMIT,
  );

  it(
    "lets an answer of several cells spill only where all of them are free, and outside of tables",
    async () => {
      await page().locator("#question").selectOption("AGENDA");
      await field("Meeting").fill("EB-2026-12");
      await verdict()
        .filter({ hasText: /lines$/ })
        .waitFor();
      await open.typeAsColleague(NOTES, "K9", "in the way");
      await open.select(NOTES, "J5");
      await button("Put into the selected cell").click();
      await said("something stands in them").waitFor();
      expect(await open.formula(NOTES, "J5")).toBe("");
      const rows =
        (await open.page.evaluate(() => window.workbench?.tables() ?? [])).find(({ name }) => name === "Groups")
          ?.rows ?? 0;
      await open.select("Groups", `J${rows}`);
      await open.type("Groups", `J${rows}`, "");
      await open.select("Groups", `J${rows}`);
      await button("Put into the selected cell").click();
      await said("cannot stand in a table").waitFor();
      await open.select(NOTES, "J15");
      await button("Put into the selected cell").click();
      await open.untilCell(NOTES, "J15", "No.");
      await open.select(NOTES, "K17");
      await page()
        .getByRole("heading", { name: `${NOTES}, cell J15` })
        .waitFor();
    },
    LIMIT,
  );

  it(
    "copies the formula",
    async () => {
      await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await button("Copy formula").click();
      await said("The formula is on the clipboard.").waitFor();
      expect(await frameOf(open).evaluate("navigator.clipboard.readText()")).toBe('=DDSCP.AGENDA("EB-2026-12")');
    },
    LIMIT,
  );

  it(
    "axe-core finds nothing wrong with a table, an error and the cell's page, and nothing is cut off",
    async () => {
      const isWhole = () =>
        frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
      expect([await violations(open), await isWhole()]).toEqual([[], true]);
      await button("Ask another question").click();
      await page().locator("#question").selectOption("WHY");
      await field("Which question").selectOption({ label: "Is the meeting quorate?" });
      await field("Meeting").fill("EB-X");
      await sentence().filter({ hasText: "No meeting" }).waitFor({ state: "attached" });
      expect([await violations(open), await isWhole()]).toEqual([[], true]);
    },
    LIMIT,
  );

  it(
    "finds the police by another name, and asks what may be asked of it, by keyboard",
    async () => {
      await open.select(NOTES, "Z99");
      await open.pane.getByLabel("What is it about?").fill("police");
      const first = page().locator(".finds .line").first();
      await first.waitFor();
      expect(await page().locator(".finds h3").first().textContent()).toMatch(/^Derbyshire Constabulary/);
      expect(await page().locator(".finds button[tabindex='0']").count()).toBe(1);
      expect(await violations(open)).toEqual([]);
      await first.focus();
      await open.page.keyboard.press("Enter");
      await page().locator(".formula", { hasText: '=DDSCP.ATTENDANCE.RATE("Derbyshire Constabulary")' }).waitFor();
      expect(await page().locator(".finds").count()).toBe(0);
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});
