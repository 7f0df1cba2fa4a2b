import { Workbook } from "@cj-tech-master/excelts";
import { registerFormFile } from "../../src/files/register-form-file";
import { returnedRegister } from "../../src/files/returned-register";
import { officeTools } from "../../src/excel/office-tools";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { registerForm } from "../../src/reports/register-form";
import type { Pane } from "../../src/taskpane/pane";
import { acceptReturned } from "../../src/taskpane/share/accept-returned";
import { addSheet } from "../../workbench/book/edit-sheets";
import { addTable } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import type { Fault } from "../../workbench/host/faults";
import { BookPort } from "../live/book-port";
import { on } from "../register/given-workbook";
import { at, bookOf, put, values } from "../workbench/books";
import { inExcel } from "./office-js";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));

const HEADERS = ["Meeting", "Seat", "Agency", "Name", "Status", "Deputy", "Briefed", "Reason", "Arrived", "Left"];
const TABLES: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  Agencies: [
    ["Agency", "Type"],
    ["Police", "Statutory partner"],
  ],
  Groups: [
    ["Group", "Name", "Quorum rule"],
    ["QA", "Quality", "None"],
  ],
  Seats: [
    ["Seat", "Group", "Agency", "Role", "Category"],
    ["QA-1", "QA", "Police", "Head", "Core"],
    ["QA-2", "QA", "Police", "Deputy head", "Core"],
  ],
  Meetings: [
    ["Meeting", "Group", "Date"],
    ["QA-A", "QA", "2026-03-02"],
  ],
  Attendance: [HEADERS, ["QA-A", "QA-1", null, null, "Coming", null, null, "Own words", null, null]],
};
const BEFORE = ["QA-A|QA-1|Coming||Own words|"];
const AFTER = ["QA-A|QA-1|Deputy|=Eve|Own words|0.4375", "QA-A|QA-2|Present|||"];

async function opened() {
  const book = bookOf();
  for (const [name, rows] of Object.entries(TABLES)) {
    const block = `${name}!A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${rows.length}`;
    book.edit(BY_HAND, () => void addSheet(book, name));
    put(book, block, rows as never);
    book.edit(BY_HAND, () => book.replaceTable({ ...addTable(book, at(book, block), true), name }));
  }
  const excel = inExcel(book);
  const live = new LiveWorkbook(new BookPort(book), { today: () => on("2026-03-02"), settleMs: 0, retryMs: [1] });
  await live.start();
  const said: string[] = [];
  const asked: string[] = [];
  let press: (() => void) | undefined;
  const notices = {
    writing: (work: Promise<unknown>) => work,
    say: (_: string, text: string) => void said.push(text),
    offer: (_: string, text: string, button: { readonly press: () => void }) => {
      said.push(text);
      press = button.press;
    },
    ask: (question: string) => {
      asked.push(question);
      return Promise.resolve(false);
    },
  };
  const pane = { live, port: officeTools, notices } as unknown as Pane;
  const rows = (): readonly string[] =>
    values(book, `Attendance!A2:J${book.tableNamed("Attendance")?.rect.rows ?? 0}`)
      .filter(([meeting]) => meeting !== null)
      .map((row) => [0, 1, 4, 5, 7, 8].map((column) => row[column] ?? "").join("|"));
  return { book, excel, live, pane, said, asked, rows, undo: () => press?.() };
}

let file = new Uint8Array();

/** The register of the police, filled in: a deputy in the place of the first, the second there. */
beforeAll(async () => {
  const { live } = await opened();
  const { register } = live;
  const form = registerForm(register, register.meeting("QA-A")!, register.agency("Police")!);
  const workbook = new Workbook();
  await workbook.xlsx.load(await registerFormFile(form));
  const sheet = workbook.getWorksheet("Register")!;
  for (const [cell, value] of Object.entries({ D6: "Deputy", E6: "=Eve", H6: "10:30", D7: "Present" }))
    sheet.getCell(cell).value = value;
  file = new Uint8Array(await workbook.xlsx.writeBuffer());
});

async function accepted(open: Awaited<ReturnType<typeof opened>>): Promise<boolean> {
  const returned = returnedRegister(open.live.register, file);
  return acceptReturned(open.pane, returned, returned.changes);
}

const FAULTS: readonly (readonly [string, (action: number) => Fault])[] = [
  ["is refused", (action) => ({ kind: "refused", at: action })],
  ["is not done, and never answered", () => ({ kind: "unanswered", done: false })],
  ["is done, and never answered", () => ({ kind: "unanswered", done: true })],
  ["is answered too late", () => ({ kind: "late", milliseconds: 25 })],
  ["is answered twice", () => ({ kind: "twice" })],
];

describe("a partner's register, accepted", () => {
  it("goes into the row that is there, and a new one, in one message; text stays text and times are Excel's", async () => {
    const open = await opened();
    const before = open.excel.calls.length;
    expect(await accepted(open)).toBe(true);
    expect(open.rows()).toEqual(AFTER);
    expect(open.excel.calls.slice(before).filter((actions) => actions.includes("Values"))).toHaveLength(1);
    expect(open.said).toEqual(["4 cells of Police were written into the register of QA-A."]);
  });

  it("is undone in one go", async () => {
    const open = await opened();
    await accepted(open);
    await open.live.settled();
    open.undo();
    for (let tries = 0; open.said.length < 2 && tries < 200; tries++) await new Promise((done) => setTimeout(done, 5));
    expect(open.said[1]).toBe("Taken back: 4 cells of Police in the register of QA-A.");
    expect(open.rows()).toEqual(BEFORE);
  });

  it("asks before a cell that a colleague has changed meanwhile, and leaves it where the officer says so", async () => {
    const open = await opened();
    const returned = returnedRegister(open.live.register, file);
    put(open.book, "Attendance!E2", [["Apologies"]]);
    expect(await acceptReturned(open.pane, returned, returned.changes)).toBe(false);
    expect(open.asked).toEqual(["Status of QA-1 now says Apologies. Replace it?"]);
    expect(open.rows()[0]).toMatch(/^QA-A\|QA-1\|Apologies\|/);
  });

  it.each(FAULTS)(
    "is written once and whole, and the truth is told, whichever call %s",
    async (_, faultAt) => {
      const whole = await opened();
      await accepted(whole);
      const points = whole.excel.calls.flatMap((actions, call) =>
        actions.flatMap((name, action) =>
          action === 0 || (name !== "" && faultAt(0).kind === "refused") ? [[call, action] as const] : [],
        ),
      );
      expect(points.length).toBeGreaterThan(2);
      for (const [call, action] of points) {
        const where = `call ${call}, action ${action}`;
        const open = await opened();
        let seen = 0;
        open.excel.goesWrong(() => (seen++ === call ? faultAt(action) : undefined));
        const isWritten = await accepted(open);
        const found = JSON.stringify(open.rows());
        expect([where, [JSON.stringify(BEFORE), JSON.stringify(AFTER)].includes(found)]).toEqual([where, true]);
        if (isWritten) expect([where, found]).toEqual([where, JSON.stringify(AFTER)]);
        else expect([where, open.said.at(-1)]).toEqual([where, expect.stringMatching(/^[A-Z].*[.]$/)]);
        open.excel.goesWrong();
        await open.live.compare();
        await accepted(open);
        expect([where, open.rows()]).toEqual([where, AFTER]);
      }
    },
    60_000,
  );
});

describe("a file that leaves the pane", () => {
  it("opens as a new workbook, and what Excel says against it is a sentence", async () => {
    const { excel, pane } = await opened();
    await pane.port.openAsNewWorkbook("UEsDBA==");
    expect(excel.calls.at(-1)).toContain("CreateWorkbook");
    excel.goesWrong(() => ({ kind: "refused", at: 0 }));
    await expect(pane.port.openAsNewWorkbook("UEsDBA==")).rejects.toThrow(
      /^The file could not be opened as a new workbook\./,
    );
    excel.goesWrong(() => ({ kind: "unanswered", done: true }));
    await expect(pane.port.openAsNewWorkbook("UEsDBA==")).rejects.toThrow(
      /^The file could not be opened as a new workbook\./,
    );
  });
});
