import { existsSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { findBrowser, startBrowser } from "../../test/browser/chromium";
import { serveWorkbench } from "../../test/browser/served";
import { builtTemplate, emptyPane } from "../template/built";
import { BUILT, builtChunks, gzippedKB } from "../built-add-in";
import type { Part } from "../line";
import { median } from "../median";

const RUNS = 7;

/** What stands on a page once it is of use, and once it is whole. */
interface Signs {
  readonly useful: string;
  readonly whole: string;
}

const TODAY: Signs = { useful: "#page-today .today", whole: "#page-today .today[aria-busy=false]" };
const TEMPLATE: Signs = { useful: "#page button", whole: "#page button" };

/** What the pane's page knows once it shows what the meetings need today. */
interface Useful {
  /** Milliseconds since its frame began to load. */
  readonly ms: number;
  /** The same until the tables' rows had come from Excel. */
  readonly rowsMs: number;
  /** The same until everything that it shows is looked at. */
  readonly wholeMs: number;
  /** The addresses of all that had been fetched when it was of use. */
  readonly fetched: readonly string[];
}

/** Runs in each frame before anything of its page does. Rows come in the first long message (in characters). */
const watch = ({ useful, whole }: Signs): string => `if (location.pathname.endsWith("/taskpane.html")) {
  let rowsMs = NaN;
  addEventListener("message", ({ data }) => {
    if (Number.isNaN(rowsMs) && JSON.stringify(data).length > 100_000) rowsMs = performance.now();
  }, true);
  new MutationObserver((_, observer) => {
    if (document.querySelector(${JSON.stringify(useful)}) === null) return;
    const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
    window.useful ??= { ms: performance.now(), rowsMs, fetched };
    if (document.querySelector(${JSON.stringify(whole)}) === null) return;
    observer.disconnect();
    window.useful.wholeMs = performance.now();
  }).observe(document, { attributes: true, childList: true, subtree: true });
}`;

/** How long a person waits for the pane over the sample, and how much of our code is fetched in that time, cells' included. */
export const pane: Part = async () => {
  try {
    findBrowser();
  } catch (error) {
    return { skipped: (error as Error).message };
  }
  builtChunks();
  const ours = await serveWorkbench({ addin: BUILT });
  const theirs = await serveWorkbench({ addin: builtTemplate() });
  const none = await serveWorkbench({ addin: emptyPane() });
  const runs: Useful[] = [];
  const templates: Useful[] = [];
  const empty: Useful[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      runs.push(await openedOnce(ours.port, TODAY));
      templates.push(await openedOnce(theirs.port, TEMPLATE));
      empty.push(await openedOnce(none.port, TEMPLATE));
    }
  } finally {
    await ours.close();
    await theirs.close();
    await none.close();
  }
  const times = runs.map(({ ms }) => ms);
  const files = runs.map(({ fetched }) => new Set(fetched.map(builtFile).filter((file) => file !== null)));
  const sizes = files.map((each) => gzippedKB(each));
  const template = median(templates.map(({ ms }) => ms));
  return [
    {
      key: "paneUsefulMs",
      what: "the pane's frame loads to what the meetings need today, ms",
      value: median(times),
      goal: { atMost: 1_000 },
      beside: `${RUNS} runs, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms; ${median(runs.map(({ ms, rowsMs }) => ms - rowsMs)).toFixed(0)} ms of it after the tables' rows came; all is looked at after ${median(runs.map(({ wholeMs }) => wholeMs)).toFixed(0)} ms; 1,550 ms before`,
    },
    {
      key: "paneToTemplate",
      what: "the same ÷ a pane of Microsoft's React template",
      value: median(times) / template,
      goal: { atMost: 0.5 },
      beside: `${template.toFixed(0)} ms until the template, which reads no workbook, shows its button; ${median(empty.map(({ ms }) => ms)).toFixed(0)} ms until a page of nothing but office.js does`,
    },
    {
      key: "paneGzipKB",
      what: "code fetched by then, its cells' included, KB gzip",
      value: median(sizes),
      goal: { atMost: 110 },
      beside: `${median(files.map(({ size }) => size))} files; 257 KB before`,
    },
  ];
};

/** Opens the sample in a browser that has fetched nothing yet; the add-in's page is of another site than Excel's, and so has a process of its own. */
async function openedOnce(port: number, signs: Signs): Promise<Useful> {
  const browser = await startBrowser({ mapAllTo: port });
  try {
    await browser.context.addInitScript(watch(signs));
    const page = await browser.context.newPage();
    await page.goto("https://excel.officeapps.live.com/workbench.html?addin=https://addin.example");
    await page.frameLocator(".pane iframe").locator(signs.whole).waitFor({ timeout: 60_000 });
    const frame = page.frames().find((each) => each.url().includes("/taskpane.html")) as Frame;
    return (await frame.evaluate("window.useful")) as Useful;
  } finally {
    await browser.close();
  }
}

/** The file of the built add-in that stands at this address; null where it is none of its code. */
function builtFile(address: string): string | null {
  const file = path.basename(new URL(address).pathname);
  return file.endsWith(".js") && existsSync(path.join(BUILT, file)) ? file : null;
}
