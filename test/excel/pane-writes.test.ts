import { minuteOfDay } from "../../src/calendar/time-of-day";
import type { RowsAsked } from "../../src/taskpane/write/rows-asked";
import { writeRows } from "../../src/taskpane/write/write-rows";
import type { Fault } from "../../workbench/host/faults";
import { on } from "../register/given-workbook";
import { styleCells } from "../../workbench/book/edit-cells";
import { insertTableRows, showTotals } from "../../workbench/book/edit-tables";
import { showOnly } from "../../workbench/book/filter-table";
import { BY_HAND } from "../../workbench/book/events";
import { at, put, table, value } from "../workbench/books";
import { openPane, type PaneInExcel } from "./pane-writes";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));
jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 0 }));

/** 3 November 2026, counted from 1 January 1900 as Excel does. */
const THIRD = 46_329;

const TABLES = {
  Reports: [
    ["Report", "Group", "For meeting", "Received", "State"],
    ["R-1", "QA", "EB-1", null, "=1+1"],
    ["R-2", "CBG", "EB-1", "=45000+1", "=1+1"],
    ["R-3", "EB", "EB-2", null, "=1+1"],
  ],
  Meetings: [
    ["Meeting", "Group", "Date", "Start"],
    ["EB-1", "EB", 46_100, 0.5],
    [null, null, null, null],
  ],
};

const ASKED: RowsAsked = {
  tables: [
    {
      table: "Reports",
      change: [1, 2].map((n) => ({
        position: n - 1,
        row: { Report: `R-${n}` },
        changes: [
          { header: "Received", from: n === 1 ? null : { day: on("2023-03-16") }, to: { day: on("2026-11-03") } },
          { header: "For meeting", from: "EB-1", to: "=EB" },
        ],
      })),
    },
    {
      table: "Meetings",
      add: ["EB-3", "EB-4", "EB-5"].map((id) => ({
        Meeting: id,
        Group: "March 2026",
        Date: { day: on("2026-11-03") },
        Start: { time: minuteOfDay(10, 30) },
      })),
    },
  ],
  done: "Done.",
  undone: "three meetings and two reports",
};

const STATES: Readonly<Record<"before" | "after", Readonly<Record<"Reports" | "Meetings", unknown[][]>>>> = {
  before: {
    Reports: [
      ["R-1", "QA", "EB-1", null, 2],
      ["R-2", "CBG", "EB-1", 45_001, 2],
      ["R-3", "EB", "EB-2", null, 2],
    ],
    Meetings: [
      ["EB-1", "EB", 46_100, 0.5],
      [null, null, null, null],
    ],
  },
  after: {
    Reports: [
      ["R-1", "QA", "=EB", THIRD, 2],
      ["R-2", "CBG", "=EB", THIRD, 2],
      ["R-3", "EB", "EB-2", null, 2],
    ],
    Meetings: [["EB-1", "EB", 46_100, 0.5], ...["EB-3", "EB-4", "EB-5"].map((id) => [id, "March 2026", THIRD, 0.4375])],
  },
};

const state = ({ rows }: PaneInExcel): unknown => ({ Reports: rows("Reports"), Meetings: rows("Meetings") });

/** How often Excel was told to put something into cells, in each message that did. */
const writes = ({ excel }: PaneInExcel): readonly number[] =>
  excel.calls.map((actions) => actions.filter((name) => name === "Values").length).filter((count) => count > 0);

const FAULTS: readonly (readonly [string, (action: number) => Fault, number])[] = [
  ["is refused", (action) => ({ kind: "refused", at: action }), 1],
  ["is refused for protection", (action) => ({ kind: "refused", at: action, code: "AccessDenied" }), 1],
  ["is not done, and never answered", () => ({ kind: "unanswered", done: false }), 1],
  ["is done, and never answered", () => ({ kind: "unanswered", done: true }), 1],
  ["is answered too late", () => ({ kind: "late", milliseconds: 25 }), 1],
  ["and all after it are done, and never answered", () => ({ kind: "unanswered", done: true }), 99],
  ["and all after it are not done, and never answered", () => ({ kind: "unanswered", done: false }), 99],
];

/** Every point at which a call may fail. */
function pointsOf({ excel }: PaneInExcel, from: number, isRefusal: boolean): readonly (readonly [number, number])[] {
  return excel.calls
    .slice(from)
    .flatMap((actions, call) =>
      actions.flatMap((name, action) => (action === 0 || (name !== "" && isRefusal) ? [[call, action] as const] : [])),
    );
}

describe("what the pane writes", () => {
  it("goes into all tables in one message, dates and times as Excel's own, and text as text", async () => {
    const open = openPane(TABLES);
    expect(await writeRows(open.pane, ASKED)).toBe(true);
    expect(state(open)).toEqual(STATES.after);
    expect(writes(open)).toEqual([4]);
    expect([open.said, open.excel.complaints]).toEqual([["Done."], []]);
    const formatAt = (cell: string): string | undefined => {
      const { sheet, rect } = at(open.book, cell);
      return sheet.get(rect.row, rect.column)?.style?.numberFormat;
    };
    expect([formatAt("Reports!D2"), formatAt("Meetings!C3"), formatAt("Meetings!D5")]).toEqual([
      "dd/mm/yyyy",
      "dd/mm/yyyy",
      "hh:mm",
    ]);
  });

  it("puts text as it is into cells that are formatted as text, and below them", async () => {
    const open = openPane({
      Meetings: [
        ["Meeting", "Group"],
        [null, null],
      ],
    });
    open.book.edit(BY_HAND, () => styleCells(open.book, at(open.book, "Meetings!A2:B2"), { numberFormat: "@" }));
    const add = ["=1+1", "'EB", "1/2"].map((Meeting) => ({ Meeting, Group: "EB" }));
    expect(await writeRows(open.pane, { tables: [{ table: "Meetings", add }], done: "Done.", undone: "them" })).toBe(
      true,
    );
    expect(open.rows("Meetings")).toEqual(add.map(({ Meeting, Group }) => [Meeting, Group]));
  });

  it("makes a cell that is formatted as text show a date, and Undo makes it text again", async () => {
    const open = openPane(TABLES);
    const block = at(open.book, "Reports!D2");
    open.book.edit(BY_HAND, () => styleCells(open.book, block, { numberFormat: "@" }));
    await writeRows(open.pane, RECEIVED);
    const cell = () => block.sheet.get(1, 3);
    expect([cell()?.value, cell()?.style?.numberFormat]).toEqual([THIRD, "dd/mm/yyyy"]);
    await open.press();
    expect([cell()?.value ?? null, cell()?.style?.numberFormat]).toEqual([null, "@"]);
  });

  it("leaves a format that shows the date as the officer likes it, and gives new rows that of the row above", async () => {
    const open = openPane(TABLES);
    for (const cell of ["Reports!D2", "Meetings!C3"])
      open.book.edit(BY_HAND, () => styleCells(open.book, at(open.book, cell), { numberFormat: "ddd d mmm yyyy" }));
    await writeRows(open.pane, ASKED);
    const formats = ["Reports!D2", "Reports!D3", "Meetings!C3", "Meetings!C5"].map((cell) => {
      const { sheet, rect } = at(open.book, cell);
      return sheet.get(rect.row, rect.column)?.style?.numberFormat;
    });
    expect(formats).toEqual(["ddd d mmm yyyy", "dd/mm/yyyy", "ddd d mmm yyyy", "ddd d mmm yyyy"]);
  });

  it.each(FAULTS)(
    "is written once, whole or not at all, and the truth is told, whichever call %s",
    async (_, faultAt, calls) => {
      const whole = openPane(TABLES);
      await writeRows(whole.pane, ASKED);
      const points = pointsOf(whole, 0, faultAt(0).kind === "refused");
      expect(points.length).toBeGreaterThan(3);
      for (const [call, action] of points) {
        const where = `call ${call}, action ${action}`;
        const open = openPane(TABLES);
        let seen = 0;
        open.excel.goesWrong(() => (seen++ >= call && seen <= call + calls ? faultAt(action) : undefined));
        const isWritten = await writeRows(open.pane, ASKED);
        const [said = ""] = open.said;
        expect([where, said]).toEqual([where, expect.stringMatching(/^[A-Z].*[.]$/)]);
        const isKnown = !/not known/.test(said);
        if (isKnown) expect([where, said, state(open)]).toEqual([where, said, STATES[isWritten ? "after" : "before"]]);
        open.excel.goesWrong();
        expect([where, await writeRows(open.pane, ASKED)]).toEqual([where, true]);
        expect([where, state(open)]).toEqual([where, STATES.after]);
      }
    },
    60_000,
  );
});

const RECEIVED: RowsAsked = {
  tables: [
    {
      table: "Reports",
      change: [
        {
          position: 0,
          row: { Report: "R-1" },
          changes: [{ header: "Received", from: null, to: { day: on("2026-11-03") } }],
        },
        {
          position: 2,
          row: { Report: "R-3" },
          changes: [
            { header: "Received", from: null, to: { day: on("2026-11-04") } },
            { header: "For meeting", from: "EB-2", to: "EB-3" },
          ],
        },
      ],
    },
  ],
  done: "Marked as received.",
  undone: "the marks",
};

describe("a cell that a colleague has changed since", () => {
  it("is asked about, and replaced where the officer says so", async () => {
    const open = openPane(TABLES);
    put(open.book, "Reports!D2", [["03/10/2026"]]);
    expect(await writeRows(open.pane, RECEIVED)).toBe(true);
    expect(open.asked).toEqual(["Received of R-1 now says 3 Oct 2026. Replace it?"]);
    expect(value(open.book, "Reports!D2")).toBe(THIRD);
    await open.press();
    expect(value(open.book, "Reports!D2")).toBe(THIRD - 31);
  });

  it("is left with its whole row where the officer says so; the others are written", async () => {
    const open = openPane(TABLES);
    open.answers = false;
    put(open.book, "Reports!C4", [["EB-9"]]);
    expect(await writeRows(open.pane, RECEIVED)).toBe(false);
    expect(open.rows("Reports")).toEqual([
      ["R-1", "QA", "EB-1", THIRD, 2],
      ["R-2", "CBG", "EB-1", 45_001, 2],
      ["R-3", "EB", "EB-9", null, 2],
    ]);
    expect(open.said).toEqual(["Marked as received. For meeting of R-3 has been changed since and was left as it is."]);
  });

  it("leaves nothing to write where it is all there was", async () => {
    const open = openPane(TABLES);
    open.answers = false;
    put(open.book, "Reports!D2:D4", [["1 May 2026"], ["soon"], ["Waiting"]]);
    expect(await writeRows(open.pane, RECEIVED)).toBe(false);
    expect(open.asked).toEqual([
      "2 cells have been changed since: Received of R-1 says 1 May 2026 and Received of R-3 says Waiting. Replace them?",
    ]);
    expect(open.said).toEqual([
      "Received of R-1 and Received of R-3 have been changed since and were left as they are.",
    ]);
    expect(writes(open)).toEqual([]);
  });

  it("to what it is to hold is not asked about, and not undone", async () => {
    const open = openPane(TABLES);
    put(open.book, "Reports!D2", [["3 Nov 2026"]]);
    expect(await writeRows(open.pane, RECEIVED)).toBe(true);
    expect(open.asked).toEqual([]);
    await open.press();
    expect(open.rows("Reports").map((row) => row[3])).toEqual([THIRD, 45_001, null]);
  });
});

describe("what stands there already", () => {
  it("is not written a second time", async () => {
    const open = openPane(TABLES);
    await writeRows(open.pane, ASKED);
    const again = { ...ASKED, tables: ASKED.tables.map((each) => ({ ...each, change: [] })) };
    expect(await writeRows(open.pane, again)).toBe(true);
    expect(state(open)).toEqual(STATES.after);
    expect(open.said).toEqual(["Done.", "That is in the sheets already."]);
    expect(open.intents).toEqual(["success", "info"]);
    expect(open.press()).toBeUndefined();
  });

  it("is said to be there, and rows go into blank ones, whatever stands below the table", async () => {
    const open = openPane(TABLES);
    put(open.book, "Meetings!B4", [["Mine"]]);
    open.book.edit(BY_HAND, () =>
      open.book.replaceTable({ ...table(open.book, "Meetings"), rect: at(open.book, "Meetings!A1:D3").rect }),
    );
    const asked: RowsAsked = {
      tables: [{ table: "Meetings", add: [{ Meeting: "EB-3" }] }],
      done: "Added.",
      undone: "it",
    };
    for (let press = 1; press <= 2; press++) expect(await writeRows(open.pane, asked)).toBe(true);
    expect(open.said).toEqual(["Added.", "That is in the sheets already."]);
    expect(open.rows("Meetings")).toEqual([STATES.before.Meetings[0], ["EB-3", null, null, null]]);
    expect(value(open.book, "Meetings!B4")).toBe("Mine");
  });

  it("is told by the columns that the caller names", async () => {
    const open = openPane(TABLES);
    const add = [{ Meeting: "eb-1", Group: "QA" }];
    const isThere = (row: Readonly<Record<string, string>>, existing: Readonly<Record<string, string>>): boolean =>
      row["Meeting"]?.toLowerCase() === existing["Meeting"]?.toLowerCase();
    const already = "There is a meeting EB-1.";
    await writeRows(open.pane, {
      tables: [{ table: "Meetings", add, isThere }],
      done: "Added.",
      undone: "it",
      already,
    });
    expect([open.said, open.rows("Meetings")]).toEqual([[already], STATES.before.Meetings]);
    // A refusal does not look like a success.
    expect(open.intents).toEqual(["warning"]);
  });

  it("is not lost where two things are written at once", async () => {
    const open = openPane(TABLES);
    const meeting = (id: string): RowsAsked => ({
      tables: [{ table: "Meetings", add: [{ Meeting: id, Group: "EB" }] }],
      done: `${id} is added.`,
      undone: id,
    });
    await Promise.all(["A", "B", "A"].map((id) => writeRows(open.pane, meeting(id))));
    expect(open.rows("Meetings").map(([id]) => id)).toEqual(["EB-1", "A", "B"]);
    expect(open.said).toEqual(["A is added.", "B is added.", "That is in the sheets already."]);
  });
});

describe("a row that is no longer where it was", () => {
  it("is found where a colleague put rows in above it", async () => {
    const open = openPane(TABLES);
    open.book.edit(BY_HAND, () => void insertTableRows(open.book, table(open.book, "Reports"), { index: 0, count: 2 }));
    expect(await writeRows(open.pane, RECEIVED)).toBe(true);
    expect(open.rows("Reports").map((row) => row.slice(0, 4))).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      ["R-1", "QA", "EB-1", THIRD],
      ["R-2", "CBG", "EB-1", 45_001],
      ["R-3", "EB", "EB-3", THIRD + 1],
    ]);
  });

  it("and nowhere else is told of, and nothing is written", async () => {
    const open = openPane(TABLES);
    put(open.book, "Reports!A4", [["R-33"]]);
    expect(await writeRows(open.pane, RECEIVED)).toBe(false);
    expect(open.said).toEqual([
      "R-3 is no longer in Reports as shown, so nothing was written. Look at the sheet, then try again.",
    ]);
    expect(writes(open)).toEqual([]);
  });

  it("is not guessed at where two rows go by the same name", async () => {
    const open = openPane(TABLES);
    put(open.book, "Reports!A2:A4", [["R-9"], ["R-1"], ["R-1"]]);
    const [{ change }] = RECEIVED.tables as readonly [(typeof RECEIVED.tables)[number]];
    expect(
      await writeRows(open.pane, { ...RECEIVED, tables: [{ table: "Reports", change: change!.slice(0, 1) }] }),
    ).toBe(false);
    expect(writes(open)).toEqual([]);
  });
});

describe("Undo", () => {
  it("takes back all of it, looks and formulas too", async () => {
    const open = openPane(TABLES);
    await writeRows(open.pane, ASKED);
    await open.press();
    expect(state(open)).toEqual(STATES.before);
    expect(open.said).toEqual(["Done.", "Taken back: three meetings and two reports."]);
    const { sheet } = at(open.book, "Reports!D3");
    expect(sheet.get(2, 3)?.formula).toBe("=45000+1");
    expect(sheet.get(1, 3)?.style?.numberFormat ?? "General").toBe("General");
    // One message wrote it, and one took it back: the cells of two rows, and those of the row that was blank.
    expect(writes(open)).toEqual([4, 3]);
    expect(open.excel.complaints).toEqual([]);
  });

  it("can itself be taken back: all of it is put back, the caller is told, and Undo stands again", async () => {
    const open = openPane(TABLES);
    const told: string[] = [];
    const asked = { ...ASKED, takenBack: () => void told.push("back"), putBack: () => void told.push("again") };
    await writeRows(open.pane, asked);
    for (let turn = 0; turn < 2; turn++) {
      await open.press();
      expect(state(open)).toEqual(STATES.before);
      await open.press();
      expect(state(open)).toEqual(STATES.after);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toEqual(["back", "again", "back", "again"]);
    expect(open.said.slice(0, 3)).toEqual(["Done.", "Taken back: three meetings and two reports.", "Done."]);
    expect(open.excel.complaints).toEqual([]);
  });

  it("that is put back asks again where a colleague has written into a cell meanwhile", async () => {
    const open = openPane(TABLES);
    open.answers = false;
    await writeRows(open.pane, RECEIVED);
    await open.press();
    put(open.book, "Reports!D2", [["1 May 2026"]]);
    await open.press();
    expect(open.asked).toEqual(["Received of R-1 now says 1 May 2026. Replace it?"]);
    expect(open.rows("Reports").map((row) => row[3])).toEqual([on("2026-05-01"), 45_001, THIRD + 1]);
  });

  it("finds what was written where a colleague put a row in above", async () => {
    const open = openPane(TABLES);
    await writeRows(open.pane, ASKED);
    for (const name of ["Reports", "Meetings"])
      open.book.edit(BY_HAND, () => void insertTableRows(open.book, table(open.book, name), { index: 0, count: 1 }));
    await open.press();
    expect(open.rows("Reports").slice(1)).toEqual(STATES.before.Reports);
    expect(open.rows("Meetings").slice(1)).toEqual(STATES.before.Meetings);
    expect(open.said.at(-1)).toBe("Taken back: three meetings and two reports.");
  });

  it("leaves what a colleague has changed or written beside it, and says so", async () => {
    const open = openPane(TABLES);
    await writeRows(open.pane, ASKED);
    put(open.book, "Reports!D2", [["1 May 2026"]]);
    put(open.book, "Meetings!B4", [["Moved to May"]]);
    await open.press();
    expect(open.rows("Reports").map((row) => row.slice(2, 4))).toEqual([
      ["EB-1", on("2026-05-01")],
      ["EB-1", 45_001],
      ["EB-2", null],
    ]);
    expect(open.rows("Meetings").map(([id]) => id)).toEqual(["EB-1", null, "EB-4"]);
    expect(open.said.at(-1)).toBe(
      "Received of R-1 and the row of EB-4 in Meetings have been changed since and were left as they are.",
    );
  });

  it("of the only row of a table leaves it blank", async () => {
    const open = openPane({
      Meetings: [
        ["Meeting", "Group"],
        [null, null],
      ],
    });
    await writeRows(open.pane, {
      tables: [{ table: "Meetings", add: [{ Meeting: "A" }, { Meeting: "B" }] }],
      done: ".",
      undone: "them",
    });
    put(open.book, "Meetings!A4:B4", [["C", null]]);
    await open.press();
    expect(open.rows("Meetings")).toEqual([
      [null, null],
      ["C", null],
    ]);
  });

  it("pressed twice takes it back once", async () => {
    const open = openPane(TABLES);
    await writeRows(open.pane, ASKED);
    void open.press();
    await open.press();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state(open)).toEqual(STATES.before);
    expect(open.said).toEqual(["Done.", "Taken back: three meetings and two reports."]);
  });

  it("that cannot be done says why, and may be pressed again", async () => {
    const open = openPane(TABLES);
    await writeRows(open.pane, ASKED);
    const { sheet } = at(open.book, "Meetings!A1");
    sheet.protected = true;
    await open.press();
    expect(open.said.at(-1)).toBe(
      "Nothing was taken back. The sheet Meetings is protected: lift the protection (Review tab, Unprotect Sheet), then try again.",
    );
    expect(state(open)).toEqual(STATES.after);
    sheet.protected = false;
    await open.press();
    expect([state(open), open.said.at(-1)]).toEqual([STATES.before, "Taken back: three meetings and two reports."]);
  });

  it.each(FAULTS)(
    "takes it back once and tells the truth, whichever call %s",
    async (_, faultAt, calls) => {
      const whole = openPane(TABLES);
      await writeRows(whole.pane, ASKED);
      const from = whole.excel.calls.length;
      await whole.press();
      const points = pointsOf(whole, from, faultAt(0).kind === "refused");
      expect(points.length).toBeGreaterThan(3);
      for (const [call, action] of points) {
        const where = `call ${call}, action ${action}`;
        const open = openPane(TABLES);
        await writeRows(open.pane, ASKED);
        let seen = 0;
        open.excel.goesWrong(() => (seen++ >= call && seen <= call + calls ? faultAt(action) : undefined));
        await open.press();
        const said = open.said.at(-1) ?? "";
        const isBack = said === "Taken back: three meetings and two reports.";
        if (isBack) expect([where, state(open)]).toEqual([where, STATES.before]);
        else if (!/not known|Not all/.test(said))
          expect([where, said, state(open)]).toEqual([where, said, STATES.after]);
        open.excel.goesWrong();
        if (!isBack) await open.press();
        expect([where, state(open)]).toEqual([where, STATES.before]);
      }
    },
    60_000,
  );
});

it("a table that is named twice is a mistake, and nothing is written", async () => {
  const open = openPane(TABLES);
  expect(await writeRows(open.pane, { ...ASKED, tables: [...ASKED.tables, ...RECEIVED.tables] })).toBe(false);
  expect([open.said, writes(open)]).toEqual([["A table is named twice: Reports, Meetings, Reports."], []]);
});

describe("what stands in the way", () => {
  const rename = (name: string) => (open: PaneInExcel) =>
    open.book.edit(BY_HAND, () => open.book.replaceTable({ ...table(open.book, "Meetings"), name }));
  it.each<{ given: string; set: (open: PaneInExcel) => void; words: string }>([
    {
      given: "a missing table",
      set: rename("Others"),
      words: "This workbook has no Meetings table. Put in missing sheets, under Tools, adds it.",
    },
    {
      given: "a missing column",
      set: ({ book }) => put(book, "Meetings!D1", [["From"]]),
      words: "The Meetings table has no column Start. Give it one, then try again.",
    },
    {
      given: "protection",
      set: ({ book }) => void (at(book, "Meetings!A1").sheet.protected = true),
      words: "The sheet Meetings is protected: lift the protection (Review tab, Unprotect Sheet), then try again.",
    },
    {
      given: "a totals row",
      set: ({ book }) => book.edit(BY_HAND, () => showTotals(book, table(book, "Meetings"), true)),
      words:
        "The Meetings table has a totals row, so rows cannot be added. Switch it off (Table Design tab, Total Row), then try again.",
    },
    {
      given: "a filter",
      set: ({ book }) => book.edit(BY_HAND, () => showOnly(book, table(book, "Meetings"), { column: 0, shown: ["x"] })),
      words:
        "The Meetings table is filtered, so rows cannot be added. Clear the filter (Data tab, Clear), then try again.",
    },
    {
      given: "cells below",
      set: ({ book }) => put(book, "Meetings!B6", [["Mine"]]),
      words:
        "Something stands right below the Meetings table (Meetings, row 6), where rows are to be added. Move it elsewhere, then try again.",
    },
  ])("$given: nothing is written, in no table, and what to do is said", async ({ set, words }) => {
    const open = openPane(TABLES);
    set(open);
    expect(await writeRows(open.pane, ASKED)).toBe(false);
    expect(open.said).toEqual([`Nothing was written. ${words}`]);
    expect(writes(open)).toEqual([]);
    expect(open.rows("Reports")).toEqual(STATES.before.Reports);
  });
});
