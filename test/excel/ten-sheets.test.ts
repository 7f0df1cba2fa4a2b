/** @jest-environment jsdom */
import type { GivenSheet } from "../bring-in/sheets";
import { putSheet } from "../bring-in/sheet-in-book";
import { EXPECTED, REFUSED } from "../bring-in/ten-answers";
import { SHARED } from "../bring-in/ten-sheets";
import { bookWith, openPage, type PageInExcel } from "./open-page";

const TODAY = "2026-11-29";
const MINUTES_IN_DAY = 1440;

/** "QA-2026-01 S1 Present", and behind it what else the row says but for names of people: as in the table of what is expected. */
function rowsOf(open: PageInExcel): readonly string[] {
  return open
    .rows("Attendance")
    .map(({ Meeting, Seat, Agency, Status, Name: _, ...more }) =>
      [
        Meeting,
        Seat ?? Agency,
        Status ?? "(blank)",
        ...Object.entries(more).map(([header, value]) => `[${header} ${shown(value)}]`),
      ].join(" "),
    )
    .sort();
}

function shown(value: unknown): string {
  if (typeof value !== "number") return String(value);
  const minute = Math.round(value * MINUTES_IN_DAY);
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The numbers before anything is written, by their words. */
function numbersOf(open: PageInExcel): Readonly<Record<string, number>> {
  const items = [...open.root.querySelectorAll(".bring-in-numbers li")].map((each) =>
    (each.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
  );
  return Object.fromEntries(items.map((item) => [item.replace(/^\d+ /, ""), Number.parseInt(item, 10)]));
}

async function choose(open: PageInExcel, { sheet }: GivenSheet): Promise<void> {
  await open.until("the list of sheets", () => open.find("#bring-in-sheet option", sheet));
  await open.fill("#bring-in-sheet", "");
  await open.fill("#bring-in-sheet", sheet);
  await open.until("what was read", () => open.find(".bring-in-sum") ?? open.find(".bring-in-none"));
}

/** A sheet in the workbook of the shared setting, chosen in Bring in a register. */
async function chosen(sheet: GivenSheet): Promise<PageInExcel> {
  const book = bookWith(SHARED);
  putSheet(book, sheet);
  const open = await openPage("bring-in", book, TODAY);
  await choose(open, sheet);
  return open;
}

describe("the ten sheets in the pane", () => {
  test.each(EXPECTED)(
    "$name: a first, second and third time, and after Undo",
    async ({ sheet, answers, asked, rows }) => {
      const open = await chosen(sheet);
      const selects = [...open.root.querySelectorAll<HTMLSelectElement>("[data-question]")];
      expect(selects.map((select) => select.dataset.question).sort()).toEqual(asked);
      for (const [id, offer] of Object.entries(answers)) await open.fill(`[data-question="${id}"]`, offer);
      const before = await open.until("the button", () => open.find("fluent-button.bring-in") && numbersOf(open));

      await open.click("fluent-button.bring-in");
      await open.until("the rows", () => rowsOf(open).length > 0);
      expect(rowsOf(open)).toEqual(rows);
      await open.until("nothing left", () => open.find("fluent-button.bring-in") === undefined);
      const changesNothing = { ...before, new: 0, "the same": before.new };
      expect(numbersOf(open)).toEqual(changesNothing);

      for (const time of ["second", "third"]) {
        await choose(open, sheet);
        expect([time, numbersOf(open), open.find("fluent-button.bring-in")]).toEqual([time, changesNothing, undefined]);
        // What was answered is asked no more; what was not still is.
        const asks = [...open.root.querySelectorAll<HTMLElement>(".bring-in-question [data-question]")]
          .filter((select) => select.closest("details") === null)
          .map(({ dataset }) => dataset.question);
        expect(asks.sort()).toEqual(asked.filter((id) => answers[id] === undefined));
      }

      (await open.until("Undo", () => open.noticeButton("Undo"))).click();
      await open.until("an empty table", () => rowsOf(open).length === 0);
      await open.until("the button again", () => open.find("fluent-button.bring-in"));
      for (const [id, offer] of Object.entries(answers)) await open.fill(`[data-question="${id}"]`, offer);
      expect(numbersOf(open)).toEqual(before);
      await open.click("fluent-button.bring-in");
      await open.until("the rows again", () => rowsOf(open).length > 0);
      expect(rowsOf(open)).toEqual(rows);
      open.close();
    },
  );

  test.each(REFUSED)("$name is refused in a sentence each time, and nothing is written", async ({ sheet, why }) => {
    const open = await chosen(sheet);
    for (let time = 1; time <= 3; time++) {
      await choose(open, sheet);
      expect(open.find(".bring-in-none", why)).toBeDefined();
      expect(open.find("fluent-button.bring-in")).toBeUndefined();
    }
    expect(rowsOf(open)).toEqual([]);
    open.close();
  });
});
