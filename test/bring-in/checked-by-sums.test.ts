import type { Plan } from "../../src/bring-in/plan";
import { EMPTY, expectToAddUp, planFor, said, type Answered } from "./plans";
import { dayCell, type GivenCell, type GivenSheet } from "./sheets";

/** Dates that are dates, marks P A D x and two blanks, and a total that counts P and D. */
const registerWith = (totals: readonly GivenCell[]): GivenSheet => ({
  sheet: "QA 2026",
  rows: [
    ["Quality Assurance Subgroup – attendance 2026"],
    [
      "Agency",
      "Role",
      "Name",
      dayCell("2026-01-14"),
      dayCell("2026-03-11"),
      dayCell("2026-05-13"),
      dayCell("2026-07-08"),
    ],
    ["North Council", "Head of Service (Chair)", "Ann Able", "P", "P", "P", "P"],
    ["South Council", "Service Manager", "Ben Brook", "P", "A", "P", "P"],
    ["Police", "Detective Inspector", "Cat Cole", "D", "P", "x", "P"],
    ["Health", "Designated Nurse", "Dee Dale", "P", "P", "P", ""],
    ["Lay member", "Lay member", "Eve East", "x", "", "D", "x"],
    ["Total present", "", "", ...totals],
  ],
});
const REGISTER = registerWith([4, 3, 4, 3]);

const planned = (answers: Answered = {}, sheet = REGISTER): Plan => planFor(sheet, EMPTY(), { answers });
const ofSums = (plan: Plan): readonly string[] => plan.read.why.filter((why) => why.includes("sheet's own"));
const question = (plan: Plan, id: string) => [...plan.questions, ...plan.settled].find((each) => each.id === id);

describe("a register whose total counts P and D", () => {
  test("before x and blank are answered, no agreement is claimed, and Present is ruled out with the cells that would differ", () => {
    const plan = planned();
    expect(plan.questions.map(({ id }) => id).sort()).toEqual(["blank", "mark-x"]);
    expect(ofSums(plan)).toEqual([
      "If 'x' meant Present, the sheet's own sums (row 8) would differ: that leaves Absent, Apologies or Not expected.",
      "The sheet's own sums (row 8) take no blank cell for Present.",
    ]);
    const x = question(plan, "mark-x");
    expect(x?.ask).toBe(
      "What does 'x' mean? It stands in 3 cells, and no key says. If it meant Present, the sheet's own sums would differ in D8, F8 and G8.",
    );
    expect([x?.offers, x?.against, x?.proposed]).toEqual([
      ["Present", "Absent", "Apologies", "Not expected", "Leave out"],
      { Present: ["D8", "F8", "G8"] },
      "Absent",
    ]);
    expect(question(plan, "blank")?.against).toEqual({ Present: ["E8", "G8"] });
    expectToAddUp(plan);
  });

  test("with x as Present the sums are said to differ, where, and no agreement is claimed", () => {
    const plan = planned({ "mark-x": "Present", blank: "Absent" });
    expect(ofSums(plan)).toEqual([
      "With 'x' as Present and a blank cell as Absent, as you answered, 3 of the sheet's own 4 sums differ from the marks: look at D8, F8 and G8.",
    ]);
    expect(said(plan)).toContain("QA-2026-01 S6 Present");
    expect(question(plan, "mark-x")?.against).toEqual({ Present: ["D8", "F8", "G8"] });
  });

  test("with x as Absent, and the blanks as such, the sums agree, and only then is it said", () => {
    expect(ofSums(planned({ "mark-x": "Absent" }))).toEqual([
      "The sheet's own sums (row 8) take no blank cell for Present.",
    ]);
    expect(ofSums(planned({ "mark-x": "Absent", blank: "Not yet marked" }))).toEqual([
      "The sheet's own sums (row 8) agree with the marks as they were read.",
    ]);
    expect(ofSums(planned({ "mark-x": "Absent", blank: "Leave out" }))).toEqual([
      "The sheet's own sums (row 8) take no blank cell for Present.",
    ]);
  });

  test("where as many D as x stand in each column, Present is warned against all the same, and why is said", () => {
    const rows = registerWith([4, 3, 4, 4]).rows.map((row, at) => (at === 5 ? row.with(6, "D") : row));
    const sheet = { ...REGISTER, rows };
    const open = planned({ blank: "Absent" }, sheet);
    expect(question(open, "mark-x")?.ask).toContain(
      "If it meant Present, the sheet's own sums would differ in D8, F8 and G8, unless they leave deputies out.",
    );
    expect(ofSums(planned({ blank: "Absent", "mark-x": "Present" }, sheet))).toEqual([
      "With 'x' as Present and a blank cell as Absent, as you answered, the sheet's own sums (row 8) agree only if they leave deputies out; otherwise D8, F8 and G8 differ.",
    ]);
    expect(ofSums(planned({ blank: "Absent", "mark-x": "Absent" }, sheet))).toEqual([
      "The sheet's own sums (row 8) agree with the marks as they were read.",
    ]);
  });

  test("sums that count x prove it Present, unasked", () => {
    const plan = planned({ blank: "Absent" }, registerWith([5, 3, 5, 4]));
    expect([question(plan, "mark-x"), ofSums(plan)]).toEqual([
      undefined,
      ["x is read as Present: so all 4 of the sheet's own sums agree (row 8), and no other way."],
    ]);
  });

  test("sums that no reading reproduces speak against nothing", () => {
    const plan = planned({}, registerWith([9, 3, 4, 3]));
    expect(ofSums(plan)).toEqual([
      "1 of the sheet's own 4 sums (row 8) do not agree with its marks, whichever way these are read: they prove nothing here.",
    ]);
    expect(question(plan, "mark-x")?.against).toBeUndefined();
  });

  test("a sum that counts a mark which nothing knows is not called wrong, before that is answered nor after", () => {
    const sheet = { ...REGISTER, rows: REGISTER.rows.map((row, at) => (at === 4 ? row.with(3, "zz") : row)) };
    const answers = { "mark-x": "Absent", blank: "Absent" };
    expect(ofSums(planned(answers, sheet))).toEqual([
      "The sheet's own sums (row 8) prove nothing yet: they count 'zz', and it is open what that means.",
    ]);
    expect(ofSums(planned({ ...answers, "mark-zz": "Deputy" }, sheet))).toEqual([
      "The sheet's own sums (row 8) agree with the marks as they were read.",
    ]);
    expect(ofSums(planned({ ...answers, "mark-zz": "Absent" }, sheet))).toEqual([
      "With 'x' as Absent, a blank cell as Absent and 'zz' as Absent, as you answered, 1 of the sheet's own 4 sums differs from the marks: look at D8.",
    ]);
  });

  test("a deputy's name behind the mark is no mark of its own: the sum that counts it agrees", () => {
    const rows = REGISTER.rows.map((row, at) => (at === 4 ? row.with(3, "D - T Jones") : row));
    const plan = planned({ "mark-x": "Absent", blank: "Absent" }, { ...REGISTER, rows });
    expect(ofSums(plan)).toEqual(["The sheet's own sums (row 8) agree with the marks as they were read."]);
    expect(said(plan)).toContain("QA-2026-01 S3 Deputy [Deputy T Jones]");
  });

  test("percentages of those expected settle x unasked, and it is said what else they would agree with", () => {
    const share = (value: number): GivenCell => ({ value, look: { format: "0%" } });
    const plan = planned(
      {},
      {
        sheet: "QA 2026",
        rows: [
          ["Agency", "14/01/2026", "11/03/2026", "13/05/2026", "08/07/2026", "% att"],
          ["North Council", "P", "P", "A", "x", share(0.5)],
          ["South Council", "N/A", "N/A", "P", "A", share(0.5)],
          ["Police", "x", "P", "P", "P", share(0.75)],
        ],
      },
    );
    expect([question(plan, "mark-x"), ofSums(plan)]).toEqual([
      undefined,
      [
        "x is read as Absent: so all 3 of the sheet's own sums agree (column F), as they would with Apologies, and no other way.",
      ],
    ]);
  });

  test("a mark that nothing knows is not said to be proved", () => {
    const plan = planned(
      { "mark-x": "Absent", blank: "Absent" },
      { ...REGISTER, rows: REGISTER.rows.map((row, at) => (at === 6 ? row.with(4, "zz") : row)) },
    );
    expect(ofSums(plan)).toEqual([
      "The sheet's own sums (row 8) agree with the marks as they were read, as long as 'zz' stands for nobody's presence.",
    ]);
  });
});
