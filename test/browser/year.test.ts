import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, opened, violations } from "./task-pane";
import { expectNoFailures, OpenWorkbench, until } from "./workbench";

const LIMIT = 120_000;
const DAY = "2026-11-30";

/** By the sample's last year: COG, EB, CBG, QA, both Education Groups, EVYP and CSG 4 each, CSPR and CSPR-AP 6, PP and LOD 3, DCSG 2, STAKE 1. */
const MEETINGS = 8 * 4 + 2 * 6 + 2 * 3 + 2 + 1;
/** Owed so many times a year: both Education Groups 2 and 1 on pressures, EVYP and PP 2, LOD, DCSG and CDOP 1 (GOV 10.3, MASA 7.2). */
const REPORTS = 2 * 3 + 2 * 2 + 3;

function inYear(open: OpenWorkbench) {
  const rows = async (table: string): Promise<number> =>
    (await open.page.evaluate(() => window.workbench?.tables() ?? [])).find(({ name }) => name === table)?.rows ?? 0;
  const page = () => open.pane.locator("#page-year");
  return {
    page,
    rows,
    add: (words: string) => page().locator(".add", { hasText: words }),
    addReports: (words = "to the Schedule") => page().locator(".add-reports", { hasText: words }),
    said: (words: string) => open.pane.locator(".notice", { hasText: words }),
    press: (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => open.page.keyboard.press(key)), Promise.resolve()),
    rowsOnce: (table: string, count: number) =>
      until(
        () => rows(table),
        (found) => found === count,
        `${count} rows of ${table}`,
        20_000,
      ),
  };
}

const NOTHING_LEFT = "Nothing is left to add.";

describe("A year's meetings and reports in the pane", () => {
  let open: OpenWorkbench;
  let year: ReturnType<typeof inYear>;
  let [meetings, reports] = [0, 0];

  beforeAll(async () => {
    open = await opened({ day: DAY });
    year = inYear(open);
    [meetings, reports] = [await year.rows("Meetings"), await year.rows("Schedule")];
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "takes five actions by keyboard alone",
    async () => {
      await open.pane.getByRole("tab", { name: "Meeting" }).focus();
      await year.press("End", "Enter", "Enter");
      await year.add(`Add ${MEETINGS} meetings`).waitFor();
      await year.press("Control+Enter");
      await year.said(`${MEETINGS} meetings of 14 bodies were added to Meetings.`).waitFor();
      await year.addReports(`Add ${REPORTS} reports to the Schedule`).waitFor({ timeout: 20_000 });
      // What added the meetings adds nothing else.
      await year.press("Control+Enter");
      expect(await year.rows("Schedule")).toBe(reports);
      await year.press("Enter");
      await year.said(`${REPORTS} reports were added to the Schedule.`).waitFor();
      await year.page().getByText(NOTHING_LEFT).waitFor({ timeout: 20_000 });
      expect([await year.rows("Meetings"), await year.rows("Schedule")]).toEqual([
        meetings + MEETINGS,
        reports + REPORTS,
      ]);
    },
    LIMIT,
  );

  it(
    "writes each meeting with its date and time as Excel's own, and each report once",
    async () => {
      const rows = await open.block("Meetings", `A${meetings + 2}:E${meetings + MEETINGS + 1}`);
      expect(rows.find(([id]) => id === "EB-2027-06")).toEqual(["EB-2027-06", "EB", "01/06/2027", "10:00", "13:00"]);
      expect(new Set(rows.map(([id]) => id)).size).toBe(MEETINGS);
      const scheduled = await open.block("Schedule", `A${reports + 2}:C${reports + REPORTS + 1}`);
      expect(new Set(scheduled.map((row) => row.join("|"))).size).toBe(REPORTS);
      expect(scheduled.filter(([group]) => group === "EVYP")).toHaveLength(2);
    },
    LIMIT,
  );

  it(
    "one undo takes the reports back, and they are proposed again",
    async () => {
      await year.said("added to the Schedule").getByText("Undo", { exact: true }).click();
      await year.rowsOnce("Schedule", reports);
      await year.addReports(`Add ${REPORTS} reports to the Schedule`).waitFor({ timeout: 20_000 });
      expect(await violations(open)).toEqual([]);
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});

describe("A year's meetings and reports in the pane, by mouse", () => {
  let open: OpenWorkbench;
  let year: ReturnType<typeof inYear>;
  let meetings = 0;

  beforeAll(async () => {
    open = await opened({ day: DAY });
    year = inYear(open);
    meetings = await year.rows("Meetings");
    await open.showPage("Plan the year");
  }, LIMIT);
  afterEach(() =>
    frameOf(open).evaluate(
      "document.querySelector('.notices .notice')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))",
    ),
  );
  afterAll(() => open?.close(), LIMIT);

  it.each([
    {
      given: "protection",
      set: "sheet.protection.protect()",
      unset: "sheet.protection.unprotect()",
      words: "The sheet Meetings is protected",
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
      const inSheet = (script: string) =>
        frameOf(open).evaluate(
          `Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Meetings"); const table = context.workbook.tables.getItem("Meetings"); ${script}; await context.sync(); })`,
        );
      await inSheet(set);
      await year.add("meetings").click();
      await year.said(words).waitFor();
      await inSheet(unset);
      expect((await open.block("Meetings", `A${meetings + 2}:A${meetings + 2}`))[0]).toEqual([""]);
      await year.add(`Add ${MEETINGS} meetings`).waitFor();
    },
    LIMIT,
  );

  it.each([
    { typed: "soon", words: "Enter a date, like 1/4/2027 or 1 April 2027." },
    { typed: "1/3/2027", words: "The last day is before the first. Enter a later one." },
    { typed: "31/12/9998", words: "Plan at most three years at once." },
  ])(
    "keeps its plan and says what to type in place of $typed",
    async ({ typed, words }) => {
      await year.page().getByLabel("To", { exact: true }).fill(typed);
      await year.press("Tab");
      await year.page().getByText(words).waitFor();
      await year.add(`Add ${MEETINGS} meetings`).waitFor();
      await year.page().getByLabel("To", { exact: true }).fill("31/3/2028");
      await year.press("Tab");
      await year.page().getByText(words).waitFor({ state: "hidden" });
    },
    LIMIT,
  );

  it(
    "leaves out what is left out, moves what is moved, and says what is wrong about the day",
    async () => {
      await year.page().getByLabel("Body").selectOption("EB");
      await year.add("Add 4 meetings").waitFor();
      await year.page().getByRole("button", { name: "Move Executive Board, Tue 1 Jun 2027" }).click();
      await open.page.keyboard.type("31/5/2027");
      await year.press("Enter");
      await year.page().getByText("It is a holiday: Spring bank holiday.").waitFor();
      expect(await frameOf(open).evaluate("document.activeElement.textContent.trim()")).toBe("Move");
      await year.page().getByLabel("Executive Board, Tue 7 Sep 2027", { exact: true }).uncheck();
      await year.page().getByText("3 ordinary meetings in 2027-28; 4 are asked for.").waitFor();
      expect(await violations(open)).toEqual([]);
      await year.add("Add 3 meetings").click();
      await year.said("3 meetings of one body were added to Meetings.").waitFor();
      expect((await open.block("Meetings", `A${meetings + 2}:C${meetings + 4}`)).map(([, , date]) => date)).toEqual([
        "31/05/2027",
        "07/12/2027",
        "07/03/2028",
      ]);
      await year.said("were added").getByText("Undo", { exact: true }).click();
      await year.rowsOnce("Meetings", meetings);
      await year.add("Add 3 meetings").waitFor({ timeout: 20_000 });
      await year.page().getByLabel("Executive Board, Tue 7 Sep 2027", { exact: true }).check();
      await year.page().getByLabel("Body").selectOption("");
      await year.add(`Add ${MEETINGS} meetings`).waitFor();
    },
    LIMIT,
  );

  it(
    "takes four actions by mouse, however often the button is pressed",
    async () => {
      await open.showPage("Meeting");
      await open.pane.locator("#tab-more").click();
      await open.pane.getByRole("menuitemradio", { name: "Plan the year" }).click();
      await year.add(`Add ${MEETINGS} meetings`).dblclick();
      await year.addReports().waitFor({ timeout: 30_000 });
      await year.addReports().click();
      await year.page().getByText(NOTHING_LEFT).waitFor({ timeout: 20_000 });
      const ids = (await open.block("Meetings", `A2:A${(await year.rows("Meetings")) + 1}`)).map(([id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
    LIMIT,
  );

  it("has done all this without an error", () => expectNoFailures(open), LIMIT);
});

describe.each(["light", "dark"] as const)("The blank workbook at 320 pixels, %s", (theme) => {
  let open: OpenWorkbench;
  let year: ReturnType<typeof inYear>;

  beforeAll(async () => {
    open = await OpenWorkbench.open({
      file: "DDSCP-Governance.xlsx",
      day: DAY,
      pane: 320,
      theme,
      dark: theme === "dark",
    });
    year = inYear(open);
    await open.untilPane();
    await open.showPage("Meeting");
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it(
    "plans a body's first year from when it is said to meet",
    async () => {
      await open.pane.getByText("Plan a year", { exact: true }).click();
      await year.page().getByLabel("Body").selectOption("QA");
      await year.page().getByLabel("Day").selectOption({ label: "Thursday" });
      await year.page().getByLabel("Which").selectOption({ label: "Second" });
      await year.page().getByLabel("With one in").selectOption({ label: "February" });
      // From December 2026 to March 2028: February, May, August, November and February.
      await year.add("Add 5 meetings").waitFor();
      expect(await violations(open)).toEqual([]);
      expect(
        await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
      ).toBe(true);
    },
    LIMIT,
  );

  it(
    "adds the first meeting by keyboard, and shows it",
    async () => {
      await open.showPage("Meeting");
      await open.pane.locator("#page-meeting").getByText("Add your first meeting", { exact: true }).focus();
      await year.press("Enter");
      await open.pane.locator("#new-group").waitFor();
      expect(await violations(open)).toEqual([]);
      await year.press("Tab");
      await open.page.keyboard.type("1/12");
      await year.press("Enter");
      await year.said("COG-2026-12 was added to Meetings, for Tue 1 Dec.").waitFor();
      await open.pane.locator("#page-meeting .when", { hasText: "COG-2026-12" }).waitFor();
      expect((await open.block("Meetings", "A3:C3"))[0]).toEqual(["COG-2026-12", "COG", "01/12/2026"]);
    },
    LIMIT,
  );

  it("has done this without an error", () => expectNoFailures(open), LIMIT);
});
