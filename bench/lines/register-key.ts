import { findBrowser } from "../../test/browser/chromium";
import { builtChunks } from "../built-add-in";
import { generate, SIZES } from "../generate";
import type { Part } from "../line";
import { median } from "../median";
import { type PaneInBrowser, withPane } from "../pane-in-browser";

/** Rows that are put in at a time. */
const CHUNK = 40_000;
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
  const { tables } = generate({ ...SIZES.L, attendanceRows: 1 });
  const meetings = tables.find(({ name }) => name === "Meetings")?.rows ?? [];
  const { shownMs, savedMs } = await withPane(tables, async (open) => {
    await fillAttendance(
      open,
      meetings.map(([id]) => String(id)),
    );
    return keyTimes(open, String(meetings.at(-1)?.[0]));
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

/** Rows that stay free below, for people who are marked and have none yet. */
const ROOM = 1_000;

/** Rows of every meeting, put in as a colleague's, and the add-in started anew over them. */
async function fillAttendance({ page, untilOpen }: PaneInBrowser, meetings: readonly string[]): Promise<void> {
  for (let isFull = false; !isFull;)
    isFull = await page.evaluate(
      ([ids, limit, most]) => {
        const handle = window.workbench;
        const held = (handle?.tables().find(({ name }) => name === "Attendance")?.rows ?? 1) - 1;
        const count = Math.min(most, limit - held);
        if (handle === undefined || count <= 0) return true;
        const added = Array.from({ length: count }, (_, at) => {
          const number = Math.floor(((held + at) * ids.length) / limit);
          const seat = String(((held + at) % 42) + 1).padStart(2, "0");
          const status = at % 5 === 0 ? "Apologies" : "Present";
          return [ids[number] ?? "", `G${(number % 12) + 1}-SEAT-${seat}`, "", "Head of Service", status];
        });
        if (!handle.editTable("Attendance", { does: "rows in", at: held, rows: added }, "colleague"))
          throw new Error("The workbench does not take the rows.");
        return held + count >= limit;
      },
      [meetings, SIZES.L.attendanceRows - ROOM, CHUNK] as const,
    );
  await page.evaluate(() => window.workbench?.reopen());
  await page.waitForTimeout(1_000);
  await untilOpen();
}

async function keyTimes({ page, frame, showPage }: PaneInBrowser, meeting: string): Promise<KeyTimes> {
  await showPage("Meeting");
  const pane = page.frameLocator(".pane iframe");
  const find = pane.getByLabel("Find a meeting");
  await find.fill(meeting);
  await find.press("Enter");
  await pane.locator("#page-meeting .when", { hasText: meeting }).waitFor();
  // One of a meeting that is over, with everybody marked, opens to be read.
  const change = pane.locator(".register .change");
  await pane.locator(".register [role=radio]").or(change).first().waitFor();
  if ((await change.count()) > 0) await change.click();
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
  const state = pane.locator(".register .state");
  await state
    .filter({ hasText: /^Saved/ })
    .waitFor({ timeout: 180_000 })
    .catch(async () => {
      const said = await pane.locator(".register .state, .register .failures p").allTextContents();
      throw new Error(`the marks are not saved; the register says: ${said.map((each) => each.trim()).join(". ")}`);
    });
  const saved = await frame().evaluate<number>("performance.now()");
  return { shownMs: await frame().evaluate<number[]>("window.keyTimes"), savedMs: saved - last };
}
