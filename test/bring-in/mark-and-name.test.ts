import { saidWith, splitMark } from "../../src/bring-in/split-mark";
import { after, attendance, EMPTY, expectToAddUp, planFor, rowSaid, said, type Answered, workbookWith } from "./plans";
import type { GivenSheet } from "./sheets";

const KEY = "Key: P = present, A = apologies, D = deputy, X = absent";
/** The marks of North Council at the first meetings of 2026, beside a police that was there. */
const sheetOf = (marks: readonly string[], key = KEY): GivenSheet => ({
  sheet: "QA 2026",
  rows: [
    ["Agency", ...["14/01/2026", "11/03/2026", "13/05/2026", "27/05/2026", "08/07/2026"].slice(0, marks.length)],
    ["North Council", ...marks],
    ["Police", ...marks.map(() => "P")],
    [key],
  ],
});
const ofCouncil = (sheet: GivenSheet, answers: Answered = {}) =>
  said(planFor(sheet, EMPTY(), { answers })).filter((row) => row.includes(" S1 "));

describe("a mark with a name or a reason behind it", () => {
  test.each([
    { cell: "D - T Jones", row: "Deputy [Deputy T Jones]" },
    { cell: "D – T Jones", row: "Deputy [Deputy T Jones]" },
    { cell: "D (T Jones)", row: "Deputy [Deputy T Jones]" },
    { cell: "D(T Jones)", row: "Deputy [Deputy T Jones]" },
    { cell: "D: T Jones", row: "Deputy [Deputy T Jones]" },
    { cell: "D-T Jones", row: "Deputy [Deputy T Jones]" },
    { cell: "D\nT Jones", row: "Deputy [Deputy T Jones]" },
    { cell: "d - P Bell", row: "Deputy [Deputy P Bell]" },
    { cell: "Dep: T Jones", row: "Deputy [Deputy T Jones]" },
    { cell: "D - T Jones (Teams)", row: "Deputy [Deputy T Jones] [Reason Teams]" },
    { cell: "D - P Bell left 10:40", row: "Deputy [Deputy P Bell] [Left 10:40]" },
    { cell: "D - T Jones for HoS 1", row: "Deputy [Deputy T Jones]" },
    { cell: "D - leave", row: "Deputy [Reason leave]" },
    { cell: "A - leave", row: "Apologies [Reason leave]" },
    { cell: "A: court", row: "Apologies [Reason court]" },
    { cell: "X - T Jones", row: "Absent [Reason T Jones]" },
    { cell: "P - T Jones", row: "Present [Reason T Jones]" },
  ])("$cell: $row, unasked", ({ cell, row }) => {
    const plan = planFor(sheetOf([cell, "P"]), EMPTY());
    expect(plan.questions).toEqual([]);
    expect(ofCouncil(sheetOf([cell, "P"]))).toEqual([`QA-2026-01 S1 ${row}`, "QA-2026-03 S1 Present"]);
    expectToAddUp(plan);
  });

  test.each([
    { given: "a deputy who did not come", cell: "D - T Jones, did not attend" },
    { given: "somebody who came for one who sent apologies", cell: "A - T Jones came instead" },
    { given: "a deputy behind apologies", cell: "A - deputy T Jones" },
    { given: "apologies behind a deputy", cell: "D - apologies" },
    { given: "a doubt", cell: "D - T Jones?" },
    { given: "a hyphen that may be a name's", cell: "A-Jones" },
    { given: "an initial without a sign behind it", cell: "D Jones" },
  ])("$given is asked as it stands: $cell", ({ cell }) => {
    const plan = planFor(sheetOf([cell, "P"]), EMPTY());
    expect(plan.questions.map(({ ask, cells }) => [ask.slice(0, 12 + cell.length), cells])).toEqual([
      [`What does '${cell}'`, ["QA 2026!B2"]],
    ]);
    expect(ofCouncil(sheetOf([cell, "P"]))).toEqual(["QA-2026-03 S1 Present"]);
  });

  test("that needs a question is asked once with its bare mark, in the sheet's own spelling, and keeps its name", () => {
    const sheet = sheetOf(["X - T Jones", "X", "X (court)"], "");
    const plan = planFor(sheet, EMPTY());
    expect(plan.questions.map(({ id, cells }) => [id, cells])).toEqual([
      ["mark-x", ["B2", "C2", "D2"].map((cell) => `QA 2026!${cell}`)],
    ]);
    expect(plan.questions[0]?.ask).toContain("What does 'X' mean? It stands in 3 cells");
    expect(ofCouncil(sheet, { "mark-x": "Absent" })).toEqual([
      "QA-2026-01 S1 Absent [Reason T Jones]",
      "QA-2026-03 S1 Absent",
      "QA-2026-05 S1 Absent [Reason court]",
    ]);
  });

  test("of an absence says that the person named may have come instead", () => {
    const plan = planFor(sheetOf(["A - T Jones", "A - court"]), EMPTY());
    const notes = attendance(plan).map((row) => [rowSaid(row), row.notes]);
    expect(notes).toContainEqual([
      "QA-2026-01 S1 Apologies [Reason T Jones]",
      ["'T Jones' stands beside the mark and was put into Reason: if T Jones came instead, set Status to Deputy."],
    ]);
    expect(notes).toContainEqual(["QA-2026-03 S1 Apologies [Reason court]", []]);
  });

  test("is the deputy's mark with the name, or without one where nothing behind it is a name", () => {
    expect(splitMark("D - T Jones")).toEqual({ mark: "D", more: "T Jones" });
    expect([splitMark("D - 2"), splitMark("Smith-Jones"), splitMark("T Jones"), splitMark("D -")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(saidWith({ status: "Deputy" }, "item 4 only")).toMatchObject({ status: "Deputy", reason: "item 4 only" });
    expect(saidWith({ status: "Deputy" }, "item 4 only")?.deputy).toBeUndefined();
  });

  test("changes the row of the bare mark when the name is added, and then nothing more", () => {
    const first = planFor(sheetOf(["D", "P"]), EMPTY());
    const then = workbookWith(after(first));
    const named = planFor(sheetOf(["D - T Jones", "P"]), then, { last: first.remembers });
    expect(
      attendance(named)
        .filter(({ change }) => change !== "same")
        .map(rowSaid),
    ).toEqual(["QA-2026-01 S1 Deputy [Deputy T Jones]"]);
    const written = workbookWith(after(named, after(first)));
    const again = planFor(sheetOf(["D - T Jones", "P"]), written, { last: named.remembers });
    expect([again.counts.new, again.counts.changed]).toEqual([0, 0]);
  });
});
