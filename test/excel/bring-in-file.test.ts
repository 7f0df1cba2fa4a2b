/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import "../taskpane/share/text-coders";
import { addSheet } from "../../workbench/book/edit-sheets";
import { BY_HAND } from "../../workbench/book/events";
import { sheetFile } from "../bring-in/sheet-file";
import { putSheet } from "../bring-in/sheet-in-book";
import { formulaCell, type GivenSheet } from "../bring-in/sheets";
import { F1, F2, F6, SHARED } from "../bring-in/ten-sheets";
import { at, formula, put } from "../workbench/books";
import { bookWith, openPage, type PageInExcel } from "./open-page";

const TODAY = "2026-11-29";

/** Chooses a file as a person does, jsdom having no files of its own. */
async function chooseFile(open: PageInExcel, name: string, bytes: Uint8Array): Promise<void> {
  const input = await open.until("the field", () => open.root.querySelector<HTMLInputElement>("#bring-in-file"));
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  input.dispatchEvent(new Event("change"));
}

const opened = (...sheets: readonly GivenSheet[]): Promise<PageInExcel> => {
  const book = bookWith(SHARED);
  for (const sheet of sheets) putSheet(book, sheet);
  return openPage("bring-in", book, TODAY);
};
const numbers = (open: PageInExcel): string =>
  [...open.root.querySelectorAll(".bring-in-numbers b")].map((each) => each.textContent).join(" ");
const offered = (open: PageInExcel): readonly (string | null)[] =>
  [...open.root.querySelectorAll("#bring-in-sheet option")].map((each) => each.textContent);
const statusOf = (open: PageInExcel, meeting: string, seat: string): unknown =>
  open.rows("Attendance").find(({ Meeting, Seat }) => Meeting === meeting && Seat === seat)?.Status;

describe("a register in a file of its own", () => {
  test("its only sheet is read at once, brought in, remembered, and asked about in a cell", async () => {
    const open = await opened();
    await chooseFile(open, "Register.xlsx", await sheetFile(F1));
    await open.until("the numbers", () => numbers(open) === "9 0 0 3 0");
    expect(open.find(".bring-in-next")).toBeUndefined();
    await open.click("fluent-button.bring-in", "Bring in 9 rows");
    await open.until("nothing left", () => numbers(open) === "0 0 9 3 0");
    expect(statusOf(open, "QA-2026-05", "S2")).toBe("Absent");

    open.book.edit(BY_HAND, () => void addSheet(open.book, "Answers"));
    await open.until("a question", () => open.find(".bring-in-next li", "Was this meeting quorate?"));
    expect([...open.root.querySelectorAll("#bring-in-ask-0 option")].map((each) => each.textContent)).toEqual([
      "QA-2026-05, 13 May 2026",
      "QA-2026-03, 11 March 2026",
      "QA-2026-01, 14 January 2026",
    ]);
    const { sheet } = at(open.book, "Answers!A1");
    open.book.edit(BY_HAND, () => (open.book.activeSheetId = sheet.id));
    await open.fill("#bring-in-ask-0", '=DDSCP.QUORATE("QA-2026-03")');
    await open.click(".bring-in-next button", "quorate");
    await open.until("the formula", () => formula(open.book, "Answers!A1") === '=DDSCP.QUORATE("QA-2026-03")');
    expect(open.notice()).toBe("The formula is in cell A1 on Answers.");
    open.close();
  });

  test("what was answered for one sheet of a group is known for another, and it is said", async () => {
    const open = await opened(F2);
    await open.until("the list", () => offered(open).includes("Attendance log"));
    await open.fill("#bring-in-sheet", "Attendance log");
    await open.until("the numbers", () => numbers(open) === "4 0 0 0 7");
    await open.fill('[data-question="name-sc"]', "S2");
    await open.fill('[data-question="name-pol"]', "S3");
    await open.fill('[data-question="mark--"]', "Not expected");
    await open.until("all settled", () => numbers(open) === "11 0 0 0 0");
    await open.click("fluent-button.bring-in");
    await open.until("nothing left", () => numbers(open) === "0 0 11 0 0");

    // Two seats of one agency, in two groups, are told apart.
    expect([...open.root.querySelectorAll("#bring-in-ask-2 option")].map((each) => each.textContent)).toEqual([
      "North Council, Member (S1)",
      "North Council, Member (X1)",
      "Police, Member (S3)",
      "Police, Member (X2)",
      "South Council, Member",
    ]);

    await chooseFile(open, "Log v2.xlsx", await sheetFile({ ...F2, sheet: "Attendance log v2" }));
    await open.until("the answers known", () =>
      open.find(".bring-in-known", "What you answered of other sheets is taken for it too"),
    );
    expect([numbers(open), open.find("h3", "What the sheet does not say")]).toEqual(["0 0 11 0 0", undefined]);
    expect(open.find("summary", "What you answered (3)")).toBeDefined();

    // A mark that is new is asked alone: the others are known, and shown to be changed.
    const rows = F2.rows.map((row) => row.map((cell) => (cell === "N" ? "x" : cell)));
    await chooseFile(open, "Log v3.xlsx", await sheetFile({ ...F2, sheet: "Attendance log v3", rows }));
    await open.until("the marks asked", () => open.find('[data-question="mark-x"]'));
    const asked = [...open.root.querySelectorAll<HTMLElement>(".bring-in-question select")].map(
      (each) => each.dataset.question,
    );
    expect(asked).toEqual(["mark-x", "name-sc", "name-pol", "mark--"]);
    expect(open.find("h3", "What the sheet does not say (1 to answer)")).toBeDefined();
    expect(open.root.querySelector<HTMLSelectElement>('[data-question="mark--"]')?.value).toBe("Not expected");
    open.close();
  });

  test("what was answered is no longer known for the group once its rows have been taken back", async () => {
    const open = await opened(F2);
    await open.until("the list", () => offered(open).includes("Attendance log"));
    await open.fill("#bring-in-sheet", "Attendance log");
    await open.until("the numbers", () => numbers(open) === "4 0 0 0 7");
    await open.fill('[data-question="name-sc"]', "S2");
    await open.until("it read anew", () => numbers(open) !== "4 0 0 0 7");
    await open.click("fluent-button.bring-in");
    await open.until("it brought in", () => open.notice().startsWith("Brought in"));
    await chooseFile(open, "Log v2.xlsx", await sheetFile({ ...F2, sheet: "Attendance log v2" }));
    await open.until("the answer known", () =>
      open.find(".bring-in-known", "What you answered of other sheets is taken for it too"),
    );
    (await open.until("Undo", () => open.noticeButton("Undo"))).click();
    await open.until("it taken back", () => open.notice().startsWith("Taken back"));

    await chooseFile(open, "Log v3.xlsx", await sheetFile({ ...F2, sheet: "Attendance log v3" }));
    await open.until("what is known gone", () => open.find(".bring-in-known") === undefined);
    await open.until("the name asked again", () => numbers(open) === "4 0 0 0 7");
    open.close();
  });

  test("of several sheets one is chosen; those that are hidden are named and not offered", async () => {
    const open = await opened({ ...F1, sheet: "Old" }, { ...F1, sheet: "Older", isHidden: true });
    await open.until("the list", () => offered(open).includes("Old"));
    await chooseFile(open, "Two.xlsx", await sheetFile(F1, F6, { ...F1, sheet: "Secret", isHidden: true }));
    await open.until("the file's sheets", () => offered(open).includes("2026"));
    expect(offered(open)).toEqual(["Choose a sheet", "Register", "2026", "Sheet1", "Old"]);
    expect(open.find(".hint", "Hidden, so not offered: Older and Secret.")).toBeDefined();
    await open.fill("#bring-in-sheet", "[Two.xlsx]2026");
    await open.until("a question", () => open.find('[data-question="date-may"]'));
    open.close();
  });

  test("what is no workbook is told, and another file can be chosen", async () => {
    const open = await opened();
    await chooseFile(open, "letter.xlsx", new TextEncoder().encode("Dear Sir"));
    await open.until("the fault", () => open.find(".field-error", "letter.xlsx: "));
    await chooseFile(open, "Register.xlsx", await sheetFile(F1));
    await open.until("the numbers", () => numbers(open) === "9 0 0 3 0");
    expect(open.find(".field-error")?.textContent?.trim()).toBe("");
    open.close();
  });
});

describe("a sheet that Excel does not give as it stands", () => {
  const chosen = async (sheet: GivenSheet): Promise<PageInExcel> => {
    const open = await opened(sheet);
    await open.until("the list", () => offered(open).includes(sheet.sheet));
    await open.fill("#bring-in-sheet", sheet.sheet);
    return open;
  };

  test.each<{ readonly given: string; readonly sheet: GivenSheet; readonly says: string }>([
    { given: "a merged cell among its marks", sheet: { ...F1, merged: ["C3:D3"] }, says: "C3:D3 is one merged cell" },
    {
      given: "formulas alone where marks should be",
      sheet: {
        ...F1,
        rows: F1.rows.map((row, line) =>
          row.map((cell, column) => (line > 1 && line < 6 && column > 1 ? formulaCell('"Y"', "Y") : cell)),
        ),
      },
      says: "All that stands between its dates and names is worked out by formulas",
    },
  ])("$given", async ({ sheet, says }) => {
    const open = await chosen(sheet);
    await open.until("the sentence", () => open.find(".bring-in-none", says));
    expect([open.find("fluent-button.bring-in"), open.rows("Attendance")]).toEqual([undefined, []]);
    open.close();
  });

  test("a protected one is read; where it hides formulas, the officer is asked to unprotect it", async () => {
    const open = await chosen({ ...F1, isProtected: true });
    await open.until("the sentence", () => open.find(".bring-in-why", "The sheet is protected. It is only read"));
    const { sheet } = at(open.book, "Register!C3");
    sheet.set(2, 2, { value: "Y", formula: '="Y"', style: { formulaHidden: true } });
    await open.fill("#bring-in-sheet", "Register");
    await open.until("the refusal", () =>
      open.notice().startsWith("The sheet Register is protected and hides formulas"),
    );
    expect(open.find("fluent-button.bring-in")).toBeUndefined();
    open.close();
  });

  test("far more cells than a register has are refused before they are read", async () => {
    const open = await opened({ sheet: "Huge", rows: [["Agency"]] });
    put(open.book, "Huge!PJ5000", [["Y"]]);
    await open.until("the list", () => offered(open).includes("Huge"));
    await open.fill("#bring-in-sheet", "Huge");
    await open.until("the refusal", () => open.find(".bring-in-none", "The sheet has more than 200,000 cells"));
    open.close();
  });
});

describe("the same sheet again next month", () => {
  const F1_CHANGED: GivenSheet = {
    ...F1,
    rows: F1.rows.map((row, line) => row.map((cell, column) => (line === 2 && column === 2 ? "A" : cell))),
  };
  const setByHand = (open: PageInExcel, status: string): void => {
    const row = open.rows("Attendance").findIndex(({ Meeting, Seat }) => Meeting === "QA-2026-01" && Seat === "S1");
    put(open.book, `Attendance!E${row + 2}`, [[status]]);
  };

  test("a hand edit is kept; where the sheet has changed too it is asked; blank and gone clear nothing", async () => {
    const open = await opened(F1);
    await open.until("the list", () => offered(open).includes("Register"));
    await open.fill("#bring-in-sheet", "Register");
    await open.click("fluent-button.bring-in", "Bring in 9 rows");
    await open.until("nothing left", () => numbers(open) === "0 0 9 3 0");
    setByHand(open, "Remote");
    await open.until("the hand is read", () => statusOf(open, "QA-2026-01", "S1") === "Remote");
    await open.fill("#bring-in-sheet", "Register");
    await open.until("it is kept", () => numbers(open) === "0 0 8 1 3 0");
    await open.until("it is told", () =>
      open.find(".bring-in-changes li", "Status: Remote stays; the sheet says Present"),
    );

    putSheet(open.book, F1_CHANGED);
    await open.fill("#bring-in-sheet", "Register");
    await open.until("it is asked", () => numbers(open) === "0 0 8 3 1");
    await open.fill('[data-question="both-qa-2026-01-s1"]', "Apologies");
    await open.until("it is settled", () => numbers(open) === "0 1 8 3 0");
    expect(open.find(".bring-in-changes li", "North Council, Member, 14 January 2026")?.textContent).toContain(
      "Status: Remote becomes Apologies",
    );

    // C3 blank, and the row of S2 gone.
    putSheet(open.book, {
      ...F1,
      rows: F1.rows.filter((_, line) => line !== 3).map((row, line) => (line === 2 ? row.with(2, "") : row)),
    });
    await open.fill("#bring-in-sheet", "Register");
    await open.until("fewer marks", () => numbers(open) === "0 0 5 3 0");
    expect(open.find("fluent-button.bring-in")).toBeUndefined();
    expect([statusOf(open, "QA-2026-01", "S1"), statusOf(open, "QA-2026-01", "S2")]).toEqual(["Remote", "Present"]);
    open.close();
  });
});
