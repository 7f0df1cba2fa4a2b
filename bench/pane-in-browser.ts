import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { startBrowser } from "../test/browser/chromium";
import { serveWorkbench } from "../test/browser/served";
import type { RawTable } from "../src/workbook/port";
import { BUILT } from "./built-add-in";
import { writeWorkbookFile } from "./workbook-file";

const FOLDER = path.join(__dirname, "../.cache/bench/workbooks");
const OPENS_WITHIN_MS = 150_000;

/** The pane over a workbook of these tables, in a browser. */
export interface PaneInBrowser {
  readonly page: Page;
  readonly frame: () => Frame;
  readonly untilOpen: () => Promise<void>;
  readonly showPage: (name: string) => Promise<void>;
}

/** Opens the built add-in over a workbook of these tables, lets it be measured, and closes all. */
export async function withPane<T>(
  tables: readonly RawTable[],
  measure: (open: PaneInBrowser) => Promise<T>,
): Promise<T> {
  mkdirSync(FOLDER, { recursive: true });
  await writeWorkbookFile(path.join(FOLDER, "pane.xlsx"), tables);
  const served = await serveWorkbench({ addin: BUILT, templates: FOLDER });
  const browser = await startBrowser({ width: 1200, height: 860 });
  try {
    const page = await browser.context.newPage();
    await page.goto(`https://localhost:${served.port}/workbench.html?day=2026-11-30&file=/templates/pane.xlsx`);
    const pane = page.frameLocator(".pane iframe");
    const open: PaneInBrowser = {
      page,
      frame: () => page.frames().find((each) => each.url().includes("/taskpane.html")) as Frame,
      untilOpen: () => pane.locator("#tab-more").waitFor({ timeout: OPENS_WITHIN_MS }),
      showPage: async (name) => {
        const tab = pane.getByRole("tab", { name, exact: true });
        if ((await tab.count()) > 0) return tab.click();
        await pane.locator("#tab-more").click();
        await pane.getByRole("menuitemradio", { name }).click();
      },
    };
    await open.untilOpen();
    return await measure(open);
  } finally {
    await browser.close();
    await served.close();
  }
}
