import { findBrowser } from "../../test/browser/chromium";
import { builtChunks } from "../built-add-in";
import { generate, SIZES } from "../generate";
import type { Part } from "../line";
import { median } from "../median";
import { type PaneInBrowser, withPane } from "../pane-in-browser";

/** Rows that are put in at a time. */
const CHUNK = 40_000;
const MEETING = "M-100";
const LETTERS = ["p", "a", "r", "x"];
const KEYS = 40;

/** What a register at the sheet's limit shows for each key. */
interface KeyTimes {
  readonly shownMs: readonly number[];
  readonly savedMs: number;
}

/** How long it takes from a key in the register until its mark is drawn, with Attendance as long as a sheet can be. */
export const registerKey: Part = async () => {
  try {
    findBrowser();
  } catch (error) {
    return { skipped: (error as Error).message };
  }
  builtChunks();
  const { shownMs, savedMs } = await withPane(generate(SIZES.S).tables, async (open) => {
    await fillAttendance(open, SIZES.L.attendanceRows);
    return keyTimes(open);
  });
  return [
    {
      key: "registerKey.L",
      what: "a key in the register to its mark drawn, L, ms",
      value: median(shownMs),
      goal: { atMost: 50 },
      beside: `${KEYS} keys, the slowest ${Math.max(...shownMs).toFixed(0)} ms; written and judged ${savedMs.toFixed(0)} ms after the last, 800 of them the pause in which marks gather`,
    },
  ];
};

/** Rows of other meetings, put in as a colleague's, and the add-in started anew over them. */
async function fillAttendance({ page, untilOpen }: PaneInBrowser, rows: number): Promise<void> {
  for (let isFull = false; !isFull;)
    isFull = await page.evaluate(
      ([limit, most]) => {
        const handle = window.workbench;
        const held = (handle?.tables().find(({ name }) => name === "Attendance")?.rows ?? 1) - 1;
        const count = Math.min(most, limit - held);
        if (handle === undefined || count <= 0) return true;
        const added = Array.from({ length: count }, (_, at) => [
          `X-${Math.floor((held + at) / 42)}`,
          `G1-${((held + at) % 42) + 1}`,
          "",
          "Head of Service",
          at % 5 === 0 ? "Apologies" : "Present",
        ]);
        if (!handle.editTable("Attendance", { does: "rows in", at: held, rows: added }, "colleague"))
          throw new Error("The workbench does not take the rows.");
        return held + count >= limit;
      },
      [rows, CHUNK] as const,
    );
  await page.evaluate(() => window.workbench?.reopen());
  await page.waitForTimeout(1_000);
  await untilOpen();
}

async function keyTimes({ page, frame, showPage }: PaneInBrowser): Promise<KeyTimes> {
  await showPage("Meeting");
  const pane = page.frameLocator(".pane iframe");
  const find = pane.getByLabel("Find a meeting");
  await find.fill(MEETING);
  await find.press("Enter");
  await pane.locator("#page-meeting .when", { hasText: MEETING }).waitFor();
  await pane.locator(".register [role=radio]").first().waitFor();
  await frame().evaluate(`window.keyTimes = [];
    addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp);
      drawn.port2.postMessage(null);
    }), true);`);
  await pane.locator(".register [role=radio][tabindex='0']").first().focus();
  for (let key = 0; key < KEYS; key++) await page.keyboard.press(LETTERS[key % LETTERS.length] ?? "p", { delay: 20 });
  const last = await frame().evaluate<number>("performance.now()");
  await pane.locator(".register .state", { hasText: /^Saved/ }).waitFor({ timeout: 60_000 });
  const saved = await frame().evaluate<number>("performance.now()");
  return { shownMs: await frame().evaluate<number[]>("window.keyTimes"), savedMs: saved - last };
}
