import { problemsOf } from "../../../src/governance/problems/problems";
import { timeBefore } from "../../../src/records/time-before";
import { on } from "../../register/given-workbook";
import { cell } from "../ask-workbook";
import { board } from "./board-of-seven";

test.each([
  [10, { days: 10, unit: "working days" }],
  ["10 working days", { days: 10, unit: "working days" }],
  ["5 clear days", { days: 5, unit: "clear days" }],
  ["5 clear working days", { days: 5, unit: "clear working days" }],
  ["7 days", { days: 7, unit: "days" }],
  ["a week", undefined],
  ["101 days", undefined],
])("%s is how long before a meeting", (raw, expected) => {
  expect(timeBefore().read(raw)).toEqual(expected);
});

test.each([
  ["5 clear days", "2026-06-02"],
  ["5 clear working days", "2026-05-29"],
  ["5 working days", "2026-06-01"],
  ["7 days", "2026-06-01"],
])("notice of %s before Monday 8 June 2026 is given by %s", (notice, day) => {
  expect(cell(board({ "Quorum rule": "None", Notice: notice }), 'DEADLINE("M","Notice")')).toBe(day);
});

// Monday 25 May 2026 is a bank holiday, so five working days before Monday 1 June are 29, 28, 27, 26 and 22 May.
describe.each([
  ["Agenda request days", "Agenda requests"],
  ["Papers", "Papers"],
  ["Reports", "Reports"],
  ["Notice", "Notice"],
])("%s before a meeting on Monday 1 June 2026", (column, what) => {
  const day = (written: string | number) =>
    cell(
      board(
        { "Quorum rule": "None", [column]: written },
        { Meetings: [{ Meeting: "M", Group: "BD", Date: "2026-06-01" }] },
      ),
      `DEADLINE("M","${what}")`,
    );

  test.each([
    ["5 working days", "2026-05-22"],
    [5, "2026-05-22"],
    ["5 clear working days", "2026-05-21"],
    ["5 days", "2026-05-27"],
    ["5 clear days", "2026-05-26"],
    ["1 clear day", "2026-05-30"],
    ["0 days", "2026-06-01"],
    ["", "#N/A"],
    ["a week", "#N/A"],
  ])("%s: %s", (written, expected) => {
    expect(day(written)).toBe(expected);
  });
});

describe("notice that was given", () => {
  const found = (given: string) =>
    problemsOf(
      board(
        { "Quorum rule": "None", Notice: "5 clear days" },
        { Meetings: [{ Meeting: "M", Group: "BD", Date: "2026-06-08", "Notice given": given }] },
      ),
      on("2026-11-22"),
    ).filter(({ code }) => code === "short-notice" || code === "notice-not-recorded");

  test("on the last day is in time; where none is recorded for an ordinary meeting, nothing is said", () => {
    expect([found("2026-06-02"), found("")]).toEqual([[], []]);
  });

  test("a day later is found, with what the group itself asks for, and no word of the documents", () => {
    const [short] = found("2026-06-03");
    expect([short?.message, short?.fix]).toEqual([
      "Notice of M was given 5 days before it; 5 clear days are needed.",
      "Correct the date (2 June 2026 or earlier is in time).",
    ]);
  });
});
