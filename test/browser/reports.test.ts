import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { frameOf, openedAtToday, violations } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 90_000;

describe("Reports in the pane, on 30 November 2026", () => {
  let open: OpenWorkbench;
  /** Excel's numbers of the last row of Reports, and of the row of an exception report that has not come. */
  let [last, exception] = [0, 0];
  const page = () => open.pane.locator("#page-reports");
  const heading = (words: string) => page().locator("h2", { hasText: words }).waitFor();
  const button = (name: string) => page().getByRole("button", { name, exact: true });
  const said = (words: string) => open.pane.locator(".notice", { hasText: words }).waitFor();
  /** Under a pointer that still stands where the last Undo was, it cannot be pressed for a second. */
  const undo = async () => {
    await open.page.waitForTimeout(1_000);
    await open.pane.getByText("Undo", { exact: true }).click();
  };
  /** Report, Group, For meeting, Kind, Received, Dealt with of a row. */
  const row = async (number: number) => {
    const cells = (await open.block("Reports", `A${number}:I${number}`))[0] ?? [];
    return [...cells.slice(0, 5), cells[8]];
  };
  const inSheet = (script: string) =>
    frameOf(open).evaluate(
      `Excel.run(async (context) => { const sheet = context.workbook.worksheets.getItem("Reports"); ${script}; await context.sync(); })`,
    );

  beforeAll(async () => {
    open = await openedAtToday({ day: "" });
    const tables = await open.page.evaluate(() => window.workbench?.tables() ?? []);
    last = (tables.find(({ name }) => name === "Reports")?.rows ?? 0) + 1;
    exception = (await open.block("Reports", `A1:A${last}`)).findIndex(([id]) => id === "R-X-2026-02") + 1;
    await open.showPage("Reports");
    await heading("4 reports are overdue, 2 were missed.");
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it("lists them by the meeting they are for, and axe finds nothing", async () => {
    expect(await page().locator(".reports h3").allInnerTexts()).toEqual([
      "Overdue (4)",
      "Missed (2)",
      "Cannot tell (1)",
    ]);
    expect(await page().locator(".reports summary").allInnerTexts()).toEqual([
      expect.stringMatching(/^To come \(\d+\)$/),
      expect.stringMatching(/^Received \(\d+\)$/),
      expect.stringMatching(/^Settled \(\d+\)$/),
      "Ask for a report by exception",
    ]);
    expect(await page().locator(".reports h4").first().innerText()).toMatch(
      /^Executive Board, Tue 1 Dec\s+Was due Fri 13 Nov, 11 working days late$/,
    );
    await button("More: Exception report, Exploitation and Vulnerable Young People Group").click();
    await page().locator(".opened summary").click();
    await page()
      .locator(".opened .sentence", { hasText: "asked for by exception, is due by 13 November 2026" })
      .waitFor();
    expect(await violations(open)).toEqual([]);
    expect(
      await frameOf(open).evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
    ).toBe(true);
    await button("More: Exception report, Exploitation and Vulnerable Young People Group").click();
  });

  it(
    "marks a report as received in one click, where Reports has no row for it, and takes it back",
    async () => {
      const lines = () => page().locator(".report-line .words > span:first-child:visible").allInnerTexts();
      const before = await lines();
      await button("Received: Highlight report, Child Safeguarding Practice Review Group").click();
      await said(
        "Highlight report of Child Safeguarding Practice Review Group for Executive Board, Tue 1 Dec: received Mon 30 Nov.",
      );
      expect(await row(last + 1)).toEqual(["R-CSPR-EB-2026-12", "CSPR", "EB-2026-12", "Highlight", "30/11/2026", ""]);
      await heading("3 reports are overdue, 2 were missed.");
      // It stands there still, as done, so that no other comes under the pointer; a second press of the same does nothing.
      const done = button("Received: Highlight report, Child Safeguarding Practice Review Group, done");
      expect(await lines()).toEqual(before);
      expect(await done.evaluate((each) => each === document.activeElement)).toBe(true);
      await open.page.waitForTimeout(1_500);
      await open.page.mouse.down();
      await open.page.mouse.up();
      expect(await row(last + 2)).toEqual(["", "", "", "", "", ""]);
      await heading("3 reports are overdue, 2 were missed.");
      await open.page.mouse.move(5, 5);
      await until(lines, (now) => now.length === before.length - 1, "the line to go once the pointer has left");
      await undo();
      await said("Taken back:");
      expect(await row(last + 1)).toEqual(["", "", "", "", "", ""]);
      await heading("4 reports are overdue, 2 were missed.");
    },
    LIMIT,
  );

  it(
    "writes another day as it is spelt here into the row that is there, by keyboard alone, and says what is no day",
    async () => {
      const more = button("More: Exception report, Exploitation and Vulnerable Young People Group");
      await more.focus();
      await open.page.keyboard.press("Enter");
      await page().locator("#came-on").waitFor();
      await open.page.keyboard.press("Tab");
      await open.page.keyboard.type("last week");
      await open.page.keyboard.press("Enter");
      await page()
        .locator(".field-error", { hasText: "Enter the day on which it came, like 20 November 2026." })
        .waitFor();
      await page().locator("#came-on").fill("1/12/2026");
      await open.page.keyboard.press("Enter");
      await page().locator(".field-error", { hasText: "Tue 1 Dec is still to come." }).waitFor();
      await page().locator("#came-on").fill("20 Nov");
      await open.page.keyboard.press("Enter");
      await said("received Fri 20 Nov.");
      expect((await row(exception))[4]).toBe("20/11/2026");
      await heading("3 reports are overdue, 2 were missed.");
      await undo();
      await heading("4 reports are overdue, 2 were missed.");
      expect((await row(exception))[4]).toBe("");
    },
    LIMIT,
  );

  it(
    "folds away what was missed once it is dealt with; OVERDUE still lists it",
    async () => {
      await open.typeAsColleague("Start", "J40", "=ROWS(DDSCP.OVERDUE())");
      await open.untilCell("Start", "J40", "7");
      await button("Dealt with: Highlight report, District Councils' Safeguarding Group").click();
      await heading("4 reports are overdue, 1 was missed.");
      expect(await row(last + 1)).toEqual(["R-DCSG-EB-2025-12", "DCSG", "EB-2025-12", "Highlight", "", "30/11/2026"]);
      await page().locator(".reports summary", { hasText: "Settled" }).click();
      await page().getByText("Dealt with on Mon 30 Nov", { exact: true }).waitFor();
      expect(
        await page()
          .getByRole("button", { name: /^Dealt with/ })
          .count(),
      ).toBe(1);
      await open.untilCalculated();
      expect(await open.cell("Start", "J40")).toBe("7");
      await undo();
      await heading("4 reports are overdue, 2 were missed.");
    },
    LIMIT,
  );

  it(
    "asks before it writes over what a colleague has entered since",
    async () => {
      // The event of the colleague's edit does not come, so that the page still shows the report as overdue.
      await inSheet(`context.runtime.enableEvents = false; sheet.getRange("E${exception}").values = [[46340]]`);
      await button("Received: Exception report, Exploitation and Vulnerable Young People Group").click();
      await said("Received of R-X-2026-02 now says 14 Nov 2026. Replace it?");
      await open.pane.getByText("Leave it", { exact: true }).click();
      await said("has been changed since and was left as it is");
      expect((await row(exception))[4]).not.toBe("30/11/2026");
      await inSheet("context.runtime.enableEvents = true");
      await open.typeAsColleague("Reports", `E${exception}`, "");
      await heading("4 reports are overdue, 2 were missed.");
    },
    LIMIT,
  );

  it(
    "asks a group for a report by exception, with a day of its own",
    async () => {
      await page().getByText("Ask for a report by exception", { exact: true }).click();
      await page().getByLabel("Who reports").selectOption({ label: "Quality Assurance Group" });
      await page().getByLabel("By which day").fill("soon");
      await page().getByLabel("By which day").press("Enter");
      await page().locator("#exception-error", { hasText: "Enter the day by which it is to come" }).waitFor();
      await page().getByLabel("By which day").fill("18 Dec");
      await page().getByLabel("By which day").press("Enter");
      await said("Asked Quality Assurance Group for a report by exception, by Fri 18 Dec.");
      expect((await open.block("Reports", `A${last + 1}:G${last + 1}`))[0]).toEqual([
        "R-QA-EB-2026-12-Exception",
        "QA",
        "EB-2026-12",
        "Exception",
        "",
        "18/12/2026",
        "EB",
      ]);
      await page().getByText("Asked for by Executive Board", { exact: true }).nth(1).waitFor();
      expect(await violations(open)).toEqual([]);
      await undo();
      await said("Taken back:");
    },
    LIMIT,
  );

  it(
    "writes nothing on a protected sheet and says what to do",
    async () => {
      await inSheet("sheet.protection.protect()");
      await button("Received: Highlight report, Derbyshire Education Group").click();
      await said("Nothing was written. The sheet Reports is protected: lift the protection");
      expect(await row(last + 1)).toEqual(["", "", "", "", "", ""]);
      await inSheet("sheet.protection.unprotect()");
    },
    LIMIT,
  );

  it("without an error on the page", () => expectNoFailures(open));
});

describe("Reports in the pane of a new workbook", () => {
  it(
    "says what to do first, with no heading or button of nothing",
    async () => {
      const open = await openedAtToday({ file: "DDSCP-Governance.xlsx", day: "2026-11-30" });
      await open.showPage("Reports");
      const page = open.pane.locator("#page-reports");
      await page.getByText("No report is expected yet.", { exact: true }).waitFor();
      expect(await page.locator(".hint").allInnerTexts()).toEqual([
        "Reports are for meetings: enter the year's meetings first.",
      ]);
      expect(await page.locator("fluent-button, h3").count()).toBe(0);
      await page.getByText("Forward plan", { exact: true }).click();
      await page.getByText("Nothing to propose for 2026-27.", { exact: true }).waitFor();
      expect(await page.locator(".proposal .first-step").count()).toBe(1);
      expect(await page.locator("table, .legend li, fluent-button").count()).toBe(0);
      expect(await violations(open)).toEqual([]);
      await open.showPage("Attendance");
      await open.pane.locator("#page-attendance .first-step").waitFor();
      expect(await violations(open)).toEqual([]);
      await open.showPage("Reports");
      await page.locator(".views button").first().click();
      await page.getByRole("button", { name: "Plan the year's meetings" }).click();
      await open.pane.getByRole("tab", { name: "Plan the year", selected: true }).waitFor();
      await open.close();
    },
    LIMIT,
  );
});
