import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetFile } from "../bring-in/sheet-file";
import type { GivenSheet } from "../bring-in/sheets";
import { ROOT } from "./build";
import { frameOf, openedAtToday } from "./task-pane";
import { expectNoFailures, type OpenWorkbench, until } from "./workbench";

const LIMIT = 90_000;
const GUIDE = readFileSync(join(ROOT, "docs/officers-guide.md"), "utf8");
const PICTURES = [...GUIDE.matchAll(/\((pictures\/[\w-]+\.png)\)/g)].map(([, file = ""]) => file);

/** `DDSCP_PICTURES=1 npm test -- officers-guide` makes the guide's pictures anew; otherwise they are left in .cache, to be looked at. */
const folder = process.env["DDSCP_PICTURES"] === "1" ? join(ROOT, "docs") : join(ROOT, ".cache/guide");

/** A register as an officer keeps it: one agency goes by another name, an x that only the totals explain, three meetings that the workbook lacks. */
const REGISTER: GivenSheet = {
  sheet: "Autumn 2026",
  rows: [
    ["QA subgroup: who came"],
    ["Agency", "9/9/26", "14/10/26", "11/11/26", "Total"],
    ["Police", "Y", "x", "Y", 3],
    ["Derbyshire Healthcare NHS Foundation Trust", "Y", "A", "D", 2],
    ["Chesterfield Royal Hospital NHS Foundation Trust", "A", "Y", "Y", 2],
    ["The Probation Service", "Y", "Y", "x", 3],
    ["Key: Y = came, A = apologies, D = deputy"],
  ],
};

/** The page from its top, or from one of its parts, without what was said last. */
async function picture(open: OpenWorkbench, file: string, from = ""): Promise<void> {
  expect(PICTURES).toContain(`pictures/${file}.png`);
  await frameOf(open).evaluate(
    "document.querySelector('.notices .notice')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))",
  );
  await frameOf(open).evaluate(
    from === "" ? "scrollTo(0, 0)" : `document.querySelector(${JSON.stringify(from)}).scrollIntoView()`,
  );
  mkdirSync(join(folder, "pictures"), { recursive: true });
  await open.page.locator(".pane").screenshot({ path: join(folder, `pictures/${file}.png`) });
}

describe("The officer's guide, step by step on a blank workbook", () => {
  let open: OpenWorkbench;
  const page = (id: string) => open.pane.locator(`#page-${id}`);

  beforeAll(async () => {
    open = await openedAtToday({ file: "DDSCP-Governance.xlsx", day: "2026-12-01" });
  }, LIMIT);
  afterAll(() => open?.close(), LIMIT);

  it("names pictures that are there", () => {
    expect(PICTURES.length).toBeGreaterThan(4);
    expect(PICTURES.filter((file) => !existsSync(join(ROOT, "docs", file)))).toEqual([]);
  });

  it(
    "adds the first meeting",
    async () => {
      await page("today").getByText("Add your first meeting").waitFor();
      await picture(open, "1-first-meeting");
      await page("today").getByText("Add your first meeting").click();
      await page("meeting").getByLabel("Body").selectOption("QA");
      await page("meeting").getByLabel("Date").fill("1/12/2026");
      await page("meeting").getByLabel("Start").fill("10:00");
      await page("meeting").getByLabel("End").fill("12:00");
      await page("meeting").getByLabel("End").press("Tab");
      await page("meeting").getByText("Papers").first().waitFor();
      await picture(open, "2-new-meeting");
      await page("meeting").getByText("Add meeting", { exact: true }).click();
      await page("meeting").locator(".register").waitFor();
      expect(await open.cell("Meetings", "B3")).toBe("QA");
    },
    LIMIT,
  );

  it(
    "takes the register, and says why the meeting is quorate",
    async () => {
      await page("meeting").getByText("All present", { exact: true }).click();
      await page("meeting")
        .locator(".state", { hasText: /^Saved/ })
        .waitFor();
      await page("meeting").locator(".verdict", { hasText: "Quorate" }).waitFor();
      await picture(open, "3-register");
      await page("meeting").getByText("Why", { exact: true }).click();
      await page("meeting").getByText("GOV 11.2").first().waitFor();
      await picture(open, "4-why");
    },
    LIMIT,
  );

  it(
    "takes a vote",
    async () => {
      await open.showPage("Vote");
      await page("vote").getByText("New decision", { exact: true }).click();
      await page("vote").getByLabel("What is decided").fill("The learning report is adopted");
      await page("vote").getByText("Add decision", { exact: true }).click();
      await page("vote").getByText("All for", { exact: true }).click();
      await page("vote").getByText("Waits for the Chair").waitFor();
      await page("vote").getByRole("group", { name: "The Chair consents" }).getByText("Yes").click();
      await page("vote").getByText("Carried", { exact: true }).waitFor();
      await picture(open, "5-vote");
    },
    LIMIT,
  );

  it(
    "brings in the register that she has, and answers from it in a cell",
    async () => {
      const numbers = page("bring-in").locator(".bring-in-numbers");
      const said = async (): Promise<string> => (await numbers.innerText()).replaceAll(/\s+/g, " ").trim();
      await open.showPage("Bring in a register");
      const buffer = Buffer.from(await sheetFile(REGISTER));
      await page("bring-in")
        .locator("#bring-in-file")
        .setInputFiles({ name: "Our register.xlsx", mimeType: "application/octet-stream", buffer });
      await numbers.waitFor();
      expect(await said()).toBe("0 new 0 changed 0 the same 0 left out 12 in question");
      await picture(open, "10-register-chosen");
      await page("bring-in").locator('[data-question="meetings-qa"]').selectOption("Add them");
      await page("bring-in").locator('[data-question="name-police"]').selectOption("QA-POLICE-01");
      await until(
        said,
        (numbers) => numbers === "12 new 0 changed 0 the same 0 left out 0 in question",
        "12 new marks",
      );
      await picture(open, "11-how-it-was-read", "#page-bring-in .bring-in-sum");
      await page("bring-in").locator("fluent-button.bring-in").click();
      await until(said, (numbers) => numbers === "0 new 0 changed 12 the same 0 left out 0 in question", "all of it");
      expect((await open.block("Attendance", "A2:E200")).filter(([meeting]) => meeting === "QA-2026-11")).toHaveLength(
        4,
      );

      await open.page.getByRole("button", { name: "Add a sheet" }).click();
      const [sheet] = await open.page.evaluate((): [string, string] => window.workbench?.selected() ?? ["", ""]);
      await picture(open, "12-brought-in", "#page-bring-in .bring-in-sum");
      await page("bring-in").locator("#bring-in-ask-1").selectOption({ label: "Derbyshire Constabulary" });
      await page("bring-in").locator(".bring-in-next button", { hasText: "this agency represented" }).click();
      // At all three of these meetings.
      await open.untilCell(sheet, "A1", "100%");
      expect(await open.formula(sheet, "A1")).toMatch(
        /^=DDSCP\.ATTENDANCE\.RATE\("Derbyshire Constabulary","QA",DATE\(2026,\d+,\d+\),DATE\(2026,\d+,\d+\)\)$/,
      );
    },
    LIMIT,
  );

  it("does all this without an error", () => expectNoFailures(open), LIMIT);
});

describe("The officer's guide on a busy day", () => {
  it(
    "shows Today, the actions, the complaints and a chart",
    async () => {
      const open = await openedAtToday({});
      const page = (id: string) => open.pane.locator(`#page-${id}`);
      await open.pane.locator(".today").getByText("Whom to ring").first().waitFor();
      await picture(open, "6-today");
      await open.showPage("Actions");
      await page("actions").getByLabel("Show").selectOption("Due soon");
      await page("actions").getByLabel("More: Audit of graded care profiles").click();
      await picture(open, "7-actions");
      await open.showPage("Complaints");
      await page("complaints").locator(".work-line").first().waitFor();
      await picture(open, "8-complaints");
      await open.showPage("Money");
      await page("money").getByText("Charts", { exact: true }).click();
      await page("money").locator("svg.chart rect").first().waitFor();
      await picture(open, "9-chart");
      await expectNoFailures(open);
      await open.close();
    },
    LIMIT,
  );
});
