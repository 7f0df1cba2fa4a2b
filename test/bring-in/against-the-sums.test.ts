import type { Plan } from "../../src/bring-in/plan";
import { type Answered, EMPTY, expectToAddUp, planFor, said } from "./plans";
import { dayCell, type GivenCell, type GivenSheet } from "./sheets";

/** Attendance of three agencies at four meetings, its key above, and how often each came, as the sheet itself says. */
const registerWith = (key: string, attended: readonly GivenCell[], marks: readonly string[] = MARKS): GivenSheet => ({
  sheet: "QA 2026",
  rows: [
    [key],
    ["Agency", ...["2026-01-14", "2026-03-11", "2026-05-13", "2026-07-08"].map((day) => dayCell(day)), "Attended"],
    ...["North Council", "South Council", "Police"].map((agency, at) => [agency, ...marks[at]!, attended[at]!]),
  ],
});
const MARKS = ["PPPA", "PAPP", "NPPP"];
const WRONG_KEY = "Key: P = not a member, A = apologies, N = did not attend";

const planned = (sheet: GivenSheet, answers: Answered = {}): Plan => planFor(sheet, EMPTY(), { answers });

describe("a key that the sheet's own sums speak against", () => {
  const SHEET = registerWith(WRONG_KEY, [3, 3, 3]);
  const QUESTION = "means-p-not-expected";

  test("is not believed unasked: the mark is asked about, with the reading that the sums would support, and stays out", () => {
    const plan = planned(SHEET);
    expect(plan.questions.map(({ id, proposed }) => [id, proposed])).toEqual([[QUESTION, "Present"]]);
    expect(plan.questions[0]?.ask).toBe(
      "What does 'P' mean? It stands in 9 cells. By the sheet's own key (A1) it is Not expected, but 3 of the sheet's own 3 sums differ from the marks as they are read: look at F3, F4 and F5. With Present they would agree.",
    );
    expect([plan.counts.new, plan.counts.questions]).toEqual([3, 9]);
    expect(plan.warnings?.[0]).toContain("3 of the sheet's own 3 sums differ");
    expectToAddUp(plan);
  });

  test("is put aside where that is answered, and then the sums agree", () => {
    const plan = planned(SHEET, { [QUESTION]: "Present" });
    expect(said(plan)).toContain("QA-2026-01 S1 Present");
    expect([plan.questions, plan.counts.new]).toEqual([[], 12]);
    expect(plan.read.why).toContain("The sheet's own sums (column F) agree with the marks as they were read.");
    expect(plan.settled.map(({ id, answer }) => [id, answer])).toEqual([[QUESTION, "Present"]]);
  });

  test("holds where that is answered, and the sums that differ stay in sight", () => {
    const plan = planned(SHEET, { [QUESTION]: "Not expected" });
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toContain("QA-2026-01 S1 Not expected");
    expect(plan.warnings?.[0]).toBe(
      "3 of the sheet's own 3 sums differ from the marks as they are read: look at F3, F4 and F5.",
    );
  });

  test("what was answered holds no longer once the key reads otherwise", () => {
    const other = registerWith("Key: P = sent apologies, A = apologies, N = did not attend", [0, 0, 0]);
    expect(said(planned(other, { [QUESTION]: "Present" }))).toContain("QA-2026-01 S1 Apologies");
  });
});

test("sums that no other reading makes agree: nothing is offered before the reading is confirmed", () => {
  const sheet = registerWith("Key: P = present, A = apologies, N = did not attend", [1, 7, 9]);
  const plan = planned(sheet);
  expect(plan.questions.map(({ id, offers }) => [id, offers])).toEqual([["sums", ["As it is read"]]]);
  expect([plan.rows, plan.counts.questions]).toEqual([[], 12]);
  expectToAddUp(plan);
  const confirmed = planned(sheet, { sums: "As it is read" });
  expect([confirmed.counts.new, confirmed.questions]).toEqual([12, []]);
  expect(confirmed.warnings?.[0]).toContain("3 of the sheet's own 3 sums differ");
});

test("one sum of several that differs is said before anything is brought in, and asks nothing", () => {
  const marks = ["PPPA", "PAPP", "PPPP"];
  const plan = planned(registerWith("Key: P = present, A = apologies", [3, 3, 3], marks));
  expect(plan.questions).toEqual([]);
  expect(plan.warnings?.[0]).toBe("1 of the sheet's own 3 sums differs from the marks as they are read: look at F5.");
});

describe("what each mark is taken for", () => {
  const taken = (plan: Plan): readonly string[] =>
    (plan.marksTaken ?? []).map(({ mark, count, meaning, how }) => `${mark} (${count}) ${meaning || "asked"}, ${how}`);

  test("is told of each, with why; it can be changed however it was settled", () => {
    const sheet = registerWith("Key: P = present, A = apologies", [3, 3, 3]);
    expect(taken(planned(sheet))).toEqual([
      "P (9) Present, by the sheet's own key",
      "A (2) Apologies, by the sheet's own key",
      "N (1) Absent, as on most sheets",
    ]);
    const changed = planned(sheet, { "means-a-apologies": "Absent", "means-n-absent": "Not expected" });
    expect(taken(changed)).toContain("A (2) Absent, as you answered");
    expect(said(changed)).toContain("QA-2026-03 S2 Absent");
    expect(said(changed)).toContain("QA-2026-01 S3 Not expected");
    expect(changed.settled.map(({ id }) => id)).toEqual(["means-a-apologies", "means-n-absent"]);
  });

  test("a mark that the sums have settled, or that was answered, can be changed too", () => {
    const sums = registerWith("", [3, 3, 4], ["PPPA", "PAPP", "xPPP"]);
    expect(taken(planned(sums))).toContain("x (1) Present, by the sheet's own sums");
    expect(said(planned(sums, { "means-x-present": "Apologies" }))).toContain("QA-2026-01 S3 Apologies");
    const asked = registerWith("", ["", "", ""], ["PPPA", "PAPP", "xPPP"]);
    expect(taken(planned(asked))).toContain("x (1) asked, as you answered");
    expect(taken(planned(asked, { "mark-x": "Absent" }))).toContain("x (1) Absent, as you answered");
  });
});
