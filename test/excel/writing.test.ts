import { ExcelSilent } from "../../src/excel/plain-sentence";
import { putFormula } from "../../src/excel/put-formula";
import type { RowsWritten } from "../../src/excel/rows-to-write";
import { writeRows } from "../../src/excel/write-rows";
import { writeSheet } from "../../src/excel/write-sheet";
import { chartSheet } from "../../src/taskpane/chart/put-chart";
import type { Book } from "../../workbench/book/book";
import { addTable } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import type { Fault } from "../../workbench/host/faults";
import { at, bookOf, formula, values } from "../workbench/books";
import { inExcel } from "./office-js";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));

const LINES = [
  ["QA", "EB-1"],
  ["CBG", "EB-1"],
  ["QA", "EB-2"],
].map(([group = "", meeting = ""]) => ({ Group: { value: group }, Meeting: { value: meeting } }));

/** A table Schedule with one line and one blank row. */
function schedule(): Book {
  const book = bookOf([
    ["Group", "Meeting", "Standing"],
    ["EB", "EB-1", "=1+1"],
    [null, null, "=1+1"],
  ]);
  book.edit(BY_HAND, () => {
    const table = addTable(book, { sheet: at(book, "A1").sheet, rect: at(book, "A1:C3").rect }, true);
    book.replaceTable({ ...table, name: "Schedule" });
  });
  return book;
}

const rowsOf = (book: Book): unknown[][] => {
  const { rows } = book.tableNamed("Schedule")!.rect;
  return values(book, `A2:B${rows}`).filter(([group]) => group !== null);
};

const addLines = (): Promise<RowsWritten> =>
  writeRows([
    {
      table: "Schedule",
      changes: [],
      adds: LINES,
      removes: [],
      shown: (_, cell) => String(cell),
      isThere: (row, existing) => row.Group === existing.Group && row.Meeting === existing.Meeting,
    },
  ]);

const REPORT = { sheet: "Board report", rows: [["Board report"], ["Group", "Due"], ["QA", "=1"]] };

const CHART = chartSheet(
  {
    kind: "bars",
    sheet: "Contributions 2026-27",
    title: "Contributions for 2026-27",
    of: "Partner",
    categories: ["Derby City Council", "Derbyshire Constabulary"],
    series: [{ name: "Due", values: [20000, 10000] }],
    unit: "£",
  },
  "As at 30 Nov 2026.",
);

const reports = (book: Book): readonly string[] =>
  book.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1");

const CASES = [
  {
    given: "a report",
    open: () => bookOf([["a"]]),
    press: () => writeSheet(REPORT),
    /** How often it stands there, and what stands there that should not. */
    found: (book: Book) => reports(book).map((name) => `${name} ${JSON.stringify(values(book, `'${name}'!A1:B3`))}`),
    once: [
      `Board report ${JSON.stringify([
        ["Board report", null],
        ["Group", "Due"],
        ["QA", "=1"],
      ])}`,
    ],
    none: [],
  },
  {
    given: "a chart, with the sheet of its numbers",
    open: () => bookOf([["a"]]),
    press: () => writeSheet(CHART),
    found: (book: Book) => book.sheets.flatMap((sheet) => sheet.charts.map(({ title }) => `${sheet.name}: ${title}`)),
    once: ["Contributions 2026-27: Contributions for 2026-27"],
    none: [],
  },
  {
    given: "lines for the Schedule",
    open: schedule,
    press: addLines,
    found: (book: Book) => rowsOf(book).map((row) => row.join(" ")),
    once: ["EB EB-1", "QA EB-1", "CBG EB-1", "QA EB-2"],
    none: ["EB EB-1"],
  },
  {
    given: "a formula",
    open: () => bookOf([]),
    press: () => putFormula({ formula: '=DDSCP.DEADLINE("EB-1","Papers")', formats: [["dd/mm/yyyy"]] }),
    found: (book: Book) => [formula(book, "A1")].filter((each) => each !== undefined),
    once: ['=DDSCP.DEADLINE("EB-1","Papers")'],
    none: [],
  },
];

const FAULTS: readonly (readonly [string, (action: number) => Fault, number])[] = [
  ["is refused", (action) => ({ kind: "refused", at: action }), 1],
  ["is refused for protection", (action) => ({ kind: "refused", at: action, code: "AccessDenied" }), 1],
  ["is not done, and never answered", () => ({ kind: "unanswered", done: false }), 1],
  ["is done, and never answered", () => ({ kind: "unanswered", done: true }), 1],
  ["is answered too late", () => ({ kind: "late", milliseconds: 25 }), 1],
  ["and all after it are done, and never answered", () => ({ kind: "unanswered", done: true }), 99],
  ["and all after it are not done, and never answered", () => ({ kind: "unanswered", done: false }), 99],
];

describe.each(CASES)("$given", ({ open, press, found, once, none }) => {
  it.each(FAULTS)(
    "is written once and the truth is told, whichever call %s",
    async (_, faultAt, calls) => {
      const whole = inExcel(open());
      await press();
      expect([found(whole.book), whole.complaints]).toEqual([once, []]);
      const points = whole.calls.flatMap((actions, call) =>
        actions.flatMap((name, action) =>
          action === 0 || (name !== "" && faultAt(0).kind === "refused") ? [[call, action] as const] : [],
        ),
      );
      for (const [call, action] of points) {
        const where = `call ${call}, action ${action}`;
        const book = open();
        const excel = inExcel(book);
        let seen = 0;
        excel.goesWrong(() => (seen++ >= call && seen <= call + calls ? faultAt(action) : undefined));
        const came: unknown = await press().catch((error: unknown) => error);
        const isPart = typeof came === "object" && came !== null && "kind" in came && came.kind === "broken off";
        const failed = came instanceof Error;
        if (!failed && !isPart) expect([where, found(book)]).toEqual([where, once]);
        if (failed && !(came instanceof ExcelSilent)) expect([where, found(book)]).toEqual([where, none]);
        excel.goesWrong();
        if (failed || isPart) await press();
        expect([where, found(book)]).toEqual([where, once]);
      }
    },
    60_000,
  );
});

describe("lines for the Schedule", () => {
  it("that were added are said to be, though the table could not be read back", async () => {
    const book = schedule();
    const excel = inExcel(book);
    let written = false;
    excel.goesWrong(({ actions }) => {
      const fault: Fault | undefined = written ? { kind: "refused", at: 0 } : undefined;
      written ||= actions.includes("Values");
      return fault;
    });
    expect(await addLines()).toMatchObject({
      kind: "written",
      tables: [{ table: "Schedule", sheet: "Sheet1", address: "rows 3 to 5", added: 3, leftOut: 0 }],
      but: "Excel did not let it be checked that the table reaches over the new rows. Look at its end: where it stops above them, drag its lower right corner down.",
    });
  });

  it("are in the table too where Excel does not let it grow by itself", async () => {
    const book = schedule();
    const before = book.tableNamed("Schedule")!.rect;
    const excel = inExcel(book);
    let [isWritten, isShrunk] = [false, false];
    excel.goesWrong(({ actions }) => {
      if (isWritten && !isShrunk) {
        book.replaceTable({ ...book.tableNamed("Schedule")!, rect: before });
        isShrunk = true;
      }
      isWritten ||= actions.includes("Values");
      return undefined;
    });
    expect(await addLines()).toMatchObject({ kind: "written", but: "" });
    expect([isShrunk, book.tableNamed("Schedule")!.rect.rows, rowsOf(book).length]).toEqual([true, 5, 4]);
  });

  it("of which Excel took a part are told apart, and the others are added the next time", async () => {
    const book = schedule();
    const excel = inExcel(book);
    excel.goesWrong(({ actions }) =>
      actions.filter((each) => each === "Values").length === 2
        ? { kind: "refused", at: actions.lastIndexOf("Values"), code: "AccessDenied" }
        : undefined,
    );
    expect(await addLines()).toMatchObject({
      kind: "broken off",
      why: expect.stringMatching(/^It could not be written: .*protected/) as string,
      undo: [{ removes: [{ name: "QA", position: 1, wasBlank: true }] }],
      left: [{ adds: LINES.slice(1) }],
    });
    excel.goesWrong();
    expect(await addLines()).toMatchObject({
      kind: "written",
      tables: [{ added: 2, leftOut: 1, address: "rows 4 to 5" }],
    });
    expect(rowsOf(book)).toHaveLength(4);
  });
});

describe("a report", () => {
  it("broken off, and not to be taken away, is named", async () => {
    const excel = inExcel(bookOf([["a"]]));
    let broken = false;
    excel.goesWrong(({ actions }) => {
      const at = broken ? 0 : actions.lastIndexOf("Values");
      broken ||= at > 0;
      return at >= 0 ? { kind: "refused", at } : undefined;
    });
    await expect(writeSheet(REPORT)).rejects.toThrow(/The sheet Being written \w+ may have been begun: delete it\.$/);
  });

  it("that was written is not taken for another one of the same day", async () => {
    const book = bookOf([["a"]]);
    const excel = inExcel(book);
    let seen = 0;
    excel.goesWrong(() => (++seen > 1 ? { kind: "unanswered", done: true } : undefined));
    await expect(writeSheet(REPORT)).rejects.toThrow(
      "Excel does not answer, so it is not known whether the sheet Board report was written. Look for it before you try again: it is not written twice.",
    );
    excel.goesWrong();
    expect(await writeSheet({ ...REPORT, rows: [["Board report, a day later"]] })).toBe("Board report (2)");
    expect(await writeSheet(REPORT)).toBe("Board report (3)");
  });
});
