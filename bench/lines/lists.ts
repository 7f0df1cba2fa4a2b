import { findBrowser } from "../../test/browser/chromium";
import { builtChunks } from "../built-add-in";
import type { Line, Part } from "../line";
import { LINES, listsWorkbook } from "../lists-workbook";
import { type PaneInBrowser, withPane } from "../pane-in-browser";

/** The pages that list, and what stands there once their first line is drawn. */
const LISTS: readonly (readonly [string, string])[] = [
  ["Problems", ".cause"],
  ["Reports", ".report-line"],
  ["Attendance", ".work-line"],
  ["Duties", ".work-line"],
  ["Checks", ".work-line"],
  ["Today", ".work-line"],
];

/** How the pane behaves where each list has 5,000 lines: until it is drawn, and what cells wait for it meanwhile. */
export const lists: Part = async () => {
  try {
    findBrowser();
  } catch (error) {
    return { skipped: (error as Error).message };
  }
  builtChunks();
  return withPane(listsWorkbook(), async (open) => {
    const lines: Line[] = [];
    for (const [name, drawn] of LISTS) lines.push(await measured(open, name, drawn));
    return lines;
  });
};

async function measured({ page, frame, showPage }: PaneInBrowser, name: string, drawn: string): Promise<Line> {
  const id = name.toLowerCase();
  await frame().evaluate(`window.longest = 0; window.longTasks ??= new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }); window.longTasks.observe({ type: "longtask" });`);
  const began = Date.now();
  await showPage(name);
  await page.frameLocator(".pane iframe").locator(`#page-${id} ${drawn}`).first().waitFor({ timeout: 30_000 });
  const shownMs = Date.now() - began;
  await page.waitForTimeout(1_000);
  const opening = await frame().evaluate<number>("window.longest");
  await frame().evaluate("window.longest = 0");
  const answers = await answersMeanwhile(page);
  const editing = await frame().evaluate<number>("window.longest");
  const elements = await frame().evaluate<number>(`document.querySelectorAll("#page-${id} *").length`);
  return {
    key: `lists.${id}`,
    what: `${name} with ${LINES.toLocaleString("en-GB")} lines: the longest that anything waits while it follows an edit, ms`,
    value: editing,
    goal: { atMost: 200 },
    beside: `its first line after ${shownMs} ms, nothing else for ${opening.toFixed(0)} ms of it; ${elements} elements; ${answers} of 10 edits answered in their cells`,
  };
}

/** A status is typed ten times while the list is shown: how often does the cell that rests on it show what follows? */
async function answersMeanwhile(page: PaneInBrowser["page"]): Promise<number> {
  await page.evaluate(() => window.workbench?.edit("Groups", "Z1", [['=DDSCP.QUORATE("EB-100")']], "self"));
  let answered = 0;
  for (let edit = 0; edit < 10; edit++) {
    const isThere = edit % 2 === 1;
    await page.evaluate(
      (status) => window.workbench?.edit("Attendance", "E2", [[status]], "colleague"),
      isThere ? "Present" : "Absent",
    );
    const shown = isThere ? "TRUE" : "FALSE";
    const isShown = await page
      .waitForFunction((wanted) => window.workbench?.cell("Groups", "Z1") === wanted, shown, {
        timeout: 5_000,
        polling: 20,
      })
      .then(
        () => true,
        () => false,
      );
    if (isShown) answered += 1;
  }
  return answered;
}
