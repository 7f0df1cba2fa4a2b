import { EMPTY, expectToAddUp, planFor } from "./plans";
import { formulaCell, type GivenSheet } from "./sheets";
import { F1, F9 } from "./ten-sheets";

/** F1 with other marks for those of rows 3 to 6. */
const f1 = (marks: (row: number, column: number) => ReturnType<typeof formulaCell> | string): GivenSheet => ({
  ...F1,
  rows: F1.rows.map((row, at) =>
    at < 2 || at > 5 ? row : row.map((cell, column) => (column < 2 || column > 4 ? cell : marks(at, column))),
  ),
});

describe("what is wrong with a sheet is said in a sentence, and nothing is brought in of it", () => {
  test.each<{ readonly given: string; readonly sheet: GivenSheet; readonly why: string }>([
    {
      given: "a merged cell among the marks",
      sheet: { ...F1, merged: ["C3:D3"] },
      why: "C3:D3 is one merged cell among the marks, so it cannot be told whom it marks. Unmerge it (Home tab, Merge & Center) and give each cell its own mark.",
    },
    {
      given: "formulas alone where the marks should be",
      sheet: f1(() => formulaCell('IF(Other!A1="x","Y","N")', "Y")),
      why: "All that stands between its dates and names is worked out by formulas, so nobody is marked on it. Choose the sheet that the formulas read.",
    },
    {
      given: "a hidden sheet",
      sheet: { ...F1, isHidden: true },
      why: "The sheet is hidden. If it is the register, unhide it first.",
    },
    {
      given: "dates and names without a mark",
      sheet: f1(() => ""),
      why: "Dates and names are there, but no cell between them is marked.",
    },
    {
      given: "texts where the marks should be",
      sheet: f1((row, column) => `A long remark about what was said, number ${row * 10 + column}`),
      why: "Dates and names are there, but what stands between them is no attendance: most cells hold longer texts or many different ones.",
    },
    { given: "an empty sheet", sheet: { sheet: "Empty", rows: [] }, why: "The sheet is empty." },
    {
      given: "a sheet that is none",
      sheet: { sheet: "Notes", rows: [["Buy milk"], ["Ring Ann"]] },
      why: "Nothing was recognised on it: neither dates with names beside them, nor people with a status each, nor the headings of a list of members, actions or meetings.",
    },
  ])("$given", ({ sheet, why }) => {
    const plan = planFor(sheet, EMPTY());
    expect([plan.read.kind, plan.read.why, plan.rows, plan.questions]).toEqual(["none", [why], [], []]);
  });

  test("a formula among marks is left out, and the marks are read", () => {
    const plan = planFor(
      f1((row, column) => (row === 2 && column === 2 ? formulaCell('IF(1,"Y")', "Y") : "Y")),
      EMPTY(),
    );
    expect(plan.leftOut[0]).toEqual({
      cell: "Register!C3",
      text: "Y",
      why: "It is worked out by a formula, not marked.",
    });
    expectToAddUp(plan);
  });

  test("a placeholder for a date is named, and what stands under it is left out", () => {
    expect(planFor(F9, EMPTY()).read.why).toContain(
      "F1 says '26.MM.DD', which is no date yet: nothing is brought in for it.",
    );
    const marked: GivenSheet = { ...F9, rows: F9.rows.map((row, at) => (at === 1 ? row.with(5, "Y") : row)) };
    expect(planFor(marked, EMPTY()).leftOut).toEqual([
      { cell: "Sheet3!F2", text: "Y", why: "No date stands over it: F1 is still to be filled in." },
    ]);
  });

  test("a protected sheet is read as any other, and the officer is told that it stays as it is", () => {
    const plan = planFor({ ...F1, isProtected: true }, EMPTY());
    expect(plan.counts.new).toBe(9);
    expect(plan.read.why.at(-1)).toBe("The sheet is protected. It is only read, and stays as it is.");
  });
});
