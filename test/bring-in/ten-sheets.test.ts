import { after, attendance, EMPTY, expectToAddUp, planFor, said, workbookWith } from "./plans";
import { EXPECTED, REFUSED } from "./ten-answers";
import * as sheets from "./ten-sheets";

describe("the ten sheets come out as written", () => {
  test.each(EXPECTED)("$name", ({ sheet, answers, asked, rows }) => {
    const first = planFor(sheet, EMPTY());
    expect(first.read.kind).toBe("attendance");
    expect(first.questions.map(({ id }) => id).sort()).toEqual(asked);
    expectToAddUp(first);

    const plan = planFor(sheet, EMPTY(), { answers });
    expect(said(plan)).toEqual(rows);
    expect(attendance(plan).map(({ change }) => change)).toEqual(rows.map(() => "new"));
    expectToAddUp(plan);

    // A second time, with and without what is remembered: all of it is there.
    const written = workbookWith(after(plan));
    for (const last of [undefined, plan.remembers]) {
      const second = planFor(sheet, written, { answers, ...(last === undefined ? {} : { last }) });
      expect(attendance(second).filter(({ change }) => change !== "same")).toEqual([]);
      expect(second.counts.new + second.counts.changed).toBe(0);
      expect(second.counts.same).toBe(plan.counts.new);
    }
  });
});

const notesOf = (plan: ReturnType<typeof planFor>, id: string): readonly string[] =>
  attendance(plan).find(({ values }) => `${String(values.Meeting)} ${String(values.Seat)}` === id)?.notes ?? [];
const nameOf = (plan: ReturnType<typeof planFor>, id: string): unknown =>
  attendance(plan).find(({ values }) => `${String(values.Meeting)} ${String(values.Seat)}` === id)?.values.Name;

describe("what is said and left out", () => {
  test("F1: a deputy without a name is warned about; a dash before the seat begins is left out without a question", () => {
    const plan = planFor(sheets.F1, EMPTY());
    expect(notesOf(plan, "QA-2026-01 S3")).toEqual(["The deputy's name is not given."]);
    expect(plan.leftOut.map(({ cell }) => cell)).toEqual(["Register!C6", "Register!D6", "Register!E6"]);
    expect(plan.leftOut[0]?.why).toBe("S5 begins on 1 June 2026, so it was not in post on 14 January 2026.");
    expect(plan.read.why[0]).toBe("Dates stand in row 2, day first because of 14.1.26 (C2).");
    expect(plan.counts).toEqual({ cells: 12, new: 9, changed: 0, same: 0, leftOut: 3, questions: 0 });
  });

  test("F2: a name is asked about once for both blocks; a past meeting without a mark is said", () => {
    const plan = planFor(sheets.F2, EMPTY());
    const pol = plan.questions.find(({ id }) => id === "name-pol");
    expect(pol?.cells).toEqual(["D3", "D4", "D6", "C9"].map((cell) => `Attendance log!${cell}`));
    expect([pol?.proposed, plan.questions.find(({ id }) => id === "name-sc")?.proposed]).toEqual(["S3", "S2"]);
    expect(plan.read.why).toContain("Nobody is marked for EX-2026-06 (3 June 2026): nothing is brought in for it.");
    expect(plan.counts.questions).toBe(7);
  });

  test("F3: formulas, a row for nobody and a guest of no agency are left out, named; two people of one seat are one row", () => {
    const plan = planFor(sheets.F3, EMPTY(), { answers: { blank: "Absent" } });
    const whys = new Map(plan.leftOut.map(({ cell, why }) => [cell, why]));
    expect(whys.get("Board!D6")).toBe("It is worked out by a formula, not marked.");
    expect(whys.get("Board!D11")).toBe("The row 'Dummy' stands for nobody.");
    expect(whys.get("Board!E15")).toBe(
      "Archive is neither a seat nor in Agencies; add the agency to Agencies and bring the sheet in again.",
    );
    expect(nameOf(plan, "QA-2026-05 S1")).toBe("HoS 1; HoS 2");
    expect(nameOf(plan, "QA-2026-03 S1")).toBe("HoS 1");
    expect(plan.read.why).toContain("The sheet's own sums (row 4) agree with the marks as they were read.");
    expect(planFor(sheets.F3, EMPTY()).questions[0]?.proposed).toBe("Absent");
  });

  test("F4: the totals prove x; without them it is asked, and nothing is written for its cells", () => {
    const plan = planFor(sheets.F4, EMPTY());
    expect(plan.read.why).toContain(
      "x is read as Present: so all 6 of the sheet's own sums agree (column F and column G), and no other way.",
    );
    expect(plan.questions[0]?.proposed).toBe("Not yet marked");
    const without = planFor(sheets.F4B, EMPTY());
    expect(without.questions.map(({ id, cells }) => [id, cells])).toEqual([
      ["mark-x", ["2026!C2", "2026!D3"]],
      ["blank", ["2026!C3"]],
    ]);
    expect(said(without)).not.toContain("QA-2026-03 S1 Present");
    expect(without.counts).toEqual({ cells: 11, new: 9, changed: 0, same: 0, leftOut: 0, questions: 2 });
    const answered = planFor(sheets.F4B, EMPTY(), { answers: { "mark-x": "Absent", blank: "Leave out" } });
    expect(said(answered)).toContain("QA-2026-03 S1 Absent");
  });

  test("F5: an observer and somebody without times are warned about; P? is asked and not written", () => {
    const plan = planFor(sheets.F5, EMPTY());
    expect(notesOf(plan, "QA-2026-01 S3")).toEqual(["An observer does not represent the agency."]);
    expect(notesOf(plan, "QA-2026-05 S3")[0]).toMatch(/^From when to when is not known/);
    expect(plan.questions[0]?.cells).toEqual(["Notes!D5"]);
    expect(plan.counts.questions).toBe(1);
  });

  test("F6: a mark before the seat begins is left out with its reason; colours of a rule are refused", () => {
    const plan = planFor(sheets.F6, EMPTY(), { answers: { "date-may": "QA-2026-05" } });
    expect(plan.leftOut).toEqual([
      { cell: "2026!D4", text: "", why: "S5 begins on 1 June 2026, so it was not in post on 13 May 2026." },
    ]);
    expect(planFor(sheets.F6, EMPTY()).questions[0]?.offers).toEqual(["QA-2026-05", "QA-2026-05b", "Leave out"]);
    const byRule = planFor(sheets.F6B, EMPTY());
    expect([byRule.read.kind, byRule.rows]).toEqual(["none", []]);
    expect(byRule.read.why[0]).toMatch(/^Colours that a rule paints cannot be read; nothing is brought in\./);
  });

  test("F7: names are kept, a vacancy is told, a cancelled meeting is a question", () => {
    const plan = planFor(sheets.F7, EMPTY(), { answers: { "name-south": "S2", "cancelled-qa-2026-03": "Cancelled" } });
    expect([nameOf(plan, "QA-2026-01 S4"), nameOf(plan, "QA-2026-05 S4"), nameOf(plan, "QA-2026-07 S3")]).toEqual([
      "JY",
      "PO",
      "CR/MS",
    ]);
    expect(plan.read.why).toContain("Probation, Vacant: the seat is vacant, so no rows are made for it.");
    expect(plan.rows.filter(({ table }) => table === "Meetings").map(({ values }) => values)).toEqual([
      { Meeting: "QA-2026-03", Status: "Cancelled" },
    ]);
    const open = planFor(sheets.F7, EMPTY());
    expect(open.rows.filter(({ table }) => table === "Meetings")).toEqual([]);
  });

  test.each(REFUSED)("$name is refused politely", ({ sheet, why }) => {
    const plan = planFor(sheet, EMPTY());
    expect([plan.read.kind, plan.rows, plan.questions]).toEqual(["none", [], []]);
    expect(plan.read.why[0]?.slice(0, why.length)).toBe(why);
  });

  test("F9: day first, so one date is no meeting and is asked, never changed over in silence; six cells wait", () => {
    const plan = planFor(sheets.F9, EMPTY());
    expect(plan.questions.map(({ id, offers }) => [id, offers])).toEqual([
      ["date-3/11/26", ["QA-2026-03", "Add a meeting", "Leave out"]],
      ["date-q4", ["QA-2026-01", "QA-2026-03", "QA-2026-12", "Leave out"]],
      ["date-2026-07-12", ["QA-2026-07", "Add a meeting", "Leave out"]],
    ]);
    expect(plan.questions[2]?.ask).toContain("Sunday 12 July 2026");
    expect(plan.counts).toEqual({ cells: 10, new: 4, changed: 0, same: 0, leftOut: 0, questions: 6 });
  });
});
