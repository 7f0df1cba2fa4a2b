/** @jest-environment jsdom */
import { deleteSheet } from "../../workbench/book/edit-sheets";
import { BY_HAND } from "../../workbench/book/events";
import type { Fault } from "../../workbench/host/faults";
import { putSheet } from "../bring-in/sheet-in-book";
import type { GivenSheet } from "../bring-in/sheets";
import { F1, F10, F10_SECOND, F2, SHARED } from "../bring-in/ten-sheets";
import { bookWith, openPage, type PageInExcel } from "./open-page";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));
jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));

const TODAY = "2026-11-29";
const LIMIT = 60_000;

async function opened(...sheets: readonly GivenSheet[]): Promise<PageInExcel> {
  const book = bookWith(SHARED);
  for (const sheet of sheets) putSheet(book, sheet);
  return openPage("bring-in", book, TODAY);
}

const choose = async (open: PageInExcel, sheet: string): Promise<void> => {
  await open.until("the list of sheets", () => open.find("#bring-in-sheet option", sheet));
  await open.fill("#bring-in-sheet", sheet);
  await open.until("what was read", () => open.find(".bring-in-sum") ?? open.find(".bring-in-none"));
};
const numbers = (open: PageInExcel): string =>
  [...open.root.querySelectorAll(".bring-in-numbers li")]
    .map((each) => (each.textContent ?? "").replaceAll(/\s+/g, " ").trim())
    .join(" ");
const marks = (open: PageInExcel): readonly string[] =>
  open.rows("Attendance").map((row) => [row.Meeting, row.Seat ?? row.Agency, row.Status].join(" "));

describe("the page Bring in a register", () => {
  test(
    "reads a sheet as it stands, shows it and the numbers, writes it once, and takes it back",
    async () => {
      const open = await opened(F1);
      expect([...open.root.querySelectorAll("#bring-in-sheet option")].map((each) => each.textContent)).not.toContain(
        "Attendance",
      );
      await choose(open, "Register");
      expect(numbers(open)).toBe("9 new 0 changed 0 the same 3 left out 0 in question");
      expect(open.find(".bring-in-why", "day first because of 14.1.26 (C2)")).toBeDefined();
      expect(open.root.querySelectorAll("td.as-date")).toHaveLength(4);
      expect(open.root.querySelectorAll("td.as-left-out")).toHaveLength(3);
      await open.click("fluent-button.bring-in", "Bring in 9 rows");
      await open.until("the rows", () => marks(open).length === 9);
      expect(marks(open)).toContain("QA-2026-01 S3 Deputy");
      await open.until("the notice", () => open.notice().startsWith("Brought in from Register: 9 rows of Attendance."));
      await open.until("nothing left", () => numbers(open) === "0 new 0 changed 9 the same 3 left out 0 in question");
      (await open.until("Undo", () => open.noticeButton("Undo"))).click();
      await open.until("an empty table", () => marks(open).length === 0);
      await open.until("the sentence", () => open.notice().startsWith("Taken back: the 9 rows of Register."));
      await open.until("the numbers", () => numbers(open) === "9 new 0 changed 0 the same 3 left out 0 in question");
      open.close();
    },
    LIMIT,
  );

  test(
    "asks once for each thing, and keeps the answers with the workbook",
    async () => {
      const open = await opened(F2);
      await choose(open, "Attendance log");
      expect(numbers(open)).toBe("4 new 0 changed 0 the same 0 left out 7 in question");
      expect(open.find("option", "S2: South Council, Member (likely)")).toBeDefined();
      await open.fill('[data-question="name-sc"]', "S2");
      await open.fill('[data-question="name-pol"]', "S3");
      await open.fill('[data-question="mark--"]', "Not expected");
      await open.until("all settled", () => numbers(open) === "11 new 0 changed 0 the same 0 left out 0 in question");
      await open.click("fluent-button.bring-in");
      await open.until("the rows", () => marks(open).length === 11);
      expect(marks(open)).toContain("EX-2026-02 X2 Present");
      await open.until("kept", () => open.find("summary", "What you answered (3)"));
      // Whoever opens it next is asked nothing.
      const again = await openPage("bring-in", open.book, TODAY);
      await choose(again, "Attendance log");
      expect(numbers(again)).toBe("0 new 0 changed 11 the same 0 left out 0 in question");
      again.close();
    },
    LIMIT,
  );

  test(
    "is worked by the keyboard alone: what is answered stays in its place and keeps the focus",
    async () => {
      const open = await opened(F2);
      await choose(open, "Attendance log");
      const asked = () => [...open.root.querySelectorAll<HTMLElement>(".bring-in-question select")];
      const before = asked();
      expect(before).toHaveLength(3);
      expect(open.root.querySelectorAll(".bring-in-picture thead th")).toHaveLength(4);
      await open.fill('[data-question="name-sc"]', "S2");
      await open.until("one answered", () => open.find("h3", "What the sheet does not say (2 to answer)"));
      expect(asked()).toEqual(before);
      expect(document.activeElement).toBe(open.find('[data-question="name-sc"]'));
      expect(open.find(".hint", "South Council, Member")).toBeDefined();
      await open.fill('[data-question="name-pol"]', "S3");
      await open.fill('[data-question="mark--"]', "Not expected");
      expect(
        open.find(".hint", "11 rows of Attendance, written at once. One Undo takes all of it back."),
      ).toBeDefined();
      const button = open.find("fluent-button.bring-in");
      button?.setAttribute("tabindex", "0");
      button?.focus();
      button?.click();
      await open.until("kept", () => open.find("summary", "What you answered (3)"));
      await open.until("nothing left", () => open.find("fluent-button.bring-in") === undefined);
      expect(document.activeElement).toBe(open.find(".bring-in-sum"));
      expect(open.find(".hint", "All of it is in the tables already.")).toBeDefined();
      open.close();
    },
    LIMIT,
  );

  test(
    "offers no sheet of ours, and a file alone until there is a sheet of her own",
    async () => {
      const book = bookWith(SHARED);
      putSheet(book, { sheet: "Start", rows: [["Start"]] });
      putSheet(book, { sheet: "Rules", rows: [["What", "The documents say"]] });
      book.edit(BY_HAND, () =>
        book.sheets.filter(({ name }) => name === "Sheet1").forEach((sheet) => deleteSheet(book, sheet)),
      );
      const open = await openPage("bring-in", book, TODAY);
      await open.until("the file alone", () => open.find("#bring-in-sheet") === undefined);
      putSheet(open.book, F1);
      open.find("#bring-in-file")?.focus();
      await open.until("the list", () => open.find("#bring-in-sheet option", "Register"));
      expect([...open.root.querySelectorAll("option")].map((each) => each.textContent)).toEqual([
        "Choose a sheet",
        "Register",
      ]);
      await choose(open, "Register");
      const letters = [...open.root.querySelectorAll(".bring-in-picture thead th")].map((each) => each.textContent);
      expect(letters.join(" ")).toBe("A B C D E F");
      expect(open.find(".hint", "are shown; all of it was read.")).toBeUndefined();
      const second = open.root.querySelector(".bring-in-picture tbody tr:nth-child(2)");
      expect(second?.querySelector("th")?.textContent).toBe("2");
      expect(second?.querySelector("td:nth-of-type(3)")?.textContent?.trim()).toBe("14.1.26");
      open.close();
    },
    LIMIT,
  );

  test(
    "F10: a second edition changes one row and adds one, keeps the hand, and after Undo is offered again",
    async () => {
      const open = await opened(F10);
      await choose(open, "July");
      await open.click("fluent-button.bring-in");
      await open.until("the rows", () => marks(open).length === 5);
      await open.until("kept", () => numbers(open).startsWith("0 new"));
      putSheet(open.book, F10_SECOND);
      await open.fill("#bring-in-sheet", "July");
      await open.until(
        "the second edition",
        () => numbers(open) === "1 new 1 changed 2 the same 0 left out 0 in question",
      );
      await open.click("fluent-button.bring-in");
      await open.until("the change", () => marks(open).includes("QA-2026-07 S3 Present"));
      await open.until("nothing left", () => numbers(open) === "0 new 0 changed 4 the same 0 left out 0 in question");
      (await open.until("Undo", () => open.noticeButton("Undo"))).click();
      await open.until("taken back", () => marks(open).includes("QA-2026-07 S3 Apologies") && marks(open).length === 5);
      await open.until("offered again", () => numbers(open) === "1 new 1 changed 2 the same 0 left out 0 in question");
      open.close();
    },
    LIMIT,
  );

  test.each<readonly [string, Fault]>([
    ["refused", { kind: "refused", at: 0 }],
    ["lost undone", { kind: "unanswered", done: false }],
    ["lost done", { kind: "unanswered", done: true }],
    ["late", { kind: "late", milliseconds: 40 }],
    ["answered twice", { kind: "twice" }],
  ])(
    "where the write is %s, all of it stands or nothing, and a second press writes it once",
    async (_, fault) => {
      const open = await opened(F1);
      await choose(open, "Register");
      let faults = 0;
      open.excel.goesWrong(({ actions }) => (actions.includes("Values") && faults++ === 0 ? fault : undefined));
      await open.click("fluent-button.bring-in");
      await open.until("an answer", () => open.notice() !== "");
      await open.until("all or nothing", () => [0, 9].includes(marks(open).length));
      expect(faults).toBeGreaterThan(0);
      open.excel.goesWrong();
      open.find("fluent-button.bring-in")?.click();
      await open.until("all rows", () => marks(open).length === 9);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(marks(open)).toHaveLength(9);
      open.close();
    },
    LIMIT,
  );

  test(
    "a sheet that is no register gets a sentence, and no button",
    async () => {
      const open = await opened({ sheet: "Notes", rows: [["Buy milk"], ["Ring Ann"]] });
      await choose(open, "Notes");
      expect(
        open.find(
          ".bring-in-none",
          "Nothing was recognised on it: neither dates with names beside them, nor people with a status each, nor the headings of a list of members, actions or meetings.",
        ),
      ).toBeDefined();
      expect(open.find("fluent-button.bring-in")).toBeUndefined();
      open.close();
    },
    LIMIT,
  );
});
