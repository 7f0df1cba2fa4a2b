import { isKeyText, pairsIn } from "../../src/bring-in/key-text";
import { EMPTY, planFor } from "./plans";
import type { GivenSheet } from "./sheets";

describe("a line that explains marks without the word Key", () => {
  test.each([
    { line: "√ present   A apologies   D deputy", pairs: "√ Present, a Apologies, d Deputy" },
    { line: "√ present A apologies D deputy", pairs: "√ Present, a Apologies, d Deputy" },
    { line: "P present, A apologies, D deputy attended", pairs: "p Present, a Apologies, d Deputy" },
    { line: "P - present; A - sent apologies; N - did not attend", pairs: "p Present, a Apologies, n Absent" },
    { line: "x absent  n/a not a member  v virtual", pairs: "x Absent, n/a Not expected, v Remote" },
    { line: "P = present, A = apologies", pairs: "p Present, a Apologies" },
  ])("$line", ({ line, pairs }) => {
    expect(isKeyText(line)).toBe(true);
    expect(
      pairsIn(line)
        .map(({ mark, meanings }) => `${mark} ${meanings.join(" or ")}`)
        .join(", "),
    ).toBe(pairs);
  });

  test.each([
    "A apologies, T Jones present",
    "S Ali, M Kerr",
    "DDSCP Quality Assurance Subgroup - Attendance Register",
    "A deputy",
    "P present A absent A apologies",
    "Chair: Jane Smith. Please update within 5 days of mtg. CB 14/1/26",
    "Jane Smith, Head of Service",
  ])("is none: %s", (line) => {
    expect(isKeyText(line)).toBe(false);
  });

  test("stands for nobody, settles its marks, and is named as the reason", () => {
    const sheet: GivenSheet = {
      sheet: "QA 2026",
      rows: [
        ["Agency", "14/01/2026", "11/03/2026"],
        ["North Council", "√", "A"],
        ["Police", "D", "√"],
        [],
        ["√ present   A apologies   D deputy"],
      ],
    };
    const plan = planFor(sheet, EMPTY());
    expect(plan.questions).toEqual([]);
    expect(plan.read.why).toContain(
      "The sheet's own key (A5) says what its marks mean: √ is Present, A is Apologies and D is Deputy.",
    );
    expect(plan.read.why.filter((why) => why.includes("another mark"))).toEqual([]);
    expect(plan.takenFor.get("A5")).toBe("key");
    expect(plan.seats?.map(({ cell }) => cell)).toEqual(["A2", "A3"]);
  });
});
