import { isKeyText, pairsIn } from "../../src/bring-in/key-text";
import { EMPTY, planFor, said } from "./plans";
import type { GivenSheet } from "./sheets";

const pairsSaid = (line: string): string =>
  pairsIn(line)
    .map(({ mark, meanings }) => `${mark} ${meanings.join(" or ")}`)
    .join(", ");

const FIVE = "p Present, a Apologies, d Deputy, n Absent, - Not expected";
const FOUR = "p Present, a Apologies, d Deputy, n Absent";

describe("a key is read however its entries are parted", () => {
  test.each([
    {
      given: "by three blanks, with slashes and dashes in its words",
      line: "Key:  P = attended   A = apologies   D = deputy sent   N = no apologies / did not attend   - = not a member at the time",
    },
    {
      given: "by three blanks",
      line: "Key:  P = attended   A = apologies   D = deputy sent   N = did not attend   - = not a member",
    },
    {
      given: "by commas and blanks",
      line: "Key:  P = attended,   A = apologies,   D = deputy sent,   N = no apologies / did not attend,   - = not a member at the time",
    },
    { given: "by two blanks", line: "Key: P = present  A = apologies  D = deputy  N = absent  - = not a member" },
    { given: "by one blank", line: "Key: P = present A = apologies D = deputy N = absent - = not a member" },
    {
      given: "by one blank, without any beside the sign",
      line: "Key: P=Present A=Apologies D=Deputy N=Absent -=Not a member",
    },
    { given: "by new lines", line: "Key\nP = present\nA = apologies\nD = deputy\nN = absent\n- = not a member" },
    { given: "by tabs", line: "Key:\tP = present\tA = apologies\tD = deputy\tN = absent\t– = not a member" },
    { given: "by slashes", line: "Key: P = present / A = apologies / D = deputy sent / N = did not attend / - = n/a" },
    {
      given: "by new lines, with dashes",
      line: "Key:\nP – present\nA – apologies\nD – deputy\nN – absent\n- – not a member",
    },
    {
      given: "by blanks, with dashes",
      line: "Key: P – present   A – apologies   D – deputy   N – absent   - – not a member",
    },
    { given: "by blanks, with colons", line: "Key: P: present A: apologies D: deputy N: absent -: not a member" },
    {
      given: "by blanks, in round brackets",
      line: "Key: P (present) A (apologies) D (deputy) N (absent) - (not a member)",
    },
    {
      given: "with the marks in brackets before",
      line: "(P) present (A) apologies (D) deputy (N) absent (-) not a member",
    },
    {
      given: "with the marks in brackets behind",
      line: "Present (P), apologies (A), deputy (D), absent (N), not a member (-)",
    },
    {
      given: "without the word Key",
      line: "P = attended   A = apologies   D = deputy sent   N = did not attend   - = not a member",
    },
    { given: "the meaning before", line: "Key: present = P, apologies = A, deputy = D, absent = N, not a member = -" },
    {
      given: "by blanks no wider than those in it",
      line: "Key: P\u00a0=\u00a0present\u00a0A\u00a0=\u00a0apologies\u00a0D\u00a0=\u00a0deputy\u00a0N\u00a0=\u00a0absent\u00a0-\u00a0=\u00a0not a member",
    },
  ])("$given", ({ line }) => {
    expect([isKeyText(line), pairsSaid(line)]).toEqual([true, FIVE]);
  });

  test.each([
    { given: "four marks by blanks", line: "Key:  P = attended   A = apologies   D = deputy sent   N = absent" },
    { given: "four by slashes, with no sign", line: "Key: P present / A apologies / D deputy / N absent" },
    { given: "four by commas, with no sign", line: "Key: P present, A apologies, D deputy, N absent" },
  ])("$given", ({ line }) => {
    expect([isKeyText(line), pairsSaid(line)]).toEqual([true, FOUR]);
  });
});

describe("words of a key that may mean several things", () => {
  test.each([
    { line: "Key: P = present, X = absent / apologies", says: "p Present, x Absent or Apologies" },
    { line: "Key: P = present, X = absent or not a member", says: "p Present, x Absent or Not expected" },
    { line: "Key: P = present, D = apologies, deputy sent", says: "p Present, d Apologies or Deputy" },
    { line: "Key: P = present; D = apologies but deputy sent", says: "p Present, d Deputy or Apologies" },
    { line: "Key: P = present; A = apologies, no deputy sent", says: "p Present, a Apologies" },
    { line: "Key: P = present; N = did not attend / no apologies", says: "p Present, n Absent" },
  ])("$line", ({ line, says }) => {
    expect(pairsSaid(line)).toBe(says);
  });
});

describe("a key of several cells", () => {
  const MARKS: GivenSheet["rows"] = [
    ["Agency", "14/01/2026", "11/03/2026", "13/05/2026"],
    ["North Council", "P", "A", "P"],
    ["Police", "X", "P", "D"],
    ["Health", "P", "-", "P"],
  ];
  const beside = (...texts: readonly (readonly string[])[]): GivenSheet => ({
    sheet: "QA 2026",
    rows: MARKS.map((row, at) => [...row, "", ...(texts[at] ?? [])]),
  });
  const around = (above: GivenSheet["rows"], below: GivenSheet["rows"]): GivenSheet => ({
    sheet: "QA 2026",
    rows: [...above, ...MARKS, ...below],
  });
  const ENTRIES = ["P = attended", "A = apologies", "D = deputy sent", "X = did not attend", "- = not a member"];
  const PAIRS = [
    ["P", "attended"],
    ["A", "apologies"],
    ["X", "did not attend"],
    ["-", "not a member"],
  ];

  test.each<{ readonly given: string; readonly sheet: GivenSheet }>([
    { given: "one entry a cell, above", sheet: around([ENTRIES, []], []) },
    { given: "one entry a cell, behind the word", sheet: around([["Key:", ...ENTRIES], []], []) },
    { given: "one entry a cell, below", sheet: around([], [[], ...ENTRIES.map((entry) => [entry])]) },
    {
      given: "one entry a cell, right below",
      sheet: around(
        [],
        ENTRIES.map((entry) => [entry]),
      ),
    },
    { given: "in a column beside the marks", sheet: beside(...ENTRIES.slice(1).map((entry) => [entry])) },
    { given: "in two columns beside the marks", sheet: beside(...PAIRS) },
    { given: "in two columns below", sheet: around([], [[], ...PAIRS]) },
    { given: "one cell below, by blanks", sheet: around([], [[], [ENTRIES.join("   ")]]) },
  ])("$given", ({ sheet }) => {
    const plan = planFor(sheet, EMPTY());
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toContain("QA-2026-01 S3 Absent");
    expect(said(plan)).toContain("QA-2026-03 S4 Not expected");
    expect(said(plan)).toHaveLength(9);
    expect(plan.leftOut).toEqual([]);
  });

  test("a mark that the key explains in two ways is asked about, with both", () => {
    const plan = planFor(around([["Key: P = present, X = absent / apologies, - = not a member"]], []), EMPTY());
    expect(plan.questions.map(({ id, offers }) => [id, offers])).toEqual([
      ["mark-x", ["Absent", "Apologies", "Leave out"]],
    ]);
    expect(plan.questions[0]?.ask).toContain("the key on the sheet may be read as Absent or Apologies");
  });
});
