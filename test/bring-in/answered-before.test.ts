import type { BringIn } from "../../src/bring-in/bring-in";
import { givenWorkbook } from "../register/given-workbook";
import { attendance, EMPTY, planFor, said } from "./plans";
import { SHARED } from "./ten-sheets";

/** What was answered before of another sheet, of a mark beside those marks. */
const before = (answers: Readonly<Record<string, string>>, beside = "", isOfSheet = false): BringIn["before"] =>
  new Map(
    Object.entries(answers).map(([id, answer]) => [
      id,
      { answer, beside: beside === "" ? null : new Set(beside.split(" ")), isOfSheet },
    ]),
  );

const sheetOf = (first: readonly string[], second: readonly string[]) => ({
  sheet: "QA 2026",
  rows: [
    ["Agency", "14/1/26", "11/3/26"],
    ["North Council", ...first],
    ["Police", ...second],
  ],
});
const asked = (...given: Parameters<typeof planFor>): readonly string[] =>
  planFor(...given).questions.map(({ id }) => id);

describe("a mark that was answered on another sheet", () => {
  test("is not asked again, is shown, and may be answered otherwise; only what is new is asked", () => {
    const known = before({ "mark-x": "Present" }, "x ap");
    const plan = planFor(sheetOf(["x", "Ap"], ["/", "x"]), EMPTY(), { before: known });
    expect(plan.questions.map(({ id }) => id)).toEqual(["mark-/"]);
    expect(plan.settled.map(({ id, answer }) => [id, answer])).toEqual([["mark-x", "Present"]]);
    const other = planFor(sheetOf(["x", "Ap"], ["/", "x"]), EMPTY(), {
      before: known,
      answers: { "mark-x": "Absent" },
    });
    expect(said(other)).toContain("QA-2026-01 S1 Absent");
    expect(asked(sheetOf(["x", "Ap"], ["/", "x"]), EMPTY(), { before: known, answers: { "mark-x": "" } })).toEqual([
      "mark-x",
      "mark-/",
    ]);
  });

  test("is asked again where a mark that was not beside it surely stands for the same", () => {
    const sheet = sheetOf(["x", "✓"], ["x", "x"]);
    const plan = planFor(sheet, EMPTY(), { before: before({ "mark-x": "Present" }, "x ap") });
    expect(plan.questions).toMatchObject([
      {
        id: "mark-x",
        proposed: null,
        ask: expect.stringMatching(
          /You answered Present before, but now '✓' stands for that: is it still so\?$/,
        ) as string,
      },
    ]);
    expect(attendance(plan)).toHaveLength(1);
    // Both stood there when it was answered, or it is answered anew, or they say different things.
    expect(asked(sheet, EMPTY(), { before: before({ "mark-x": "Present" }, "x ✓") })).toEqual([]);
    expect(
      asked(sheet, EMPTY(), { before: before({ "mark-x": "Present" }, "x"), answers: { "mark-x": "Present" } }),
    ).toEqual([]);
    expect(asked(sheet, EMPTY(), { before: before({ "mark-x": "Absent" }, "x") })).toEqual([]);
  });

  test("holds on its own sheet before what other marks suggest, and is asked again before it turns round", () => {
    const known = before({ "mark-a": "Absent" }, "a x", true);
    // P beside A would make it Apologies; the officer has said otherwise.
    expect(said(planFor(sheetOf(["A", "P"], ["P", "A"]), EMPTY(), { before: known }))).toEqual([
      "QA-2026-01 S1 Absent",
      "QA-2026-01 S3 Present",
      "QA-2026-03 S1 Present",
      "QA-2026-03 S3 Absent",
    ]);
    // P and Apols beside A would make it Absent, where Apologies was answered.
    const turning = before({ "mark-a": "Apologies" }, "a x", true);
    expect(asked(sheetOf(["A", "P"], ["Apols", "A"]), EMPTY(), { before: turning })).toEqual(["mark-a"]);
  });

  test("gives way to the sheet's own key and sums, and is asked again where these speak against it", () => {
    const known = before({ "mark-x": "Absent" }, "x ap");
    const keyed = sheetOf(["x", "Ap"], ["x", "x"]);
    const withKey = { ...keyed, rows: [["Key: x = present, Ap = apologies"], ...keyed.rows] };
    expect(said(planFor(withKey, EMPTY(), { before: known }))).toContain("QA-2026-01 S1 Present");

    const rows = [
      ["Agency", "14/1/26", "11/3/26", "Total"],
      ["North Council", "x", "/", 1],
      ["Police", "/", "x", 1],
    ];
    // One of the two marks is present, the other not: neither can be as it was said of another sheet.
    const both = { "mark-x": "Absent", "mark-/": "Absent" };
    expect(asked({ sheet: "QA 2026", rows }, EMPTY(), { before: before(both, "x /") })).toEqual(["mark-x", "mark-/"]);
    expect(asked({ sheet: "QA 2026", rows }, EMPTY(), { before: before(both, "x /", true) })).toEqual([]);
    const wrong = planFor(
      { sheet: "QA 2026", rows: rows.map((row, at) => (at === 0 ? row : [row[0] ?? "", "x", "/", 2])) },
      EMPTY(),
      { before: before({ "mark-x": "Absent", "mark-/": "Present" }, "x / ap") },
    );
    expect(said(wrong)).toContain("QA-2026-01 S1 Present");
  });

  test("what blank cells mean is asked again once another mark says it", () => {
    const ticks = sheetOf(["✓", ""], ["", "✓"]);
    const known = before({ blank: "Absent" }, "✓");
    expect(asked(ticks, EMPTY(), { before: known })).toEqual([]);
    expect(asked(sheetOf(["✓", ""], ["No", "✓"]), EMPTY(), { before: known })).toEqual(["blank"]);
  });
});

describe("a name that was answered", () => {
  const members = (...rows: readonly (readonly string[])[]) => ({
    sheet: "QA members",
    rows: [["Agency", "Role", "Name"], ...rows],
  });
  const register = (group: string, names: readonly string[]) => ({
    sheet: `${group} 2026`,
    rows: [
      ["Agency", group === "QA" ? "14/1/26" : "4/2/26", group === "QA" ? "11/3/26" : "3/6/26"],
      ...names.map((name) => [name, "Y", "N"]),
    ],
  });

  test("as a seat in a register says the agency in a list", () => {
    const plan = planFor(members(["Constabulary", "Member", "Insp. 1"]), EMPTY(), {
      before: before({ "name-constabulary": "S3" }),
    });
    expect(plan.questions).toEqual([]);
    expect(plan.settled.map(({ id, answer }) => [id, answer])).toEqual([["name-constabulary", "Police"]]);
    expect(plan.rows[0]?.values).toMatchObject({ Seat: "S3", Name: "Insp. 1" });
  });

  test("as an agency in a list says the seat in a register, which can be changed", () => {
    const known = before({ "name-constabulary": "Police" });
    const plan = planFor(register("QA", ["Constabulary", "NC"]), EMPTY(), { before: known });
    expect(plan.questions).toEqual([]);
    expect(said(plan)).toContain("QA-2026-01 S3 Present");
    expect(plan.seats?.[0]).toMatchObject({ cell: "A2", answer: "S3", how: "as you answered" });
    const changed = planFor(register("QA", ["Constabulary", "NC"]), EMPTY(), {
      before: known,
      answers: { [plan.seats?.[0]?.change?.id ?? ""]: "S4" },
    });
    expect(said(changed)).toContain("QA-2026-01 S4 Present");
  });

  test("as a seat of one group says its agency in another, where that has one seat; of several it is asked", () => {
    const known = before({ "name-constabulary": "S3" });
    const plan = planFor(register("EX", ["Constabulary", "NC"]), EMPTY(), { before: known });
    expect([plan.questions, said(plan)[1]]).toEqual([[], "EX-2026-02 X2 Present"]);
    const X3 = { Seat: "X3", Group: "EX", Agency: "Police", Role: "Analyst", Category: "Core" };
    const withTwo = givenWorkbook({ ...SHARED, Seats: [...(SHARED.Seats ?? []), X3] });
    const [question] = planFor(register("EX", ["Constabulary", "NC"]), withTwo, { before: known }).questions;
    expect(question).toMatchObject({ id: "name-constabulary", offers: ["X3", "X2", "X1", "Leave out"] });
  });

  test("of a person as a seat says whose row of a list it is", () => {
    const sheet = members(["Police", "Detective", "J Smith"], ["Police", "Analyst", "K Jones"]);
    expect(asked(sheet, EMPTY())).toContain("seat-police,-detective,-j-smith");
    const plan = planFor(sheet, EMPTY(), { before: before({ "name-j-smith": "S3", category: "Core" }) });
    expect(plan.questions).toEqual([]);
    expect(plan.rows.map(({ values }) => [values.Seat, values.Name])).toEqual([
      ["S3", "J Smith"],
      ["S7", "K Jones"],
    ]);
  });

  test("of a group in a list says whose register it is that has that title", () => {
    const sheet = {
      sheet: "Sheet1",
      rows: [["Standards panel"], ["Agency", "1/2/27", "2/2/27"], ["Fire", "Y", "N"], ["Ambulance", "Y", "Y"]],
    };
    expect(asked(sheet, EMPTY())).toContain("group");
    const plan = planFor(sheet, EMPTY(), { before: before({ "group-standards-panel": "EX" }) });
    expect(plan.read.why).toContain("The group is EX, as you answered of 'Standards panel' (A1).");
  });
});
