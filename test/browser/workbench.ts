import { expect } from "@jest/globals";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Snapshot } from "../../workbench/book/snapshot";
import type { TableEdit } from "../../workbench/page/table-edit";
import type { Compared } from "../live/fresh-cells";
import { startBrowser, type Browser, type BrowserOptions } from "./chromium";
import { serveWorkbench, type Served } from "./served";

export interface WorkbenchSetUp extends Pick<BrowserOptions, "dark" | "width" | "height" | "frameStorage"> {
  /** The folder of the add-in; `dist` unless told otherwise. */
  readonly addin?: string;
  /** The folder that workbooks are served from; `templates` unless told otherwise. */
  readonly templates?: string;
  /** A workbook in that folder, `none` for an empty one; the sample unless told otherwise. */
  readonly file?: string;
  /**
   * `same site`: the add-in on the workbench's own site, with office.js's address rewritten. `as Excel`: page, add-in and office.js each under
   * their real host name, mapped to this machine, and the add-in's pages as they were built.
   */
  readonly mode?: "same site" | "as Excel";
  /** The version of ExcelApi the host offers. */
  readonly api?: string;
  readonly theme?: "light" | "dark";
  /** The width of the task pane in pixels. */
  readonly pane?: number;
  /** Called before anything is fetched, in a browser that has fetched nothing before. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** The day that is taken for today, like 2026-11-30; the computer's unless told otherwise, "" for what the page takes by itself. */
  readonly day?: string;
}

/** A workbench open in a browser, with what a test does to it. */
export class OpenWorkbench {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly served: Served,
    private readonly errors: string[],
  ) {}

  /** Serves, starts a browser and opens the workbook; the add-in may still be starting. */
  static async open(setUp: WorkbenchSetUp = {}): Promise<OpenWorkbench> {
    const served = await serveWorkbench(setUp);
    const { port } = served;
    const asExcel = setUp.mode === "as Excel";
    const cold = setUp.prepare !== undefined;
    const browser = await startBrowser({ ...setUp, cold, ...(asExcel ? { mapAllTo: port } : {}) });
    const errors: string[] = [];
    const { page } = browser;
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (problem) => errors.push(`page: ${problem.message}`));
    await setUp.prepare?.(browser.context);
    await page.goto(
      addressFor(setUp, asExcel ? "https://excel.officeapps.live.com" : `https://localhost:${port}`, asExcel),
    );
    await page.waitForFunction(() => window.workbench !== undefined);
    return new OpenWorkbench(page, browser, served, errors);
  }

  /** The add-in's page in the task pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  /** Waits until the pane shows its pages. */
  untilPane(timeout = 60_000): Promise<void> {
    return this.pane.locator("#tab-more").waitFor({ timeout });
  }

  /** Shows a page of the pane by its tab, or from the menu of those that have none. */
  async showPage(name: string): Promise<void> {
    const tab = this.pane.getByRole("tab", { name, exact: true });
    if ((await tab.count()) > 0) return tab.click();
    await this.pane.locator("#tab-more").click();
    await this.pane.getByRole("menuitemradio", { name }).click();
  }

  /** What a cell shows. */
  cell(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(([name, at]) => window.workbench?.cell(name, at) ?? "", [sheet, address] as const);
  }

  /** What each cell of a block shows. */
  block(sheet: string, address: string): Promise<string[][]> {
    return this.page.evaluate(([name, at]) => window.workbench?.block(name, at) ?? [], [sheet, address] as const);
  }

  formula(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(([name, at]) => window.workbench?.formula(name, at) ?? "", [sheet, address] as const);
  }

  /** The message on a cell's error. */
  message(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(([name, at]) => window.workbench?.message(name, at) ?? "", [sheet, address] as const);
  }

  /** Goes to a cell as a person does, through the name box. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate((name) => window.workbench?.show(name), sheet);
    const box = this.page.getByLabel("Name box");
    await box.fill(address);
    await box.press("Enter");
  }

  /** Types into a cell with the keyboard and presses Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.page.locator(".grid").focus();
    if (text === "") return this.page.keyboard.press("Delete");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Edits a cell as a colleague elsewhere does: it arrives as a remote change. */
  async typeAsColleague(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(([name, at, typed]) => window.workbench?.edit(name, at, [[typed]], "colleague"), [
      sheet,
      address,
      text,
    ] as const);
  }

  /** Writes a block at once, as pasting does. */
  async paste(sheet: string, address: string, rows: string[][]): Promise<void> {
    await this.page.evaluate(([name, at, texts]) => window.workbench?.edit(name, at, texts, "self"), [
      sheet,
      address,
      rows,
    ] as const);
  }

  /** Edits a table as its buttons do; fails where Excel would refuse it. */
  async editTable(table: string, edit: TableEdit, as: "self" | "colleague" = "self"): Promise<void> {
    const done = await this.page.evaluate(([name, given, who]) => window.workbench?.editTable(name, given, who), [
      table,
      edit,
      as,
    ] as const);
    expect([edit, done]).toEqual([edit, true]);
  }

  /** What every DDSCP cell shows, compared with a computation from the sheets' values alone. */
  async compared(): Promise<Compared> {
    const snapshot = await this.page.evaluate(() => window.workbench?.snapshot() ?? "");
    const { comparedWithSnapshot } = await import("./compared");
    return comparedWithSnapshot(JSON.parse(snapshot) as Snapshot);
  }

  /** Waits until a cell shows this. */
  async untilCell(sheet: string, address: string, expected: string | RegExp, milliseconds = 10_000): Promise<void> {
    await until(
      () => this.cell(sheet, address),
      (shown) => (typeof expected === "string" ? shown === expected : expected.test(shown)),
      `${sheet}!${address} to show ${String(expected)}`,
      milliseconds,
    );
  }

  /** Waits until the add-in has answered every call of its functions. */
  async untilCalculated(milliseconds = 20_000): Promise<void> {
    await until(
      () => this.page.evaluate(() => (window.workbench?.functions().length ? window.workbench.pending() : -1)),
      (pending) => pending === 0,
      "every function to answer",
      milliseconds,
    );
  }

  /** Errors on the console, and members the host does not emulate that the add-in asked for. */
  async failures(): Promise<string[]> {
    const complaints = await this.page.evaluate(() => window.workbench?.complaints() ?? []);
    return [
      ...this.errors.filter((error) => !complaints.some((complaint) => error.includes(complaint))),
      ...complaints,
    ];
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}

function addressFor(setUp: WorkbenchSetUp, host: string, asExcel: boolean): string {
  const url = new URL("/workbench.html", host);
  if (asExcel) url.searchParams.set("addin", "https://addin.example");
  if (setUp.file) url.searchParams.set("file", setUp.file === "none" ? "none" : `/templates/${setUp.file}`);
  if (setUp.api) url.searchParams.set("api", setUp.api);
  if (setUp.theme) url.searchParams.set("theme", setUp.theme);
  if (setUp.day !== "") url.searchParams.set("day", setUp.day ?? "now");
  if (setUp.pane) url.searchParams.set("pane", String(setUp.pane));
  return url.href;
}

/** Asks again until the answer is right; fails with the last answer. */
export async function until<T>(
  ask: () => Promise<T>,
  right: (answer: T) => boolean,
  what: string,
  milliseconds = 10_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let answer = await ask();
  while (!right(answer)) {
    if (Date.now() > end) throw new Error(`Waited for ${what}; the last answer was ${JSON.stringify(answer)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  return answer;
}

/** Fails, naming them, when anything went wrong in the page. */
export async function expectNoFailures(workbench: OpenWorkbench): Promise<void> {
  expect(await workbench.failures()).toEqual([]);
}
