import { givenWorkbook } from "../register/given-workbook";
import { attendance, EMPTY, expectToAddUp, planFor, rowSaid } from "./plans";
import type { GivenSheet } from "./sheets";
import { SHARED } from "./ten-sheets";

const sheetOf = (label: string, ...cells: readonly string[]): GivenSheet => ({
  sheet: "QA 2026",
  rows: [
    ["Agency", "Member", "14/01/2026", "11/03/2026", "13/05/2026"],
    ["North Council", "Ann Able, Head of Service", "P", "P", "P"],
    [label, "", ...cells],
    ["Total present", "", 1, 1, 1],
  ],
});
const guestsOf = (plan: ReturnType<typeof planFor>) =>
  attendance(plan)
    .filter(({ values }) => values.Seat === undefined)
    .map((row) => `${rowSaid(row)} ${String(row.values.Name ?? "")}`.trim());

describe("a row in whose cells the names of guests stand", () => {
  test.each(["Guests", "Guest:", "Visitors", "In attendance", "Also present", "Observers"])(
    "%s: each name of a known agency is in attendance, none is asked about",
    (label) => {
      const plan = planFor(
        sheetOf(label, "L Brown (Probation)", "P Bell - Police; S Ali (NC)", "M Kerr, Health"),
        EMPTY(),
      );
      expect([plan.questions, plan.leftOut]).toEqual([[], []]);
      expect(guestsOf(plan)).toEqual([
        "QA-2026-01 Probation In attendance L Brown",
        "QA-2026-03 Police In attendance P Bell",
        "QA-2026-03 North Council In attendance S Ali",
        "QA-2026-05 Health In attendance M Kerr",
      ]);
      expect(plan.counts).toEqual({ cells: 6, new: 6, changed: 0, same: 0, leftOut: 0, questions: 0 });
    },
  );

  test("of no agency of the workbook are left out with the reason, and come once it is added", () => {
    const sheet = sheetOf("Guests", "L Brown (NSPCC)", "S Ali, M Kerr", "2");
    const plan = planFor(sheet, EMPTY());
    const because = (names: string): string =>
      `A row of Attendance names an agency, and ${names} none that is in Agencies: add it there, or write it behind the name in brackets, and bring the sheet in again.`;
    expect(plan.questions).toEqual([]);
    expect(plan.leftOut.map(({ cell, why }) => [cell, why])).toEqual([
      ["QA 2026!C3", because("L Brown (NSPCC) gives")],
      ["QA 2026!D3", because("S Ali and M Kerr give")],
      ["QA 2026!E3", "It names no guest who was there."],
    ]);
    expectToAddUp(plan);
    const added = givenWorkbook({
      ...SHARED,
      Agencies: [...(SHARED.Agencies ?? []), { Agency: "NSPCC", Type: "Other" }],
    });
    expect(guestsOf(planFor(sheet, added))).toEqual(["QA-2026-01 NSPCC In attendance L Brown"]);
  });

  test("a cell with one guest who comes and one who does not is counted once", () => {
    const plan = planFor(sheetOf("Guests", "L Brown (Probation), S Ali", "", ""), EMPTY());
    expect([guestsOf(plan), plan.leftOut.length]).toEqual([["QA-2026-01 Probation In attendance L Brown"], 1]);
    expect(plan.counts).toEqual({ cells: 4, new: 4, changed: 0, same: 0, leftOut: 0, questions: 0 });
  });

  test("goes on in the rows without a name below it, and ends with the next name", () => {
    const { rows } = sheetOf("Guests", "L Brown (Probation)", "", "");
    const more = [
      ["", "", "", "S Ali (Health)", ""],
      ["Police", "Cat Cole", "P", "P", "P"],
    ];
    const plan = planFor({ sheet: "QA 2026", rows: [...rows.slice(0, 3), ...more] }, EMPTY());
    expect(guestsOf(plan)).toEqual([
      "QA-2026-01 Probation In attendance L Brown",
      "QA-2026-03 Health In attendance S Ali",
    ]);
    expect(attendance(plan).map(rowSaid)).toContain("QA-2026-05 S3 Present");
  });

  test("of meetings down is a column", () => {
    const plan = planFor(
      {
        sheet: "QA 2026",
        rows: [
          ["", "North Council", "Police", "Guests"],
          ["14/01/2026", "P", "P", "L Brown (Probation)"],
          ["11/03/2026", "P", "A", ""],
          ["13/05/2026", "P", "P", "S Ali"],
        ],
      },
      EMPTY(),
    );
    expect([plan.questions, guestsOf(plan), plan.leftOut.map(({ cell }) => cell)]).toEqual([
      [],
      ["QA-2026-01 Probation In attendance L Brown"],
      ["QA 2026!D4"],
    ]);
  });
});
