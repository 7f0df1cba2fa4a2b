import { EMPTY, expectToAddUp, planFor, said } from "./plans";
import type { GivenSheet } from "./sheets";

const SHEET = (...rows: readonly (readonly string[])[]): GivenSheet => ({
  sheet: "QA 2026",
  rows: [["Agency", "Rep", "14/01/2026", "11/03/2026", "13/05/2026"], ...rows],
});

describe("two rows of one seat", () => {
  test("are one seat, the second going on where the first ends", () => {
    const plan = planFor(
      SHEET(["Health", "JY", "P", "P", ""], ["Health", "PO", "", "", "P"], ["Police", "", "P", "P", "P"]),
      EMPTY(),
      {
        answers: { blank: "Leave out" },
      },
    );
    expect(plan.questions).toEqual([]);
    expect(said(plan).filter((row) => row.includes("S4"))).toEqual([
      "QA-2026-01 S4 Present",
      "QA-2026-03 S4 Present",
      "QA-2026-05 S4 Present",
    ]);
  });

  test("that are marked differently for one day are asked about, and nothing is written of that day until then", () => {
    const sheet = SHEET(
      ["Health", "JY", "P", "P", "P"],
      ["Health", "PO", "Apols", "", ""],
      ["Police", "", "P", "P", "P"],
    );
    const asked = planFor(sheet, EMPTY());
    expect(asked.questions.map(({ id, cells, offers }) => [id, cells, offers])).toEqual([
      ["two-qa-2026-01-s4", ["QA 2026!C2", "QA 2026!C3"], ["Present", "Apologies", "Leave out"]],
    ]);
    expect(said(asked)).not.toContain("QA-2026-01 S4 Present");
    expectToAddUp(asked);
    const settled = planFor(sheet, EMPTY(), { answers: { "two-qa-2026-01-s4": "Present" } });
    expect(said(settled)).toContain("QA-2026-01 S4 Present");
    expectToAddUp(settled);
  });
});

describe("a mark outside the days of a seat (S5 begins on 1 June 2026)", () => {
  const sheet = SHEET(["Probation", "", "P", "P", "Apols"], ["Police", "", "P", "P", "P"]);

  test("that says somebody was there is asked about once for the seat; one that says nobody was is left out", () => {
    const plan = planFor(sheet, EMPTY());
    expect(plan.questions.map(({ id, cells, offers, proposed }) => [id, cells, offers, proposed])).toEqual([
      ["outside-s5", ["QA 2026!C2", "QA 2026!D2"], ["Bring it in", "Leave out"], "Leave out"],
    ]);
    expect(plan.leftOut.map(({ cell, why }) => [cell, why])).toEqual([
      ["QA 2026!E2", "S5 begins on 1 June 2026, so it was not in post on 13 May 2026."],
    ]);
    expect(said(plan).filter((row) => row.includes("S5"))).toEqual([]);
    expectToAddUp(plan);
  });

  test("is brought in or left out as answered", () => {
    const brought = planFor(sheet, EMPTY(), { answers: { "outside-s5": "Bring it in" } });
    expect(said(brought).filter((row) => row.includes("S5"))).toEqual([
      "QA-2026-01 S5 Present",
      "QA-2026-03 S5 Present",
    ]);
    const left = planFor(sheet, EMPTY(), { answers: { "outside-s5": "Leave out" } });
    expect([left.questions, left.counts.leftOut]).toEqual([[], 3]);
  });
});

test("blocks with a title each are of the group that their own title names, blank row or none between them", () => {
  const block = (group: string): readonly (readonly string[])[] => [
    [group],
    ["Agency", "4/2/2026", "3/6/2026"],
    ["North Council", "P", "P"],
    ["Police", "P", "Apols"],
  ];
  const first = [["QA"], ["Agency", "14/1/2026", "11/3/2026"], ["Police", "P", "P"], ["Health", "P", "P"]];
  for (const between of [[], [[]]]) {
    const plan = planFor({ sheet: "2026", rows: [...first, ...between, ...block("EX")] }, EMPTY());
    expect([plan.questions, said(plan).filter((row) => row.startsWith("EX"))]).toEqual([
      [],
      ["EX-2026-02 X1 Present", "EX-2026-02 X2 Present", "EX-2026-06 X1 Present", "EX-2026-06 X2 Apologies"],
    ]);
    expect(plan.counts.new).toBe(8);
  }
});
