import { OfficePort } from "../../src/excel/office-port";
import { LiveWorkbook } from "../../src/live/live-workbook";
import type { Fault } from "../../workbench/host/faults";
import { addSheet } from "../../workbench/book/edit-sheets";
import { addTable } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import { on } from "../register/given-workbook";
import { at, bookOf, put } from "../workbench/books";
import { inExcel } from "./office-js";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 40 }));

const SILENT: Fault = { kind: "unanswered", done: false };

/** A workbook with one meeting and who came, and a question about it. */
function opened() {
  const book = bookOf();
  const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
    Meetings: [
      ["Meeting", "Group", "Date"],
      ["QA-A", "QA", "2026-03-02"],
    ],
    Attendance: [
      ["Meeting", "Seat", "Status"],
      ["QA-A", "QA-1", "Present"],
    ],
  };
  for (const [name, rows] of Object.entries(tables)) {
    const block = `${name}!A1:C${rows.length}`;
    book.edit(BY_HAND, () => void addSheet(book, name));
    put(book, block, rows);
    book.edit(BY_HAND, () => {
      const { sheet, rect } = at(book, block);
      book.replaceTable({ ...addTable(book, { sheet, rect }, true), name });
    });
  }
  const excel = inExcel(book);
  const live = new LiveWorkbook(new OfficePort(), {
    today: () => on("2026-04-01"),
    settleMs: 0,
    retryMs: [1],
    patienceMs: 10,
  });
  const shown: string[] = [];
  const look = (): void => {
    const [row] = live.register.attendanceOf("QA-A").rows;
    shown.push(live.status.phase === "ready" ? (row?.status ?? "–") : live.status.phase);
  };
  live.onChange(look);
  return { book, excel, live, shown, type: (status: string) => put(book, "Attendance!C2", [[status]]) };
}

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

async function untilFailed(live: LiveWorkbook): Promise<void> {
  while (live.status.phase !== "failed") await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("where Excel does not answer", () => {
  it.each([1, 2])("read %i after an edit, it is asked again, and the answer is right", async (which) => {
    const { book, excel, live, shown, type } = opened();
    await live.start();
    let reads = 0;
    excel.goesWrong(({ actions }) => (!actions.includes("_RemoveReference") && ++reads === which ? SILENT : undefined));
    // Another header: how the tables stand is one read, what stands in the table anew is the next.
    put(book, "Attendance!B1", [["Seat of old"]]);
    type("Absent");
    await aWhile();
    await live.settled();
    excel.goesWrong();
    expect(reads).toBeGreaterThan(which);
    expect([live.status.phase, shown.at(-1)]).toEqual(["ready", "Absent"]);
    await live.stop();
  });

  it("any more, no old answer stands: it is said, until it answers again", async () => {
    const { excel, live, shown, type } = opened();
    await live.start();
    excel.goesWrong(() => SILENT);
    type("Absent");
    await untilFailed(live);
    expect(live.status).toEqual({
      phase: "failed",
      message:
        "The workbook could not be read: Excel does not answer. If a cell is being edited, press Enter or Esc in it; otherwise look at the connection. Then try again.",
    });
    expect(shown.at(-1)).toBe("failed");
    excel.goesWrong();
    await live.keepUp();
    expect([live.status.phase, shown.at(-1)]).toEqual(["ready", "Absent"]);
    await live.stop();
  });

  it("the first reading, the pane does not read for ever, and Refresh begins afresh", async () => {
    const { excel, live, shown } = opened();
    excel.goesWrong(() => SILENT);
    await live.start();
    expect(live.status).toMatchObject({
      phase: "failed",
      message: expect.stringContaining("Excel does not answer") as string,
    });
    excel.goesWrong();
    await live.refresh();
    expect([live.status.phase, shown.at(-1)]).toEqual(["ready", "Present"]);
    await live.stop();
  });

  it("in time, what it says afterwards changes nothing", async () => {
    const { excel, live, shown, type } = opened();
    await live.start();
    let calls = 0;
    excel.goesWrong(() => (++calls === 2 ? { kind: "late", milliseconds: 150 } : undefined));
    type("Absent");
    await new Promise((resolve) => setTimeout(resolve, 60));
    type("Remote");
    await aWhile();
    await live.settled();
    expect([live.status.phase, shown.at(-1)]).toEqual(["ready", "Remote"]);
    await live.stop();
  });
});
