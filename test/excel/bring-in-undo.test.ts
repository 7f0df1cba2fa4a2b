/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import "../taskpane/share/text-coders";
import { sheetFile } from "../bring-in/sheet-file";
import { dayCell, type GivenSheet } from "../bring-in/sheets";
import { SHARED } from "../bring-in/ten-sheets";
import { put } from "../workbench/books";
import { bookWith, openPage, type PageInExcel } from "./open-page";

jest.setTimeout(60_000);

/** The same register in January and a month later, by when one of its marks has changed too. */
const JANUARY: GivenSheet = {
  sheet: "QA log",
  rows: [
    ["Key: P = present, A = apologies, N = did not attend"],
    ["Agency", dayCell("2026-02-10"), dayCell("2026-04-14")],
    ["North Council", "P", "A"],
    ["South Council", "N", "P"],
    ["Police", "P", "P"],
    ["Health", "P", "P"],
  ],
};
const MONTH_AFTER: GivenSheet = {
  sheet: "QA log",
  rows: JANUARY.rows.map((row, at) =>
    at === 0 ? row : [...(at === 5 ? ["Health", "P", "A"] : row), at === 1 ? dayCell("2026-06-16") : "P"],
  ),
};

async function chooseFile(open: PageInExcel, name: string, sheet: GivenSheet): Promise<void> {
  const bytes = await sheetFile(sheet);
  const input = await open.until("the field", () => open.root.querySelector<HTMLInputElement>("#bring-in-file"));
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  const before = open.find(".bring-in-sum");
  input.dispatchEvent(new Event("change"));
  await open.until("it read", () => (open.find(".bring-in-sum") ?? before) !== before);
}

const numbers = (open: PageInExcel): string =>
  [...open.root.querySelectorAll(".bring-in-numbers b")].map((each) => each.textContent).join(" ");
const ids = (open: PageInExcel): readonly unknown[] => open.rows("Meetings").map(({ Meeting }) => Meeting);

async function bringIn(open: PageInExcel, addsMeetings: boolean): Promise<void> {
  if (addsMeetings) {
    await open.until("the question", () => open.find('[data-question="meetings-qa"]'));
    await open.fill('[data-question="meetings-qa"]', "Add them");
  }
  await open.until("the button", () => open.find("fluent-button.bring-in"));
  await open.click("fluent-button.bring-in");
  await open.until("it brought in", () => open.notice().startsWith("Brought in"));
  await open.until("nothing left", () => open.find("h3", "What came of it"));
}

async function undo(open: PageInExcel): Promise<void> {
  (await open.until("Undo", () => open.noticeButton("Undo"))).click();
  await open.until("it taken back", () => open.notice().startsWith("Taken back"));
}

describe("an import that is taken back", () => {
  test("is planned again as it was: what was changed by hand stays protected", async () => {
    const open = await openPage("bring-in", bookWith(SHARED), "2026-11-29");
    await chooseFile(open, "Log.xlsx", JANUARY);
    await bringIn(open, true);
    // South Council in February, by hand.
    const row = open.rows("Attendance").findIndex(({ Meeting, Seat }) => Meeting === "QA-2026-02" && Seat === "S2");
    put(open.book, `Attendance!E${row + 2}`, [["Remote"]]);
    await open.until("the hand read", () =>
      open.live.register.attendanceOf("QA-2026-02").rows.some(({ status }) => status === "Remote"),
    );

    await chooseFile(open, "Log of June.xlsx", MONTH_AFTER);
    await open.until("the question", () => open.find('[data-question="meetings-qa"]'));
    await open.fill('[data-question="meetings-qa"]', "Add them");
    await open.until("the plan", () => open.find("fluent-button.bring-in"));
    const plan = () => [
      numbers(open),
      open.find("fluent-button.bring-in")?.textContent?.trim(),
      [...open.root.querySelectorAll(".bring-in-changes li")].map((each) =>
        (each.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
      ),
    ];
    const before = plan();
    expect(before).toEqual([
      "4 1 6 1 0 0",
      "Bring in 6 rows",
      [
        "Meetings, QA-2026-06QA, 16 June 2026",
        "Health, Member, 14 April 2026Status: Present becomes Apologies",
        "South Council, Member, 10 February 2026Status: Remote stays; the sheet says Absent",
      ],
    ]);
    await bringIn(open, false);
    await undo(open);
    await open.until("the same plan", () => open.find("fluent-button.bring-in"));
    expect(plan()).toEqual(before);
    open.close();
  });

  test("leaves its ids free: brought in once more, its meetings are named as the first time", async () => {
    const open = await openPage("bring-in", bookWith(SHARED), "2026-11-29");
    const first = ids(open).length;
    await chooseFile(open, "Log.xlsx", JANUARY);
    await bringIn(open, true);
    expect(ids(open).slice(first)).toEqual(["QA-2026-02", "QA-2026-04"]);
    await undo(open);
    await open.until("the meetings gone", () => ids(open).length === first);
    await chooseFile(open, "Log.xlsx", JANUARY);
    await bringIn(open, true);
    expect(ids(open).slice(first)).toEqual(["QA-2026-02", "QA-2026-04"]);
    open.close();
  });
});
