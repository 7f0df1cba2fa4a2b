/** @jest-environment jsdom */
import { isDeepStrictEqual } from "node:util";
import type { TableName } from "../../src/records/all-tables";
import type { PageId } from "../../src/taskpane/page-id";
import type { Fault } from "../../workbench/host/faults";
import { insertTableRows } from "../../workbench/book/edit-tables";
import { BY_COLLEAGUE } from "../../workbench/book/events";
import { put, table as tableIn } from "../workbench/books";
import { openPage, type PageInExcel } from "./open-page";
import { type PartnershipTables, partnershipGiven } from "./partnership";

jest.mock("../../src/excel/answer-limit", () => ({ ANSWER_WITHIN_MS: 15 }));
jest.mock("../../src/taskpane/frame/slow-after", () => ({ SLOW_AFTER_MS: 5 }));
jest.mock("../../src/taskpane/write/read-again", () => ({ READ_AGAIN_MS: 20 }));

const TODAY = "2026-11-30";
/** Of the meeting that is shown: before it a register says who is coming. */
const THE_DAY = "2026-12-01";
/** 30 November, 15 and 8 December 2026, counted from 1 January 1900 as Excel does. */
const [TODAY_SERIAL, FIFTEENTH, EIGHTH] = [46_356, 46_371, 46_364];
const LIMIT = 60_000;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Something that a page writes. */
interface Writes {
  readonly what: string;
  readonly page: PageId;
  /** TODAY where left out. */
  readonly today?: string;
  /** Brings the page to where one click writes. */
  readonly ready?: (open: PageInExcel) => Promise<void>;
  /** What is clicked; undefined where it is not there. */
  readonly button: (open: PageInExcel) => HTMLElement | undefined;
  readonly table: TableName & PartnershipTables;
  /** Rows of the table that change, by their place in it. */
  readonly changes?: Readonly<Record<number, Rows[number]>>;
  /** Rows that come. */
  readonly adds?: Rows;
  /** What a colleague types into a cell that is to change, and how the officer is asked about it. */
  readonly theirs?: { readonly cell: string; readonly typed: string | number; readonly asked: string };
}

const ACTION = { Action: "A-1", Description: "Audit", Target: 46_326, Progress: "Begun" };
const COMPLAINT = { Ref: "C-2026-01", Kind: "Complaint", Received: 46_342 };

const WRITES: readonly Writes[] = [
  {
    what: "Checks: a check that was done",
    page: "checks",
    button: ({ find }) => find(".small-button", "Done today: Head 1"),
    table: "Checks",
    changes: { 0: { Person: "Head 1", Kind: "DBS", Completed: TODAY_SERIAL } },
    theirs: { cell: "E2", typed: EIGHTH, asked: "Completed of Head 1, DBS now says 8 Dec 2026. Replace it?" },
  },
  {
    what: "Actions: one that was done",
    page: "actions",
    button: ({ find }) => find(".small-button", "Done today: Audit"),
    table: "Actions",
    changes: { 0: { ...ACTION, Completed: TODAY_SERIAL } },
    theirs: { cell: "K2", typed: EIGHTH, asked: "Completed of A-1 now says 8 Dec 2026. Replace it?" },
  },
  {
    what: "Actions: a target and how far it is",
    page: "actions",
    ready: async ({ click, fill }) => {
      await click(".more", "More: Audit");
      await fill("#change-action-target", "15/12/2026");
      await fill("#change-action-progress", "Half");
    },
    button: ({ find }) => find(".opened button[type=submit]"),
    table: "Actions",
    changes: { 0: { ...ACTION, Target: FIFTEENTH, Progress: "Half" } },
    theirs: { cell: "J2", typed: "Done", asked: "Progress of A-1 now says Done. Replace it?" },
  },
  {
    what: "Actions: a new one",
    page: "actions",
    ready: async ({ click, fill }) => {
      await click(".small-button", "+ New action");
      await fill("#add-action-description", "Visit");
      await fill("#add-action-target", "June 2027");
    },
    button: ({ find }) => find("button[type=submit]", "Add action"),
    table: "Actions",
    adds: [{ Action: "A-2026-01", Description: "Visit", Target: "June 2027" }],
  },
  {
    what: "Complaints: the day of a clock",
    page: "complaints",
    button: ({ find }) => find(".small-button", "Confirmed today: C-2026-01"),
    table: "Complaints",
    changes: { 0: { ...COMPLAINT, "Action confirmed": TODAY_SERIAL } },
    theirs: { cell: "G2", typed: EIGHTH, asked: "Action confirmed of C-2026-01 now says 8 Dec 2026. Replace it?" },
  },
  {
    what: "Complaints: a timescale with its promise",
    page: "complaints",
    ready: async ({ click, fill }) => {
      await click(".more", "More: C-2026-01");
      await fill("#record-day-what", "timescaleGiven");
      await fill("#record-day-promised", "15 December");
    },
    button: ({ find }) => find(".opened button[type=submit]"),
    table: "Complaints",
    changes: { 0: { ...COMPLAINT, "Timescale given": TODAY_SERIAL, "Promised for": FIFTEENTH } },
    theirs: { cell: "J2", typed: EIGHTH, asked: "Promised for of C-2026-01 now says 8 Dec 2026. Replace it?" },
  },
  {
    what: "Complaints: a new one",
    page: "complaints",
    ready: ({ click }) => click(".small-button", "+ New complaint"),
    button: ({ find }) => find("button[type=submit]", "Add to Complaints"),
    table: "Complaints",
    adds: [{ Ref: "C-2026-02", Kind: "Complaint", About: "Partnership", Received: TODAY_SERIAL }],
  },
  {
    what: "Duties: one that was done",
    page: "duties",
    button: ({ find }) => find(".small-button", "Done today: Audit"),
    table: "Done",
    adds: [{ Obligation: "Audit", Date: TODAY_SERIAL }],
  },
  {
    what: "Settings: a value",
    page: "settings",
    ready: async ({ click, fill }) => {
      await click(".setting-head button", "minutes");
      await fill("#setting-value", "20");
    },
    button: ({ find }) => find(".small-button.primary", "Change to"),
    table: "Settings",
    adds: [
      {
        Setting: "Quorum.GraceMinutes",
        Value: 20,
        Meaning: "How many minutes after Start quorum at the opening is judged. Without a Start, times are ignored.",
      },
    ],
  },
  {
    what: "Meeting: the register",
    page: "meeting",
    today: THE_DAY,
    button: (open) => open.find("fluent-button", "All present"),
    table: "Attendance",
    changes: { 1: { Meeting: "EB-2026-12", Seat: "EB-2", Status: "Present" } },
    theirs: { cell: "E3", typed: "Absent", asked: "A colleague typed Absent at the same time." },
    adds: [{ Meeting: "EB-2026-12", Seat: "EB-3", Status: "Present" }],
  },
  {
    what: "Meeting: who is coming",
    page: "meeting",
    button: (open) => open.find("fluent-button", "All coming"),
    table: "Attendance",
    changes: { 1: { Meeting: "EB-2026-12", Seat: "EB-2", Status: "Coming" } },
    theirs: { cell: "E3", typed: "Apologies", asked: "A colleague typed Apologies at the same time." },
    adds: [{ Meeting: "EB-2026-12", Seat: "EB-3", Status: "Coming" }],
  },
  {
    what: "Meeting: somebody without a seat",
    page: "meeting",
    today: THE_DAY,
    ready: async ({ click, fill }) => {
      await click(".small-button", "+ Somebody without a seat");
      await fill("#unseated-name", "Auditor 1");
    },
    button: ({ find }) => find(".unseated button[type=submit]"),
    table: "Attendance",
    adds: [{ Meeting: "EB-2026-12", Name: "Auditor 1", Status: "In attendance" }],
  },
  {
    what: "Meeting: a new meeting",
    page: "meeting",
    ready: async ({ click, fill, until, find }) => {
      await until("the form's code", () => find(".register .count-marked"));
      await click(".new-button", "New");
      await fill("#new-group", "QA");
      await fill("#new-date", "8/12/2026");
    },
    button: ({ find }) => find("button[type=submit]", "Add meeting"),
    table: "Meetings",
    adds: [{ Meeting: "QA-2026-12", Group: "QA", Date: EIGHTH }],
  },
  {
    what: "Vote: ballots",
    page: "vote",
    ready: ({ fill }) => fill("#vote-meeting", "EB-2026-09"),
    button: ({ find }) => find(".small-button", "All for"),
    table: "Votes",
    adds: ["City", "County", "Health", "Police"].map((agency) => ({
      Decision: "D-1",
      "Voting seat": agency,
      Vote: "For",
    })),
  },
  {
    what: "Vote: a new decision",
    page: "vote",
    ready: async ({ click, fill }) => {
      await fill("#vote-meeting", "EB-2026-12");
      await click(".small-button", "decision");
      await fill("#new-title", "Threshold document");
      await fill("#new-time", "10:30");
    },
    button: ({ find }) => find("button[type=submit]", "Add decision"),
    table: "Decisions",
    adds: [
      {
        Decision: "D-2",
        Meeting: "EB-2026-12",
        Title: "Threshold document",
        Method: "Vote",
        Consensus: "No",
        Time: 0.4375,
      },
    ],
  },
  {
    what: "Vote: an objection to a consensus",
    page: "vote",
    ready: async ({ fill }) => {
      await fill("#vote-meeting", "EB-2026-06");
    },
    button: ({ find }) => find(".small-button", "Somebody objects"),
    table: "Decisions",
    changes: {
      1: { Decision: "D-0", Meeting: "EB-2026-06", Title: "Plan", Method: "Vote", Consensus: "No", Time: 0.4375 },
    },
    theirs: { cell: "D3", typed: "Delegated", asked: "Method of Plan now says Delegated. Replace it?" },
  },
  {
    what: "Reports: one that came",
    page: "reports",
    button: ({ find }) => find(".small-button", "Received: "),
    table: "Reports",
    changes: {
      0: { Report: "R-1", Group: "QA", "For meeting": "EB-2026-12", Kind: "Highlight", Received: TODAY_SERIAL },
    },
    theirs: { cell: "E2", typed: EIGHTH, asked: "Received of R-1 now says 8 Dec 2026. Replace it?" },
  },
  {
    what: "Reports: one by exception",
    page: "reports",
    ready: async ({ fill }) => {
      await fill("#exception-group", "QA");
      await fill("#exception-due", "15 December 2026");
    },
    button: ({ find }) => find("button[type=submit]", "Add to Reports"),
    table: "Reports",
    adds: [
      {
        Report: "R-QA-EB-2026-12-Exception",
        Group: "QA",
        "For meeting": "EB-2026-12",
        Kind: "Exception",
        Due: FIFTEENTH,
        "Requested by": "EB",
      },
    ],
  },
  {
    what: "Reports: the forward plan",
    page: "reports",
    ready: ({ click }) => click(".views button", "Forward plan"),
    button: ({ find }) => find("fluent-button", "to the Schedule"),
    table: "Schedule",
    adds: [{ Group: "QA", Meeting: "EB-2027-03", Kind: "Highlight" }],
  },
  {
    what: "Plan the year: the meetings",
    page: "year",
    ready: ({ fill }) => fill("#year-body", "QA"),
    button: ({ find }) => find(".small-button.add", "meetings"),
    table: "Meetings",
    // The first Monday of May and of November by its last year: 3 May 2027 is a bank holiday.
    adds: [
      { Meeting: "QA-2027-05", Group: "QA", Date: 46_517, Start: 10 / 24 },
      { Meeting: "QA-2027-11", Group: "QA", Date: 46_692, Start: 10 / 24 },
    ],
  },
  {
    what: "Plan the year: the reports",
    page: "year",
    // The body meets in May and November: of this span no meeting is left to add, and one of its two reports of the year.
    ready: async ({ fill }) => {
      await fill("#year-body", "QA");
      await fill("#year-from", "1/12/2026");
      await fill("#year-to", "31/3/2027");
    },
    button: ({ find }) => find(".add-reports", "Add 1 report to the Schedule"),
    table: "Schedule",
    adds: [{ Group: "QA", Meeting: "EB-2027-03", Kind: "Highlight" }],
  },
];

const FAULTS: readonly (readonly [string, (actions: readonly string[]) => Fault, number])[] = [
  ["is refused", () => ({ kind: "refused", at: 0 }), 1],
  ["is refused half way", (actions) => ({ kind: "refused", at: actions.lastIndexOf("Values") }), 1],
  ["is not done, and never answered", () => ({ kind: "unanswered", done: false }), 1],
  ["is done, and never answered", () => ({ kind: "unanswered", done: true }), 1],
  ["is done, and answered too late", () => ({ kind: "late", milliseconds: 25 }), 1],
  ["is done, and answered twice", () => ({ kind: "twice" }), 1],
  ["and all after it are done, and never answered", () => ({ kind: "unanswered", done: true }), 99],
];

/** The page, ready to write, and what its table holds before and after. */
async function readied({ page, today = TODAY, ready, button, table, changes = {}, adds = [] }: Writes) {
  const open = await openPage(page, partnershipGiven(), today);
  await ready?.(open);
  await open.until("what is clicked", () => button(open));
  // What the page asks of Excel by itself is answered.
  await aMoment(5);
  const before = open.rows(table);
  return { open, before, after: [...before.map((row, at) => changes[at] ?? row), ...adds] };
}

/** What the officer is told of it: at the top of the pane, over the list, or how the list stands. */
function said({ notice, find }: PageInExcel): string {
  const told = [notice(), ...[".failures", ".row-notice", ".state"].map((each) => find(each)?.textContent ?? "")];
  return told.map((words) => words.replaceAll(/\s+/g, " ").trim()).find((words) => words !== "") ?? "";
}

function isLike(rows: Rows, expected: Rows): boolean {
  return isDeepStrictEqual(rows, expected);
}

async function press(open: PageInExcel, { button, table }: Writes, after: Rows): Promise<string> {
  button(open)?.click();
  // Marks gather for a moment, unless the pane goes out of sight.
  document.dispatchEvent(new Event("visibilitychange"));
  // A mark that the sheet says by now needs no word.
  const isInSheet = (): boolean => said(open) === "" && isLike(open.rows(table), after);
  return open.until("what came of it", () => (/[.]|^Saved/.test(said(open)) || isInSheet()) && `: ${said(open)}`);
}

function aMoment(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe.each(WRITES.map((each) => [each.what, each] as const))("%s", (_, writes) => {
  it(
    "is written as it was asked for, once, however often it is pressed",
    async () => {
      const { open, after } = await readied(writes);
      writes.button(open)?.click();
      await press(open, writes, after);
      await aMoment(30);
      expect(open.rows(writes.table)).toEqual(after);
      expect(open.excel.complaints).toEqual([]);
    },
    LIMIT,
  );

  it(
    "says that it is being written, where what comes of it is said then, while Excel does not answer",
    async () => {
      const { open, after } = await readied(writes);
      open.excel.goesWrong(() => ({ kind: "unanswered", done: false }));
      const told = new Set<string>();
      const listening = new MutationObserver(() => void told.add(said(open)));
      listening.observe(document.body, { subtree: true, childList: true, characterData: true });
      await press(open, writes, after);
      await aMoment(5);
      listening.disconnect();
      expect([...told].filter((words) => /^(Writing|Saving)…$/.test(words))).toHaveLength(1);
      expect(said(open)).not.toContain("…");
      open.excel.goesWrong();
    },
    LIMIT,
  );

  it.each(FAULTS)(
    "stands whole or not at all, and the truth is said, whichever call %s",
    async (__, faultOf, calls) => {
      for (let call = 0, isCalled = true; isCalled; call++) {
        const { open, before, after } = await readied(writes);
        let seen = 0;
        isCalled = false;
        open.excel.goesWrong(({ actions }) => {
          // What comes before it only reads. What only lets go of cells, and which cell is selected, nobody waits for.
          const isOfIt = seen > 0 || actions.includes("Values");
          if (!isOfIt || actions.includes("_RemoveReference") || actions.includes("GetActiveCell")) return undefined;
          const at = seen++;
          const isFaulty = at >= call && at < call + calls;
          isCalled ||= isFaulty;
          return isFaulty ? faultOf(actions) : undefined;
        });
        const words = await press(open, writes, after);
        const where = `call ${call}: ${words}`;
        const rows = open.rows(writes.table);
        expect([where, rows]).toEqual([where, rows.length === before.length && !isLike(rows, after) ? before : after]);
        open.excel.goesWrong();
        open.find(":is(.failures, .row-notice) fluent-button", "Try again")?.click();
        await aMoment(30);
        if (!isLike(open.rows(writes.table), after) && writes.button(open) !== undefined)
          await press(open, writes, after);
        await open.until(`${where}, then once more`, () => open.rows(writes.table).length === after.length);
        await aMoment(5);
        expect([where, open.rows(writes.table)]).toEqual([where, after]);
      }
    },
    LIMIT,
  );

  const { theirs, table, adds = [] } = writes;
  if (theirs !== undefined)
    it(
      "asks before it replaces what a colleague typed at the same time, and leaves it",
      async () => {
        const { cell, typed, asked } = theirs;
        const { open } = await readied(writes);
        put(open.book, `${table}!${cell}`, [[typed]], BY_COLLEAGUE);
        const whole = open.rows(table);
        writes.button(open)?.click();
        document.dispatchEvent(new Event("visibilitychange"));
        await open.until(asked, () => document.body.textContent?.includes(asked));
        (open.noticeButton("Leave it") ?? open.find(".row-notice fluent-button", "Keep theirs"))?.click();
        await open.until("the choice", () => !document.body.textContent?.includes(asked));
        await aMoment(30);
        expect(open.rows(table).slice(0, whole.length)).toEqual(whole);
      },
      LIMIT,
    );
  else
    it(
      "adds nothing that a colleague has added meanwhile, and leaves their other row",
      async () => {
        const { open, before, after } = await readied(writes);
        const other = { ...adds[0], [tableIn(open.book, table).columns[0]?.name ?? ""]: "OTHER" };
        addAsColleague(open, table, [other, ...adds]);
        const words = await press(open, writes, after);
        await aMoment(30);
        expect([words, open.rows(table)]).toEqual([words, [...before, other, ...after.slice(before.length)]]);
      },
      LIMIT,
    );
});

/** Below the rows that hold something; not told to the page yet. */
function addAsColleague({ book, rows }: PageInExcel, name: TableName, added: Rows): void {
  const { columns } = tableIn(book, name);
  const index = rows(name).length;
  book.edit(BY_COLLEAGUE, () => void insertTableRows(book, tableIn(book, name), { index, count: added.length }));
  const cells = added.map((row) => columns.map((column) => (row[column.name] ?? null) as string | number | null));
  put(
    book,
    `${name}!A${index + 2}:${String.fromCharCode(64 + columns.length)}${index + 1 + added.length}`,
    cells,
    BY_COLLEAGUE,
  );
}
