import { minuteOfDay } from "../../src/calendar/time-of-day";
import type { RowsAsked } from "../../src/taskpane/write/rows-asked";
import { writeRows } from "../../src/taskpane/write/write-rows";
import type { Fault } from "../../workbench/host/faults";
import { on } from "../register/given-workbook";
import { at } from "../workbench/books";
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
