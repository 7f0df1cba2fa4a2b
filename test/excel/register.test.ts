import { officeTools } from "../../src/excel/office-tools";
import { writeRows } from "../../src/excel/write-rows";
import { ExcelSilent } from "../../src/excel/plain-sentence";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { type CellEntry, Entries } from "../../src/taskpane/marking/entries";
import { saveEntries } from "../../src/taskpane/marking/save-entries";
import type { CellsShown, MarkedColumn } from "../../src/taskpane/meeting/attendance-cells";
import { isSameSeat, registerModel } from "../../src/taskpane/meeting/register-view-model";
import type { Pane } from "../../src/taskpane/pane";
import { shownIn } from "../../src/taskpane/write/cell-values";
import type { Book } from "../../workbench/book/book";
import { addSheet } from "../../workbench/book/edit-sheets";
import { addTable } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import type { Fault } from "../../workbench/host/faults";
import { BookPort } from "../live/book-port";
import { on } from "../register/given-workbook";
import { at, bookOf, put, values } from "../workbench/books";
import { type InExcel, inExcel } from "./office-js";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));

const HEADERS = [
  "Meeting",
  "Seat",
  "Agency of seat",
  "Agency",
  "Name",
  "Status",
  "Deputy",
  "Reason",
  "Arrived",
  "Left",
];
const attended = (meeting: string, seat: string, status = ""): string[] =>
  HEADERS.map((header) =>
    header === "Meeting"
      ? meeting
      : header === "Seat"
        ? seat
        : header === "Status"
          ? status
          : header === "Agency of seat"
            ? '="City"'
            : "",
  );

/** Five seats of a group; three have a row at its meeting, between rows of another one. */
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Agencies: [
    ["Agency", "Type"],
    ["City", "Statutory partner"],
  ],
  Groups: [
    ["Group", "Name", "Quorum rule"],
    ["QA", "Quality", "Statutory partners"],
  ],
  Seats: [
    ["Seat", "Group", "Agency", "Role", "Category"],
    ...[1, 2, 3, 4, 5].map((n) => [`QA-${n}`, "QA", "City", `Role ${n}`, "Core"]),
  ],
  Meetings: [
    ["Meeting", "Group", "Date"],
    ["QA-A", "QA", "2026-03-02"],
    ["QA-B", "QA", "2026-06-01"],
  ],
  Attendance: [
    HEADERS,
    attended("QA-B", "QA-1", "Remote"),
    attended("QA-A", "QA-1"),
    attended("QA-A", "QA-2", "Coming"),
    attended("QA-B", "QA-2", "Absent"),
    attended("QA-A", "QA-3", "Absent"),
  ],
};

interface Opened {
  readonly book: Book;
  readonly excel: InExcel;
  readonly live: LiveWorkbook;
  readonly entries: Entries<MarkedColumn>;
  /** What was said at the top of the pane. */
  readonly warned: readonly string[];
  /** Marks cells of a seat, as the register shows it. */
  readonly mark: (seat: number, changes: Partial<CellsShown>) => void;
  readonly save: () => Promise<readonly CellEntry[]>;
  /** The rows of Attendance, its meeting, seat, status and so on with a bar between; the other meeting's last. */
  readonly rows: () => readonly string[];
}

async function opened(tables = TABLES): Promise<Opened> {
  const book = bookOf();
  for (const [name, rows] of Object.entries(tables)) {
    const block = `${name}!A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${rows.length}`;
    book.edit(BY_HAND, () => void addSheet(book, name));
    put(book, block, rows);
    book.edit(BY_HAND, () => book.replaceTable({ ...addTable(book, at(book, block), true), name }));
  }
  const excel = inExcel(book);
  const live = new LiveWorkbook(new BookPort(book), { today: () => on("2026-04-01"), settleMs: 0, retryMs: [1] });
  await live.start();
  const entries = new Entries<MarkedColumn>();
  const warned: string[] = [];
  const notices = { say: (_: string, text: string) => void warned.push(text) };
  const pane = { live, port: officeTools, notices } as unknown as Pane;
  const lines = () => registerModel(live.register, "QA-A", live.today)?.seats ?? [];
  return {
    book,
    excel,
    live,
    entries,
    warned,
    mark: (seat, changes) => {
      const line = lines().find(({ row }) => row["Seat"] === `QA-${seat}`);
      if (line === undefined) throw new Error(`no seat ${seat}`);
      entries.mark(line, changes);
    },
    save: async () => {
      const batch = entries.take();
      const marked = {
        table: "Attendance",
        lines,
        isThere: isSameSeat,
        newRows: "rows for those who have none yet",
      } as const;
      const outcomeOf = await saveEntries(pane, marked, batch);
      entries.settle(batch, outcomeOf);
      return batch;
    },
    rows: () =>
      values(book, `Attendance!A2:J${book.tableNamed("Attendance")?.rect.rows ?? 0}`)
        .filter(([meeting]) => meeting !== null)
        .map((row) => [0, 1, 5, 6, 7].map((column) => row[column] ?? "").join("|"))
        .sort(),
  };
}

const BEFORE = ["QA-A|QA-1|||", "QA-A|QA-2|Coming||", "QA-A|QA-3|Absent||", "QA-B|QA-1|Remote||", "QA-B|QA-2|Absent||"];
const AFTER = [
  "QA-A|QA-1|Deputy|Inspector 4|",
  "QA-A|QA-2|Present||",
  "QA-A|QA-3|Absent||",
  "QA-A|QA-4|Present||",
  "QA-A|QA-5|Apologies||Leave",
  "QA-B|QA-1|Remote||",
  "QA-B|QA-2|Absent||",
];

function markFour({ mark }: Opened): void {
  mark(1, { status: "Deputy", deputy: "Inspector 4" });
  mark(2, { status: "Present" });
  mark(4, { status: "Present" });
  mark(5, { status: "Apologies", reason: "Leave" });
}

const phases = (batch: readonly CellEntry[]): readonly string[] => [...new Set(batch.map(({ phase }) => phase))];

const FAULTS: readonly (readonly [string, (action: number) => Fault, number])[] = [
  ["is refused", (action) => ({ kind: "refused", at: action }), 1],
  ["is refused for protection", (action) => ({ kind: "refused", at: action, code: "AccessDenied" }), 1],
  ["is not done, and never answered", () => ({ kind: "unanswered", done: false }), 1],
  ["is done, and never answered", () => ({ kind: "unanswered", done: true }), 1],
  ["is answered too late", () => ({ kind: "late", milliseconds: 25 }), 1],
  ["and all after it are done, and never answered", () => ({ kind: "unanswered", done: true }), 99],
  ["and all after it are not done, and never answered", () => ({ kind: "unanswered", done: false }), 99],
];

describe("marks of a register", () => {
  it("go into the rows that are there, and below the table for seats without one, in one message", async () => {
    const open = await opened();
    markFour(open);
    const before = open.excel.calls.length;
    expect(phases(await open.save())).toEqual(["saved"]);
    expect(open.rows()).toEqual(AFTER);
    const writing = open.excel.calls.slice(before).filter((actions) => actions.includes("Values"));
    expect(writing.map((actions) => actions.filter((name) => name === "Values").length)).toEqual([3]);
    expect(open.excel.complaints).toEqual([]);
  });

  it.each(FAULTS)(
    "are written once, whole, and the truth is told, whichever call %s",
    async (_, faultAt, calls) => {
      const whole = await opened();
      markFour(whole);
      await whole.save();
      const points = whole.excel.calls.flatMap((actions, call) =>
        actions.flatMap((name, action) =>
          action === 0 || (name !== "" && faultAt(0).kind === "refused") ? [[call, action] as const] : [],
        ),
      );
      expect(points.length).toBeGreaterThan(3);
      for (const [call, action] of points) {
        const where = `call ${call}, action ${action}`;
        const open = await opened();
        markFour(open);
        let seen = 0;
        open.excel.goesWrong(() => (seen++ >= call && seen <= call + calls ? faultAt(action) : undefined));
        const batch = await open.save();
        const found = open.rows();
        for (const seat of [1, 2, 4, 5]) {
          const own = batch.filter(({ line }) => line === `seat qa-${seat}`);
          const [isOld, isNew] = [BEFORE, AFTER].map((rows) => {
            const expected = rows.filter((row) => row.startsWith(`QA-A|QA-${seat}|`));
            return (
              JSON.stringify(found.filter((row) => row.startsWith(`QA-A|QA-${seat}|`))) === JSON.stringify(expected)
            );
          });
          expect([where, seat, isOld || isNew]).toEqual([where, seat, true]);
          expect([where, seat, phases(own).length]).toEqual([where, seat, 1]);
          const [mark] = own;
          const isKnown = !/not known|does not answer/.test(mark?.why ?? "");
          if (isKnown) expect([where, seat, mark?.phase === "saved"]).toEqual([where, seat, isNew]);
          if (mark?.phase === "failed") expect(mark.why).toMatch(/^[A-Z].*[.]$/);
        }
        expect([where, found.filter((row) => row.startsWith("QA-B"))]).toEqual([where, BEFORE.slice(3)]);
        open.excel.goesWrong();
        open.entries.tryAgain();
        const again = await open.save();
        expect([where, open.rows()]).toEqual([where, AFTER]);
        expect([where, again.every(({ phase }) => phase === "saved")]).toEqual([where, true]);
      }
    },
    60_000,
  );

  it("find their row where the table was sorted since it was read", async () => {
    const open = await opened();
    markFour(open);
    // Not told: as where the event is lost, or comes later.
    put(open.book, "Attendance!A2:J6", values(open.book, "Attendance!A2:J6").reverse() as never);
    expect(phases(await open.save())).toEqual(["saved"]);
    expect(open.rows()).toEqual(AFTER);
  });

  it("do not go over what a colleague typed meanwhile; nothing of that row is written, and the others are", async () => {
    const open = await opened();
    markFour(open);
    put(open.book, "Attendance!F3", [["Absent"]]);
    const batch = await open.save();
    expect(open.rows()).toEqual(AFTER.map((row) => (row.startsWith("QA-A|QA-1|") ? "QA-A|QA-1|Absent||" : row)));
    expect(
      batch.filter(({ line }) => line === "seat qa-1").map(({ column, phase, theirs }) => [column, phase, theirs]),
    ).toEqual([
      ["status", "differs", "Absent"],
      ["deputy", "differs", ""],
    ]);
    open.entries.putMine("seat qa-1");
    await open.save();
    expect(open.rows()).toEqual(AFTER);
  });

  it("of a seat for which a colleague added a row meanwhile go into that row, or are shown beside what it says", async () => {
    const open = await opened();
    markFour(open);
    put(open.book, "Attendance!A7:B7", [["QA-A", "QA-4"]]);
    put(open.book, "Attendance!A8:F8", [["QA-A", "QA-5", null, null, null, "Present"]]);
    const batch = await open.save();
    expect(batch.filter(({ phase }) => phase === "differs").map(({ line, theirs }) => [line, theirs])).toEqual([
      ["seat qa-5", "Present"],
      ["seat qa-5", ""],
    ]);
    expect(open.rows()).toEqual(AFTER.map((row) => (row.startsWith("QA-A|QA-5|") ? "QA-A|QA-5|Present||" : row)));
  });

  it("that are saved below a table which could not be read back say where to look", async () => {
    const open = await opened();
    open.mark(4, { status: "Present" });
    let isWritten = false;
    open.excel.goesWrong(({ actions }) => {
      const fault: Fault | undefined = isWritten ? { kind: "refused", at: 0 } : undefined;
      isWritten ||= actions.includes("Values");
      return fault;
    });
    expect(phases(await open.save())).toEqual(["saved"]);
    expect(open.warned).toEqual([expect.stringMatching(/^Excel did not let it be checked that the table reaches/)]);
  });

  it("that are to be taken away where a colleague has deleted the row add none", async () => {
    const open = await opened();
    open.mark(3, { status: "" });
    put(open.book, "Attendance!A6:J6", [HEADERS.map(() => null)]);
    expect(phases(await open.save())).toEqual(["saved"]);
    expect(open.rows()).toEqual(BEFORE.filter((row) => row !== "QA-A|QA-3|Absent||"));
  });

  it("that a colleague made too are saved, and not undone", async () => {
    const open = await opened();
    open.mark(2, { status: "Present" });
    put(open.book, "Attendance!F4", [["Present"]]);
    expect(phases(await open.save())).toEqual(["saved"]);
    expect(open.entries.canUndo).toBe(false);
  });

  it("are undone where the cell still holds them, and nowhere else", async () => {
    const open = await opened();
    markFour(open);
    await open.save();
    await open.live.settled();
    put(open.book, "Attendance!F4", [["Remote"]]);
    await open.live.settled();
    open.entries.undo();
    const batch = await open.save();
    expect(batch.filter(({ phase }) => phase !== "saved").map(({ line, theirs }) => [line, theirs])).toEqual([
      ["seat qa-2", "Remote"],
    ]);
    expect(open.rows()).toEqual(
      [
        ...BEFORE.filter((row) => !row.startsWith("QA-A|QA-2|")),
        "QA-A|QA-2|Remote||",
        "QA-A|QA-4|||",
        "QA-A|QA-5|||",
      ].sort(),
    );
  });

  it("leave the formulas of the row as they are, and times are times", async () => {
    const open = await opened();
    open.mark(3, { arrived: "10:15" });
    await open.save();
    const { sheet } = at(open.book, "Attendance!C6");
    expect(sheet.get(5, 2)?.formula).toMatch(/City/);
    expect(values(open.book, "Attendance!I6")[0]?.[0]).toBeCloseTo(10.25 / 24, 6);
  });

  it.each([
    {
      given: "a sheet that is protected",
      set: (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Attendance").protection.protect(),
      why: "The sheet Attendance is protected: lift the protection (Review tab, Unprotect Sheet), then try again.",
      rows: BEFORE,
    },
    {
      given: "a column that is gone",
      set: (context: Excel.RequestContext) => {
        context.workbook.tables.getItem("Attendance").columns.getItem("Status").getHeaderRowRange().values = [
          ["State"],
        ];
      },
      why: "The Attendance table has no column Status. Give it one, then try again.",
      rows: BEFORE,
    },
    {
      given: "a totals row: rows that are there are marked all the same",
      set: (context: Excel.RequestContext) => {
        context.workbook.tables.getItem("Attendance").showTotals = true;
      },
      why: "The Attendance table has a totals row, so rows for those who have none yet cannot be added. Switch it off (Table Design tab, Total Row), then try again.",
      rows: AFTER.filter((row) => !/QA-A\|QA-[45]/.test(row)),
    },
  ])("$given: what cannot be written says what to do", async ({ set, why, rows }) => {
    const open = await opened();
    markFour(open);
    await Excel.run(async (context) => {
      set(context);
      await context.sync();
    });
    const batch = await open.save();
    expect([...new Set(batch.map((mark) => mark.why).filter((each) => each !== ""))]).toEqual([why]);
    expect(open.rows().filter((row) => /^QA/.test(row))).toEqual(rows);
  });

  it("say so where the table is gone", async () => {
    const open = await opened();
    open.mark(1, { status: "Present" });
    open.book.edit(BY_HAND, () => {
      const table = open.book.tableNamed("Attendance");
      if (table !== undefined) open.book.replaceTable({ ...table, name: "Other" });
    });
    const [mark] = await open.save();
    expect([mark?.phase, mark?.why]).toEqual([
      "failed",
      "This workbook has no Attendance table. Put in missing sheets, under Tools, adds it.",
    ]);
  });
});

describe("rows of a table", () => {
  it("of which it is not known whether they were written are said to be so", async () => {
    const open = await opened();
    let isSilent = false;
    open.excel.goesWrong(({ actions }) => {
      isSilent ||= actions.includes("Values");
      return isSilent ? { kind: "unanswered", done: true } : undefined;
    });
    const changes = [{ header: "Status", from: "", to: { value: "Present" } }];
    const row = { name: "QA-1", position: 1, row: { Meeting: "QA-A" }, changes };
    const asked = {
      table: "Attendance",
      changes: [row],
      adds: [],
      removes: [],
      shown: shownIn("Attendance", false),
      isThere: () => false,
    };
    await expect(writeRows([asked])).rejects.toThrow(ExcelSilent);
    open.excel.goesWrong();
    expect(await writeRows([asked])).toMatchObject({ kind: "written", tables: [{ changed: 0, leftOut: 1 }], undo: [] });
  });
});
